import type { Meetregel } from '../meetplan/regel.ts'
import { sleutelVan } from '../meetplan/regel.ts'
import { verwachtVan } from '../meetplan/perioden.ts'
import { findIndicator } from '../indicatoren/register.ts'

/** How far a figure came: filled in, looked over by another, locked by a third; or why nobody knows it yet. */
export type Stand = 'ingevuld' | 'nagekeken' | 'vast'

/** A figure that came, without what it says. */
export interface Geleverd {
  readonly indicator: string
  readonly activiteit: string | null
  readonly periode: string
  readonly eerst: Date
  readonly isOnbekend: boolean
  readonly stand: Stand
}

/** `open`: not there, and in time; `te-laat`: not there, and late; `onbekend`: somebody said why nobody knows it yet. */
export type Staat = 'open' | 'te-laat' | 'onbekend' | Stand

export interface Levering {
  readonly sleutel: string
  readonly periode: string
  readonly uiterlijk: string | null
  readonly isNulmeting: boolean
  readonly staat: Staat
  /** Whether it came on the last day at the latest; null as long as it did not come. */
  readonly isOpTijd: boolean | null
}

/** What is owed of a measuring plan up to a day, and what came of it. What is only told is not owed as a figure. */
export function leveringenOp(regels: readonly Meetregel[], geleverd: readonly Geleverd[], opDag: string): readonly Levering[] {
  const came = new Map(geleverd.map(each => [nameOf(sleutelOf(each), each.periode), each]))
  const counted = regels.filter(({ indicator }) => findIndicator(indicator).soort !== 'verhalen')
  const owed = counted.flatMap(regel =>
    verwachtVan(regel, opDag).map(({ periode, uiterlijk, isNulmeting }): Levering => {
      const sleutel = sleutelVan(regel)
      const one = came.get(nameOf(sleutel, periode.id))
      came.delete(nameOf(sleutel, periode.id))
      const missing = uiterlijk < opDag ? 'te-laat' : 'open'
      return {
        sleutel,
        periode: periode.id,
        uiterlijk,
        isNulmeting,
        staat: one === undefined ? missing : staatVan(one),
        isOpTijd: isInTime(one, uiterlijk),
      }
    }),
  )
  const beside = [...came.values()].map((one): Levering => ({
    sleutel: sleutelOf(one),
    periode: one.periode,
    uiterlijk: null,
    isNulmeting: false,
    staat: staatVan(one),
    isOpTijd: null,
  }))
  return [...owed, ...beside]
}

function staatVan({ isOnbekend, stand }: Geleverd): Staat {
  return isOnbekend ? 'onbekend' : stand
}

function isInTime(one: Geleverd | undefined, uiterlijk: string): boolean | null {
  return one === undefined || one.isOnbekend ? null : one.eerst.toISOString().slice(0, 10) <= uiterlijk
}

function nameOf(sleutel: string, periode: string): string {
  return `${sleutel} ${periode}`
}

function sleutelOf({ indicator, activiteit }: Geleverd): string {
  return activiteit === null ? indicator : `${indicator}.${activiteit}`
}

/** How many figures were owed, how many came, and how many of those in time; and how many are late now. What nobody can know yet is owed all the same. */
export interface Telling {
  readonly verwacht: number
  readonly geleverd: number
  readonly opTijd: number
  readonly teLaat: number
}

export function telLeveringen(leveringen: readonly Levering[]): Telling {
  const owed = leveringen.filter(({ uiterlijk }) => uiterlijk !== null)
  return {
    verwacht: owed.length,
    geleverd: owed.filter(({ isOpTijd }) => isOpTijd !== null).length,
    opTijd: owed.filter(({ isOpTijd }) => isOpTijd === true).length,
    teLaat: owed.filter(({ staat }) => staat === 'te-laat').length,
  }
}
