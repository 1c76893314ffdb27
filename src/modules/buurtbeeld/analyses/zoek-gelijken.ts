import type { GebiedCode, GebiedSoort, Vergelijkbare } from '@buurtwijs/figures'
import { landOf, nearestPeers, placeOn } from '@buurtwijs/figures'
import type { GebiedInfo, Gebiedscijfers, Gebiedsselectie, Statistiek, Structuurtabel, Uitgave } from '../../statistics/index.ts'
import { onSchaal, soortAmong, structuurmaten, structuurTabel } from '../../statistics/index.ts'
import { weightsOf, type Gewichten } from './gewichten.ts'

/** Of less of what was asked a list would be about something else. */
const smallestOwnShare = 0.5

/** Kinds of area that are compared with their own kind; anything else is compared with buurten. */
const ownKinds: readonly GebiedSoort[] = ['wijk', 'gemeente']

/** The place, its figures, and which areas it is set among. */
export interface Zoeker {
  readonly statistiek: Statistiek
  readonly over: GebiedInfo | Gebiedsselectie
  readonly cijfers: Gebiedscijfers
  readonly gewichten: Gewichten
  /** Only among these buurten, and then all of them; left out, the nearest of the whole country. */
  readonly onder?: ReadonlySet<string>
}

/** The list by one edition of the figures: the nearest areas, and how each measure took part. */
export interface Lijst {
  readonly tabel: Structuurtabel
  readonly eigen: readonly number[]
  readonly gewichten: readonly number[]
  /** What the weights would add up to if the place missed no figure. */
  readonly mogelijk: number
  readonly gevonden: readonly Vergelijkbare[]
}

/** The nearest areas by one edition of the figures, by all measures or only by some. Null when no release holds such figures of the whole country. */
export function makeLijst(zoeker: Zoeker, uitgave: Uitgave, only: ReadonlySet<string> | null = null): Lijst | null {
  const { statistiek, over, cijfers } = zoeker
  const table = tableFor(zoeker, uitgave)
  if (!table) return null
  const { maten, tabel, rowOf } = table
  const eigenRij = 'gebieden' in over ? undefined : rowOf.get(over.code)
  const eigen = maten.map(({ structuur, reeks }, index) => {
    if (eigenRij !== undefined) return tabel.waarden[eigenRij * tabel.maten + index] ?? Number.NaN
    const maat = statistiek.maat(structuur.maat)
    const waarde = maat && cijfers.find(maat, reeks.periode.id)?.cel.waarde
    return placeOn(tabel.schalen[index] ?? null, onSchaal(structuur, waarde ?? null))
  })
  const weights = weightsOf(zoeker.gewichten)
  const byMaat = new Map(structuurmaten.map(({ maat }, index) => [maat, weights[index] ?? 0]))
  const chosen = maten.map(({ structuur: { maat } }) => (only === null || only.has(maat) ? (byMaat.get(maat) ?? 0) : 0))
  const gewichten = chosen.map((gewicht, index) => (Number.isNaN(eigen[index] ?? Number.NaN) ? 0 : gewicht))
  const mogelijk = sumOf(chosen.filter((_, index) => tabel.schalen[index] !== null))
  if (!gewichten.some(gewicht => gewicht > 0)) return { tabel: table, eigen, gewichten, mogelijk, gevonden: [] }
  const own = new Set(listOwn(statistiek, over).map(({ code }) => rowOf.get(code)))
  const { onder } = zoeker
  const among = onder === undefined ? null : new Set([...onder].map(code => rowOf.get(code as GebiedCode)))
  return {
    tabel: table,
    eigen,
    gewichten,
    mogelijk,
    gevonden: nearestPeers(tabel, eigen, {
      gewichten,
      isUitgesloten: rij => own.has(rij) || among?.has(rij) === false,
      ...(among === null ? {} : { aantal: Math.max(1, among.size) }),
    }),
  }
}

function tableFor({ statistiek, over, onder }: Zoeker, uitgave: Uitgave): Structuurtabel | null {
  const first = 'gebieden' in over ? over.gebieden[0] : over
  if (!first) return null
  const soort =
    onder !== undefined ? 'buurt' : 'gebieden' in over ? soortAmong(over.gebieden) : ownKinds.includes(over.soort) ? over.soort : 'buurt'
  return structuurTabel(statistiek, { soort, land: landOf(first.code), jaar: over.jaar, uitgave })
}

/** The place itself and the buurten in it: nobody is a peer of a part of oneself. */
function listOwn(statistiek: Statistiek, over: GebiedInfo | Gebiedsselectie): readonly GebiedInfo[] {
  const gebieden = 'gebieden' in over ? over.gebieden : [over]
  return gebieden.flatMap(gebied => [gebied, ...(gebied.soort === 'buurt' ? [] : statistiek.gebieden.kinderen(gebied, 'buurt'))])
}

/** Whether so little is known of the place that a list would be about something else. */
export function isTooLittle({ gewichten, mogelijk, gevonden }: Lijst): boolean {
  return sumOf(gewichten) < smallestOwnShare * mogelijk || gevonden.length === 0
}

function sumOf(gewichten: readonly number[]): number {
  return gewichten.reduce((sum, gewicht) => sum + gewicht, 0)
}
