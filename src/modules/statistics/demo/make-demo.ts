import { seededRandom } from '#src/platform/random.ts'
import type { PublishedGeometrie, PublishedTable } from '../published-table.ts'
import { makeLand } from './buurt.ts'
import { makeGezondheidTabel } from './gezondheid-tabel.ts'
import { makeKwbTabel } from './kwb-tabel.ts'
import { drawBuurten, hectareOf, makeGeometrie } from './outlines.ts'
import { makeProfiel } from './profiel.ts'
import { makeSesTabel } from './ses-tabel.ts'

/** The seed of the demo that everyone sees. */
export const demoSeed = 'wilgenoord'

/** What a demo consists of: tables and maps in the form in which readers give real ones. */
export interface Demo {
  readonly tabellen: readonly PublishedTable[]
  readonly geometrie: readonly PublishedGeometrie[]
}

/**
 * Makes up the municipality of Wilgenoord and a country around it. The same seed gives the same figures on every machine; a few hidden
 * factors per buurt (wealth, age, families, urbanity, origin) drive all measures, so that they hang together as real ones do.
 */
export function makeDemo(seed: string = demoSeed): Demo {
  const land = makeLand(seededRandom(`demo ${seed}`))
  const rings = drawBuurten(land, `grenzen ${seed}`)
  const people = (jaar: number) => land.buurten.map((buurt, index) => makeProfiel(buurt, jaar, hectareOf(rings[index] ?? [])))
  const [vorig, nu] = [people(2023), people(2024)]
  return {
    tabellen: [
      makeKwbTabel(land, vorig, { jaar: 2023, nieuw: false }),
      makeKwbTabel(land, nu, { jaar: 2024, nieuw: true }),
      makeGezondheidTabel(land, nu),
      makeSesTabel(land, nu, [2021, 2022, 2023]),
    ],
    geometrie: makeGeometrie(land, rings),
  }
}
