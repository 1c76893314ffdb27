import { comparePeriode, parsePeriode } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { Refusal } from '../../../refusal.ts'
import { findIndeling, findSchaal } from '../../vragenlijsten/index.ts'
import { getReeks, listReeksen, readVrijgegeven, sleutelTekst } from '../../vrijgave/index.ts'
import type { HeleReeks, VrijgaveTables, VrijgaveTransaction, VrijgegevenCijfer } from '../../vrijgave/index.ts'
import { findIndicator, indicatorNamen, isIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { MonitoringWorld } from '../world.ts'
import type { AndereAntwoord, AnderenAntwoord } from './anderen-schema.ts'
import {
  alle,
  cellenVan,
  codeVan,
  cohortVooraf,
  isBuiten,
  isBuurt,
  leesCode,
  mensen,
  perDeel,
  plekNaam,
  punten,
  samen,
  vergelijking,
} from './gegeven.ts'
import type { Groep } from './groepen.ts'
import { isGroep, noemGroep } from './groepen.ts'
import { leesReeksnaam } from './maak-reeksen.ts'
import { bedragVan, cijferVan, procentVan, scoreVan } from './punten.ts'
import { kenmerkVan } from './read-open.ts'
import { isBedragreeks } from './uit-bedragen.ts'

type ReeksAntwoord = AndereAntwoord['reeksen'][number]
type PuntAntwoord = ReeksAntwoord['punten'][number]

interface Onderwerp {
  readonly indicator: IndicatorNaam | null
  readonly instrument: string | null
  readonly isBedrag: boolean
}

interface Vrijgegeven extends Onderwerp {
  readonly reeks: HeleReeks
  readonly uitgave: NonNullable<HeleReeks['uitgave']>
  readonly plekken: ReadonlyMap<string, Plek>
  /** Of each buurt its name, and the last period of which there is a figure. */
  readonly laatste: ReadonlyMap<string, Laatste>
}

interface Laatste {
  readonly naam: string
  readonly tot: string
}

/** The buurten of which something was released, with how much there is to see. */
export async function viewAnderen(world: Pick<MonitoringWorld, 'database'>, actor: Actor | null): Promise<AnderenAntwoord> {
  return await asVisitor(world.database.$extendTables<VrijgaveTables>(), actor, async trx => {
    const reeksen = await readReeksen(trx, world.database)
    const found = new Map<string, { naam: string; reeksen: number; tot: string }>()
    for (const { laatste } of reeksen) {
      for (const [plek, { naam, tot }] of laatste) {
        const before = found.get(plek)
        const last = before === undefined || byPeriode(before.tot, tot) < 0 ? tot : before.tot
        found.set(plek, { naam, reeksen: (before?.reeksen ?? 0) + 1, tot: last })
      }
    }
    const buurten = [...found].map(([id, rest]) => ({ id, ...rest }))
    return { buurten: buurten.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1)) }
  })
}

/** What was released of one buurt, as anybody sees it. */
export async function viewAndere(
  world: Pick<MonitoringWorld, 'database'>,
  actor: Actor | null,
  buurt: string,
  taal: Taal,
): Promise<AndereAntwoord> {
  return await asVisitor(world.database.$extendTables<VrijgaveTables>(), actor, async trx => {
    const reeksen: ReeksAntwoord[] = []
    let naam: string | null = null
    for (const one of await readReeksen(trx, world.database)) {
      const own = one.plekken.get(buurt)
      if (own === undefined) continue
      naam ??= own.naam
      reeksen.push(await viewReeks(trx, one, { buurt, perioden: [...own.perioden.keys()].toSorted(byPeriode), taal }))
    }
    if (naam === null) {
      throw new Refusal('Van deze buurt is nog niets vrijgegeven. Kies een buurt uit de lijst.', { code: 'unknown', status: 404 })
    }
    return { buurt: { id: buurt, naam }, reeksen }
  })
}

/** The codes of a release, read once per release and database: they never change. */
const kept = new WeakMap<object, Map<string, Vrijgegeven>>()

