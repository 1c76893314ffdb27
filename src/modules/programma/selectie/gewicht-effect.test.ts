import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kandidaatOf, someGewichten, someKandidaten } from '#test/programma/kandidaten.ts'
import { explainGewichten } from './gewicht-effect.ts'
import { gelijkeGewichten } from './gewichten.ts'
import { rankKandidaten } from './rangorde.ts'

const gewichten = { ...gelijkeGewichten, keten: 0, marktaandeel: 0, urgentie: 0, uitvoeringskracht: 0 }
const kandidaten = [kandidaatOf('Molenveld', [5, 2], 60), kandidaatOf('De Horst', [2, 4], 60), kandidaatOf('De Schans', [2, 3], 60)]

describe('what a weight does', () => {
  it('is shown by leaving it out and by doubling it', () => {
    expect(explainGewichten(kandidaten, gewichten, 1)).toEqual([
      {
        criterium: 'eerste-lijn',
        aandeel: 0.5,
        zonder: {
          verplaatsingen: [
            { id: 'molenveld', naam: 'Molenveld', van: 1, naar: 3 },
            { id: 'de-horst', naam: 'De Horst', van: 2, naar: 1 },
            { id: 'de-schans', naam: 'De Schans', van: 3, naar: 2 },
          ],
          erbij: ['De Horst'],
          eraf: ['Molenveld'],
        },
        dubbel: { verplaatsingen: [], erbij: [], eraf: [] },
        zin: 'Zonder ‘Enthousiaste professionals’ komt De Horst bij de eerste plaats en gaat Molenveld eruit. Telt ‘Enthousiaste professionals’ dubbel, dan blijft de rangorde gelijk.',
      },
      {
        criterium: 'bewoners',
        aandeel: 0.5,
        zonder: {
          verplaatsingen: [{ id: 'de-schans', naam: 'De Schans', van: 3, naar: 2 }],
          erbij: [],
          eraf: [],
        },
        dubbel: {
          verplaatsingen: [
            { id: 'de-horst', naam: 'De Horst', van: 2, naar: 1 },
            { id: 'molenveld', naam: 'Molenveld', van: 1, naar: 2 },
          ],
          erbij: ['De Horst'],
          eraf: ['Molenveld'],
        },
        zin: 'Zonder ‘Betrokken bewoners’ blijven dezelfde buurten bij de eerste plaats; 1 buurt krijgt een andere plaats. Telt ‘Betrokken bewoners’ dubbel, dan komt De Horst bij de eerste plaats en gaat Molenveld eruit.',
      },
    ])
  })

  it('cannot be shown by leaving out the only one', () => {
    const [only] = explainGewichten(kandidaten, { ...gewichten, bewoners: 0 }, 1)
    expect(only).toMatchObject({
      zonder: null,
      zin: 'Alleen ‘Enthousiaste professionals’ telt mee, dus dat kan er niet uit. Telt ‘Enthousiaste professionals’ dubbel, dan blijft de rangorde gelijk.',
    })
  })

  it('is the difference between two rankings', () => {
    fc.assert(
      fc.property(someKandidaten, someGewichten, (some, weights) => {
        for (const { criterium, dubbel } of explainGewichten(some, weights, 3)) {
          const after = rankKandidaten(some, { ...weights, [criterium]: weights[criterium] * 2 }).plaatsen
          const before = rankKandidaten(some, weights).plaatsen
          const moved = after.flatMap(({ id, rang }) => {
            const van = before.find(place => place.id === id)?.rang
            return van === rang ? [] : [`${id} ${van} ${rang}`]
          })
          expect(dubbel.verplaatsingen.map(({ id, van, naar }) => `${id} ${van} ${naar}`).toSorted()).toEqual(moved.toSorted())
        }
      }),
    )
  })
})
