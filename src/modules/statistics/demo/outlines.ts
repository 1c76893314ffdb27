import { soortOf, type GebiedCode } from '@buurtwijs/figures'
import type { PublishedGeometrie, Vorm } from '../published-table.ts'
import type { DemoLand } from './buurt.ts'
import { makeBender, uniteRings } from './grenzen.ts'
import { demoBron } from './tabel.ts'
import { areaOf, splitPlane, surround, type Punt } from './vlakken.ts'

/** Where the made-up country lies: in the North Sea, where no real outline can be mistaken for it. */
const middelpunt = { lengte: 3.2, breedte: 53.2 }
const kilometerPerGraad = { lengte: 66.7, breedte: 111.2 }

/** Outlines of all buurten in kilometres, in the order of the country. Neighbours share their borders point by point. */
export function drawBuurten(demo: DemoLand, seed: string): Punt[][] {
  const sites = demo.buurten.map(({ x, y }): Punt => [x, y])
  return splitPlane(sites, surround(sites, 2)).map(makeBender(seed))
}

/** Size of an outline in hectares, at least one. */
export function hectareOf(ring: readonly Punt[]): number {
  return Math.max(1, 100 * areaOf(ring))
}

/** The outlines of buurten, wijken, municipalities and the country: each the sum of what lies in it. */
export function makeGeometrie(demo: DemoLand, rings: readonly (readonly Punt[])[]): PublishedGeometrie[] {
  const namen = new Map([demo.land, ...demo.gemeenten, ...demo.wijken, ...demo.buurten].map(({ code, naam }) => [code, naam]))
  const draw = (codeOf: (index: number) => GebiedCode): Vorm[] => {
    const groups = Map.groupBy(rings.keys(), codeOf)
    return [...groups].map(([code, members]) =>
      makeVorm(code, namen.get(code) ?? '', uniteRings([...members].map(index => rings[index] ?? []))),
    )
  }
  const lagen = [
    draw(() => demo.land.code),
    draw(index => demo.buurten[index]?.gemeente ?? demo.land.code),
    draw(index => demo.buurten[index]?.wijk ?? demo.land.code),
    draw(index => demo.buurten[index]?.code ?? demo.land.code),
  ]
  return lagen.map(vormen => {
    const soort = vormen[0] === undefined ? 'buurt' : soortOf(vormen[0].code)
    const bron = demoBron({
      familie: 'wijkbuurtkaart',
      tabel: `DEMO-KAART-2024-${soort.toUpperCase()}`,
      titel: `Kaart van Demoland, ${soort} (verzonnen)`,
    })
    return { bron, vormen, grof: false, opmerkingen: ['Alle grenzen op deze kaart zijn verzonnen.'] }
  })
}

/** Holes go with the smallest outline around them. */
function makeVorm(code: GebiedCode, naam: string, rings: readonly (readonly Punt[])[]): Vorm {
  const outer = rings.filter(ring => areaOf(ring) > 0).toSorted((a, b) => areaOf(a) - areaOf(b))
  const holes = rings.filter(ring => areaOf(ring) < 0)
  const polygons = outer.map(ring => [ring, ...holes.filter(hole => outer.find(each => contains(each, hole)) === ring)])
  return { code, naam, geometrie: { type: 'MultiPolygon', coordinates: polygons.toReversed().map(polygon => polygon.map(closeRing)) } }
}

function contains(ring: readonly Punt[], hole: readonly Punt[]): boolean {
  const [x, y] = hole.find(punt => !ring.includes(punt)) ?? hole[0] ?? [0, 0]
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside
  }, false)
}

function closeRing(ring: readonly Punt[]): [number, number][] {
  const degrees = ring.map(([x, y]): [number, number] => [
    round(middelpunt.lengte + x / kilometerPerGraad.lengte),
    round(middelpunt.breedte + y / kilometerPerGraad.breedte),
  ])
  const [first] = degrees
  return first === undefined ? [] : [...degrees, first]
}

/** Six decimals of a degree: about ten centimetres. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
