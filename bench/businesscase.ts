import { readAannames } from '#src/modules/businesscase/model/aannames.ts'
import { makeAntwoord, makeOnzekerheid } from '#src/modules/businesscase/model/antwoord.ts'
import { rekenZaak } from '#src/modules/businesscase/model/zaak.ts'

/** How long a case takes, in process: `node bench/businesscase.ts [rounds]`. The bar is 200 ms for 10,000 draws. */
const rounds = Number(process.argv[2] ?? 15)
const { aannames } = readAannames({ invoer: { kostenLater: 2_000_000 } })

const work: Readonly<Record<string, () => unknown>> = {
  'one case, every figure of every year': () => rekenZaak(aannames),
  'the whole answer, without draws': () => makeAntwoord(aannames, { taal: 'nl', trekken: null }),
  '10,000 draws, outcomes, chance per price and value of knowing more': () => makeOnzekerheid(aannames, { aantal: 10_000, zaad: 1 }),
}

for (const [name, run] of Object.entries(work)) {
  const cold = time(run)
  const warm = Array.from({ length: rounds }, () => time(run)).toSorted((a, b) => a - b)
  const at = (share: number) => warm[Math.min(warm.length - 1, Math.floor(share * warm.length))] ?? cold
  process.stdout.write(`${name}: first ${cold.toFixed(1)} ms, median ${at(0.5).toFixed(1)} ms, slowest ${at(1).toFixed(1)} ms\n`)
}

function time(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}
