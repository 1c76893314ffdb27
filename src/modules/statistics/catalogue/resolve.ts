import type { Onderwerp, TabelFamilie } from '../published-table.ts'
import { catalogus } from './catalogue.ts'
import { normalizeEenheid, normalizeTekst } from './normalize.ts'
import type { CatalogusMaat, PadRegel } from './types.ts'

/** One way in which a family publishes a measure: unit, and the dimensions that must hold. */
interface Vindplaats {
  readonly maat: CatalogusMaat
  readonly eenheid: string
  /** Dimension name -> accepted titles, both normalised. */
  readonly dimensies: ReadonlyMap<string, ReadonlySet<string>>
}

interface FamilieIndex {
  readonly byPad: Map<string, Vindplaats[]>
  /** Last titles of rules that start with a star. */
  readonly byTitel: Map<string, Vindplaats[]>
  readonly bySleutel: Map<string, CatalogusMaat>
}

/** Top groups that KWB editions name differently. The current name first; a rule that is written with it also finds the others. */
const groepsnamen: readonly (readonly string[])[] = [
  ['Bevolking', 'Personen'],
  ['Wonen en vastgoed', 'Wonen'],
  ['Bedrijfsvestigingen, SBI 2008', 'Bedrijfsvestigingen'],
]

const indexes: ReadonlyMap<TabelFamilie, FamilieIndex> = buildIndexes()

/**
 * The measure that a topic of a publication is about, or null when we do not know it. Looks at the whole title path, the unit and the
 * dimensions, never at the number in a key: those move between editions. Workbook columns and map attributes go by their name.
 */
export function resolveMaat(familie: TabelFamilie, onderwerp: Onderwerp): CatalogusMaat | null {
  const index = indexes.get(familie)
  if (index === undefined) return null
  const bySleutel = index.bySleutel.get(normalizeTekst(onderwerp.sleutel))
  if (bySleutel !== undefined) return bySleutel
  return choose(index.byPad.get(normalizeTekst(onderwerp.pad.join(' '))), onderwerp) ?? chooseByTitel(index, onderwerp)
}

/** A title may itself hold a slash at which a reader cut it, so every tail of the path is tried, the longest first. */
function chooseByTitel({ byTitel }: FamilieIndex, onderwerp: Onderwerp): CatalogusMaat | null {
  for (let start = 0; start < onderwerp.pad.length; start++) {
    const found = choose(byTitel.get(normalizeTekst(onderwerp.pad.slice(start).join(' '))), onderwerp)
    if (found !== null) return found
  }
  return null
}

/** A topic without a unit finds a measure only where one measure alone has this title: else a count could pass for a percentage. */
function choose(candidates: readonly Vindplaats[] | undefined, onderwerp: Onderwerp): CatalogusMaat | null {
  if (candidates === undefined) return null
  const eenheid = normalizeEenheid(onderwerp.eenheid)
  const fitting = candidates.filter(candidate => hasDimensies(candidate, onderwerp.dimensies))
  const exact = fitting.find(candidate => candidate.eenheid === eenheid)
  if (exact !== undefined) return exact.maat
  const [first, ...others] = fitting
  return eenheid === '' && first !== undefined && others.every(({ maat }) => maat === first.maat) ? first.maat : null
}

/** Every dimension that the rule names must fit, and every other one must hold its total. */
function hasDimensies({ dimensies }: Vindplaats, given: Onderwerp['dimensies']): boolean {
  const titles = new Map(Object.entries(given).map(([name, title]) => [normalizeTekst(name), normalizeTekst(title)]))
  for (const [name, accepted] of dimensies) if (!accepted.has(titles.get(name) ?? '')) return false
  for (const [name, title] of titles) if (!dimensies.has(name) && !title.startsWith('totaal')) return false
  return true
}

function buildIndexes(): ReadonlyMap<TabelFamilie, FamilieIndex> {
  const built = new Map<TabelFamilie, FamilieIndex>()
  for (const maat of catalogus) {
    for (const [familie, regels] of Object.entries(maat.onderwerpen) as [
      TabelFamilie,
      NonNullable<CatalogusMaat['onderwerpen'][TabelFamilie]>,
    ][]) {
      const index = built.get(familie) ?? { byPad: new Map(), byTitel: new Map(), bySleutel: new Map() }
      built.set(familie, index)
      for (const regel of regels) {
        if ('sleutels' in regel) for (const sleutel of regel.sleutels) addSleutel(index, sleutel, maat)
        else addPaden(index, regel, maat)
      }
    }
  }
  return built
}

function addSleutel({ bySleutel }: FamilieIndex, sleutel: string, maat: CatalogusMaat): void {
  const key = normalizeTekst(sleutel)
  const taken = bySleutel.get(key)
  if (taken !== undefined) throw new Error(`column ${sleutel} belongs to ${taken.id} and to ${maat.id}`)
  bySleutel.set(key, maat)
}

function addPaden(index: FamilieIndex, regel: PadRegel, maat: CatalogusMaat): void {
  const dimensies = new Map(
    Object.entries(regel.dimensies ?? {}).map(([name, titles]) => [normalizeTekst(name), new Set(titles.map(normalizeTekst))]),
  )
  for (const pad of regel.paden) {
    const isTitel = pad.startsWith('*/')
    for (const variant of isTitel ? [pad.slice(2)] : withOldGroups(pad)) {
      const into = isTitel ? index.byTitel : index.byPad
      const key = normalizeTekst(variant)
      const found = into.get(key) ?? []
      into.set(key, found)
      for (const eenheid of regel.eenheden) found.push({ maat, eenheid: normalizeEenheid(eenheid), dimensies })
    }
  }
}

function withOldGroups(pad: string): readonly string[] {
  const [top = '', ...rest] = pad.split('/')
  const names = groepsnamen.find(([current]) => current === top) ?? [top]
  return names.map(name => [name, ...rest].join('/'))
}
