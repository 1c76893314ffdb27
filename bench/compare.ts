/**
 * Intervals and comparisons of a whole country: `node bench/compare.ts [rounds]`. Made-up counts of 14,500 buurten with 100 measures, of which
 * seventy are shares and thirty events per thousand. Each gets its interval at 95% and 99.8%, and is set beside its gemeente and the country by
 * the rules that a page follows. Beside it NumPy with the same intervals and tests as whole columns, where python3 has it (`PYTHON`).
 */
import { execFileSync } from 'node:child_process'
import { compareByRule, compareWithInterval, rate, wilson, type Cijfer, type Interval, type NoInterval } from '@buurtwijs/figures'
import { makeRandom } from './made-edition.ts'
import { median, print, printTable } from './measure.ts'

const buurten = 14_500
const maten = 100
const shares = 70
const gemeenten = 342
const at998 = { betrouwbaarheid: 0.998 }

interface Country {
  readonly n: Int32Array
  /** Of each measure, the count of each buurt. */
  readonly x: readonly Int32Array[]
}

function makeCountry(): Country {
  const random = makeRandom(13)
  const n = Int32Array.from({ length: buurten }, () => 5 * Math.floor(10 + random() * 400))
  const x = Array.from({ length: maten }, (_, maat) => {
    const level = maat < shares ? 0.02 + 0.6 * random() : 0.02 * random()
    return Int32Array.from(n, people => Math.min(people, Math.round(people * level * (0.5 + random()))))
  })
  return { n, x }
}

/** The figure of each gemeente and of the country, as a share. */
function benchmarksOf({ n }: Country, x: Int32Array): { readonly gemeente: Float64Array; readonly land: number } {
  const counts = new Float64Array(gemeenten)
  const people = new Float64Array(gemeenten)
  for (let row = 0; row < buurten; row++) {
    counts[row % gemeenten]! += x[row]!
    people[row % gemeenten]! += n[row]!
  }
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  return { gemeente: counts.map((count, index) => count / people[index]!), land: sum(counts) / sum(people) }
}

function asCijfer(interval: Interval | NoInterval): Cijfer {
  const herkomst = { status: 'definitief', schatting: 'steekproef', release: 'bench' } as const
  return { ...interval, ...herkomst }
}

/** With exact intervals at both levels, as whoever has the counts would do it. */
function fromCounts(country: Country): number {
  let signals = 0
  for (const [maat, x] of country.x.entries()) {
    const { gemeente, land } = benchmarksOf(country, x)
    const make = maat < shares ? wilson : rate
    const polariteit = maat % 2 === 0 ? 'meer-is-gunstig' : 'geen'
    for (let row = 0; row < buurten; row++) {
      const own = make(x[row]!, country.n[row]!)
      const wide = make(x[row]!, country.n[row]!, at998)
      if (own.waarde === null || wide.waarde === null) continue
      const cijfer = asCijfer(own)
      const options = { polariteit, interval998: wide } as const
      if (compareWithInterval(cijfer, gemeente[row % gemeenten]!, options)?.betrouwbaarheid) signals++
      if (compareWithInterval(cijfer, land, options)?.betrouwbaarheid) signals++
    }
  }
  return signals
}

/** With the 95% interval that a publisher gives, by the one rule of pages: the other level is derived. */
function fromIntervals(country: Country): number {
  let signals = 0
  const herkomst = { status: 'definitief', schatting: 'telling', release: 'bench' } as const
  for (const [maat, x] of country.x.entries()) {
    const { gemeente, land } = benchmarksOf(country, x)
    const make = maat < shares ? wilson : rate
    const uiterste = { onder: 0, boven: maat < shares ? 1 : Number.POSITIVE_INFINITY }
    const options = { polariteit: maat % 2 === 0 ? 'meer-is-gunstig' : 'geen', marge: null, uiterste } as const
    for (let row = 0; row < buurten; row++) {
      const cijfer = asCijfer(make(x[row]!, country.n[row]!))
      if (compareByRule(cijfer, { waarde: gemeente[row % gemeenten]!, ...herkomst }, options)?.betrouwbaarheid) signals++
      if (compareByRule(cijfer, { waarde: land, ...herkomst }, options)?.betrouwbaarheid) signals++
    }
  }
  return signals
}