function openReeks(onderwerp: Onderwerp, uitgave: Vrijgegeven['uitgave'], reeks: HeleReeks): Vrijgegeven {
  const plekken = placesOf(reeks)
  const laatste = [...plekken].flatMap(([plek, { naam, perioden }]): readonly (readonly [string, Laatste])[] => {
    const tot = [...perioden.keys()].toSorted(byPeriode).at(-1)
    return tot === undefined || !isBuurt(plek) ? [] : [[plek, { naam, tot }]]
  })
  // Of the codes of places only what was read of them is kept: a thousand buurten have tens of thousands.
  const { deel } = reeks.dimensies
  return { ...onderwerp, uitgave, reeks: { ...reeks, dimensies: deel === undefined ? {} : { deel } }, plekken, laatste: new Map(laatste) }
}

/** The series that stand on what is measured, in the order of the register, questionnaires last. */
async function readReeksen(trx: VrijgaveTransaction, huis: object): Promise<readonly Vrijgegeven[]> {
  const own = kept.get(huis) ?? new Map<string, Vrijgegeven>()
  kept.set(huis, own)
  const found: Vrijgegeven[] = []
  for (const { naam, uitgave } of await listReeksen(trx)) {
    const onderwerp = readOnderwerp(naam)
    if (onderwerp === null || uitgave === null) continue
    const before = own.get(naam)
    const now =
      before !== undefined && kenmerkVan(before.uitgave) === kenmerkVan(uitgave)
        ? before
        : openReeks(onderwerp, uitgave, await getReeks(trx, naam))
    own.set(naam, now)
    found.push(now)
  }
  const place = ({ indicator, isBedrag }: Onderwerp) =>
    indicator === null ? indicatorNamen.length + (isBedrag ? 0 : 1) : indicatorNamen.indexOf(indicator)
  return found.toSorted((a, b) => place(a) - place(b))
}

function readOnderwerp(naam: string): Onderwerp | null {
  if (isBedragreeks(naam)) return { indicator: null, instrument: null, isBedrag: true }
  const about = leesReeksnaam(naam)
  if (about === null) return null
  if ('instrument' in about) return { indicator: null, instrument: about.instrument, isBedrag: false }
  return isIndicator(about.indicator) ? { indicator: about.indicator, instrument: null, isBedrag: false } : null
}

/** A place, with the periods of which there is a figure, each with the groups into which it is divided. */
interface Plek {
  readonly naam: string
  readonly perioden: ReadonlyMap<string, readonly Groep[]>
}

const geenGroepen: readonly Groep[] = []

function placesOf({ dimensies }: HeleReeks): ReadonlyMap<string, Plek> {
  const found = new Map<string, { readonly naam: string; readonly perioden: Map<string, readonly Groep[]> }>()
  const same = new Map<string, string>()
  for (const { code, naam } of dimensies['plek'] ?? []) {
    const { plek, periode, groep } = leesCode(code)
    const one = found.get(plek) ?? { naam: plekNaam(naam, groep), perioden: new Map<string, readonly Groep[]>() }
    found.set(plek, one)
    if (!same.has(periode)) same.set(periode, periode)
    const before = one.perioden.get(periode) ?? geenGroepen
    one.perioden.set(same.get(periode) ?? periode, groep !== null && isGroep(groep) ? [...before, groep] : before)
  }
  return found
}

function byPeriode(one: string, other: string): number {
  return comparePeriode(parsePeriode(one), parsePeriode(other))
}

interface Vraag {
  readonly buurt: string
  readonly perioden: readonly string[]
  readonly taal: Taal
}

