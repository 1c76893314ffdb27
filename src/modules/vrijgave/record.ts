import { completeRules, DisclosureError, type Rules } from '@buurtwijs/disclosure'
import { canonicalJson } from '../../canonical-json.ts'
import type { Clock } from '../../platform/clock.ts'
import { Refusal } from '../../refusal.ts'
import { detailsOf, peopleOf } from './reeks.ts'
import type { Indeling, RuweCel, Soort, Wie } from './reeks.ts'
import type { Titel, VrijgaveTransaction } from './tables.ts'

/** A series as a module asks for it. */
export interface NieuweReeks {
  /** In small letters, with hyphens: how other modules and the API call it. */
  readonly naam: string
  readonly titel: Titel
  readonly soort: Soort
  /** Who is counted, which decides the rules; residents when it is left out. */
  readonly wie?: Wie
  /** Stricter than the defaults can be, looser is refused. */
  readonly regels?: Partial<Rules>
}

/**
 * Makes a series, or finds it there. One that is there keeps its rules: with other rules its releases would tell more together than each alone. Whoever names no rules
 * gets those that are there, which are never looser.
 */
export async function ensureReeks(
  trx: VrijgaveTransaction,
  { naam, titel, soort, wie = 'bewoners', regels }: NieuweReeks,
  clock: Clock,
): Promise<string> {
  const rules = strict(wie, regels)
  await trx
    .insertInto('vrijgave.reeks')
    .values({ naam, titel: JSON.stringify(titel), soort, wie, regels: JSON.stringify(rules), gemaakt: clock.now() })
    .onConflict(conflict => conflict.column('naam').doNothing())
    .execute()
  const found = await trx.selectFrom('vrijgave.reeks').select(['id', 'soort', 'regels']).where('naam', '=', naam).executeTakeFirstOrThrow()
  if (found.soort !== soort || (regels !== undefined && canonicalJson(found.regels) !== canonicalJson(rules))) {
    throw new Refusal(`De reeks ${naam} is er al, met andere regels. Gebruik dezelfde regels, of geef de nieuwe reeks een andere naam.`, {
      code: 'reeks-anders',
      status: 409,
    })
  }
  return found.id
}

function strict(wie: Wie, given: Partial<Rules> = {}): Rules {
  try {
    return completeRules(given, peopleOf[wie])
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    throw new Refusal(error.message, { code: error.code, place: { field: error.path }, cause: error })
  }
}

export interface Telling {
  /** Id of the series. */
  readonly reeks: string
  /** How the codes of these cells add up. Codes of before stay; what is said of a code again is what holds. A code that adds up to nothing has an empty list. */
  readonly indeling: Indeling
  readonly cellen: readonly RuweCel[]
}

/** Most cells in one insert: a statement holds 65,535 parameters. */
const perInsert = 5_000

/**
 * Puts counts into a series: into the transaction of what was delivered or answered. A cell that is there already gets a newer count. Nobody who puts in can take
 * out; what is to be seen comes from a release.
 */
export async function recordCounts(trx: VrijgaveTransaction, { reeks, indeling, cellen }: Telling, clock: Clock): Promise<void> {
  const op = clock.now()
  const before = await newestIndeling(trx, reeks)
  const now = together(before ?? Object.fromEntries(Object.keys(indeling).map(name => [name, { parents: {} }])), indeling)
  requireCounts(now, cellen)
  if (before === null || canonicalJson(before) !== canonicalJson(now)) {
    await trx
      .insertInto('vrijgave.indeling')
      .values({ reeks_id: reeks, inhoud: JSON.stringify(now), op })
      .execute()
  }
  for (let from = 0; from < cellen.length; from += perInsert) {
    const rows = cellen.slice(from, from + perInsert).map(({ sleutel, aantal, bijdragers }) => ({
      reeks_id: reeks,
      sleutel: JSON.stringify(sleutel),
      aantal,
      bijdragers: JSON.stringify(bijdragers ?? null),
      op,
    }))
    await trx.insertInto('vrijgave.ruwe_cel').values(rows).execute()
  }
}

/** How the codes of a series add up by now; null when nothing was put in. */
export async function newestIndeling(trx: VrijgaveTransaction, reeks: string): Promise<Indeling | null> {
  const found = await trx
    .selectFrom('vrijgave.indeling')
    .select('inhoud')
    .where('reeks_id', '=', reeks)
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.inhoud ?? null
}

function together(before: Indeling, given: Indeling): Indeling {
  if (Object.keys(before).toSorted().join() !== Object.keys(given).toSorted().join()) {
    throw new Refusal(`Deze reeks telt per ${Object.keys(before).join(', ')}. Geef dezelfde dimensies, of begin een andere reeks.`, {
      code: 'telling-ongeldig',
      place: { field: 'indeling' },
    })
  }
  return Object.fromEntries(
    Object.entries(before).map(([name, { parents, namen = {}, vol = {}, per = {} }]) => [
      name,
      {
        parents: { ...parents, ...given[name]?.parents },
        namen: { ...namen, ...given[name]?.namen },
        vol: { ...vol, ...given[name]?.vol },
        per: { ...per, ...given[name]?.per },
      },
    ]),
  )
}

function requireCounts(indeling: Indeling, cellen: readonly RuweCel[]): void {
  const names = Object.keys(indeling)
  const details = new Map(Object.entries(indeling).map(([name, dimensie]) => [name, detailsOf(dimensie)]))
  cellen.forEach(({ sleutel, aantal }, at) => {
    const field = `cellen[${at}]`
    if (Object.keys(sleutel).length !== names.length || names.some(name => sleutel[name] === undefined)) {
      throw new Refusal(`Bij deze cel hoort een code bij elk van: ${names.join(', ')}.`, { code: 'telling-ongeldig', place: { field } })
    }
    const other = names.find(
      name =>
        details
          .get(name)
          ?.get(sleutel[name] ?? '')
          ?.has(sleutel[name] ?? '') !== true,
    )
    if (other !== undefined) {
      throw new Refusal(
        `De code ${sleutel[other]} staat niet in de indeling van ${other}, of is een totaal. Totalen rekenen wij zelf uit.`,
        {
          code: 'telling-ongeldig',
          place: { field: `${field}.sleutel.${other}` },
        },
      )
    }
    if (!Number.isSafeInteger(aantal) || aantal < 0) {
      throw new Refusal('Een aantal is een heel getal vanaf 0.', { code: 'telling-ongeldig', place: { field: `${field}.aantal` } })
    }
  })
}
