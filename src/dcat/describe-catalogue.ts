import type { Aanbod } from './describe-release.ts'
import { datasetId, describeRelease, themeOf } from './describe-release.ts'
import type { Graph, Node } from './graph.ts'
import { day, iri, nl, once, plain, resource } from './graph.ts'
import type { Instelling } from './instelling.ts'
import { catalogueOf, contactOf, keeperOf } from './instelling.ts'
import { cc0, engels, formatNodes, nederland, nederlands, openbaar, themas } from './woordenlijsten.ts'

/** Everything that an installation publishes, by DCAT-AP-NL 3: the catalogue, a dataset per release, and the API. */
export function describeCatalogue(instelling: Instelling, aanbod: readonly Aanbod[]): Graph {
  const shared = [keeperOf(instelling), contactOf(instelling), openbaar, nederland, nederlands, engels, cc0, ...formatNodes('json')]
  const home: Node = { id: `${instelling.adres}/`, types: ['foaf:Document'], facts: [] }
  const sources: Node = { id: `${instelling.adres}/bronnen`, types: ['foaf:Document'], facts: [] }
  return once([
    catalogueNode(instelling, aanbod),
    serviceNode(instelling, aanbod),
    ...aanbod.flatMap(each => describeRelease(instelling, each)),
    ...shared,
    home,
    sources,
    resource(`${instelling.adres}/v1`),
    resource(`${instelling.adres}/v1/openapi.json`),
  ])
}

function catalogueNode(instelling: Instelling, aanbod: readonly Aanbod[]): Node {
  const newest = aanbod
    .map(({ release }) => release.opgehaald)
    .toSorted()
    .at(-1)
  return {
    id: catalogueOf(instelling),
    types: ['dcat:Catalog'],
    facts: [
      ['dct:title', nl('Cijfers over buurten, wijken en gemeenten in Buurtwijs')],
      [
        'dct:description',
        nl('Elke tabel en elke kaart die hier is ingelezen, met uitgever, licentie en herkomst, en waar zij op te vragen is.'),
      ],
      ['dct:publisher', iri(keeperOf(instelling).id)],
      ['dct:creator', iri(keeperOf(instelling).id)],
      ['dcat:contactPoint', iri(contactOf(instelling).id)],
      // The description only; every dataset has a licence of its own.
      ['dct:license', iri(cc0.id)],
      ['dct:language', iri(nederlands.id)],
      ['dct:spatial', iri(nederland.id)],
      ...(newest === undefined ? [] : [['dct:modified', day(newest)] as const]),
      ['foaf:homepage', iri(`${instelling.adres}/`)],
      ['dcat:service', iri(`${catalogueOf(instelling)}#api`)],
      ...aanbod.map(({ release }) => ['dcat:dataset', iri(datasetId(instelling, release))] as const),
    ],
  }
}

function serviceNode(instelling: Instelling, aanbod: readonly Aanbod[]): Node {
  const id = `${catalogueOf(instelling)}#api`
  const used = [...new Set(aanbod.map(({ release }) => themeOf(release)))]
  return {
    id,
    types: ['dcat:DataService'],
    facts: [
      ['dct:identifier', plain(id)],
      ['dct:title', nl('API van Buurtwijs')],
      [
        'dct:description',
        nl(
          'Cijfers per gebied, maten, kaarten en bronnen als JSON en CSV. Lezen kan zonder account. Voor de cijfers geldt de licentie van hun dataset.',
        ),
      ],
      ['dct:publisher', iri(keeperOf(instelling).id)],
      ['dct:creator', iri(keeperOf(instelling).id)],
      ['dcat:contactPoint', iri(contactOf(instelling).id)],
      ['dct:accessRights', iri(openbaar.id)],
      ['dct:license', iri(cc0.id)],
      ...used.map(thema => ['dcat:theme', iri(themas[thema].id)] as const),
      ['dcat:keyword', nl('buurten')],
      ['dcat:keyword', nl('wijken')],
      ['dct:language', iri(nederlands.id)],
      ['dct:language', iri(engels.id)],
      ['dcat:landingPage', iri(`${instelling.adres}/bronnen`)],
      ['dcat:endpointURL', iri(`${instelling.adres}/v1`)],
      ['dcat:endpointDescription', iri(`${instelling.adres}/v1/openapi.json`)],
      ['dct:format', iri(formatNodes('json')[0].id)],
      ...aanbod.map(({ release }) => ['dcat:servesDataset', iri(datasetId(instelling, release))] as const),
    ],
  }
}