async function viewReeks(trx: VrijgaveTransaction, one: Vrijgegeven, { buurt, perioden, taal }: Vraag): Promise<ReeksAntwoord> {
  const { reeks, uitgave, indicator, plekken: places } = one
  const delen = reeks.dimensies['deel']?.map(({ code }) => code) ?? null
  const ask = async (plek: string) => {
    const own = perioden.filter(periode => places.get(plek)?.perioden.has(periode) === true)
    const groepenIn = (periode: string) => places.get(plek)?.perioden.get(periode) ?? geenGroepen
    const cellen = (periode: string, groep?: Groep) => cellenVan(codeVan(plek, periode, groep), delen)
    const keys = own.flatMap(periode => [cellen(periode), ...groepenIn(periode).map(groep => cellen(periode, groep))].flat())
    const cijfers = await readVrijgegeven(trx, reeks.naam, keys)
    const view = (periode: string, groep?: Groep) =>
      viewCijfer(one, { taal, drempel: reeks.drempel, cellen: cellen(periode, groep), cijfers })
    return own.map(periode => ({
      periode,
      ...view(periode),
      groepen: groepenIn(periode).map(groep => ({ groep, naam: noemGroep(groep)[taal], ...view(periode, groep) })),
    }))
  }
  return {
    naam: reeks.naam,
    titel: reeks.titel[taal],
    indicator,
    laag: one.isBedrag ? 'effectiviteit' : indicator === null ? 'kwaliteit' : findIndicator(indicator).laag,
    soort: reeks.soort,
    eenheid: indicator === null ? eenheidVan(one, taal) : findIndicator(indicator).eenheid[taal],
    decimalen: one.isBedrag ? 0 : indicator === null ? 1 : findIndicator(indicator).decimalen,
    drempel: reeks.drempel,
    afronding: reeks.afronding,
    uitgave: { nummer: uitgave.nummer, gemaakt: uitgave.gemaakt },
    punten: await ask(buurt),
    alle: await ask(alle),
    vergelijking: await ask(vergelijking),
  }
}

/** In what an amount is, or on what a score; null when there is none. */
function eenheidVan({ instrument, isBedrag }: Onderwerp, taal: Taal): string | null {
  if (isBedrag) return 'euro'
  const schaal = findSchaal(instrument ?? '')
  if (schaal === null) return null
  return taal === 'nl' ? `op een schaal van ${schaal.laagst} tot ${schaal.hoogst}` : `on a scale from ${schaal.laagst} to ${schaal.hoogst}`
}

interface Cellen {
  readonly taal: Taal
  readonly drempel: number
  readonly cellen: readonly Readonly<Record<string, string>>[]
  readonly cijfers: ReadonlyMap<string, VrijgegevenCijfer>
}

function viewCijfer(onderwerp: Onderwerp, { taal, drempel, cellen, cijfers }: Cellen): Omit<PuntAntwoord, 'periode' | 'groepen'> {
  const found = perDeel(cellen, sleutel => cijfers.get(sleutelTekst(sleutel)))
  const { indicator, instrument, isBedrag } = onderwerp
  const cijfer = isBedrag
    ? bedragVan(found.get(null))
    : indicator === null
      ? scoreVan(findSchaal(instrument ?? ''), found, drempel)
      : cijferVan(indicator, found, drempel)
  const isWhole = found.has(samen)
  return {
    getallen: [...found].map(([deel, { waarde, scheelt, staat, samen: pool }]) => ({
      deel,
      naam: nameDeel(onderwerp, deel, taal),
      waarde,
      procent: isWhole && deel !== samen && deel !== punten ? procentVan(found.get(deel), found.get(samen), drempel) : null,
      scheelt,
      staat,
      samen: pool === null || pool.sleutel['deel'] !== (deel ?? undefined) ? null : sayPool(pool.sleutel['plek'] ?? '', pool.waarde),
    })),
    waarde: cijfer?.waarde ?? null,
    tussen: cijfer?.tussen ?? null,
  }
}

function sayPool(code: string, waarde: number): PuntAntwoord['getallen'][number]['samen'] {
  const { plek, periode } = leesCode(code)
  const soort = plek === alle ? plek : isBuiten(plek) ? 'vergelijking' : plek.startsWith(cohortVooraf) ? 'cohort' : 'buurt'
  return { plek: soort, periode, waarde }
}

const overig = {
  [samen]: { nl: 'Samen', en: 'Together' },
  niet: { nl: 'De anderen', en: 'The others' },
  [mensen]: { nl: 'Mensen die antwoordden', en: 'People who answered' },
  [punten]: { nl: 'Punten, vijf is het hoogste', en: 'Points, five is the highest' },
} as const

function nameDeel({ indicator, instrument, isBedrag }: Onderwerp, deel: string | null, taal: Taal): string {
  if (isBedrag) return taal === 'nl' ? 'Bedrag in euro' : 'Amount in euros'
  if (deel === samen || deel === 'niet' || deel === mensen || deel === punten) return overig[deel][taal]
  if (indicator === null) return findIndeling(instrument ?? '')?.klassen.find(({ id }) => id === deel)?.naam[taal] ?? deel ?? ''
  const { teller, noemer } = findIndicator(indicator)
  return deel === 'noemer' ? (noemer?.[taal] ?? '') : teller[taal]
}
