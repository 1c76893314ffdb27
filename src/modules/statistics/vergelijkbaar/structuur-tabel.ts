import type { GebiedCode, GebiedSoort, Vergelijktabel } from '@buurtwijs/figures'
import { landOf, tabulatePeers } from '@buurtwijs/figures'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import { grenzenOf, type Reeks } from '../figures/reeks.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import { onSchaal, structuurmaten, type Structuurmaat } from './structuurmaten.ts'

/** All areas of one kind and year in a country, on one scale. */
export interface Structuurtabel {
  readonly gebieden: readonly GebiedInfo[]
  readonly rowOf: ReadonlyMap<GebiedCode, number>
  /** The measures that some release has for the whole country, each with the series that its figures come from; in the order of the table. */
  readonly maten: readonly { readonly structuur: Structuurmaat; readonly reeks: Reeks }[]
  readonly tabel: Vergelijktabel
}

/** Which figures: the newest of each measure, or those of the period before, only of measures that have one. */
export type Uitgave = 'nieuwste' | 'eerdere'

export interface TabelVraag {
  readonly soort: GebiedSoort
  readonly land: 'NL00' | 'NL99'
  readonly jaar: number
  readonly uitgave: Uitgave
}

/** Made once for a set of releases: a whole country takes a fifth of a second. */
const kept = new WeakMap<Statistiek, Map<string, Structuurtabel | null>>()

/** The areas like an area: same kind, country and boundary year. Null when no release has a structural measure for the whole country. */
export function structuurTabel(statistiek: Statistiek, vraag: TabelVraag): Structuurtabel | null {
  const tables = kept.get(statistiek) ?? new Map<string, Structuurtabel | null>()
  kept.set(statistiek, tables)
  const key = `${vraag.soort} ${vraag.land} ${vraag.jaar} ${vraag.uitgave}`
  let table = tables.get(key)
  if (table === undefined) tables.set(key, (table = makeTabel(statistiek, vraag)))
  return table
}

function makeTabel(statistiek: Statistiek, { soort, land, jaar, uitgave }: TabelVraag): Structuurtabel | null {
  const gebieden = listGebieden(statistiek, { soort, land, jaar })
  const maten = structuurmaten.flatMap(structuur => {
    const reeks = statistiek.landelijk(structuur.maat, soort, land)[uitgave === 'nieuwste' ? 0 : 1]
    return reeks ? [{ structuur, reeks }] : []
  })
  if (maten.length === 0 || gebieden.length === 0) return null
  const kolommen = maten.map(({ structuur, reeks }) => readColumn(statistiek, structuur, reeks, gebieden))
  return { gebieden, rowOf: new Map(gebieden.map(({ code }, row) => [code, row])), maten, tabel: tabulatePeers(kolommen) }
}

function listGebieden(statistiek: Statistiek, { soort, land, jaar }: Pick<TabelVraag, 'soort' | 'land' | 'jaar'>): readonly GebiedInfo[] {
  const country = statistiek.gebieden.find(land as GebiedCode, jaar)
  const all = country ? statistiek.gebieden.kinderen(country, soort) : []
  return all.filter(({ code }) => landOf(code) === land).toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** A figure that was made for other boundaries under the same code is no figure of this area. */
function readColumn(statistiek: Statistiek, structuur: Structuurmaat, reeks: Reeks, gebieden: readonly GebiedInfo[]): Float64Array {
  const waarden = reeks.waarden()
  const grenzen = grenzenOf(reeks)
  return Float64Array.from(gebieden, ({ code, jaar }) => {
    const row = reeks.rijen.rowOf(code)
    if (row === undefined || waarden.reasonAt(row) !== 0) return Number.NaN
    if (statistiek.gebieden.compareGrenzen(code, grenzen, jaar) === 'veranderd') return Number.NaN
    return onSchaal(structuur, waarden.at(row))
  })
}
