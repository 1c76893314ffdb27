import type { GebiedSoort, Taal } from '@buurtwijs/figures'
import type { GebiedInfo } from '../statistics/index.ts'

/** The country has a name in each language; other places are called what they are called. */
export function nameOf({ code, naam }: Pick<GebiedInfo, 'code' | 'naam'>, taal: Taal): string {
  return code === 'NL00' && taal === 'en' ? 'the Netherlands' : naam
}

const soorten: readonly { readonly soort: GebiedSoort; readonly nl: readonly [string, string]; readonly en: readonly [string, string] }[] =
  [
    { soort: 'gemeente', nl: ['gemeente', 'gemeenten'], en: ['municipality', 'municipalities'] },
    { soort: 'wijk', nl: ['wijk', 'wijken'], en: ['district', 'districts'] },
    { soort: 'buurt', nl: ['buurt', 'buurten'], en: ['neighbourhood', 'neighbourhoods'] },
  ]

/** `3 buurten in Goirle`, `1 wijk en 2 buurten in Goirle en Tilburg`, `5 buurten in 3 gemeenten`. */
export function nameSelectie(gebieden: readonly GebiedInfo[], taal: Taal): string {
  const gemeenten = [...new Set(gebieden.map(({ gemeente }) => gemeente).filter(naam => naam !== null))].toSorted()
  const counted = countSoorten(gebieden, taal)
  if (gemeenten.length === 0 || gebieden.every(({ soort }) => soort === 'gemeente')) return counted
  const where = gemeenten.length > 2 ? `${gemeenten.length} ${{ nl: 'gemeenten', en: 'municipalities' }[taal]}` : join(gemeenten, taal)
  return `${counted} in ${where}`
}

/** How a sentence speaks of the areas together: `deze 3 buurten samen`. */
export function placeOf(gebieden: readonly GebiedInfo[], taal: Taal): string {
  return { nl: `deze ${countSoorten(gebieden, taal)} samen`, en: `these ${countSoorten(gebieden, taal)} together` }[taal]
}

function countSoorten(gebieden: readonly GebiedInfo[], taal: Taal): string {
  const counts = soorten.flatMap(({ soort, nl, en }) => {
    const count = gebieden.filter(gebied => gebied.soort === soort).length
    const [one, many] = { nl, en }[taal]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return join(counts, taal)
}

function join(parts: readonly string[], taal: Taal): string {
  return new Intl.ListFormat({ nl: 'nl-NL', en: 'en-GB' }[taal]).format(parts)
}
