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
  const owed: Levering[] = []
  const beside = lookOver(regels, geleverd, opDag, ({ sleutel, periode, uiterlijk, isNulmeting }, one) => {
    const missing = uiterlijk < opDag ? 'te-laat' : 'open'
    owed.push({
      sleutel,
      periode,
      uiterlijk,
      isNulmeting,
      staat: one === undefined ? missing : staatVan(one),
      isOpTijd: isInTime(one, uiterlijk),
    })
  }).map((one): Levering => ({
    sleutel: sleutelOf(one),
    periode: one.periode,
    uiterlijk: null,
    isNulmeting: false,
    staat: staatVan(one),
    isOpTijd: null,
  }))
  return [...owed, ...beside]
}

interface Gevraagd {
  readonly regel: Meetregel
  readonly sleutel: string
  readonly periode: string
  readonly uiterlijk: string
  readonly isNulmeting: boolean
}

/** Goes over what is owed, each with what came of it; gives what came beside that. A programme has a hundred thousand of them, so none is kept. */
function lookOver(
  regels: readonly Meetregel[],
  geleverd: readonly Geleverd[],
  opDag: string,
  visit: (gevraagd: Gevraagd, one: Geleverd | undefined) => void,
): readonly Geleverd[] {
  const came = new Map<string, Map<string, Geleverd>>()
  for (const each of geleverd) {
    const sleutel = sleutelOf(each)
    const own = came.get(sleutel)
    if (own) own.set(each.periode, each)
    else came.set(sleutel, new Map([[each.periode, each]]))
  }
  const owed = new Set<Geleverd>()
  for (const regel of regels) {
    if (findIndicator(regel.indicator).soort === 'verhalen') continue
    const sleutel = sleutelVan(regel)
    const own = came.get(sleutel)
    for (const { periode, uiterlijk, isNulmeting } of verwachtVan(regel, opDag)) {
      const one = own?.get(periode.id)
      if (one !== undefined) owed.add(one)
      visit({ regel, sleutel, periode: periode.id, uiterlijk, isNulmeting }, one)
    }
  }
  return geleverd.filter(each => !owed.has(each))
}

function staatVan({ isOnbekend, stand }: Geleverd): Staat {
  return isOnbekend ? 'onbekend' : stand
}

function isInTime(one: Geleverd | undefined, uiterlijk: string): boolean | null {
  return one === undefined || one.isOnbekend ? null : one.eerst.toISOString().slice(0, 10) <= uiterlijk
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

export function telLeveringenOp(regels: readonly Meetregel[], geleverd: readonly Geleverd[], opDag: string): Telling {
  const telling = { verwacht: 0, geleverd: 0, opTijd: 0, teLaat: 0 }
  lookOver(regels, geleverd, opDag, ({ uiterlijk }, one) => {
    const isOpTijd = isInTime(one, uiterlijk)
    telling.verwacht += 1
    if (isOpTijd !== null) telling.geleverd += 1
    if (isOpTijd === true) telling.opTijd += 1
    if (one === undefined && uiterlijk < opDag) telling.teLaat += 1
  })
  return telling
}

/** The lines of which a figure is late, once for each figure, with the day on which it should have been there. */
export function laatOp(
  regels: readonly Meetregel[],
  geleverd: readonly Geleverd[],
  opDag: string,
): readonly { readonly regel: Meetregel; readonly uiterlijk: string }[] {
  const late: { readonly regel: Meetregel; readonly uiterlijk: string }[] = []
  lookOver(regels, geleverd, opDag, ({ regel, uiterlijk }, one) => {
    if (one === undefined && uiterlijk < opDag) late.push({ regel, uiterlijk })
  })
  return late
}

/** The same of what was made of them already. */
export function telLeveringen(leveringen: readonly Levering[]): Telling {
  const owed = leveringen.filter(({ uiterlijk }) => uiterlijk !== null)
  return {
    verwacht: owed.length,
    geleverd: owed.filter(({ isOpTijd }) => isOpTijd !== null).length,
    opTijd: owed.filter(({ isOpTijd }) => isOpTijd === true).length,
    teLaat: owed.filter(({ staat }) => staat === 'te-laat').length,
  }
}
