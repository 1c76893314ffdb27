import type { Node } from './graph.ts'
import { en, nl } from './graph.ts'

const europe = 'http://publications.europa.eu/resource/authority'

function concept(id: string, nederlands: string, english: string): Node {
  return { id, types: ['skos:Concept'], facts: [['skos:prefLabel', nl(nederlands)] as const, ['skos:prefLabel', en(english)] as const] }
}

/** The values of European lists that are used here. Each says what it is, because who validates a catalogue fetches nothing. */
export const themas = {
  gezondheid: concept(`${europe}/data-theme/HEAL`, 'Gezondheid', 'Health'),
  bevolking: concept(`${europe}/data-theme/SOCI`, 'Bevolking en samenleving', 'Population and society'),
  grenzen: concept(`${europe}/data-theme/REGI`, 'Regio’s en steden', 'Regions and cities'),
} as const

export type Thema = keyof typeof themas

export const openbaar: Node = { id: `${europe}/access-right/PUBLIC`, types: ['dct:RightsStatement'], facts: [] }
export const nederland: Node = { id: `${europe}/country/NLD`, types: ['dct:Location'], facts: [] }
export const nederlands: Node = { id: `${europe}/language/NLD`, types: ['dct:LinguisticSystem'], facts: [] }
export const engels: Node = { id: `${europe}/language/ENG`, types: ['dct:LinguisticSystem'], facts: [] }
export const jaarlijks: Node = { id: `${europe}/frequency/ANNUAL`, types: ['dct:Frequency'], facts: [] }

/** As what something can be fetched: the European name of the format, and the media type. */
export const formaten = {
  csv: { soort: 'CSV', media: 'text/csv' },
  json: { soort: 'JSON', media: 'application/json' },
} as const

export type Formaat = keyof typeof formaten

export function formatNodes(formaat: Formaat): readonly [format: Node, media: Node] {
  const { soort, media } = formaten[formaat]
  return [
    { id: `${europe}/file-type/${soort}`, types: ['dct:MediaTypeOrExtent'], facts: [] },
    { id: `https://www.iana.org/assignments/media-types/${media}`, types: ['dct:MediaType'], facts: [] },
  ]
}

function licence(id: string, titel: string): Node {
  return { id, types: ['dct:LicenseDocument'], facts: [['dct:title', nl(titel)] as const] }
}

export const cc0: Node = licence('https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0')

/** The Dutch catalogues have a word for it; to leave the licence out would say the same to nobody. */
const onbekend = licence('http://standaarden.overheid.nl/owms/terms/licentieonbekend', 'Licentie onbekend')

/** The licence as the publisher states it. What is stated in other words than those of Creative Commons is not guessed. */
export function licenceOf(stated: string | null): Node {
  if (stated === 'CC0' || stated === 'CC0 1.0') return cc0
  const version = /^CC BY (\d\.\d)$/.exec(stated ?? '')?.[1]
  return version === undefined ? onbekend : licence(`https://creativecommons.org/licenses/by/${version}/`, `CC BY ${version}`)
}

/** Publishers by the address that the research organisation registry gives them. */
const uitgevers: Readonly<Record<string, { readonly id: string; readonly naam: string }>> = {
  CBS: { id: 'https://ror.org/0408v4c28', naam: 'Centraal Bureau voor de Statistiek (CBS)' },
  RIVM: { id: 'https://ror.org/01cesdt21', naam: 'Rijksinstituut voor Volksgezondheid en Milieu (RIVM)' },
}

/** The publisher of a release; one without a registered address gets one within the catalogue. */
export function publisherOf(uitgever: string, catalogue: string): Node {
  const known = uitgevers[uitgever]
  const id = known?.id ?? `${catalogue}#uitgever-${encodeURIComponent(uitgever)}`
  return { id, types: ['foaf:Agent'], facts: [['foaf:name', nl(known?.naam ?? uitgever)] as const] }
}
