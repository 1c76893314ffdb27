import type { Node } from './graph.ts'
import { iri, nl, plain } from './graph.ts'

/** Who keeps this installation, as its settings say. */
export interface Instelling {
  /** Where visitors find it, without a path. */
  readonly adres: string
  readonly uitgever?: string
  readonly contact?: string
}

/** The address of the catalogue; parts of it that are no page have theirs behind a #. */
export function catalogueOf({ adres }: Instelling): string {
  return `${adres}/catalog.ttl`
}

function nameOf({ adres, uitgever }: Instelling): string {
  return uitgever ?? `Buurtwijs op ${new URL(adres).host}`
}

/** Who makes the catalogue, and whose own files are in it. */
export function keeperOf(instelling: Instelling): Node {
  return { id: `${catalogueOf(instelling)}#uitgever`, types: ['foaf:Agent'], facts: [['foaf:name', nl(nameOf(instelling))] as const] }
}

/** Where questions go; without a mail address to the site itself. */
export function contactOf(instelling: Instelling): Node {
  const { adres, contact } = instelling
  return {
    id: `${catalogueOf(instelling)}#contact`,
    types: ['vcard:Kind', 'vcard:Organization'],
    facts: [
      ['vcard:fn', plain(nameOf(instelling))],
      ...(contact === undefined ? [] : [['vcard:hasEmail', iri(`mailto:${contact}`)] as const]),
      ['vcard:hasURL', iri(`${adres}/`)],
    ],
  }
}
