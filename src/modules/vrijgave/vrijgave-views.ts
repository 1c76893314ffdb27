import { lessThanOf } from '@buurtwijs/disclosure'
import { sql } from 'kysely'
import { Refusal } from '../../refusal.ts'
import { detailsOf, pools, sleutelTekst } from './reeks.ts'
import type { Indeling, Sleutel } from './reeks.ts'
import type { VrijgaveTransaction } from './tables.ts'
import type { HeleReeks, Reeks, Uitgave, VrijgegevenCijfer } from './vrijgave-schema.ts'

/** Every series with its newest release. */
export async function listReeksen(trx: VrijgaveTransaction): Promise<readonly Reeks[]> {
  const rows = await trx.selectFrom('vrijgave.reeks').select(['id', 'naam', 'titel', 'soort', 'wie', 'regels']).orderBy('naam').execute()
  const { rows: newest } = await sql<UitgaveRow & { readonly reeks_id: string }>`
    select distinct on (reeks_id) reeks_id, nummer, gemaakt, cellen, getoond, klein, meeverborgen, ruimte, herziening
      from vrijgave.uitgave order by reeks_id, nummer desc`.execute(trx)
  return rows.map(({ id, naam, titel, soort, wie, regels }) => {
    const own = newest.find(({ reeks_id }) => reeks_id === id)
    return {
      naam,
      titel,
      soort,
      wie,
      drempel: regels.threshold,
      afronding: regels.roundingBase,
      uitgave: own === undefined ? null : sayUitgave(own),
    }
  })
}

interface UitgaveRow {
  readonly nummer: number
  readonly gemaakt: Date
  readonly cellen: number
  readonly getoond: number
  readonly klein: number
  readonly meeverborgen: number
  readonly ruimte: number | null
  readonly herziening: string | null
}

function sayUitgave({ nummer, gemaakt, cellen, getoond, klein, meeverborgen, ruimte, herziening }: UitgaveRow): Uitgave {
  return { nummer, gemaakt: gemaakt.toISOString(), cellen, getoond, klein, meeverborgen, ruimte, herziening }
}

async function requireReeks(trx: VrijgaveTransaction, naam: string) {
  const found = await trx
    .selectFrom('vrijgave.reeks')
    .select(['id', 'naam', 'titel', 'soort', 'wie', 'regels'])
    .where('naam', '=', naam)
    .executeTakeFirst()
  if (found !== undefined) return found
  throw new Refusal('Deze reeks cijfers is er niet. Kijk op de lijst van vrijgaven.', { code: 'reeks-unknown', status: 404 })
}

/** One series: its rules, its codes as the newest release had them, and every release. */
export async function getReeks(trx: VrijgaveTransaction, naam: string): Promise<HeleReeks> {
  const { id, titel, soort, wie, regels } = await requireReeks(trx, naam)
  const rows = await trx
    .selectFrom('vrijgave.uitgave')
    .select(['nummer', 'gemaakt', 'cellen', 'getoond', 'klein', 'meeverborgen', 'ruimte', 'herziening'])
    .where('reeks_id', '=', id)
    .orderBy('nummer', 'desc')
    .execute()
  const uitgaven = rows.map(row => sayUitgave(row))
  const indeling = await releasedIndeling(trx, id)
  return {
    naam,
    titel,
    soort,
    wie,
    drempel: regels.threshold,
    afronding: regels.roundingBase,
    uitgave: uitgaven[0] ?? null,
    dimensies: Object.fromEntries(Object.entries(indeling ?? {}).map(([name, dimensie]) => [name, sayCodes(dimensie)])),
    uitgaven: [...uitgaven],
  }
}

function sayCodes(dimensie: Indeling[string]) {
  return [...detailsOf(dimensie).keys()].map(code => ({
    code,
    naam: dimensie.namen?.[code] ?? code,
    in: [dimensie.parents[code] ?? []].flat(),
  }))
}

/** The codes of the newest release: what was put in since has no place yet. */
async function releasedIndeling(trx: VrijgaveTransaction, reeks: string): Promise<Indeling | null> {
  const found = await trx
    .selectFrom('vrijgave.uitgave')
    .select('indeling')
    .where('reeks_id', '=', reeks)
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.indeling ?? null
}

interface CelRow {
  readonly sleutel: Sleutel
  readonly staat: VrijgegevenCijfer['staat']
  readonly waarde: number | null
  readonly reden: string
  readonly uitgave: number
}

export interface CellenVraag {
  readonly reeks: string
  /** Only cells with these codes. */
  readonly waar?: Sleutel
  readonly pagina: number
  readonly limiet: number
}

