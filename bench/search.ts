/**
 * Search as you type over all 18,310 areas, in process: `node bench/search.ts [rounds]`. Names come from the real file where it is at hand,
 * else they are put together from syllables. Beside it: reading all names one by one with `includes`, which forgives no typo and knows no
 * order.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseGebiedCode } from '@buurtwijs/figures'
import { plain } from '#src/modules/statistics/areas/gebieden-index.ts'
import type { GebiedInfo } from '#src/modules/statistics/areas/gebieden-index.ts'
import { GebiedenSearch } from '#src/modules/statistics/areas/search.ts'
import { makeRandom } from './made-edition.ts'
import { median, medianRatio, print, printTable, quantileOf } from './measure.ts'

const kwb = join(import.meta.dirname, '../../shared/opendata/kwb')
const random = makeRandom(3)
const syllables = [
  'kerk',
  'bos',
  'veld',
  'dorp',
  'ooster',
  'wester',
  'molen',
  'hof',
  'laan',
  'berg',
  'water',
  'poort',
  'heide',
  'zand',
  'rijk',
  'stad',
]

function draw<T>(from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T
}

function toGebied(code: string, naam: string, gemeente: string): GebiedInfo {
  return { ...parseGebiedCode(code), naam, gemeente, jaar: 2024, indelingswijziging: 0 }
}

function realGebieden(): GebiedInfo[] {
  const name = readdirSync(kwb).find(file => file.includes('leeftijd-geslacht'))
  if (name === undefined) return []
  const lines = gunzipSync(readFileSync(join(kwb, name)))
    .toString('utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
  return lines.map(line => {
    const [naam = '', gemeente = '', , code = ''] = line.split(';').map(cell => cell.replaceAll('"', '').trim())
    return toGebied(code, naam, gemeente)
  })
}

function madeGebieden(): GebiedInfo[] {
  const word = () => `${draw(syllables)}${draw(syllables)}`
  const gemeenten = Array.from({ length: 342 }, () => word())
  return Array.from({ length: 18_310 }, (_, index) => {
    const gemeente = index % gemeenten.length
    const code = `BU${String(gemeente).padStart(4, '0')}${String(Math.floor(index / gemeenten.length)).padStart(4, '0')}`
    return toGebied(code, index % 3 === 0 ? `${word()} ${word()}` : word(), gemeenten[gemeente] ?? '')
  })
}

function listGebieden(): { readonly from: string; readonly gebieden: GebiedInfo[] } {
  try {
    return { from: 'the real names', gebieden: realGebieden() }
  } catch {
    return { from: 'made-up names', gebieden: madeGebieden() }
  }
}

/** What somebody has typed so far: a beginning, at times with a letter left out, at times with the gemeente behind it. */
function typed({ naam, gemeente }: GebiedInfo): string {
  const full = random() < 0.2 ? `${naam} ${gemeente}` : naam
  const text = full.slice(0, 2 + Math.floor(random() * full.length))
  const at = 1 + Math.floor(random() * text.length)
  return random() < 0.3 && text.length > 4 ? text.slice(0, at) + text.slice(at + 1) : text
}

function timeEach(questions: readonly string[], work: (question: string) => unknown): number[] {
  return questions.map(question => {
    const begin = performance.now()
    work(question)
    return performance.now() - begin
  })
}

function scanNames(names: readonly string[], wanted: string): string[] {
  return names.filter(naam => naam.includes(wanted)).slice(0, 10)
}

const rounds = Number(process.argv[2] ?? 5)
const { from, gebieden } = listGebieden()
const begin = performance.now()
const search = new GebiedenSearch(gebieden)
print(`${gebieden.length} areas, ${from}; index built in ${(performance.now() - begin).toFixed(0)} ms`)
const names = gebieden.map(({ naam }) => plain(naam))
const ours: number[][] = []
const theirs: number[][] = []
for (let round = 0; round < rounds; round++) {
  const questions = Array.from({ length: 1_000 }, () => typed(draw(gebieden)))
  ours.push(timeEach(questions, question => search.find(question, { limit: 10 })))
  theirs.push(timeEach(questions, question => scanNames(names, plain(question))))
}
const show = (runs: readonly number[][], share: number) => median(runs.map(run => quantileOf(run, share))).toFixed(2)
printTable([
  ['', 'p50 ms', 'p95', 'p99', 'most'],
  ...Object.entries({ GebiedenSearch: ours, 'all names, one by one': theirs }).map(([naam, runs]) => [
    naam,
    show(runs, 0.5),
    show(runs, 0.95),
    show(runs, 0.99),
    show(runs, 1),
  ]),
])
const ratio = (share: number) =>
  medianRatio(
    ours.map(run => quantileOf(run, share)),
    theirs.map(run => quantileOf(run, share)),
  ).toFixed(2)
print(`search takes ${ratio(0.5)} x reading all names at p50, ${ratio(0.99)} x at p99 (median of ${rounds} rounds of 1,000 questions)`)
