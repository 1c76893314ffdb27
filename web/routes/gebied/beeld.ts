import { comparePeriode, parsePeriode } from '@buurtwijs/figures'
import type { GebiedSoort } from '@buurtwijs/figures'
import { secties } from '../../data.ts'
import type { BeeldCijfer, BeeldRelease, Buurtbeeld, GebiedRef, Sectie, Vergelijking, Zin } from '../../data.ts'

/** A figure that somebody published: the parts that are null for an absent one are there. */
export type Gepubliceerd = BeeldCijfer & { readonly periode: string; readonly release: string; readonly grenzen: number }

/** One section of the page: the newest row of each measure, sorted by what can be done with it. */
export interface SectieBeeld {
  readonly sectie: Sectie
  /** Newest row of every measure that a release holds, with a value or with the publisher's reason. */
  readonly cijfers: readonly Gepubliceerd[]
  /** The ones for everybody; all of them when none is marked so. */
  readonly kern: readonly Gepubliceerd[]
  /** Names of measures that no release holds. */
  readonly afwezig: readonly string[]
  readonly trends: readonly Trend[]
  readonly releases: readonly BeeldRelease[]
}

/** The waves of one measure, oldest first. */
export interface Trend {
  readonly maat: string
  readonly punten: readonly Gepubliceerd[]
}

const shownTrends = 2

/** Arranges the figures of an area into the sections of its page, in the order of the page. */
export function arrangeSecties(beeld: Buurtbeeld): SectieBeeld[] {
  return secties.map(sectie => arrangeSectie(beeld, sectie))
}

function arrangeSectie(beeld: Buurtbeeld, sectie: Sectie): SectieBeeld {
  const rows = Map.groupBy(
    beeld.cijfers.filter(cijfer => cijfer.sectie === sectie),
    cijfer => cijfer.maat,
  )
  const newest = [...rows.values()].map(pickNewest).filter(cijfer => cijfer !== undefined)
  const cijfers = newest.filter(isGepubliceerd)
  const marked = cijfers.filter(cijfer => cijfer.kern !== false)
  const ids = new Set(cijfers.map(cijfer => cijfer.release))
  return {
    sectie,
    cijfers,
    kern: marked.length > 0 ? marked : cijfers,
    afwezig: newest.filter(cijfer => !isGepubliceerd(cijfer)).map(cijfer => cijfer.naam),
    trends: pickTrends([...rows.values()]),
    releases: beeld.releases.filter(release => ids.has(release.id)),
  }
}

/** The newest row that has a value, or else the newest row: an older figure says more than a reason. Rows come newest first. */
function pickNewest(rows: readonly BeeldCijfer[]): BeeldCijfer | undefined {
  return rows.find(row => row.waarde !== null) ?? rows[0]
}

function isGepubliceerd(cijfer: BeeldCijfer): cijfer is Gepubliceerd {
  return cijfer.release !== null && cijfer.periode !== null && cijfer.grenzen !== null && cijfer.ontbreekt !== 'niet-geimporteerd'
}

/** Lines for the measures that moved most over three waves or more; a count of people is left to the table. */
function pickTrends(measures: readonly (readonly BeeldCijfer[])[]): Trend[] {
  const trends = measures.flatMap(rows => {
    const punten = rows.filter(isGepubliceerd).toSorted((a, b) => comparePeriode(parsePeriode(a.periode), parsePeriode(b.periode)))
    const [first] = punten
    if (!first || first.kern === false || punten.filter(punt => punt.waarde !== null).length < 3) return []
    return [{ maat: first.maat, punten }]
  })
  return trends.toSorted((a, b) => spread(b) - spread(a)).slice(0, shownTrends)
}

function spread({ punten }: Trend): number {
  const values = punten.map(punt => punt.waarde).filter(waarde => waarde !== null)
  return punten[0]?.polariteit === 'geen' ? 0 : Math.max(...values) - Math.min(...values)
}

/** What the area around ours says, by its kind; the nearest parent of that kind. */
export function findVergelijking(cijfer: BeeldCijfer, ouders: readonly GebiedRef[], soort: GebiedSoort): Vergelijking | undefined {
  const codes = new Set(ouders.filter(ouder => ouder.soort === soort).map(ouder => ouder.code))
  return cijfer.vergelijking.find(other => codes.has(other.gebied))
}

/** The widest area that a figure is compared with: the country, or for want of it whatever comes last. */
export function findLand(cijfer: BeeldCijfer, ouders: readonly GebiedRef[]): Vergelijking | undefined {
  return findVergelijking(cijfer, ouders, 'land') ?? cijfer.vergelijking.at(-1)
}

export interface Kerngetal {
  readonly soort: 'inwoners' | 'ouderen' | 'woningen' | 'huishoudens'
  readonly cijfer: Gepubliceerd
}

const kernMaten: readonly (readonly [Kerngetal['soort'], string])[] = [
  ['inwoners', 'inwoners'],
  ['ouderen', 'leeftijd-65-plus-pct'],
  ['woningen', 'woningen'],
  ['huishoudens', 'huishoudens'],
]

/** At most three numbers that say how large the place is and who live there. */
export function pickKerngetallen(beeld: Buurtbeeld): Kerngetal[] {
  return kernMaten
    .flatMap(([soort, maat]) => {
      const cijfer = beeld.cijfers.find(each => each.maat === maat && each.waarde !== null)
      return cijfer && isGepubliceerd(cijfer) ? [{ soort, cijfer }] : []
    })
    .slice(0, 3)
}

/** Inhabitants by age, youngest first: measures named `leeftijd-<from>-<to>-pct`. */
export function pickLeeftijden(cijfers: readonly Gepubliceerd[]): Gepubliceerd[] {
  const from = (cijfer: Gepubliceerd) => Number(/^leeftijd-(\d+)-.*pct$/.exec(cijfer.maat)?.[1] ?? Number.NaN)
  return cijfers.filter(cijfer => !Number.isNaN(from(cijfer))).toSorted((a, b) => from(a) - from(b))
}

/** Whether nobody lives here. */
export function isOnbewoond(beeld: Buurtbeeld): boolean {
  return beeld.cijfers.find(cijfer => cijfer.maat === 'inwoners')?.waarde === 0
}

/** Whether the publisher hides most of what it has, because so few people live here. */
export function isGrootdeelsVerborgen(beeld: Buurtbeeld): boolean {
  const published = beeld.cijfers.filter(isGepubliceerd)
  const hidden = published.filter(({ ontbreekt }) => ontbreekt === 'onderdrukt' || ontbreekt === 'geheim' || ontbreekt === 'te-klein')
  return hidden.length > 10 && hidden.length > published.length / 2
}

export interface Zinnen {
  /** Opens the page, in large type. */
  readonly opening: readonly Zin[]
  readonly goed: readonly Zin[]
  readonly beter: readonly Zin[]
  readonly anders: readonly Zin[]
}

const openingLength = 3

/** Sorts the sentences: facts open the page; what goes well comes before what could be better. Without facts the good news opens it. */
export function sortZinnen(zinnen: readonly Zin[]): Zinnen {
  const of = (...strekkingen: readonly Zin['strekking'][]) => zinnen.filter(zin => strekkingen.includes(zin.strekking))
  const facts = of('feit', 'ontbreekt')
  const opening = facts.length > 0 ? facts.slice(0, openingLength) : of('gunstig').slice(0, 2)
  return { opening, goed: of('gunstig'), beter: of('aandacht'), anders: [...facts.slice(openingLength), ...of('gelijk')] }
}
