import type { EarlierRelease } from '@buurtwijs/disclosure'
import { sql } from 'kysely'
import type { Grond } from './grondslag.ts'
import { detailsOf, sleutelTekst } from './reeks.ts'
import type { Indeling, RuweCel, Sleutel } from './reeks.ts'
import type { VrijgaveTransaction } from './tables.ts'

/** What was counted by now, the newest of each cell. */
export async function readRuw(trx: VrijgaveTransaction, reeks: string): Promise<readonly RuweCel[]> {
  const rows = await trx
    .selectFrom('vrijgave.ruwe_cel')
    .distinctOn('sleutel')
    .select(['sleutel', 'aantal', 'bijdragers'])
    .where('reeks_id', '=', reeks)
    .orderBy('sleutel')
    .orderBy('nummer', 'desc')
    .execute()
  return rows.map(({ sleutel, aantal, bijdragers }) => ({ sleutel, aantal, ...(bijdragers === null ? {} : { bijdragers }) }))
}

/** What the newest release stands on. */
export async function readGrondslag(trx: VrijgaveTransaction, reeks: string): Promise<ReadonlyMap<string, Grond>> {
  const rows = await trx
    .selectFrom('vrijgave.grondslag')
    .distinctOn('sleutel')
    .select(['sleutel', 'aantal', 'bijdragers'])
    .where('reeks_id', '=', reeks)
    .orderBy('sleutel')
    .orderBy('uitgave', 'desc')
    .execute()
  return new Map(
    rows.map(({ sleutel, aantal, bijdragers }) => [sleutelTekst(sleutel), { aantal, ...(bijdragers === null ? {} : { bijdragers }) }]),
  )
}

/** Everything that was released of a series, in as few cells as say it: of each release what was new in it, and which codes it had. */
export async function readEarlier(trx: VrijgaveTransaction, reeks: string): Promise<readonly EarlierRelease[]> {
  const releases = await trx
    .selectFrom('vrijgave.uitgave')
    .select(['nummer', 'regels_versie', 'indeling'])
    .where('reeks_id', '=', reeks)
    .orderBy('nummer')
    .execute()
  const cells = await trx
    .selectFrom('vrijgave.cel')
    .select(['sleutel', 'uitgave', 'staat', 'waarde', 'reden'])
    .where('reeks_id', '=', reeks)
    .execute()
  const perRelease = Map.groupBy(cells, ({ uitgave }) => uitgave)
  return releases.map(({ nummer, regels_versie: rulesVersion, indeling }) => ({
    rulesVersion,
    codes: codesOf(indeling),
    cells: (perRelease.get(nummer) ?? []).map(({ sleutel, staat, waarde, reden }) => ({
      key: sleutel,
      status: staat,
      value: waarde,
      reason: reden,
    })),
  }))
}

/** What is released of each cell now. */
export async function readNow(trx: VrijgaveTransaction, reeks: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ sleutel: Sleutel; staat: string; waarde: number | null; reden: string }>`
    select distinct on (sleutel) sleutel, staat, waarde, reden from vrijgave.cel where reeks_id = ${reeks} order by sleutel, uitgave desc`.execute(
    trx,
  )
  return new Map(rows.map(({ sleutel, staat, waarde, reden }) => [sleutelTekst(sleutel), statementOf(staat, waarde, reden)]))
}

export function statementOf(staat: string, waarde: number | null, reden: string): string {
  return `${staat} ${waarde} ${reden}`
}

function codesOf(indeling: Indeling): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(indeling).map(([name, dimensie]) => [name, [...detailsOf(dimensie).keys()]]))
}

/** Whether a code of this key covers other details than it did: then what is said of the cell is about something else. */
export function coversOther(before: Indeling, now: Indeling): (sleutel: Sleutel) => boolean {
  const changed = Object.entries(now).map(([name, dimensie]) => {
    const then = detailsOf(before[name] ?? { parents: {} })
    const codes = [...detailsOf(dimensie)].flatMap(([code, details]) => {
      const own = then.get(code)
      return own !== undefined && own.size === details.size && [...details].every(detail => own.has(detail)) ? [] : [code]
    })
    return [name, new Set(codes)] as const
  })
  return sleutel => changed.some(([name, codes]) => codes.has(sleutel[name] ?? ''))
}
