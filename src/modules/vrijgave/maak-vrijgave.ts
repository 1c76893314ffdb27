import { createHmac } from 'node:crypto'
import { rulesVersion } from '@buurtwijs/disclosure'
import type { Release, Rules } from '@buurtwijs/disclosure'
import { sql } from 'kysely'
import { z } from 'zod'
import { canonicalJson } from '../../canonical-json.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { Clock } from '../../platform/clock.ts'
import { defineQueue } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { Refusal } from '../../refusal.ts'
import { discloseApart } from './disclose-apart.ts'
import { nextGrondslag } from './grondslag.ts'
import { keepUitgave } from './keep-uitgave.ts'
import { newestIndeling } from './record.ts'
import { detailsOf, fullOnly, gaatZoDoor, mensenBij, peopleOf, sleutelTekst, zoDoor } from './reeks.ts'
import type { Dimensie, Indeling, RuweCel, Sleutel } from './reeks.ts'
import type { VrijgaveDatabase, VrijgaveTransaction } from './tables.ts'
import { coversOther, readEarlier, readGrondslag, readRuw } from './vorige.ts'

/** What making releases needs: connections under the role of work behind the screens, which alone reads what was counted. */
export interface VrijgaveWerk {
  readonly tasks: VrijgaveDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}

/** Held while a series is released, with a number of its own per series. */
const oneAtATime = 7_302_035

const payload = z.object({ reeks: z.string(), herziening: z.string().optional() })
const queue = defineQueue('vrijgave', payload, { retries: 2, expireInSeconds: 900 })

/** Makes releases in this process when they are asked for. */
export async function startVrijgaven(werk: VrijgaveWerk & { readonly jobs: Pick<Jobs, 'work'> }): Promise<void> {
  await werk.jobs.work(queue, async ({ reeks, herziening }) => void (await maakVrijgave(werk, reeks, herziening)))
}

/** Asks for a release, in the transaction in which counts were put in: it is made when that transaction is kept. */
export async function askVrijgave(
  { jobs }: { readonly jobs: Pick<Jobs, 'send'> },
  trx: VrijgaveTransaction,
  vraag: z.infer<typeof payload>,
): Promise<void> {
  await jobs.send(trx, queue, vraag)
}

/**
 * Releases a series, by name: protected against all its earlier releases. When nothing that matters changed there is no new one. Answers the number of the newest.
 * `herziening`: why small corrections have to count now, such as a delivery that was wrong; never for somebody who left.
 */
