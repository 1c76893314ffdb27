/**
 * A table of real size made fit to be seen: `node bench/disclosure.ts [buurten]`. Buurten in wijken of ten and gemeenten of fifty, five groups, 24 months in
 * quarters and years; most cells hold few people. Then the same table with a month more, with the first answer as an earlier release. Prints how long each
 * takes, also in time of the processor, the memory, and how much can be seen of what is not small itself.
 */
import { disclose, openSolver } from '@buurtwijs/disclosure'
import type { Release, Table } from '@buurtwijs/disclosure'
import { makeRandom } from './made-edition.ts'
import { print, printTable } from './measure.ts'

const buurten = Number(process.argv[2] ?? 1000)
const groepen = ['0-17', '18-39', '40-64', '65-79', '80+']
const random = makeRandom(9)

const inGebieden = Object.fromEntries(
  Array.from({ length: buurten }, (_, n) => n).flatMap(n => [
    [`B${n}`, `W${Math.floor(n / 10)}`],
    [`W${Math.floor(n / 10)}`, `G${Math.floor(n / 50)}`],
    [`G${Math.floor(n / 50)}`, 'alle gemeenten'],
  ]),
)

/** How many people each buurt has in each group in use of care, about; a month differs a little from the next. */
const usual = Array.from({ length: buurten }, () => groepen.map((_, groep) => Math.exp(random() * 3) * (1 + groep)))

function maand(n: number): string {
  return `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
}

/** `isFull`: quarters and years only when all of their months are there. */
function tableOf(maanden: number, isFull: boolean, counts: readonly (readonly (readonly number[])[])[]): Table {
  const periode = Object.fromEntries(
    Array.from({ length: maanden }, (_, n) => n).flatMap(n => {
      const kwartaal = `${2024 + Math.floor(n / 12)}K${Math.floor((n % 12) / 3) + 1}`
      const hasKwartaal = !isFull || maanden >= 3 * Math.floor(n / 3) + 3
      const hasJaar = !isFull || maanden >= 12 * Math.floor(n / 12) + 12
      return [
        [maand(n), hasKwartaal ? [kwartaal] : []],
        ...(hasKwartaal ? [[kwartaal, hasJaar ? [String(2024 + Math.floor(n / 12))] : []]] : []),
      ]
    }),
  )
  const cells = counts.flatMap((perGroep, buurt) =>
    perGroep.flatMap((perMaand, groep) =>
      perMaand
        .slice(0, maanden)
        .map((count, n) => ({ key: { buurt: `B${buurt}`, groep: groepen[groep] ?? '', periode: maand(n) }, count })),
    ),
  )
  return {
    dimensions: {
      buurt: { parents: inGebieden },
      groep: { parents: Object.fromEntries(groepen.map(groep => [groep, 'alle'])) },
      periode: { parents: periode },
    },
    cells,
  }
}

const counts = usual.map(perGroep => perGroep.map(mean => Array.from({ length: 24 }, () => Math.round(mean * (0.7 + 0.6 * random())))))

function seenOf({ cells }: Release): string {
  const notSmall = cells.filter(({ status }) => status !== 'primary' && status !== 'zero')
  return `${((100 * notSmall.filter(({ value }) => value !== null).length) / notSmall.length).toFixed(1)}%`
}

const solver = await openSolver()
const rows: string[][] = [['table', 'cells', 'seconds', 'of processor', 'small', 'seen of the rest', 'memory']]
const runs = [
  { maanden: 23, isFull: false, isFirst: true },
  { maanden: 24, isFull: false, isFirst: false },
  { maanden: 22, isFull: true, isFirst: true },
  { maanden: 23, isFull: true, isFirst: false },
] as const
let earlier: Release[] = []
for (const { maanden, isFull, isFirst } of runs) {
  if (isFirst) earlier = []
  const table = tableOf(maanden, isFull, counts)
  const begun = performance.now()
  const used = process.cpuUsage()
  const release = disclose(table, { solver, secret: 'bench', earlier })
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(used)
  const small = release.cells.filter(({ status }) => status === 'primary').length
  const memory = `${Math.round(process.memoryUsage.rss() / 1e6)} MB`
  const name = `${maanden} months, ${isFull ? 'full sums only' : 'sums so far'}`
  rows.push([
    name,
    String(release.cells.length),
    seconds.toFixed(1),
    ((user + system) / 1e6).toFixed(1),
    String(small),
    seenOf(release),
    memory,
  ])
  earlier = [release]
}
print(`${buurten} buurten, ${groepen.length} groups`)
printTable(rows)
