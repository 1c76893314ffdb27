import { expect, it } from 'vitest'
import { madeInput, readTable } from '#test/read/made-input.ts'
import type { MadeTable } from '#test/made-table.ts'
import { sourceOf } from '#test/statistics-bed.ts'
import { requireGebied } from '../statistics/index.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'

const kwb: MadeTable = {
  gebieden: [
    ['NL99', 'Demoland'],
    ['GM9901', 'Wilgenoord', 'Wilgenoord'],
    ['WK990104', 'Molenveld', 'Wilgenoord'],
    ['BU99010401', 'Molenveld-Noord', 'Wilgenoord'],
  ],
  kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [1_000_000, 80_000, 4_000, 1_200] }],
}

/** The picture of Molenveld-Noord over a file of one's own, as somebody would type it. */
async function pictureOver(lines: readonly string[]) {
  const source = await sourceOf(kwb)
  const { tabel } = await readTable(madeInput('peiling.csv', `${lines.join('\n')}\n`))
  await source.store.keepTabel(
    tabel,
    { herkomst: 'peiling.csv', opgehaald: '2026-02-01T00:00:00Z', sha256: '' },
    new AbortController().signal,
  )
  const statistiek = source.current()
  const beeld = makeBuurtbeeld(statistiek, requireGebied(statistiek, 'BU99010401'), 'nl')
  const cijfers = beeld.cijfers.filter(({ maat }) => maat.startsWith('peiling.'))
  return {
    cijfers: cijfers.map(({ naam, soort, waarde, onder, boven, onzeker, vergelijking }) => ({
      naam,
      soort,
      waarde,
      ...(onder === undefined ? {} : { onder, boven }),
      ...(onzeker ? { onzeker } : {}),
      woorden: vergelijking
        .filter(other => other.waarde !== null)
        .map(({ naam: plek, woord, regel, betrouwbaarheid }) => [plek, woord, regel, betrouwbaarheid].filter(Boolean).join(' ')),
    })),
    toetsing: beeld.toetsing,
  }
}

const kop = 'code;jaar;maat;eenheid;gunstig;waarde;onder;boven'
const around = ['NL99;2024;Wandelt;%;meer;33;.;.', 'GM9901;2024;Wandelt;%;meer;42;.;.']

it('a survey figure is better or worse only when its whole interval is, at gemeente and country at once', async () => {
  expect(await pictureOver([kop, ...around, 'BU99010401;2024;Wandelt;%;meer;40;34;46'])).toEqual({
    cijfers: [
      {
        naam: 'Wandelt',
        soort: 'steekproef',
        waarde: 40,
        onder: 34,
        boven: 46,
        woorden: ['Wilgenoord geen-duidelijk-verschil interval', 'Demoland beter interval 0.95'],
      },
    ],
    toetsing: [
      { gebied: 'GM9901', naam: 'Wilgenoord', getoetst: 1, verschillend: { b95: 0, b998: 0 }, toevallig: { b95: 0.05, b998: 0.002 } },
      { gebied: 'NL99', naam: 'Demoland', getoetst: 1, verschillend: { b95: 1, b998: 0 }, toevallig: { b95: 0.05, b998: 0.002 } },
    ],
  })
})

it('a large difference holds at 99.8%, and is worse where less is good', async () => {
  const { cijfers } = await pictureOver([kop, 'NL99;2024;Eenzaam;%;minder;20;.;.', 'BU99010401;2024;Eenzaam;%;minder;40;34;46'])
  expect(cijfers[0]?.woorden).toEqual(['Demoland slechter interval 0.998'])
})

it('an uncertain benchmark is tested on the difference, and hides what its value alone would show', async () => {
  const { cijfers } = await pictureOver([kop, 'NL99;2024;Wandelt;%;meer;33;27;39', 'BU99010401;2024;Wandelt;%;meer;40;34;46'])
  expect(cijfers[0]?.woorden).toEqual(['Demoland geen-duidelijk-verschil verschil'])
})

it('without a direction it is higher or lower', async () => {
  const { cijfers } = await pictureOver([kop, 'NL99;2024;Wandelt;%;;33;.;.', 'BU99010401;2024;Wandelt;%;;40;34;46'])
  expect(cijfers[0]?.woorden).toEqual(['Demoland hoger interval 0.95'])
})

it('without an interval it says nothing, since nobody stated a margin; nothing was tested', async () => {
  expect(await pictureOver([kop, ...around, 'BU99010401;2024;Wandelt;%;meer;40;.;.'])).toEqual({
    cijfers: [{ naam: 'Wandelt', soort: 'steekproef', waarde: 40, woorden: ['Wilgenoord', 'Demoland'] }],
    toetsing: undefined,
  })
})

it('too uncertain a figure gets no verdict', async () => {
  expect(await pictureOver([kop, ...around, 'BU99010401;2024;Wandelt;%;meer;60;45;75'])).toEqual({
    cijfers: [
      { naam: 'Wandelt', soort: 'steekproef', waarde: 60, onder: 45, boven: 75, onzeker: true, woorden: ['Wilgenoord', 'Demoland'] },
    ],
    toetsing: undefined,
  })
})

it('0% and 100% are tested by what interval they have', async () => {
  const ends = ['NL99;2024;Wandelt;%;meer;33;.;.', 'NL99;2024;Rookt;%;minder;9;.;.']
  const own = ['BU99010401;2024;Wandelt;%;meer;100;92;100', 'BU99010401;2024;Rookt;%;minder;0;0;8']
  const { cijfers } = await pictureOver([kop, ...ends, ...own])
  expect(cijfers.map(({ naam, woorden }) => [naam, ...woorden])).toEqual([
    ['Wandelt', 'Demoland beter interval 0.998'],
    ['Rookt', 'Demoland beter interval 0.95'],
  ])
})
