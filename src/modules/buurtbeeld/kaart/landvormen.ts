import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { GebiedCode } from '@buurtwijs/figures'
import type { KaartSoort, Landvormen, Statistiek } from '../../statistics/index.ts'
import { makeTopologie } from '../../statistics/index.ts'

const squeeze = promisify(gzip)

/** The grid of a whole country, in metres: far less than a pixel of a phone that shows the country, about a street for buurten. */
const meters: Readonly<Record<KaartSoort, number>> = { gemeente: 150, wijk: 120, buurt: 100 }
/** The grid of one gemeente, for who looks close. */
const meterClose = 10

/** The boundaries of a country with the names of its areas, and a mark that changes when either does. */
export interface GenoemdeVormen extends Landvormen {
  readonly naamOf: (code: GebiedCode) => string
}

const marks = new WeakMap<Statistiek, Map<string, string>>()

/** Maps often know areas by their code only; the tables of the same year know their names. */
export function nameVormen(statistiek: Statistiek, vormen: Landvormen): GenoemdeVormen {
  const naamOf = (code: GebiedCode) => (statistiek.gebieden.find(code, vormen.jaar) ?? statistiek.gebieden.find(code))?.naam ?? ''
  const known = marks.get(statistiek) ?? new Map<string, string>()
  marks.set(statistiek, known)
  let sleutel = known.get(vormen.sleutel)
  if (sleutel === undefined) {
    const names = vormen.codes.map(code => naamOf(code as GebiedCode)).join('\n')
    sleutel = createHash('sha256').update(`${vormen.sleutel} ${names}`).digest('base64url').slice(0, 16)
    known.set(vormen.sleutel, sleutel)
  }
  return { ...vormen, sleutel, naamOf }
}

const mostKept = 60

/** The boundaries of countries and gemeenten as TopoJSON, squeezed, each made once. */
export class LandvormenStore {
  readonly #made = new Map<string, Promise<Buffer | null>>()

  /** All areas of a country, or those of one gemeente in finer detail; null when that has none. What was asked longest ago goes first. */
  async give(vormen: GenoemdeVormen, gemeente: GebiedCode | undefined): Promise<Buffer | null> {
    const key = `${vormen.sleutel} ${gemeente ?? ''}`
    const made = this.#made.get(key) ?? make(vormen, gemeente)
    this.#made.delete(key)
    this.#made.set(key, made)
    if (this.#made.size > mostKept) this.#made.delete(this.#made.keys().next().value ?? '')
    try {
      return await made
    } catch (error) {
      this.#made.delete(key)
      throw error
    }
  }
}

async function make(vormen: GenoemdeVormen, gemeente: GebiedCode | undefined): Promise<Buffer | null> {
  const read = await vormen.read(gemeente)
  if (read.length === 0) return null
  const shapes = read.map(shape => ({ ...shape, naam: vormen.naamOf(shape.code) || shape.naam }))
  const topologie = await makeTopologie(shapes, gemeente === undefined ? meters[vormen.soort] : meterClose, async () => {
    await new Promise(resolve => setImmediate(resolve))
  })
  return await squeeze(JSON.stringify(topologie), { level: 9 })
}
