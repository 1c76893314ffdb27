import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { RefusalPlace } from '#src/refusal.ts'
import type { Bron, PublishedGeometrie, Vorm } from '../published-table.ts'
import { findGeoGebied, isWater, yearIn } from './geo-gebied.ts'
import { isCbsMap, type CbsMerk } from './geo-merk.ts'
import { isWithinRd, rdToWgs84 } from './geo-rd.ts'
import { yearNeeded } from './statline-tabel.ts'

export type Positie = [number, number]
type Ring = Positie[]
type Polygoon = Ring[]

/** A feature as it came out of a file: nothing about it has been checked. */
export interface RawFeature {
  readonly id?: unknown
  readonly properties?: unknown
  readonly geometry?: unknown
}

/** What a file says about its coordinates and its year. */
export interface GeoHeader {
  /** Name of the coordinate system; null means longitude and latitude. */
  readonly crs: string | null
  /** Name of the layer, when there is one and it has a name. */
  readonly laag: string | null
  /** Names that can hold the year: of the layers, of the file. */
  readonly namen: readonly string[]
  /** Year that the person who imports gave. */
  readonly jaar: number | null
}

interface Gathered {
  readonly code: GebiedCode
  readonly soort: GebiedSoort
  readonly naam: string | null
  readonly polygonen: Polygoon[]
}

const degreesCrs = /CRS:?84|EPSG:+(?:[\d.]*:)?(?:4326|4258)$/i
const rdCrs = /EPSG:+(?:[\d.]*:)?28992$/i
const meervoud: Readonly<Partial<Record<GebiedSoort, string>>> = {
  gemeente: 'gemeenten',
  wijk: 'wijken',
  buurt: 'buurten',
  provincie: 'provincies',
}

/** Gathers the outlines of one file: joins parts of the same area, passes over water and what has no code or surface, and counts that. */
export class Vormen {
  readonly #bestand: string
  readonly #gathered = new Map<GebiedCode, Gathered>()
  readonly #jaren = new Set<number>()
  /** What the features show about who made the map. */
  readonly #merken = new Set<CbsMerk | null>()
  #samengevoegd = 0
  #water = 0
  #zonderCode = 0
  #zonderVlak = 0

  constructor(bestand: string) {
    this.#bestand = bestand
  }

  add(feature: RawFeature, place: RefusalPlace): void {
    const properties = isRecord(feature.properties) ? feature.properties : {}
    const gebied = findGeoGebied(properties, feature.id)
    if (!gebied) {
      this.#zonderCode += 1
      return
    }
    if (isWater(properties)) {
      this.#water += 1
      return
    }
    const polygonen = readPolygonen(feature.geometry, place)
    if (polygonen.length === 0) {
      this.#zonderVlak += 1
      return
    }
    if (gebied.jaar !== null) this.#jaren.add(gebied.jaar)
    this.#merken.add(gebied.merk)
    const known = this.#gathered.get(gebied.code)
    if (known) {
      for (const polygoon of polygonen) known.polygonen.push(polygoon)
      this.#samengevoegd += 1
    } else {
      this.#gathered.set(gebied.code, { code: gebied.code, soort: gebied.soort, naam: gebied.naam, polygonen })
    }
  }

  /** Throws when nothing is left, the coordinates cannot be placed, or the year of the boundaries is unknown. */
  finish(header: GeoHeader): PublishedGeometrie {
    if (this.#gathered.size === 0) throw this.#nothingLeft()
    this.#toDegrees(header.crs)
    const { jaar, opmerkingen } = this.#findJaar(header)
    const vormen: Vorm[] = [...this.#gathered.values()].map(({ code, naam, polygonen }) => ({
      code,
      naam: naam ?? code,
      geometrie: { type: 'MultiPolygon', coordinates: polygonen },
    }))
    return {
      bron: this.#bron({ jaar, isCbs: isCbsMap(this.#merken, header.laag) }),
      vormen,
      grof: isGrof(vormen),
      opmerkingen: [...opmerkingen, ...this.#describeSkipped()],
    }
  }