const numpy = `
import json, sys, time
import numpy as np
rng = np.random.default_rng(13)
buurten, maten, shares, gemeenten = json.loads(sys.argv[1])
n = 5 * (10 + rng.random(buurten) * 400).astype(int)
levels = np.where(np.arange(maten) < shares, 0.02 + 0.6 * rng.random(maten), 0.02 * rng.random(maten))
x = np.minimum(n, np.round(n * levels[:, None] * (0.5 + rng.random((maten, buurten)))))
which = np.arange(buurten) % gemeenten
begin = time.perf_counter()
people = np.bincount(which, n, gemeenten)
total = 0
for maat in range(maten):
    own = x[maat]
    each = (np.bincount(which, own, gemeenten) / people)[which]
    land = own.sum() / n.sum()
    for z in (1.959963984540054, 3.090232306167813):
        if maat < shares:
            middle = 2 * own + z * z
            spread = z * np.sqrt(z * z + 4 * own * (1 - own / n))
            low, high = (middle - spread) / (2 * (n + z * z)), (middle + spread) / (2 * (n + z * z))
        else:
            safe = np.maximum(own, 1)
            low = own * (1 - 1 / (9 * safe) - z / (3 * np.sqrt(safe))) ** 3 / n
            high = (own + 1) * (1 - 1 / (9 * (own + 1)) + z / (3 * np.sqrt(own + 1))) ** 3 / n
        for other in (each, land):
            total += ((low > other) | (high < other)).sum()
print(1000 * (time.perf_counter() - begin))
`

/** Null without NumPy. */
function askNumpy(): number | null {
  try {
    const sizes = JSON.stringify([buurten, maten, shares, gemeenten])
    return Number(
      execFileSync(process.env['PYTHON'] ?? 'python3', ['-c', numpy, sizes], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )
  } catch {
    return null
  }
}

interface Took {
  readonly wall: number
  /** Processor time of this process, which other work on the machine does not add to. */
  readonly cpu: number
}

function timed(work: () => unknown): Took {
  const [begin, used] = [performance.now(), process.cpuUsage()]
  work()
  const { user, system } = process.cpuUsage(used)
  return { wall: performance.now() - begin, cpu: (user + system) / 1000 }
}

const rounds = Number(process.argv[2] ?? 5)
const country = makeCountry()
const exact: Took[] = []
const rule: Took[] = []
const theirs: number[] = []
for (let round = 0; round < rounds; round++) {
  exact.push(timed(() => fromCounts(country)))
  rule.push(timed(() => fromIntervals(country)))
  const asked = askNumpy()
  if (asked !== null) theirs.push(asked)
}
const small = country.x.reduce((sum, x) => sum + x.reduce((total, count) => total + (count < 10 ? 1 : 0), 0), 0)
print(`${buurten} buurten x ${maten} measures, each beside gemeente and country; ${small} counts below 10`)
const show = (runs: readonly number[]) => [runs[0] ?? Number.NaN, median(runs), Math.max(...runs)].map(ms => ms.toFixed(0))
const row = (naam: string, runs: readonly Took[]) => [
  naam,
  ...show(runs.map(({ wall }) => wall)),
  median(runs.map(({ cpu }) => cpu)).toFixed(0),
]
printTable([
  ['', 'first ms', 'median', 'most', 'processor'],
  row('from counts, both levels exact', exact),
  row('from 95% intervals, by the rule of pages', rule),
  ...(theirs.length > 0 ? [['NumPy, whole columns, Byar for all counts', ...show(theirs), '']] : []),
])
if (theirs.length > 0) print(`from counts takes ${(median(exact.map(({ wall }) => wall)) / median(theirs)).toFixed(2)} x NumPy`)
