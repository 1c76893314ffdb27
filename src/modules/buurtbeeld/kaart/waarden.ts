import type { GebiedCode, Ontbreekt, Periode, Taal } from '@buurtwijs/figures'
import { comparePeriode } from '@buurtwijs/figures'
import type { CatalogusMaat, GebiedInfo, Statistiek } from '../../statistics/index.ts'
import { cannot } from '../analyses/waarover.ts'
import type { Klasse } from './klassen.ts'
import { makeKlassen } from './klassen.ts'

/** An area on a map: as it is known in the year of the boundaries, or only by its code. */
export interface Vlak {
  readonly code: GebiedCode
  readonly naam: string
  readonly gebied: GebiedInfo | null
}

/** What an area shows: its figure as it is rounded on the map, or why there is none. */
export type Kaartwaarde =
  | { readonly waarde: number; readonly ontbreekt?: undefined }
  | { readonly waarde: null; readonly ontbreekt: Ontbreekt }

/** The figures of a map, in the order of its areas. */
export interface Kaartwaarden {
  readonly periode: Periode
  /** Other periods that have a figure here, the newest first. */
  readonly periodes: readonly string[]
  /** Decimals with which figures are shown; classes are made of figures that are rounded so. */
  readonly decimalen: number
  readonly waarden: readonly Kaartwaarde[]
  readonly klassen: readonly Klasse[]
  readonly releases: readonly string[]
}

/**
 * The figures of one measure for areas of a map, in the period that was asked or else the newest that has any. Only published figures are
 * looked at; a figure on other boundaries is none of the area. Refuses when no area has one.
 */
export function readKaartwaarden(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  vlakken: readonly Vlak[],
  asked: { readonly periode?: string | undefined; readonly taal: Taal },
): Kaartwaarden {
  const periodes = listPeriodes(statistiek, maat, vlakken)
  const periode = asked.periode === undefined ? periodes[0] : periodes.find(({ id }) => id === asked.periode)
  if (!periode) {
    const when = asked.periode === undefined ? '' : ` in ${asked.periode}`
    throw cannot(
      {
        nl: `Van '${maat.naam.nl}' is${when} voor deze gebieden geen cijfer.`,
        en: `There is no figure of '${maat.naam.en}'${when} for these areas.`,
      },
      'kaart-empty',
    )
  }
  const decimalen = shownDecimals(statistiek, maat, periode)
  const round = 10 ** decimalen
  const releases = new Set<string>()
  const waarden = vlakken.map(({ gebied }): Kaartwaarde => {
    const found = gebied && statistiek.findFor(maat.id, periode.id, gebied)
    if (found?.cel.waarde == null) return { waarde: null, ontbreekt: found?.cel.ontbreekt ?? 'niet-geimporteerd' }
    releases.add(found.reeks.release.id)
    return { waarde: Math.round(found.cel.waarde * round) / round }
  })
  const klassen = makeKlassen(waarden.flatMap(({ waarde }) => (waarde === null ? [] : [waarde])))
  return { periode, periodes: periodes.map(({ id }) => id), decimalen, waarden, klassen, releases: [...releases].toSorted() }
}

/** A model estimate of a percentage is no surer than whole per cents. */
function shownDecimals(statistiek: Statistiek, maat: CatalogusMaat, periode: Periode): number {
  if (maat.schatting === 'model' && maat.eenheid.nl === '%') return 0
  const reeks = statistiek.reeksen(maat.id).find(each => each.periode.id === periode.id)
  return reeks?.decimalen ?? maat.decimalen
}

function listPeriodes(statistiek: Statistiek, maat: CatalogusMaat, vlakken: readonly Vlak[]): readonly Periode[] {
  const all = new Map(statistiek.reeksen(maat.id).map(({ periode }) => [periode.id, periode]))
  const hasFigure = ({ id }: Periode) => vlakken.some(({ gebied }) => gebied && statistiek.findFor(maat.id, id, gebied)?.cel.waarde != null)
  return [...all.values()].filter(hasFigure).toSorted((a, b) => comparePeriode(b, a))
}
