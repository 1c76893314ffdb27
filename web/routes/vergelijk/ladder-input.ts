import type { ScatterInput } from '../../charts/scatter.ts'
import type { Taal } from '../../data.ts'
import { writeExact } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Ongelijkheid } from '../../vergelijk-data.ts'

/** The social ladder as a drawing: every buurt in the middle of its inhabitants, from a low to a high score, and the line through them. */
export function ladderInput(made: Ongelijkheid, eigen: string, taal: Taal): ScatterInput {
  const text = messagesIn(taal).vergelijk.maat
  const own = new Set(eigen.split(','))
  const all = made.punten.reduce((sum, { bevolking }) => sum + bevolking, 0)
  let before = 0
  const punten = made.punten
    .toSorted((a, b) => a.ladder - b.ladder)
    .map(({ gebied, naam, bevolking, waarde }) => {
      const x = (before + bevolking / 2) / all
      before += bevolking
      return { naam, x, y: waarde, ...(own.has(gebied) ? { isEigen: true } : {}) }
    })
  const write = (value: number) => writeExact(value, made, taal)
  return {
    punten,
    lijnen: [
      {
        soort: 'midden',
        punten: [
          { x: 0, y: made.onderaan },
          { x: 1, y: made.bovenaan },
        ],
      },
    ],
    xSchaal: 'gewoon',
    xMerken: [
      { x: 0, tekst: text.siiAs.laag },
      { x: 1, tekst: text.siiAs.hoog },
    ],
    xNaam: text.siiAs.naam,
    eenheid: made.eenheid,
    decimalen: made.decimalen,
    schatting: made.soort === 'model',
    beschrijving: `${punten.map(({ naam, y }) => `${naam} ${write(y)}`).join(', ')}. ${text.siiAs.laag} ${write(made.onderaan)}, ${text.siiAs.hoog} ${write(made.bovenaan)}.`,
  }
}