/** The released cells of a series, in the order of their keys. */
export async function listCijfers(
  trx: VrijgaveTransaction,
  { reeks, waar = {}, pagina, limiet }: CellenVraag,
): Promise<{ readonly cijfers: readonly VrijgegevenCijfer[]; readonly totaal: number }> {
  const { id } = await requireReeks(trx, reeks)
  const which = sql`reeks_id = ${id} and sleutel @> ${JSON.stringify(waar)}::jsonb`
  const { rows } = await sql<CelRow>`
    select distinct on (sleutel) sleutel, staat, waarde, reden, uitgave from vrijgave.cel where ${which}
     order by sleutel, uitgave desc limit ${limiet} offset ${(pagina - 1) * limiet}`.execute(trx)
  const { rows: counted } = await sql<{
    totaal: number
  }>`select count(distinct sleutel) as totaal from vrijgave.cel where ${which}`.execute(trx)
  return { cijfers: await withPools(trx, id, rows), totaal: counted[0]?.totaal ?? 0 }
}

/**
 * What is released of these cells: the one way in which other modules get to see a count. A cell that is hidden names the smallest whole that is shown; one that
 * was never released is not in the answer. Found by `sleutelTekst` of its key.
 */
export async function readVrijgegeven(
  trx: VrijgaveTransaction,
  reeks: string,
  sleutels: readonly Sleutel[],
): Promise<ReadonlyMap<string, VrijgegevenCijfer>> {
  const { id } = await requireReeks(trx, reeks)
  const cijfers = await withPools(trx, id, await readCells(trx, id, sleutels))
  return new Map(cijfers.map(cijfer => [sleutelTekst(cijfer.sleutel), cijfer]))
}

/** A released figure as far as it is to be reckoned with: null when it is hidden. */
export interface KaalCijfer {
  readonly sleutel: Sleutel
  readonly waarde: number | null
  readonly scheelt: number | null
}

/** Every cell that the newest release of a series has a place for, as it was released last, and what codes are called: for who makes figures of many of them at once. */
export async function readHeleVrijgave(
  trx: VrijgaveTransaction,
  reeks: string,
): Promise<{ readonly cijfers: readonly KaalCijfer[]; readonly namen: Readonly<Record<string, Readonly<Record<string, string>>>> }> {
  const { id } = await requireReeks(trx, reeks)
  const indeling = Object.entries((await releasedIndeling(trx, id)) ?? {})
  const codes = new Map(indeling.map(([name, dimensie]) => [name, detailsOf(dimensie)]))
  const { rows } = await sql<CelRow>`
    select distinct on (sleutel) sleutel, staat, waarde, reden, uitgave from vrijgave.cel where reeks_id = ${id} order by sleutel, uitgave desc`.execute(
    trx,
  )
  const cijfers = rows
    .filter(({ sleutel }) => Object.entries(sleutel).every(([name, code]) => codes.get(name)?.has(code) === true))
    .map(({ sleutel, staat, waarde, reden }) => ({ sleutel, waarde, scheelt: staat === 'rounded' ? lessThanOf(reden) : null }))
  return { cijfers, namen: Object.fromEntries(indeling.map(([name, { namen = {} }]) => [name, namen])) }
}

async function readCells(trx: VrijgaveTransaction, id: string, sleutels: readonly Sleutel[]): Promise<readonly CelRow[]> {
  if (sleutels.length === 0) return []
  const { rows } = await sql<CelRow>`
    select distinct on (c.sleutel) c.sleutel, c.staat, c.waarde, c.reden, c.uitgave
      from vrijgave.cel as c join jsonb_array_elements(${JSON.stringify(sleutels)}::jsonb) as gevraagd (sleutel) on gevraagd.sleutel = c.sleutel
     where c.reeks_id = ${id} order by c.sleutel, c.uitgave desc`.execute(trx)
  return rows
}

async function withPools(trx: VrijgaveTransaction, id: string, rows: readonly CelRow[]): Promise<readonly VrijgegevenCijfer[]> {
  const hidden = rows.filter(({ waarde }) => waarde === null)
  const indeling = hidden.length === 0 ? null : await releasedIndeling(trx, id)
  const wider = new Map(hidden.map(({ sleutel }) => [sleutel, indeling === null ? [] : pools(indeling, sleutel)]))
  const known = new Map((await readCells(trx, id, [...wider.values()].flat())).map(row => [sleutelTekst(row.sleutel), row.waarde]))
  return rows.map(({ sleutel, staat, waarde, reden, uitgave }) => {
    const samen = (wider.get(sleutel) ?? []).flatMap(pool => {
      const shown = known.get(sleutelTekst(pool)) ?? null
      return shown === null ? [] : [{ sleutel: pool, waarde: shown }]
    })[0]
    const scheelt = staat === 'rounded' ? lessThanOf(reden) : null
    return { sleutel, staat, waarde, reden, scheelt, sinds: uitgave, samen: samen ?? null }
  })
}
