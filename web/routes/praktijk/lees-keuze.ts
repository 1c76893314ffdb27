import type { Praktijk } from '../../praktijk-data.ts'

/** Ids as the API takes them. */
const id = /^[0-9a-f-]{36}$/

/** The buurten in the address of the page, each once: ticked ones, or one list with commas. */
export function leesGekozen({ searchParams }: URL): readonly string[] {
  return [...new Set(searchParams.getAll('buurt').flatMap(text => text.split(',')))].filter(text => id.test(text)).slice(0, 12)
}

/** The buurt that somebody typed the name of, in capitals or not; null when there is none of that name. */
export function vindBuurt(naam: string, { teKiezen }: Pick<Praktijk, 'teKiezen'>): Praktijk['teKiezen'][number] | null {
  const plain = (text: string) => text.trim().toLowerCase()
  return teKiezen.find(each => plain(each.naam) === plain(naam)) ?? null
}

/** The page with these buurten. */
export function hrefVan(buurten: readonly string[]): string {
  return buurten.length === 0 ? '/mijn/praktijk' : `/mijn/praktijk?buurt=${buurten.join(',')}`
}
