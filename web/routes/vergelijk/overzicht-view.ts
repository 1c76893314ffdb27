import type { GebiedSoort, Polariteit } from '@buurtwijs/figures'
import { polariteiten } from '@buurtwijs/figures'
import { secties } from '../../data.ts'
import type { GebiedRef, Sectie, Woord } from '../../data.ts'
import { soortAmong } from '../../format.ts'
import { isCompared } from '../../ui/position-strip.tsx'
import type { Selectiebeeld, SelectiebeeldCijfer } from '../../vergelijk-data.ts'
import { isGrootdeelsVerborgen, isOnbewoond } from '../gebied/beeld.ts'
import { placeAmong } from './place-among.ts'

/** What somebody chose to see. */
export interface OverzichtFilter {
  readonly sectie: Sectie | null
  readonly groep: 'richting' | 'onderwerp'
  readonly alleenVerschil: boolean
  readonly gelijken: boolean
}

/** A figure with a value. */
export type Bekend = SelectiebeeldCijfer & { readonly waarde: number; readonly periode: string }

/** Figures that stand together: those for which more is favourable, or those about one subject. */
export interface OverzichtGroep {
  readonly naam: { readonly richting: Polariteit } | { readonly sectie: Sectie }
  readonly cijfers: readonly Bekend[]
}

export interface OverzichtView {
  readonly gebied: Selectiebeeld['gebied']
  /** The kind of area that the figures are set among. */
  readonly onder: GebiedSoort
  readonly filter: OverzichtFilter
  /** The areas that get a column, the widest last. */
  readonly around: readonly GebiedRef[]
  readonly groepen: readonly OverzichtGroep[]
  /** Figures that say nothing beside those of another area. */
  readonly tellingen: readonly Bekend[]
  readonly ontbreekt: readonly SelectiebeeldCijfer[]
  readonly getoond: number
  readonly totaal: number
  readonly gelijken: Selectiebeeld['gelijken']
  readonly toetsing: NonNullable<Selectiebeeld['toetsing']>
  readonly allesSchatting: boolean
  /** Why there is little to see, when that is so. */
  readonly weinig: 'niemand' | 'verborgen' | null
}

/** What the address asks; what it does not know is left at what is usual. */
export function readOverzichtFilter(params: URLSearchParams): OverzichtFilter {
  const asked = params.get('sectie')
  return {
    sectie: secties.find(sectie => sectie === asked) ?? null,
    groep: params.get('groep') === 'onderwerp' ? 'onderwerp' : 'richting',
    alleenVerschil: params.get('alleen') === 'verschil',
    gelijken: params.get('naast') === 'gelijken',
  }
}

const same: readonly (Woord | undefined)[] = [undefined, 'ongeveer-gelijk', 'geen-duidelijk-verschil']

/** The newest figure of each measure, in groups; what cannot be compared and what is missing apart. */
export function makeOverzichtView(beeld: Selectiebeeld, filter: OverzichtFilter): OverzichtView {
  const { gebied, gelijken, toetsing = [] } = beeld
  const newest = [...Map.groupBy(beeld.cijfers, ({ maat }) => maat).values()].flatMap(rows => rows.find(isBekend) ?? rows[0] ?? [])
  const chosen = newest.filter(({ sectie }) => filter.sectie === null || sectie === filter.sectie)
  const known = chosen.filter(isBekend)
  const compared = known.filter(isVergeleken)
  const around = gebied.ouders.filter(
    ({ code, soort }) =>
      (soort === 'gemeente' || soort === 'land') &&
      newest.some(({ vergelijking }) => vergelijking.some(other => other.gebied === code && other.waarde !== null)),
  )
  const widest = around.at(-1)?.code
  const differs = ({ vergelijking }: Bekend) => !same.includes(vergelijking.find(other => other.gebied === widest)?.woord)
  const shown = filter.alleenVerschil ? compared.filter(differs) : compared
  return {
    gebied,
    onder: soortAmong(gebied),
    filter,
    around,
    groepen: groupOf(shown, filter.groep, widest),
    tellingen: filter.alleenVerschil ? [] : known.filter(cijfer => !isVergeleken(cijfer)),
    ontbreekt: filter.alleenVerschil ? [] : chosen.filter(isVerborgen),
    getoond: shown.length,
    totaal: newest.filter(isBekend).filter(isVergeleken).length,
    gelijken,
    toetsing: toetsing.filter(({ gebied: code }) => around.some(ouder => ouder.code === code)),
    weinig: isOnbewoond(beeld) ? 'niemand' : isGrootdeelsVerborgen(beeld) ? 'verborgen' : null,
    allesSchatting: shown.length > 0 && shown.every(({ soort }) => soort === 'model'),
  }
}

function isBekend(cijfer: SelectiebeeldCijfer): cijfer is Bekend {
  return cijfer.waarde !== null && cijfer.periode !== null
}

/** Counts and classes are not: the rules give them no word, whatever stands beside them. */
function isVergeleken(cijfer: Bekend): boolean {
  return isCompared(cijfer) || cijfer.gelijken?.woord !== undefined
}

/** Not there, although somebody published a table that it should be in. */
function isVerborgen({ waarde, release, ontbreekt }: SelectiebeeldCijfer): boolean {
  return waarde === null && release !== null && ontbreekt !== 'niet-geimporteerd'
}

function groupOf(cijfers: readonly Bekend[], groep: OverzichtFilter['groep'], land: string | undefined): OverzichtGroep[] {
  const groups =
    groep === 'onderwerp'
      ? secties.map(sectie => ({ naam: { sectie }, cijfers: cijfers.filter(cijfer => cijfer.sectie === sectie) }))
      : polariteiten.map(richting => ({ naam: { richting }, cijfers: sortByRichting(cijfers, richting, land) }))
  return groups.filter(group => group.cijfers.length > 0)
}

/** The most favourable difference with the country first; without a direction the highest. */
function sortByRichting(cijfers: readonly Bekend[], richting: Polariteit, land: string | undefined): Bekend[] {
  const sign = richting === 'minder-is-gunstig' ? -1 : 1
  return cijfers
    .filter(({ polariteit }) => polariteit === richting)
    .map(cijfer => ({ cijfer, size: sign * distance(cijfer, land) }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ cijfer }) => cijfer)
}

function distance({ verdeling, waarde, vergelijking }: Bekend, land: string | undefined): number {
  const other = vergelijking.find(({ gebied }) => gebied === land)?.waarde
  if (!verdeling || typeof other !== 'number') return 0
  return placeAmong(verdeling, waarde) - placeAmong(verdeling, other)
}
