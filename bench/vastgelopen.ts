/**
 * Who is stuck among 1,000 buurten with ten years of history each: `node bench/vastgelopen.ts [rounds]`. Each buurt has four rounds of all
 * phases, a network in which every seat changed hands every year, and something done every week. Beside it: reading every day of every
 * buurt once, the least that any answer has to do.
 */
import { addDagen, gewoneChecklist, gewoneNormen, faseIds, findVastgelopen, parseDatum, rollen } from '#src/modules/programma/index.ts'
import type { BuurtStand, Datum } from '#src/modules/programma/index.ts'
import { makeRandom } from './made-edition.ts'
import { median, print, quantileOf } from './measure.ts'

const rounds = Number(process.argv[2] ?? 200)
const random = makeRandom(7)
const start = parseDatum('2016-01-04')
const days = 3653
const op = addDagen(start, days)

function makeStand(index: number): BuurtStand {
  const buurt = { buurt: `b${index}`, buurtNaam: `Buurt ${index}` }
  const step = Math.floor(days / 28)
  const fasen = [1, 2, 3, 4].flatMap(ronde =>
    faseIds.map((fase, place) => {
      const begin = addDagen(start, ((ronde - 1) * 7 + place) * step)
      const isLast = ronde === 4 && place >= 2 + (index % 5)
      return { ronde, fase, begin, eind: isLast ? null : addDagen(begin, step), stukken: [] }
    }),
  )
  const now = fasen.findIndex(({ eind }) => eind === null)
  const bezettingen = rollen.flatMap(rol =>
    Array.from({ length: 10 }, (_, year) => ({
      persoon: `${rol}${year}`,
      naam: `Persoon ${year}`,
      rol,
      sinds: addDagen(start, 365 * year),
      tot: year === 9 && random() < 0.7 ? null : addDagen(start, 365 * (year + 1) - Math.floor(random() * 60)),
      isWijkverpleegkundige: year % 2 === 0,
      organisatie: 'Partner',
    })),
  )
  const activiteit: Datum[] = Array.from({ length: 522 }, () => addDagen(start, Math.floor(random() * days)))
  return {
    traject: { ...buurt, fasen: now < 0 ? fasen : fasen.slice(0, now + 1), afgevinkt: [] },
    netwerk: { ...buurt, alliantiepartner: 'Partner', sinds: start, bezettingen },
    feiten: new Map(),
    activiteit,
    bijCommissieSinds: index % 20 === 0 ? addDagen(op, -40) : null,
  }
}

function timed(work: () => number): number {
  const before = performance.now()
  if (work() < 0) throw new Error('there is always an answer')
  return performance.now() - before
}

const buurten = Array.from({ length: 1000 }, (_, index) => makeStand(index))
const vraag = { buurten, op, normen: gewoneNormen, checklist: gewoneChecklist }
const own: number[] = []
const floor: number[] = []
for (let round = 0; round < rounds; round++) {
  own.push(timed(() => findVastgelopen(vraag).buurten.length))
  floor.push(timed(() => buurten.reduce((sum, { activiteit }) => sum + activiteit.filter(day => day <= op).length, 0)))
}
print(`stuck: ${findVastgelopen(vraag).buurten.length} of ${buurten.length} buurten`)
print(`findVastgelopen: median ${median(own).toFixed(1)} ms, 95% ${quantileOf(own, 0.95).toFixed(1)} ms, first ${own[0]?.toFixed(1)} ms`)
print(`reading every day once: median ${median(floor).toFixed(1)} ms`)
