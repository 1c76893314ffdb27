import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Interval } from '@buurtwijs/figures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GebiedInfo } from '#src/modules/statistics/index.ts'
import { catalogus, grenzenOf, ReleaseStore, StatistiekSource } from '#src/modules/statistics/index.ts'
import type { Statistiek } from '#src/modules/statistics/figures/statistiek.ts'
import { readBijdrage } from '#src/modules/statistics/selecties/bijdrage.ts'
import { combinerOf } from '#src/modules/statistics/selecties/combine-cijfers.ts'
import { seededRandom } from '#src/platform/random.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { makeBedAt } from './import-bed.ts'

/** Files as the publishers give them, when they lie beside the repository. */
const opendata = fileURLToPath(new URL('../../../shared/opendata/', import.meta.url))

/** Wijken that are drawn of each year; years of one city have fewer and are taken whole. */
const drawn = 500

/** A wijk as it was published, against its buurten taken together. */
interface Proef {
  readonly wijk: string
  readonly maat: string
  readonly periode: string
  readonly regel: 'optellen' | 'uit-tellingen' | 'gewogen'
  readonly gepubliceerd: Interval
  readonly samen: Interval
}

/**
 * Every figure that a wijk has and all of its buurten have, on the boundaries of one year. The wijk was rounded too, so that both have room: they agree when some true
 * figure fits in both.
 */
function compareWijk(statistiek: Statistiek, wijk: GebiedInfo): Proef[] {
  const buurten = statistiek.gebieden.kinderen(wijk, 'buurt')
  if (buurten.length < 2) return []
  const [together, alone] = [buurten, [wijk]].map(gebieden => combinerOf(statistiek, { code: '', jaar: wijk.jaar, gebieden }))
  return catalogus.flatMap(maat =>
    statistiek.periodes(maat.id, wijk.code).flatMap(({ id: periode }) => {
      const breuk = maat.afleiding ?? maat.uitTellingen
      const gepubliceerd = breuk ? alone?.(maat, periode)?.cijfer : readBijdrage(statistiek, maat, periode, wijk).cijfer
      const made = together?.(maat, periode)
      const isOfThisYear = made?.reeksen.every(reeks => grenzenOf(reeks) === wijk.jaar) ?? false
      if (gepubliceerd?.waarde == null || !made || made.cijfer.waarde === null || !isOfThisYear) return []
      const regel = made.gewicht ? 'gewogen' : breuk ? 'uit-tellingen' : 'optellen'
      return [{ wijk: `${wijk.code} ${wijk.jaar}`, maat: maat.id, periode, regel, gepubliceerd, samen: made.cijfer } as const]
    }),
  )
}

function agrees({ gepubliceerd, samen }: Proef): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(gepubliceerd.waarde))
  return gepubliceerd.onder <= samen.boven + slack && samen.onder <= gepubliceerd.boven + slack
}

/** Wijken of a year: with few, all; else those with the most topics, and a draw of the rest. */
function drawWijken(statistiek: Statistiek, jaar: number): readonly GebiedInfo[] {
  const all = [...statistiek.gebieden.newest()].flatMap(({ code }) => statistiek.gebieden.find(code, jaar) ?? [])
  const wijken = all.filter(({ soort }) => soort === 'wijk')
  const random = seededRandom(`wijken ${jaar}`)
  const rich = wijken.filter(wijk => {
    const [buurt] = statistiek.gebieden.kinderen(wijk, 'buurt')
    return buurt && statistiek.find('koopwoningen', String(jaar), buurt.code)
  })
  return wijken.length <= drawn ? wijken : [...new Set([...rich, ...wijken.filter(() => random.next() < drawn / wijken.length)])]
}

describe.runIf(existsSync(opendata))('the buurten of a real wijk, taken together,', () => {
  let root: string
  let proeven: readonly Proef[]

  beforeAll(async () => {
    root = await makeTestFolder()
    const bed = await makeBedAt(root)
    const paths = ['kwb', 'rivm', 'ses'].flatMap(folder => readdirSync(join(opendata, folder)).map(name => join(opendata, folder, name)))
    expect(await bed.run('import', ...paths)).toMatchObject({ code: 0, err: '' })
    const statistiek = new StatistiekSource(new ReleaseStore(bed.folder)).current()
    proeven = [2019, 2020, 2023, 2024].flatMap(jaar => drawWijken(statistiek, jaar).flatMap(wijk => compareWijk(statistiek, wijk)))
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  it('have the figure of the wijk within their bounds, for every measure and every rule', () => {
    expect(proeven.filter(proef => !agrees(proef))).toEqual([])
    const perRegel = Map.groupBy(proeven, ({ regel }) => regel)
    const measured = new Map([...perRegel].map(([regel, own]) => [regel, new Set(own.map(({ maat }) => maat)).size]))
    expect(measured).toEqual(
      new Map([
        ['optellen', 43],
        ['uit-tellingen', 25],
        ['gewogen', 124],
      ]),
    )
    expect(proeven.length).toBeGreaterThan(50_000)
  })

  it('lie further from the wijk than rounding to the nearest five could bring them: chance decides', () => {
    const people = proeven.filter(({ maat, periode }) => maat === 'inwoners' && periode === '2024')
    const roomOfNearest = ({ samen }: Proef) => (2.5 / 4) * (samen.boven - samen.waarde + 4)
    expect(people.filter(proef => Math.abs(proef.samen.waarde - proef.gepubliceerd.waarde) > roomOfNearest(proef)).length).toBeGreaterThan(
      0,
    )
  })

  it('come within half a point of the model estimate of the wijk nearly always, with the people of four years later as weights', () => {
    const health = proeven.filter(({ maat, periode }) => maat.endsWith('-18plus') && periode === '2020')
    const near = health.filter(({ gepubliceerd, samen }) => Math.abs(samen.waarde - gepubliceerd.waarde) <= 0.5)
    expect(health.length).toBeGreaterThan(5_000)
    expect(near.length / health.length).toBeGreaterThan(0.95)
  })
})
