import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { GebiedCode } from '@buurtwijs/figures'
import type { KaartSoort, Landvormen } from '../../statistics/index.ts'
import { makeTopologie } from '../../statistics/index.ts'

const squeeze = promisify(gzip)

/** The grid of a whole country, in metres: about a pixel of a phone that shows the country for gemeenten, a street for buurten. */
const meters: Readonly<Record<KaartSoort, number>> = { gemeente: 400, wijk: 150, buurt: 100 }
/** The grid of one gemeente, for who looks close. */
const meterClose = 10

/** Boundaries as they are sent, squeezed once. */
export interface Verpakt {
  readonly sleutel: string
  readonly gzip: Buffer
}

const mostKept = 60

/** The boundaries of countries and gemeenten as TopoJSON, each made once while its releases are there. */
export class LandvormenStore {
  readonly #made = new Map<string, Promise<Verpakt | null>>()

  /** All areas of a country, or those of one gemeente in finer detail; null when that has none. */
  async give(vormen: Landvormen, gemeente: GebiedCode | undefined): Promise<Verpakt | null> {
    const key = `${vormen.sleutel} ${gemeente ?? ''}`
    let made = this.#made.get(key)
    if (made) this.#made.delete(key)
    else made = make(vormen, gemeente)
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

async function make(vormen: Landvormen, gemeente: GebiedCode | undefined): Promise<Verpakt | null> {
  const shapes = await vormen.read(gemeente)
  if (shapes.length === 0) return null
  const topologie = await makeTopologie(shapes, gemeente === undefined ? meters[vormen.soort] : meterClose, async () => {
    await new Promise(resolve => setImmediate(resolve))
  })
  return { sleutel: vormen.sleutel, gzip: await squeeze(JSON.stringify(topologie), { level: 9 }) }
}