export async function maakVrijgave(werk: VrijgaveWerk, naam: string, herziening?: string): Promise<number> {
  return await werk.tasks.transaction().execute(async trx => {
    // One release of a series at a time.
    const reeks = await trx
      .selectFrom('vrijgave.reeks')
      .select(['id', 'soort', 'wie', 'regels'])
      .where('naam', '=', naam)
      .executeTakeFirst()
    if (reeks === undefined) throw new Refusal(`De reeks ${naam} is er niet.`, { code: 'reeks-unknown', status: 404 })
    await sql`select pg_advisory_xact_lock(${oneAtATime}, hashtext(${reeks.id}))`.execute(trx)
    const laatste = await trx
      .selectFrom('vrijgave.uitgave')
      .select(['nummer', 'invoer', 'indeling'])
      .where('reeks_id', '=', reeks.id)
      .orderBy('nummer', 'desc')
      .limit(1)
      .executeTakeFirst()
    const newest = await newestIndeling(trx, reeks.id)
    if (newest === null) throw new Refusal(`In de reeks ${naam} is nog niets geteld.`, { code: 'reeks-leeg', status: 409 })
    const indeling = fullOnly(newest)
    const isNew = laatste === undefined ? () => true : coversOther(laatste.indeling, indeling)
    const ruw = await readRuw(trx, reeks.id)
    const grondslag = nextGrondslag({
      ruw,
      vorige: await readGrondslag(trx, reeks.id),
      wasEr: ({ sleutel }) => !isNew(sleutel),
      drempel: reeks.regels.threshold,
      mensenBij: cel => mensenBij(indeling, cel),
      isHerzien: herziening !== undefined || gaatZoDoor(reeks.soort),
    })
    const zo = gaatZoDoor(reeks.soort) ? reeks.soort : null
    const secret = createHmac('sha256', werk.master).update(`vrijgave ${reeks.id}`).digest('hex')
    const invoer = createHmac('sha256', secret)
      .update(canonicalJson({ indeling, grondslag, regels: reeks.regels, ...(zo === null ? {} : { zo }) }))
      .digest('hex')
    if (laatste?.invoer === invoer) return laatste.nummer
    const release =
      zo !== null
        ? passThrough({ cellen: zo === 'dingen' ? withTotals(indeling, grondslag) : grondslag, regels: reeks.regels, reden: zoDoor[zo] })
        : await discloseApart({
            table: tableOf(indeling, grondslag),
            rules: reeks.regels,
            people: peopleOf[reeks.wie],
            earlier: await readEarlier(trx, reeks.id),
            secret,
          })
    const nummer = (laatste?.nummer ?? 0) + 1
    await keepUitgave(
      trx,
      { reeks: reeks.id, nummer, invoer, indeling, vorige: laatste?.indeling ?? null, grondslag, release, herziening },
      werk.clock,
    )
    const inhoud = { reeks: naam, uitgave: nummer, ...(herziening === undefined ? {} : { herziening }) }
    await writeLog(
      trx,
      null,
      { handeling: 'vrijgave.gemaakt', soort: 'C', verwerking: 'vrijgave', inhoud },
      { ...werk, spoor: 'taak vrijgave' },
    )
    return nummer
  })
}

function tableOf(indeling: Indeling, cellen: readonly RuweCel[]) {
  return {
    dimensions: Object.fromEntries(Object.entries(indeling).map(([name, { parents }]) => [name, { parents }])),
    cells: cellen.map(({ sleutel, aantal, bijdragers }) => ({
      key: sleutel,
      count: aantal,
      ...(bijdragers === undefined ? {} : { contributors: bijdragers }),
    })),
  }
}

interface Door {
  readonly cellen: readonly RuweCel[]
  readonly regels: Rules
  readonly reden: string
}

function passThrough({ cellen, regels, reden }: Door): Release {
  return {
    cells: cellen.map(({ sleutel, aantal }) => ({ key: sleutel, status: 'published', value: aantal, reason: reden })),
    audit: [],
    rulesVersion: rulesVersion(regels),
  }
}

/** Details, and the totals that they add up to; what an office published has its own totals or none. */
function withTotals(indeling: Indeling, cellen: readonly RuweCel[]): readonly RuweCel[] {
  const all = new Map(cellen.map(cel => [sleutelTekst(cel.sleutel), cel] as const))
  const up = Object.entries(indeling).map(([name, dimensie]) => [name, totalsOf(dimensie)] as const)
  for (const { sleutel, aantal } of cellen) {
    for (const total of keysAbove(sleutel, up)) {
      const key = sleutelTekst(total)
      all.set(key, { sleutel: total, aantal: (all.get(key)?.aantal ?? 0) + aantal })
    }
  }
  return [...all.values()]
}

/** Of each detail of a dimension the totals in which it is. */
function totalsOf(dimensie: Dimensie): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [code, details] of detailsOf(dimensie)) {
    for (const detail of details) if (detail !== code) found.set(detail, [...(found.get(detail) ?? []), code])
  }
  return found
}

/** The keys of all totals in which a detail is, over all dimensions. */
function keysAbove(sleutel: Sleutel, up: readonly (readonly [string, ReadonlyMap<string, readonly string[]>])[]): readonly Sleutel[] {
  let found: readonly Sleutel[] = [sleutel]
  for (const [name, totals] of up) {
    const own = totals.get(sleutel[name] ?? '') ?? []
    found = found.flatMap(key => [key, ...own.map(code => ({ ...key, [name]: code }))])
  }
  return found.slice(1)
}