  #toDegrees(crs: string | null): void {
    const isRd = crs !== null && rdCrs.test(crs)
    if (crs !== null && !isRd && !degreesCrs.test(crs)) {
      throw this.#refusal(
        `Deze kaart gebruikt het coördinatenstelsel ${crs.slice(0, 60)}. Bewaar hem in WGS84 (lengte en breedte) of in RD (EPSG:28992).`,
        'geo-crs',
      )
    }
    let seen = 0
    let swapped = 0
    for (const { code, polygonen } of this.#gathered.values()) {
      for (const positie of polygonen.flat(2)) {
        const [x, y] = positie
        if (isRd && isWithinRd(x, y)) [positie[0], positie[1]] = rdToWgs84(x, y)
        else if (isRd || Math.abs(x) > 180 || Math.abs(y) > 90) throw this.#outside(code, { isRd, looksLikeRd: isWithinRd(x, y) })
        seen += 1
        if (!isRd && x > 50 && x < 54 && y > 3 && y < 8) swapped += 1
      }
    }
    if (swapped === seen)
      throw this.#refusal(
        'In deze kaart zijn lengte en breedte verwisseld. Bewaar hem opnieuw met de lengte eerst, zoals GeoJSON het vraagt.',
        'geo-swapped',
      )
  }

  #findJaar({ jaar, namen }: GeoHeader): { jaar: number; opmerkingen: readonly string[] } {
    const [own, other] = this.#jaren
    if (own !== undefined && other !== undefined) {
      throw this.#refusal(
        `Deze kaart heeft grenzen van ${own} en van ${other} door elkaar. Verdeel hem in een bestand per jaar.`,
        'geo-mixed-years',
      )
    }
    const named = own ?? namen.map(naam => yearIn(naam)).find(year => year !== null) ?? null
    const found = jaar ?? named
    if (found === null) throw yearNeeded(this.#bestand)
    return {
      jaar: found,
      opmerkingen: named !== null && named !== found ? [`De kaart noemt zelf ${named}. De grenzen zijn gelezen als ${found}.`] : [],
    }
  }

  #bron({ jaar, isCbs }: { readonly jaar: number; readonly isCbs: boolean }): Bron {
    const soorten = [...new Set([...this.#gathered.values()].map(({ soort }) => soort))].toSorted()
    const woorden = soorten.map(soort => meervoud[soort] ?? soort)
    return {
      familie: isCbs ? 'wijkbuurtkaart' : 'eigen',
      uitgever: isCbs ? 'CBS' : 'Eigen bestand',
      tabel: `grenzen-${soorten.join('-')}`,
      titel: `Grenzen van ${woorden.join(', ').replace(/, ([^,]*)$/, ' en $1')} ${jaar}`,
      adres: null,
      licentie: isCbs ? 'CC BY 4.0' : null,
      gewijzigd: null,
      status: 'definitief',
      indelingsjaar: jaar,
    }
  }

  #describeSkipped(): readonly string[] {
    return [
      ...describeCount(this.#water, 'waterdeel overgeslagen.', 'waterdelen overgeslagen.'),
      ...describeCount(
        this.#zonderCode,
        'vorm zonder code van een gebied overgeslagen.',
        'vormen zonder code van een gebied overgeslagen.',
      ),
      ...describeCount(this.#zonderVlak, 'gebied zonder vlak overgeslagen.', 'gebieden zonder vlak overgeslagen.'),
      ...describeCount(this.#samengevoegd, 'los deel bij zijn gebied gevoegd.', 'losse delen bij hun gebied gevoegd.'),
    ]
  }

  #nothingLeft(): Refusal {
    if (this.#zonderVlak > 0)
      return this.#refusal(
        'Deze kaart heeft alleen punten of lijnen en geen grenzen van gebieden. Kies het bestand met de vlakken.',
        'geo-no-outlines',
      )
    return this.#refusal(
      'Bij geen enkele vorm staat de code van een gebied, zoals GM0344 of BU03440111. Zet de code in een eigenschap met de naam statcode.',
      'geo-no-codes',
    )
  }

  #outside(code: GebiedCode, { isRd, looksLikeRd }: { readonly isRd: boolean; readonly looksLikeRd: boolean }): Refusal {
    if (looksLikeRd && !isRd) {
      return this.#refusal(
        'Deze kaart lijkt in RD-coördinaten (meters) te staan, maar zegt dat niet. Bewaar hem in WGS84 (lengte en breedte), of zet het stelsel EPSG:28992 in het bestand.',
        'geo-crs',
      )
    }
    return this.#refusal(
      `Gebied ${code} heeft een punt dat niet in Nederland of zelfs niet op aarde ligt. Bewaar de kaart in WGS84 (lengte en breedte).`,
      'geo-crs',
    )
  }

  #refusal(sentence: string, code: string): Refusal {
    return new Refusal(sentence, { code, place: { file: this.#bestand } })
  }
}

function describeCount(count: number, one: string, more: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Name of the coordinate system in the form that GeoJSON had before 2016; null when the file does not say. */
export function crsName(value: unknown): string | null {
  if (!isRecord(value) || !isRecord(value.properties)) return null
  const { name, code } = value.properties
  if (typeof name === 'string') return name
  return typeof code === 'number' || typeof code === 'string' ? `EPSG:${code}` : null
}

/** The polygons of a geometry; none when it is empty or has no surface. Refuses coordinates that are no numbers. */
function readPolygonen(geometry: unknown, place: RefusalPlace): Polygoon[] {
  if (!isRecord(geometry)) return []
  const { type, coordinates } = geometry
  if (type === 'GeometryCollection' && Array.isArray(geometry.geometries))
    return geometry.geometries.flatMap(part => readPolygonen(part, place))
  if (type === 'Polygon') return [readPolygoon(coordinates, place)].filter(polygoon => polygoon.length > 0)
  if (type === 'MultiPolygon')
    return listOf(coordinates, place)
      .map(polygoon => readPolygoon(polygoon, place))
      .filter(polygoon => polygoon.length > 0)
  return []
}

/** The outer ring and the holes; empty when the outer ring is no ring. */
function readPolygoon(value: unknown, place: RefusalPlace): Polygoon {
  const [outer, ...holes] = listOf(value, place).map(ring => closed(readRing(ring, place)))
  return outer && outer.length > 3 ? [outer, ...holes.filter(ring => ring.length > 3)] : []
}

/** Copies the positions, without a height where there is one. */
function readRing(value: unknown, place: RefusalPlace): Ring {
  const ring: Ring = []
  for (const positie of listOf(value, place)) {
    const [x, y] = listOf(positie, place)
    if (typeof x !== 'number' || typeof y !== 'number') throw badCoordinates(place)
    ring.push([x, y])
  }
  return ring
}

function listOf(value: unknown, place: RefusalPlace): readonly unknown[] {
  if (!Array.isArray(value)) throw badCoordinates(place)
  return value
}

function badCoordinates(place: RefusalPlace): Refusal {
  return new Refusal('Deze vorm heeft coördinaten die geen getallen zijn. Download de kaart opnieuw, of bewaar hem opnieuw als GeoJSON.', {
    code: 'geo-coordinates',
    place,
  })
}

function closed(ring: Ring): Ring {
  const [first] = ring
  const last = ring.at(-1)
  return !first || (last && first[0] === last[0] && first[1] === last[1]) ? ring : [...ring, [first[0], first[1]]]
}

const shortSideMeter = 100
const metersPerDegree = 111_320

/** Whether the finest detail is coarse: fewer than one side in a hundred is shorter than 100 m. */
function isGrof(vormen: readonly Vorm[]): boolean {
  let sides = 0
  let short = 0
  for (const ring of vormen.flatMap(vorm => vorm.geometrie.coordinates.flat())) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x0 = 0, y0 = 0] = ring[index - 1] ?? []
      const [x1 = 0, y1 = 0] = ring[index] ?? []
      if (x0 === x1 && y0 === y1) continue
      sides += 1
      if (Math.hypot((x1 - x0) * Math.cos((y0 * Math.PI) / 180), y1 - y0) * metersPerDegree < shortSideMeter) short += 1
    }
  }
  return short < sides / 100
}
