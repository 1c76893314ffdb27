import { comparePeriode, parsePeriode } from '@buurtwijs/figures'
import { secties } from '../../data.ts'
import type { BeeldCijfer, ReleaseDetail, Sectie, Selectiebeeld, Zin } from '../../data.ts'
import { groupBronnen } from './bronnen.ts'
import type { BronRegel } from './bronnen.ts'
import { isLeeftijd, pickLeeftijden, pickPercentages, pickTellingen } from './pick-cijfers.ts'

/** A figure that somebody published: the parts that are null for an absent one are there. */
export type Gepubliceerd = BeeldCijfer & { readonly periode: string; readonly release: string; readonly grenzen: number }

/** A measure with its earlier waves, newest first. */
export interface Rij {
  readonly cijfer: Gepubliceerd
  readonly eerder: readonly Gepubliceerd[]
}

/** One section of the page, sorted by what can be done with its figures. */
export interface SectieBeeld {
  readonly sectie: Sectie
  /** Groups of inhabitants by age, youngest first; only where the section is about who live here. */
  readonly leeftijden: readonly Gepubliceerd[]
  /** Percentages to set side by side in one picture. */
  readonly percentages: readonly Gepubliceerd[]
  /** Counts that stand beside the picture as they are. */
  readonly tellingen: readonly Gepubliceerd[]
  /** Core figures that no picture can show: a distance, an amount of money. */
  readonly los: readonly Gepubliceerd[]
  readonly trends: readonly Trend[]
  /** The figures above, exactly as published. */
  readonly tabel: readonly Rij[]
  /** How many measures some release holds for this area, with a value or with a reason. */
  readonly aantal: number
  readonly heeftWaarde: boolean
  /** Names of measures that no release holds. */
  readonly afwezig: readonly string[]
  readonly bronnen: readonly BronRegel[]
}

/** The waves of one measure, oldest first. */
export interface Trend {
  readonly maat: string
  readonly punten: readonly Gepubliceerd[]
}

const fewBlocks = 4

/** Two lines beside a picture of many rows; beside a short one the second would hang in the air. */
const rowsForTwoTrends = 6

/** Arranges the figures of an area into the sections of its page, in the order of the page. */
export function arrangeSecties(beeld: Selectiebeeld, editions: readonly ReleaseDetail[]): SectieBeeld[] {
  return secties.filter(sectie => sectie !== 'overig').map(sectie => arrangeSectie(beeld, sectie, editions))
}

function arrangeSectie(beeld: Selectiebeeld, sectie: Sectie, editions: readonly ReleaseDetail[]): SectieBeeld {
  const rows = Map.groupBy(
    beeld.cijfers.filter(cijfer => cijfer.sectie === sectie),
    cijfer => cijfer.maat,
  )
  const newest = [...rows.values()].map(pickNewest).filter(cijfer => cijfer !== undefined)
  const cijfers = newest.filter(isGepubliceerd)
  const { ouders } = beeld.gebied
  const leeftijden = sectie === 'bevolking' ? pickLeeftijden(cijfers) : []
  const percentages = leeftijden.some(hasWaarde) ? [] : pickPercentages(cijfers, ouders)
  const tellingen = sectie === 'bevolking' ? pickTellingen(cijfers) : []
  const pictured = new Set([...leeftijden, ...percentages])
  const los = pickLos(cijfers, pictured)
  const shown = new Set([...cijfers.filter(cijfer => cijfer.maat === 'inwoners'), ...pictured, ...tellingen, ...los])
  const trends = pickTrends([...rows.values()])
  return {
    sectie,
    leeftijden,
    percentages,
    tellingen,
    los,
    trends: trends.slice(0, percentages.length >= rowsForTwoTrends ? 2 : 1),
    tabel: cijfers.filter(cijfer => shown.has(cijfer)).map(cijfer => ({ cijfer, eerder: earlierThan(cijfer, rows) })),
    aantal: cijfers.length,
    heeftWaarde: cijfers.some(hasWaarde),
    afwezig: newest.filter(cijfer => !isGepubliceerd(cijfer)).map(cijfer => cijfer.naam),
    bronnen: groupBronnen(shown.size > 0 ? [...shown, ...trends.flatMap(({ punten }) => punten)] : cijfers, beeld.releases, editions),
  }
}

