import type { ScatterInput, ScatterLijn } from '../../charts/scatter.ts'
import type { Taal } from '../../data.ts'
import { writeAantal, writeExact, writeList } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Trechter } from '../../vergelijk-data.ts'

/** So many names of areas outside the lines; the table has them all. */
const namedOutside = 10

/** A funnel as a drawing: every area by its size and its figure, the mean, and the lines where chance ends. */
export function trechterInput(trechter: Trechter, eigen: string, taal: Taal): ScatterInput {
  const own = new Set(eigen === '' ? [] : [eigen, ...eigen.split(',')])
  const known = trechter.punten.flatMap(punt =>
    punt.waarde === null || punt.n === null || punt.n <= 0 ? [] : [{ ...punt, n: punt.n, waarde: punt.waarde }],
  )
  const sizes = known.map(({ n }) => n)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const share = trechter.soort === 'aandeel' && trechter.eenheid === '%'
  const limit = (soort: ScatterLijn['soort'], of: 'b95' | 'b998', side: 'onder' | 'boven', naam?: string): ScatterLijn => ({
    soort,
    punten: trechter.grenzen.map(grens => ({ x: grens.n, y: grens[of][side] })),
    ...(naam === undefined ? {} : { naam }),
  })
  return {
    punten: known.map(({ gebied, naam, n, waarde, betrouwbaarheid }) => ({
      naam,
      x: n,
      y: waarde,
      ...(own.has(gebied) ? { isEigen: true } : {}),
      ...(betrouwbaarheid === undefined ? {} : { isBuiten: true }),
    })),
    lijnen: [
      limit('verre-grens', 'b998', 'boven', '99,8%'.replace(',', taal === 'nl' ? ',' : '.')),
      limit('grens', 'b95', 'boven', '95%'),
      limit('grens', 'b95', 'onder'),
      limit('verre-grens', 'b998', 'onder'),
      {
        soort: 'midden',
        punten: [
          { x: least, y: trechter.gemiddelde },
          { x: most, y: trechter.gemiddelde },
        ],
      },
    ],
    xSchaal: 'logaritme',
    xMerken: [least, most].map(x => ({ x, tekst: writeAantal(x, taal) })),
    xNaam: messagesIn(taal).vergelijk.maat.trechterAs,
    ...(share ? { uiterste: [0, 100] as const } : {}),
    eenheid: trechter.eenheid,
    decimalen: trechter.decimalen,
    beschrijving: describe(trechter, known, taal),
  }
}

function describe(
  trechter: Trechter,
  known: readonly { readonly naam: string; readonly waarde: number; readonly plek?: string | undefined }[],
  taal: Taal,
): string {
  const words = messagesIn(taal).vergelijk.maat.plek
  const outside = (plek: 'hoger' | 'lager') => {
    const named = known.filter(punt => punt.plek === plek).slice(0, namedOutside)
    const told = named.map(({ naam, waarde }) => `${naam} ${writeExact(waarde, trechter, taal)}`)
    return told.length === 0 ? [] : [`${words[plek]}: ${writeList(told, taal)}.`]
  }
  return [
    `${known.length}. ${words.binnen}: ${known.filter(({ plek }) => plek === 'binnen').length}.`,
    ...outside('hoger'),
    ...outside('lager'),
  ].join(' ')
}
