import { cpus } from 'node:os'
import { analyseerSnel } from '../src/modules/impact/oordeel/analyse.ts'
import type { Oordeel } from '../src/modules/impact/oordeel/oordeel.ts'
import { afgesproken } from '../src/modules/impact/oordeel/regels.ts'
import { proefprogramma, verzinPaneel } from '../src/modules/impact/oordeel/verzonnen.ts'

// How often the rule gives each verdict when the truth is known: node_modules/.bin/node bench/oordeel.ts [rounds]
const rounds = Number(process.argv[2] ?? 400)
const regels = { ...afgesproken, basisjaar: 2024, trekkingen: 199 }

const gevallen = [
  { naam: '-20%, 40 + 60 buurten', effect: -0.2, scheef: 0 },
  { naam: 'no effect, 40 + 60 buurten', effect: 0, scheef: 0 },
  { naam: '-20%, 20 + 60 buurten', effect: -0.2, scheef: 0, cohorten: [{ start: 2025, buurten: 20 }] },
  { naam: 'no effect, 20 + 60 buurten', effect: 0, scheef: 0, cohorten: [{ start: 2025, buurten: 20 }] },
  { naam: 'no effect, drift of -4% a year', effect: 0, scheef: -0.04 },
  { naam: '-20%, spread of 60% a year', effect: -0.2, scheef: 0, ruis: 0.6 },
] as const

console.log(`${rounds} rounds each, seeds from 1; Node ${process.version}, ${cpus().length} cores`)
for (const { naam, ...geval } of gevallen) {
  const counted = new Map<Oordeel, number>()
  for (let zaad = 1; zaad <= rounds; zaad++) {
    const { oordeel } = analyseerSnel(verzinPaneel({ ...proefprogramma, ...geval, zaad }), regels)
    counted.set(oordeel, (counted.get(oordeel) ?? 0) + 1)
  }
  const shares = [...counted].map(([oordeel, count]) => `${oordeel} ${((100 * count) / rounds).toFixed(1)}%`)
  console.log(`${naam.padEnd(34)} ${shares.toSorted((a, b) => a.localeCompare(b)).join(', ')}`)
}
