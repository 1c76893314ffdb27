/**
 * The fifteen buurten most like one, among a whole country: `node bench/peers.ts [rounds]`. Figures are made up in the size of the national file,
 * 14,500 buurten with 40 measures of which four in a hundred are missing; buurten are drawn at random. Beside it NumPy doing the same in one
 * expression, where python3 has it (`PYTHON` names another one), and plain JavaScript that sorts every distance.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nearestPeers, tabulatePeers, type Vergelijktabel } from '@buurtwijs/figures'
import { makeRandom } from './made-edition.ts'
import { median, medianRatio, print, printTable, quantileOf } from './measure.ts'

const buurten = 14_500
const maten = 40
const questions = 200
const random = makeRandom(5)

/** Measures hang together through six hidden factors, as real ones do, and each has its own noise and its own scale. */
function makeKolommen(): Float64Array[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const factors = Array.from({ length: 6 }, () => Float64Array.from({ length: buurten }, normal))
  return Array.from({ length: maten }, (_, maat) => {
    const factor = factors[maat % factors.length]
    return Float64Array.from({ length: buurten }, (__, row) =>
      random() < 0.04 ? Number.NaN : 20 + 5 * (factor?.[row] ?? 0) + 3 * normal(),
    )
  })
}

function rowOf({ waarden, maten: width }: Vergelijktabel, row: number): Float32Array {
  return waarden.subarray(row * width, (row + 1) * width)
}

/** What one would write first: every distance, then sort. */
function sortAll(tabel: Vergelijktabel, own: number): number[] {
  const eigen = rowOf(tabel, own)
  const distances = Array.from({ length: tabel.gebieden }, (_, row) => {
    const other = rowOf(tabel, row)
    let [total, known] = [0, 0]
    for (const [maat, value] of eigen.entries()) {
      const difference = (other[maat] ?? Number.NaN) - value
      if (Number.isNaN(difference)) continue
      total += difference ** 2
      known++
    }
    return {
      row,
      distance: row !== own && known >= 0.8 * maten ? total / known : Number.POSITIVE_INFINITY,
    }
  })
  return distances
    .toSorted((a, b) => a.distance - b.distance || a.row - b.row)
    .slice(0, 15)
    .map(({ row }) => row)
}

const numpy = `
import json, sys, time
import numpy as np
table = np.fromfile(sys.argv[1], dtype=np.float32).reshape(-1, int(sys.argv[2])).astype(np.float64)
out = []
for own in json.loads(sys.argv[3]):
    begin = time.perf_counter()
    mine = ~np.isnan(table[own])
    difference = table[:, mine] - table[own, mine]
    known = ~np.isnan(difference)
    count = known.sum(axis=1)
    distance = np.where(count >= 0.8 * table.shape[1], np.nansum(difference ** 2, axis=1) / np.maximum(count, 1), np.inf)
    distance[own] = np.inf
    near = np.argpartition(distance, 15)[:15]
    near = near[np.lexsort((near, distance[near]))]
    out.append([1000 * (time.perf_counter() - begin), near.tolist()])
print(json.dumps(out))
`

/** Null without NumPy. */
function askNumpy(path: string, rows: readonly number[]): readonly (readonly [ms: number, near: readonly number[]])[] | null {
  try {
    const text = execFileSync(process.env['PYTHON'] ?? 'python3', ['-c', numpy, path, String(maten), JSON.stringify(rows)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(text) as [number, number[]][]
  } catch {
    return null
  }
}

function timed<T>(work: () => T): { readonly ms: number; readonly made: T } {
  const begin = performance.now()
  const made = work()
  return { ms: performance.now() - begin, made }
}

const rounds = Number(process.argv[2] ?? 5)
const kolommen = makeKolommen()
const { ms, made: tabel } = timed(() => tabulatePeers(kolommen))
print(`${buurten} buurten x ${maten} measures on one scale in ${ms.toFixed(0)} ms, once for a set of releases`)
const folder = mkdtempSync(join(tmpdir(), 'buurtwijs-peers-'))
const path = join(folder, 'table.f32')
writeFileSync(path, tabel.waarden)
const gewichten = Array.from({ length: maten }, () => 1)
const ours: number[][] = []
const sorted: number[][] = []
const theirs: number[][] = []
let differing = 0
for (let round = 0; round < rounds; round++) {
  const rows = Array.from({ length: questions }, () => Math.floor(random() * buurten))
  const found = rows.map(own => timed(() => nearestPeers(tabel, rowOf(tabel, own), { gewichten, isUitgesloten: row => row === own })))
  ours.push(found.map(each => each.ms))
  const slow = rows.slice(0, 20).map(own => timed(() => sortAll(tabel, own)))
  sorted.push(slow.map(each => each.ms))
  const asked = askNumpy(path, rows)
  if (asked) theirs.push(asked.map(([took]) => took))
  for (const [index, { made }] of found.entries()) {
    const own = made.map(({ rij }) => rij).join(' ')
    if (asked?.[index] && own !== asked[index][1].join(' ')) differing++
    if (slow[index] && own !== slow[index].made.join(' ')) differing++
  }
}
rmSync(folder, { recursive: true })
const show = (runs: readonly (readonly number[])[], share: number) => median(runs.map(run => quantileOf(run, share))).toFixed(2)
const lines = Object.entries({ nearestPeers: ours, 'sorting all distances': sorted, NumPy: theirs }).filter(([, runs]) => runs.length > 0)
printTable([
  ['', 'p50 ms', 'p95', 'p99', 'most'],
  ...lines.map(([naam, runs]) => [naam, show(runs, 0.5), show(runs, 0.95), show(runs, 0.99), show(runs, 1)]),
])
const ratioTo = (runs: readonly (readonly number[])[]) =>
  medianRatio(
    ours.map(run => quantileOf(run, 0.5)),
    runs.map(run => quantileOf(run, 0.5)),
  ).toFixed(2)
print(
  `nearestPeers takes ${ratioTo(sorted)} x sorting all${theirs.length > 0 ? `, ${ratioTo(theirs)} x NumPy` : ' (no NumPy here)'}, at p50 (median of ${rounds} rounds of ${questions} buurten)`,
)
print(differing === 0 ? 'all lists are the same' : `${differing} lists differ`)
