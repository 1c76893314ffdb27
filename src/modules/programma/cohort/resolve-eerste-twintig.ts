import type { GebiedInfo } from '../../statistics/index.ts'
import { plain } from '../../statistics/index.ts'
import { joinWords } from '../woorden.ts'
import type { EersteBuurt } from './eerste-twintig.ts'

/** The areas of one kind in a gemeente, as the imported releases know them; none when they do not know the gemeente. */
export type FindGebieden = (vraag: { readonly gemeente: string; readonly soort: 'wijk' | 'buurt' }) => readonly GebiedInfo[]

/** What a line of the list became: a proposal that a person confirms, or a question that a person answers. */
export type Herkenning =
  | {
      readonly soort: 'voorstel'
      readonly buurt: EersteBuurt
      readonly gebieden: readonly GebiedInfo[]
      readonly zin: string
    }
  | {
      readonly soort: 'vraag'
      readonly buurt: EersteBuurt
      /** Areas to choose from, the likely ones first: buurten and wijken of the gemeente, never the gemeente itself. */
      readonly kandidaten: readonly GebiedInfo[]
      readonly zin: string
    }

/**
 * Resolves the list to CBS areas. Proposed is only what is exact: one wijk or buurt in the right gemeente with this very name, or the areas
 * that the list names by code. Names are compared without capitals, accents, marks, the number of a wijk and a leading article. Everything
 * else is asked: a "Buurt X", a name that nobody or more than one has.
 */
export function resolveEersteTwintig(list: readonly EersteBuurt[], findGebieden: FindGebieden): readonly Herkenning[] {
  return list.map(buurt => resolveBuurt(buurt, findGebieden))
}

function resolveBuurt(buurt: EersteBuurt, findGebieden: FindGebieden): Herkenning {
  const { naam, plaats, gemeente } = buurt
  const soorten = ['wijk', 'buurt'] as const
  const inGemeente = soorten.flatMap(soort => findGebieden({ gemeente, soort }))
  const ask = (zin: string): Herkenning => ({ soort: 'vraag', buurt, kandidaten: orderKandidaten(buurt, inGemeente), zin })
  if (inGemeente.length === 0) {
    return ask(`Wij kennen nog geen buurten in de gemeente ${gemeente}. Importeer eerst de kerncijfers van het CBS en kies dan ${naam}.`)
  }
  if (isToBeChosen(buurt)) return ask(`Welke buurt in ${plaats} doet mee? De lijst noemt geen naam. Kies de CBS-buurten of een hele wijk.`)
  if (buurt.gebieden.length > 0) return resolveByCode(buurt, inGemeente, ask)
  const exact = inGemeente.filter(gebied => comparable(gebied.naam) === comparable(naam))
  const [only, ...more] = exact
  if (only && more.length === 0) {
    return { soort: 'voorstel', buurt, gebieden: [only], zin: `${naam} is ${describe(only)} in de gemeente ${gemeente}. Klopt dat?` }
  }
  if (only) {
    const ordered = orderKandidaten(buurt, inGemeente).filter(gebied => exact.includes(gebied))
    const codes = joinWords(ordered.map(describe))
    return ask(`In de gemeente ${gemeente} heten ${exact.length} gebieden ${naam}: ${codes}. Welk gebied hoort bij ${plaats}?`)
  }
  return ask(`Het CBS kent in de gemeente ${gemeente} geen buurt of wijk met de naam ${naam}. Uit welke buurten bestaat ${naam}?`)
}

function resolveByCode(buurt: EersteBuurt, inGemeente: readonly GebiedInfo[], ask: (zin: string) => Herkenning): Herkenning {
  const gebieden = buurt.gebieden.flatMap(code => inGemeente.find(gebied => gebied.code === code) ?? [])
  const codes = joinWords(buurt.gebieden)
  if (gebieden.length < buurt.gebieden.length) {
    return ask(`${buurt.naam} bestaat uit ${codes}. Die gebieden kennen wij niet allemaal. Kies ze zelf.`)
  }
  return {
    soort: 'voorstel',
    buurt,
    gebieden,
    zin: `${buurt.naam} bestaat uit ${gebieden.length} gebieden in de gemeente ${buurt.gemeente}: ${joinWords(gebieden.map(describe))}. Klopt dat?`,
  }
}

/** "Buurt Emmen" in Emmen: a buurt that the list did not choose yet. */
function isToBeChosen({ naam, plaats }: EersteBuurt): boolean {
  return plain(naam) === `buurt ${plain(plaats)}`
}

function comparable(naam: string): string {
  return plain(naam)
    .replace(/^wijk \d+ /, '')
    .replace(/^(?:de|het|t) /, '')
}

function describe({ soort, naam, code }: GebiedInfo): string {
  return `de ${soort} ${naam} (${code})`
}

/**
 * First the areas with the very name, then those that carry most words of the name and the place (a word in the name of the wijk around a
 * buurt counts for half), then by code. The name of the gemeente itself tells no areas apart.
 */
function orderKandidaten(buurt: EersteBuurt, gebieden: readonly GebiedInfo[]): readonly GebiedInfo[] {
  const wijken = new Map(gebieden.filter(({ soort }) => soort === 'wijk').map(({ code, naam }) => [code.slice(2), naam]))
  const plaats = buurt.plaats === buurt.gemeente ? '' : buurt.plaats
  const asked = wordsOf(isToBeChosen(buurt) ? buurt.plaats : `${buurt.naam} ${plaats}`)
  const scored = gebieden.map(gebied => {
    const own = wordsOf(gebied.naam)
    const around = gebied.soort === 'buurt' ? wordsOf(wijken.get(gebied.code.slice(2, 8)) ?? '') : []
    const isExact = comparable(gebied.naam) === comparable(buurt.naam)
    const score = asked.reduce((sum, word) => sum + (own.includes(word) ? 2 : around.includes(word) ? 1 : 0), isExact ? 100 : 0)
    return { gebied, score }
  })
  return scored.toSorted((a, b) => b.score - a.score || (a.gebied.code < b.gebied.code ? -1 : 1)).map(({ gebied }) => gebied)
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(' ')
    .filter(word => word.length > 2)
}
