import { parsePeriode } from '@buurtwijs/figures'
import type { Release } from '../modules/statistics/index.ts'
import type { Graph, Node } from './graph.ts'
import { day, iri, nl, plain, resource } from './graph.ts'
import type { Instelling } from './instelling.ts'
import { catalogueOf, contactOf, keeperOf } from './instelling.ts'
import type { Formaat, Thema } from './woordenlijsten.ts'
import { formatNodes, jaarlijks, licenceOf, nederland, nederlands, openbaar, publisherOf, themas } from './woordenlijsten.ts'

/** A release with what of it can be fetched here. */
export interface Aanbod {
  readonly release: Release
  /** The widest area that it has figures of; null when it has none. */
  readonly gebied: string | null
  /** The kinds of area of which it holds the boundaries. */
  readonly kaarten: readonly string[]
}

/** Publications of which there is an edition each year. */
const yearly: readonly string[] = ['kwb', 'kwb-werkboek', 'wijkbuurtkaart', 'ses-woa', 'vektis']

export function themeOf({ soort, bron }: Release): Thema {
  if (soort === 'geometrie' || bron.familie === 'overgang') return 'grenzen'
  return bron.familie === 'rivm-gezondheid' || bron.familie === 'vektis' ? 'gezondheid' : 'bevolking'
}

export function datasetId({ adres }: Instelling, { id }: Release): string {
  return `${adres}/v1/releases/${id}`
}

/** One release as a dataset, with the ways to fetch it and everything that it points to. */
export function describeRelease(instelling: Instelling, aanbod: Aanbod): Graph {
  const { release } = aanbod
  const { bron } = release
  const id = datasetId(instelling, release)
  const publisher = isOwn(release) ? keeperOf(instelling) : publisherOf(bron.uitgever, catalogueOf(instelling))
  const thema = themas[themeOf(release)]
  const licence = licenceOf(bron.licentie)
  const perioden = periodNodes(instelling, release)
  const herkomst = provenanceOf(instelling, release)
  const bronPagina = URL.canParse(bron.adres ?? '') ? iri(bron.adres ?? '') : null
  const landing = documentOf(`${instelling.adres}/bronnen/${release.id}`)
  const distributions = describeDistributions(instelling, aanbod).map(each => makeDistribution(each, instelling, licence))
  const dataset: Node = {
    id,
    types: ['dcat:Dataset'],
    facts: [
      ['dct:identifier', plain(id)],
      ['dct:title', nl(bron.titel)],
      ['dct:description', nl(describeInWords(release))],
      ['dct:publisher', iri(publisher.id)],
      ['dct:creator', iri(publisher.id)],
      ['dcat:contactPoint', iri(contactOf(instelling).id)],
      ['dct:accessRights', iri(openbaar.id)],
      ['dcat:theme', iri(thema.id)],
      ['dct:language', iri(nederlands.id)],
      ['dct:spatial', iri(nederland.id)],
      ...perioden.map(({ id: periode }) => ['dct:temporal', iri(periode)] as const),
      ['dct:issued', day(release.opgehaald)],
      ...(isDay(bron.gewijzigd) ? [['dct:modified', day(bron.gewijzigd)] as const] : []),
      ...(yearly.includes(bron.familie) ? [['dct:accrualPeriodicity', iri(jaarlijks.id)] as const] : []),
      ['dcat:landingPage', iri(landing.id)],
      ['dct:provenance', iri(herkomst.id)],
      ...(bronPagina === null ? [] : [['foaf:page', bronPagina] as const, ['prov:wasDerivedFrom', bronPagina] as const]),
      ...distributions.map(([distribution]) => ['dcat:distribution', iri(distribution.id)] as const),
    ],
  }
  const pages = bronPagina === null ? [] : [documentOf(bronPagina.iri)]
  return [dataset, ...distributions.flat(), publisher, licence, thema, jaarlijks, ...perioden, herkomst, landing, ...pages]
}

/** Made by who keeps the installation: no publisher stands behind it. */
function isOwn({ bron }: Release): boolean {
  return bron.familie === 'eigen' || bron.uitgever === 'Eigen bestand'
}

function isDay(text: string | null): text is string {
  return /^\d{4}-\d\d-\d\d/.test(text ?? '')
}

function documentOf(address: string): Node {
  return { id: iri(address).iri, types: ['foaf:Document'], facts: [] }
}

