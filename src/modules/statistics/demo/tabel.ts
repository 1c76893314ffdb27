import { ontbreektRedenen, soortOf, type GebiedCode, type Ontbreekt, type Periode } from '@buurtwijs/figures'
import type { Bron, Onderwerp, PublishedGebied, PublishedKolom } from '../published-table.ts'
import type { DemoBuurt, DemoLand } from './buurt.ts'

/** A figure, or the reason why it is missing. */
export type Cel = number | Ontbreekt

/** An area with the numbers of its buurten: one for a buurt, all for the country. */
export interface Rij {
  readonly gebied: PublishedGebied
  readonly buurten: readonly number[]
}

/** Where a demo table says that it comes from. */
export function demoBron(bron: Pick<Bron, 'familie' | 'tabel' | 'titel'> & Partial<Bron>): Bron {
  return { uitgever: 'Demo (verzonnen)', adres: null, licentie: null, gewijzigd: null, status: 'definitief', indelingsjaar: 2024, ...bron }
}

/** What every demo table tells in its report. */
export const opmerkingen: readonly string[] = ['Alle gebieden en cijfers in deze tabel zijn verzonnen.']

/** The rows of a table, the country first. With `wijzigingen` every row carries the recoding flag. */
export function listRijen(demo: DemoLand, wijzigingen = false): Rij[] {
  const groups = new Map<GebiedCode, number[]>()
  for (const [index, buurt] of demo.buurten.entries()) {
    for (const code of [demo.land.code, buurt.gemeente, buurt.wijk, buurt.code]) {
      const group = groups.get(code)
      if (group === undefined) groups.set(code, [index])
      else group.push(index)
    }
  }
  const gemeentenaam = new Map(demo.gemeenten.map(gemeente => [gemeente.code, gemeente.naam]))
  const gemeenteOf = new Map<GebiedCode, GebiedCode>(
    demo.buurten.flatMap((buurt: DemoBuurt) => [[buurt.wijk, buurt.gemeente] as const, [buurt.code, buurt.gemeente] as const]),
  )
  return [demo.land, ...demo.gemeenten, ...demo.wijken, ...demo.buurten].map(({ code, naam, gewijzigd }) => {
    const soort = soortOf(code)
    const gemeente = gemeenteOf.get(code)
    const gebied: PublishedGebied = {
      code,
      soort,
      naam,
      ...(gemeente === undefined ? {} : { gemeentenaam: gemeentenaam.get(gemeente) ?? '' }),
      ...(wijzigingen && soort !== 'land' ? { indelingswijziging: gewijzigd ? (3 as const) : (1 as const) } : {}),
    }
    return { gebied, buurten: groups.get(code) ?? [] }
  })
}

/** Makes a column out of cells. When no area has a value and one reason holds for all, the column says so as a whole. */
export function makeKolom(onderwerp: Onderwerp, periode: Periode, cellen: readonly Cel[], geheelOntbreekt?: Ontbreekt): PublishedKolom {
  const waarden = new Float64Array(cellen.length)
  const ontbreekt = new Uint8Array(cellen.length)
  for (const [index, cel] of cellen.entries()) {
    waarden[index] = typeof cel === 'number' ? cel : Number.NaN
    ontbreekt[index] = typeof cel === 'number' ? 0 : ontbreektRedenen.indexOf(cel) + 1
  }
  return { onderwerp, periode, waarden, ontbreekt, ...(geheelOntbreekt === undefined ? {} : { geheelOntbreekt }) }
}

/** A value with so many decimals, and never minus zero. */
export function roundTo(value: number, decimalen: number): number {
  const power = 10 ** decimalen
  return Math.round(value * power) / power + 0
}

/** Mean of the buurten at hand, weighed; undefined when nothing weighs anything. */
export function weigh(buurten: readonly number[], van: (index: number) => number, gewicht: (index: number) => number): number | undefined {
  let [sum, weight] = [0, 0]
  for (const index of buurten) {
    sum += van(index) * gewicht(index)
    weight += gewicht(index)
  }
  return weight > 0 ? sum / weight : undefined
}
