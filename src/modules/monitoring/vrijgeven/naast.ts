import { parsePeriode } from '@buurtwijs/figures'
import { findIndicator, leveringenVan } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { alle, isBuiten } from './gegeven.ts'
import { cijferVan } from './punten.ts'
import type { Vrij } from './punten.ts'
import { drempelVan, isUitLevering } from './uit-levering.ts'
import { isGedeeld } from './uit-netwerk.ts'

/** The released counts of one place in one period, by part; null for a series without parts. */
export type Delen = ReadonlyMap<string | null, Vrij>

/** What is released of an indicator: by period, by place. A place without a code was never counted. */
export type OpenCijfers = ReadonlyMap<string, ReadonlyMap<string, Delen>>

/** Why there is no line beside a series. */
export const naastRedenen = ['niet-gedeeld', 'per-activiteit', 'nog-niets', 'andere-periode', 'te-weinig', 'geen-gelijken'] as const
export type NaastReden = (typeof naastRedenen)[number]

/** One figure of other buurten in one period, with how many buurten it is of. */
export interface NaastPunt {
  readonly periode: string
  readonly waarde: number
  readonly buurten: number
}

export interface NaastLijn {
  readonly punten: readonly NaastPunt[]
  /** Null when there is a line, and when the series has no figure itself. */
  readonly reden: NaastReden | null
}

/** What stands beside a series: all buurten of the programme together, and those that are most like this one. */
export interface Naast {
  readonly alle: NaastLijn
  readonly gelijken: NaastLijn
}

/** Fewer buurten than this are no company: one could tell which is which. */
export const minsteBuurten = 3

export interface Eigen {
  readonly indicator: IndicatorNaam
  readonly activiteit: string | null
  readonly perioden: readonly string[]
  /** Whether no other activity of the buurt has a series of this indicator. */
  readonly isEnige: boolean
}

/**
 * Sets released figures beside a series, in the same periods: shares and ratios divided anew over all people, counts as the mean per buurt. Of released figures alone, so that it
 * shows nothing that is not shown already. A count per activity stands beside others only when it is the only one: of others the activities are released together.
 */
export function zetNaast(eigen: Eigen, open: ReadonlyMap<IndicatorNaam, OpenCijfers>, gelijken: readonly string[] | null): Naast {
  const reden = whyNone(eigen, open)
  const lines = (members: Members) => makeLine(eigen, open, members)
  if (reden !== null || eigen.perioden.length === 0) return { alle: { punten: [], reden }, gelijken: { punten: [], reden } }
  return {
    alle: lines(everybody),
    gelijken: gelijken === null ? { punten: [], reden: 'geen-gelijken' } : lines(onlyThese(gelijken)),
  }
}

function whyNone({ indicator, perioden, isEnige, activiteit }: Eigen, open: ReadonlyMap<IndicatorNaam, OpenCijfers>): NaastReden | null {
  const [first] = perioden
  if (first === undefined) return null
  const parts = leveringenVan(indicator)
  if (!parts.every(part => isGedeeld(part) || isUitLevering(part))) return 'niet-gedeeld'
  if (activiteit !== null && !isEnige && findIndicator(indicator).noemer === null) return 'per-activiteit'
  const there = parts.map(part => [...(open.get(part)?.keys() ?? [])])
  if (there.some(own => own.length === 0)) return 'nog-niets'
  const { soort } = parsePeriode(first)
  return there.every(own => own.some(periode => parsePeriode(periode).soort === soort)) ? null : 'andere-periode'
}

/** The released counts that stand for a group of buurten in one period, and of how many buurten they are. */
interface Samen {
  readonly delen: Delen
  readonly buurten: number
}

/** The counts of a group for each part of an indicator; null when there is none. */
type Members = (perPart: ReadonlyMap<IndicatorNaam, ReadonlyMap<string, Delen>>) => ReadonlyMap<IndicatorNaam, Samen> | null

const everybody: Members = perPart => {
  const found = [...perPart].flatMap(([part, plekken]): readonly (readonly [IndicatorNaam, Samen])[] => {
    const delen = plekken.get(alle)
    const buurten = [...plekken.keys()].filter(plek => plek !== alle && !isBuiten(plek)).length
    return delen === undefined ? [] : [[part, { delen, buurten }]]
  })
  const sizes = new Set(found.map(([, { buurten }]) => buurten))
  return found.length === perPart.size && sizes.size === 1 ? new Map(found) : null
}

/** Of these buurten those whose figures are all shown, added up. */
function onlyThese(buurten: readonly string[]): Members {
  return perPart => {
    const shown = buurten.filter(buurt => [...perPart].every(([part, plekken]) => isShown(part, plekken.get(buurt))))
    return new Map(
      [...perPart].map(([part, plekken]) => [
        part,
        { delen: addUp(shown.flatMap(each => plekken.get(each) ?? [])), buurten: shown.length },
      ]),
    )
  }
}

function isShown(part: IndicatorNaam, delen: Delen | undefined): boolean {
  return delen !== undefined && cijferVan(part, delen, drempelVan(part)) !== null
}

function addUp(all: readonly Delen[]): Delen {
  const sum = new Map<string | null, Vrij>()
  for (const delen of all) {
    for (const [deel, { waarde, scheelt }] of delen) {
      const before = sum.get(deel) ?? { waarde: 0, scheelt: 1 }
      const off = Math.max(0, (before.scheelt ?? 1) - 1) + Math.max(0, (scheelt ?? 1) - 1)
      sum.set(deel, { waarde: waarde === null || before.waarde === null ? null : before.waarde + waarde, scheelt: off + 1 })
    }
  }
  return sum
}

function makeLine({ indicator, perioden }: Eigen, open: ReadonlyMap<IndicatorNaam, OpenCijfers>, members: Members): NaastLijn {
  const punten = perioden.flatMap((periode): readonly NaastPunt[] => {
    const perPart = leveringenVan(indicator).flatMap((part): readonly (readonly [IndicatorNaam, ReadonlyMap<string, Delen>])[] => {
      const plekken = open.get(part)?.get(periode)
      return plekken === undefined ? [] : [[part, plekken]]
    })
    const samen = perPart.length === leveringenVan(indicator).length ? members(new Map(perPart)) : null
    const waarde = samen === null ? null : valueOf(indicator, samen)
    const buurten = [...(samen?.values() ?? [])][0]?.buurten ?? 0
    return waarde === null || buurten < minsteBuurten ? [] : [{ periode, waarde, buurten }]
  })
  return { punten, reden: punten.length === 0 ? 'te-weinig' : null }
}

/** What the figure of a group comes to: counts as the mean per buurt. */
function valueOf(indicator: IndicatorNaam, samen: ReadonlyMap<IndicatorNaam, Samen>): number | null {
  const values = leveringenVan(indicator).map(part => {
    const own = samen.get(part)
    const made = own === undefined || own.buurten === 0 ? null : cijferVan(part, own.delen, drempelVan(part))
    if (own === undefined || made === null) return null
    return findIndicator(part).noemer === null ? made.waarde / own.buurten : made.waarde
  })
  const known = values.flatMap(value => value ?? [])
  const [first = 0, second = 0] = known
  if (known.length < values.length) return null
  const { uitdrukking, maal } = findIndicator(indicator)
  if (uitdrukking?.soort === 'deling') return second === 0 ? null : (maal * first) / second
  return known.reduce((sum, value) => sum + value, 0)
}