function describeInWords({ soort, bron, gebieden, kolommen, periodes }: Release): string {
  const about = soort === 'geometrie' ? 'Grenzen' : kolommen.length === 0 ? 'Gebieden en hun wijzigingen' : 'Cijfers'
  const when = periodes.length === 0 ? '' : `, over ${[periodes[0], ...periodes.slice(1).slice(-1)].join(' tot en met ')}`
  return `${about} van ${gebieden} gebieden${when}, in de indeling van ${bron.indelingsjaar}. Tabel ${bron.tabel} van ${bron.uitgever}, status ${bron.status}.`
}

/** From the first day of the first period to the last day of the last. */
function periodNodes(instelling: Instelling, { periodes }: Release): readonly Node[] {
  const known = periodes.map(id => parsePeriode(id))
  const begin = known.map(periode => periode.begin).toSorted()[0]
  const eind = known
    .map(periode => periode.eind)
    .toSorted()
    .at(-1)
  if (begin === undefined || eind === undefined) return []
  const last = new Date(Date.parse(eind) - 86_400_000).toISOString().slice(0, 10)
  return [
    {
      id: `${catalogueOf(instelling)}#tijd-${begin}-${last}`,
      types: ['dct:PeriodOfTime'],
      facts: [
        ['dcat:startDate', day(begin)],
        ['dcat:endDate', day(last)],
      ],
    },
  ]
}

function provenanceOf(instelling: Instelling, { id, bron, opgehaald, sha256 }: Release): Node {
  const sum = sha256 === '' ? '' : ` Controlegetal van wat er gelezen is (sha256): ${sha256}.`
  const text = `Overgenomen van ${bron.uitgever}, tabel ${bron.tabel}, op ${opgehaald.slice(0, 10)}.${sum}`
  return { id: `${catalogueOf(instelling)}#herkomst-${id}`, types: ['dct:ProvenanceStatement'], facts: [['rdfs:label', nl(text)] as const] }
}

interface Distribution {
  readonly id: string
  readonly titel: string
  readonly uitleg: string
  readonly adres: string
  readonly formaat: Formaat
}

/** Addresses that answer: of figures those of one area, since that is how they are given here; of boundaries all of a kind. */
function describeDistributions(instelling: Instelling, { release, gebied, kaarten }: Aanbod): readonly Distribution[] {
  const api = `${instelling.adres}/v1`
  const part = `${catalogueOf(instelling)}#${release.id}`
  const jaar = release.bron.indelingsjaar
  const uitleg = `Gegeven per gebied: zet in het adres een andere code om een ander gebied te krijgen. Bij elk cijfer staat uit welke tabel het komt.`
  const figures: readonly Distribution[] =
    gebied === null
      ? []
      : [
          { id: `${part}-csv`, titel: 'CSV', uitleg, adres: `${api}/gebieden/${gebied}/uitvoer/csv?jaar=${jaar}`, formaat: 'csv' },
          { id: `${part}-json`, titel: 'JSON', uitleg, adres: `${api}/gebieden/${gebied}/buurtbeeld?jaar=${jaar}`, formaat: 'json' },
        ]
  const maps = kaarten.map((soort): Distribution => {
    const adres = `${api}/kaart/vormen?soort=${soort}&jaar=${jaar}`
    return { id: `${part}-${soort}`, titel: `TopoJSON, per ${soort}`, uitleg: `De grenzen van elke ${soort}.`, adres, formaat: 'json' }
  })
  return [...figures, ...maps]
}

function makeDistribution(
  { id, titel, uitleg, adres, formaat }: Distribution,
  instelling: Instelling,
  licence: Node,
): readonly [Node, ...Node[]] {
  const [format, media] = formatNodes(formaat)
  const address = iri(adres)
  const facts = [
    ['dct:title', nl(titel)],
    ['dct:description', nl(uitleg)],
    ['dcat:accessURL', address],
    ['dcat:downloadURL', address],
    ['dcat:accessService', iri(`${catalogueOf(instelling)}#api`)],
    ['dct:license', iri(licence.id)],
    ['dct:format', iri(format.id)],
    ['dcat:mediaType', iri(media.id)],
    ['dct:language', iri(nederlands.id)],
  ] as const
  return [{ id: iri(id).iri, types: ['dcat:Distribution'], facts }, format, media, resource(adres)]
}
