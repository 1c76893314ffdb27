import { createHash } from 'node:crypto'
import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'
import type { StatistiekSource } from './figures/statistiek.ts'
import { openShapes } from './geometry/index.ts'
import type { Kader, Shape, Shapes } from './geometry/index.ts'
import type { Release } from './release.ts'

/** The kinds of area that a map of a country is made of. */
export const kaartSoorten = ['gemeente', 'wijk', 'buurt'] as const satisfies readonly GebiedSoort[]
export type KaartSoort = (typeof kaartSoorten)[number]

export type Land = 'NL00' | 'NL99'

/** One map of a country: of which year, from which releases, and a key that changes when any of those does. */
export interface Landvormen {
  readonly soort: KaartSoort
  readonly land: Land
  readonly jaar: number
  readonly grof: boolean
  readonly sleutel: string
  readonly releases: readonly string[]
  /** The codes of its areas, sorted. */
  readonly codes: readonly string[]
  /** All of them, or those in one gemeente, in the order of their codes; of an area that several releases have, the outline of the first. */
  read(gemeente?: GebiedCode): Promise<readonly Shape[]>
  /** The codes of the areas whose box overlaps a box, each once. Reads nothing. */
  within(kader: Kader): readonly GebiedCode[]
}

/** A release with outlines, opened. */
export interface Vormen {
  readonly release: Release
  readonly shapes: Shapes
}

/** The outlines of all geometry releases; files stay open while their release is there. */
export class VormenSource {
  readonly #source: StatistiekSource
  readonly #open = new Map<string, Promise<Shapes>>()

  constructor(source: StatistiekSource) {
    this.#source = source
  }

  /** Every release with outlines, those of the year first, then the finest, then the nearest year. */
  async candidates(jaar: number): Promise<readonly Vormen[]> {
    const opened = await this.#all()
    return opened.toSorted(
      ({ shapes: a }, { shapes: b }) =>
        Number(a.jaar !== jaar) - Number(b.jaar !== jaar) ||
        Number(a.grof) - Number(b.grof) ||
        Math.abs(a.jaar - jaar) - Math.abs(b.jaar - jaar) ||
        b.jaar - a.jaar,
    )
  }

  /** The years of which there is a map of this kind of area, the newest first. */
  async jaren(soort: KaartSoort, land: Land): Promise<readonly number[]> {
    const found = (await this.#all()).filter(({ shapes }) => shapes.count(soort, land) > 0)
    return [...new Set(found.map(({ shapes }) => shapes.jaar))].toSorted((a, b) => b - a)
  }

  /** The map of a country in a year, or else the newest; what several releases of that year hold is put together, the finest and fullest first. */
  async findLand(soort: KaartSoort, land: Land, jaar?: number): Promise<Landvormen | null> {
    const years = await this.jaren(soort, land)
    const year = jaar === undefined ? years[0] : years.find(each => each === jaar)
    if (year === undefined) return null
    const found = (await this.#all())
      .filter(({ shapes }) => shapes.jaar === year && shapes.count(soort, land) > 0)
      .toSorted(
        (a, b) =>
          Number(a.shapes.grof) - Number(b.shapes.grof) ||
          b.shapes.count(soort, land) - a.shapes.count(soort, land) ||
          a.release.id.localeCompare(b.release.id),
      )
    const releases = found.map(({ release }) => release.id)
    const codes = [...new Set(found.flatMap(({ shapes }) => shapes.codes(soort, land)))].toSorted()
    const text = `${soort} ${land} ${releases.join(' ')}`
    return {
      soort,
      land,
      jaar: year,
      grof: found.some(({ shapes }) => shapes.grof),
      sleutel: createHash('sha256').update(text).digest('base64url').slice(0, 16),
      releases,
      codes,
      async read(gemeente) {
        const byCode = new Map<string, Shape>()
        for (const { shapes } of found) {
          const read = gemeente === undefined ? await shapes.readAll(soort, land) : await readGemeente(shapes, soort, gemeente)
          for (const shape of read) if (!byCode.has(shape.code)) byCode.set(shape.code, shape)
        }
        return [...byCode.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1))
      },
      within: kader => [...new Set(found.flatMap(({ shapes }) => shapes.within(soort, kader)))],
    }
  }

  /** Closes the files of releases that are no longer there. */
  async closeGone(): Promise<void> {
    for (const [id, shapes] of this.#open) {
      if (this.#source.store.find(id)) continue
      this.#open.delete(id)
      await (await shapes).close()
    }
  }

  async close(): Promise<void> {
    for (const shapes of this.#open.values()) await (await shapes).close()
    this.#open.clear()
  }

  async #all(): Promise<readonly Vormen[]> {
    const releases = this.#source.store.list().filter(release => release.soort === 'geometrie')
    return await Promise.all(releases.map(async release => ({ release, shapes: await this.#shapes(release) })))
  }

  #shapes(release: Release): Promise<Shapes> {
    let shapes = this.#open.get(release.id)
    if (!shapes) this.#open.set(release.id, (shapes = openShapes(this.#source.store.path(release, ''))))
    return shapes
  }
}

async function readGemeente(shapes: Shapes, soort: KaartSoort, gemeente: GebiedCode): Promise<readonly Shape[]> {
  if (soort !== 'gemeente') return await shapes.shapesIn(gemeente, soort)
  const whole = await shapes.shapeOf(gemeente)
  return whole ? [whole] : []
}
