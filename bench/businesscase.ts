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
  const warm = Array.from({ length: rounds }, () => time(run))
  const middle = (which: 'clock' | 'processor') => warm.map(each => each[which]).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  process.stdout.write(
    `${name}: first ${cold.clock.toFixed(1)} ms; median ${middle('clock').toFixed(1)} ms by the clock, ${middle('processor').toFixed(1)} ms of processor\n`,
  )
}

/** On a machine that does other work the clock tells of that work as well; the processor time does not. */
function time(run: () => unknown): { readonly clock: number; readonly processor: number } {
  const [from, before] = [performance.now(), process.cpuUsage()]
  run()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - from, processor: (user + system) / 1000 }
}
