import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

/** Of the answer: another grid or form is another number, so that what a browser kept is not taken for it. */
const formaat = 1

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
    sleutel = createHash('sha256').update(`${formaat} ${vormen.sleutel} ${names}`).digest('base64url').slice(0, 16)
    known.set(vormen.sleutel, sleutel)
  }
  return { ...vormen, sleutel, naamOf }
}

const mostKept = 60

/**
 * The boundaries of countries and gemeenten as TopoJSON, squeezed, each made once. Those of a country are kept in a folder too, since they take
 * seconds; it may be emptied at any time.
 */
export class LandvormenStore {
  readonly #folder: string
  readonly #made = new Map<string, Promise<Buffer | null>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** All areas of a country, or those of one gemeente in finer detail; null when that has none. What was asked longest ago goes first. */
  async give(vormen: GenoemdeVormen, gemeente: GebiedCode | undefined): Promise<Buffer | null> {
    const key = `${vormen.sleutel} ${gemeente ?? ''}`
    const made = this.#made.get(key) ?? (gemeente === undefined ? this.#country(vormen) : make(vormen, gemeente))
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

  async #country(vormen: GenoemdeVormen): Promise<Buffer | null> {
    const file = join(this.#folder, `${vormen.land}-${vormen.soort}-${vormen.sleutel}.json.gz`)
    try {
      return await readFile(file)
    } catch {
      const made = await make(vormen, undefined)
      if (made) await this.#keep(file, made)
      return made
    }
  }

  /** A disk that is full makes the next start slower, nothing more. */
  async #keep(file: string, made: Buffer): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true })
      await writeFile(`${file}.part`, made)
      await rename(`${file}.part`, file)
    } catch {
      await rm(`${file}.part`, { force: true })
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
  return await squeeze(JSON.stringify(topologie), { level: 6 })
}