/** The core figures that are in no picture; without a core figure that has a value, the first few percentages that have one, or else counts. */
function pickLos(cijfers: readonly Gepubliceerd[], pictured: ReadonlySet<Gepubliceerd>): Gepubliceerd[] {
  const rest = cijfers.filter(cijfer => !pictured.has(cijfer) && cijfer.maat !== 'inwoners' && !isLeeftijd(cijfer))
  const kern = rest.filter(cijfer => cijfer.kern)
  if (pictured.size > 0 || kern.filter(hasWaarde).length > 1) return kern
  const others = rest.filter(cijfer => !cijfer.kern && hasWaarde(cijfer) && !cijfer.maat.endsWith('-65plus'))
  const percentages = others.filter(cijfer => cijfer.eenheid === '%')
  const isKnown = percentages.length > 0 || kern.some(hasWaarde)
  return [...kern, ...(isKnown ? percentages : others)].slice(0, fewBlocks)
}

function hasWaarde({ waarde }: BeeldCijfer): boolean {
  return waarde !== null
}

function earlierThan(cijfer: Gepubliceerd, rows: ReadonlyMap<string, readonly BeeldCijfer[]>): Gepubliceerd[] {
  return (rows.get(cijfer.maat) ?? []).filter(isGepubliceerd).filter(row => row.periode < cijfer.periode)
}

/** The newest row that has a value, or else the newest row: an older figure says more than a reason. Rows come newest first. */
function pickNewest(rows: readonly BeeldCijfer[]): BeeldCijfer | undefined {
  return rows.find(hasWaarde) ?? rows[0]
}

export function isGepubliceerd(cijfer: BeeldCijfer): cijfer is Gepubliceerd {
  return cijfer.release !== null && cijfer.periode !== null && cijfer.grenzen !== null && cijfer.ontbreekt !== 'niet-geimporteerd'
}

/** Lines for the core measures that moved most over three waves or more. */
function pickTrends(measures: readonly (readonly BeeldCijfer[])[]): Trend[] {
  const trends = measures.flatMap(rows => {
    const punten = rows.filter(isGepubliceerd).toSorted((a, b) => comparePeriode(parsePeriode(a.periode), parsePeriode(b.periode)))
    const [first] = punten
    if (!first?.kern || punten.filter(hasWaarde).length < 3) return []
    return [{ maat: first.maat, punten }]
  })
  return trends.toSorted((a, b) => spread(b) - spread(a))
}

function spread({ punten }: Trend): number {
  const values = punten.map(punt => punt.waarde).filter(waarde => waarde !== null)
  return punten[0]?.polariteit === 'geen' ? 0 : Math.max(...values) - Math.min(...values)
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
export function pickKerngetallen(beeld: Pick<Selectiebeeld, 'cijfers'>): Kerngetal[] {
  return kernMaten
    .flatMap(([soort, maat]) => {
      const cijfer = beeld.cijfers.find(each => each.maat === maat && each.waarde !== null)
      return cijfer && isGepubliceerd(cijfer) ? [{ soort, cijfer }] : []
    })
    .slice(0, 3)
}

/** Whether nobody lives here. */
export function isOnbewoond(beeld: Pick<Selectiebeeld, 'cijfers'>): boolean {
  return beeld.cijfers.find(cijfer => cijfer.maat === 'inwoners')?.waarde === 0
}

/** Whether the publisher hides most of what it has, because so few people live here. */
export function isGrootdeelsVerborgen(beeld: Pick<Selectiebeeld, 'cijfers'>): boolean {
  const published = beeld.cijfers.filter(isGepubliceerd)
  const hidden = published.filter(({ ontbreekt }) => ontbreekt === 'onderdrukt' || ontbreekt === 'geheim' || ontbreekt === 'te-klein')
  return hidden.length > 10 && hidden.length > published.length / 2
}

/** The newest boundary year whose figures do not hold for this area, because its boundaries changed since; null when there is none. */
export function findOudeGrenzen(beeld: Selectiebeeld): number | null {
  const years = beeld.cijfers.flatMap(({ ontbreekt, grenzen }) => (ontbreekt === 'indeling-gewijzigd' && grenzen !== null ? [grenzen] : []))
  return years.length === 0 ? null : Math.max(...years)
}

export interface Zinnen {
  /** Opens the page, in large type. */
  readonly opening: readonly Zin[]
  readonly goed: readonly Zin[]
  readonly beter: readonly Zin[]
  readonly gelijk: readonly Zin[]
  readonly ontbreekt: readonly Zin[]
}

/** Sorts the sentences: facts open the page; what goes well comes before what could be better. Without facts the good news opens it. */
export function sortZinnen(zinnen: readonly Zin[]): Zinnen {
  const of = (strekking: Zin['strekking']) => zinnen.filter(zin => zin.strekking === strekking)
  const facts = of('feit')
  const goed = of('gunstig')
  return {
    opening: facts.length > 0 ? facts : goed.slice(0, 2),
    goed,
    beter: of('aandacht'),
    gelijk: of('gelijk'),
    ontbreekt: of('ontbreekt'),
  }
}
