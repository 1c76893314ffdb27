/** One value: an address, or a text in a language or of a kind. */
export type Term = { readonly iri: string } | { readonly text: string; readonly taal?: 'nl' | 'en'; readonly soort?: 'xsd:date' }

/** A thing that is described: its address, what it is, and what is said of it. Names of kinds and properties are short, by `prefixes`. */
export interface Node {
  readonly id: string
  readonly types: readonly string[]
  readonly facts: readonly (readonly [property: string, value: Term])[]
}

/** What both forms of the catalogue are written from. Every thing has an address of its own and stands here once. */
export type Graph = readonly Node[]

export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Characters that no address may hold. */
const unfit = /[^!-\u{10FFFF}]|[<>"{}|^`\\]/gu

export function iri(address: string): Term & { readonly iri: string } {
  return { iri: address.toWellFormed().replaceAll(unfit, found => encodeURIComponent(found)) }
}

export function nl(text: string): Term {
  return { text: text.toWellFormed(), taal: 'nl' }
}

export function en(text: string): Term {
  return { text: text.toWellFormed(), taal: 'en' }
}

export function plain(text: string): Term {
  return { text: text.toWellFormed() }
}

export function day(text: string): Term {
  return { text: text.slice(0, 10), soort: 'xsd:date' }
}

/** An address that something can be fetched from. Every thing is a resource; who validates without reasoning wants it said. */
export function resource(address: string): Node {
  return { id: iri(address).iri, types: ['rdfs:Resource'], facts: [] }
}

/** The first thing of an address stands; others describe the same and are left out. */
export function once(nodes: Graph): Graph {
  const seen = new Set<string>()
  return nodes.filter(({ id }) => !seen.has(id) && seen.add(id))
}
