import { fakeAnderen } from './fake-anderen.ts'
import type { VrijgaveClient, VrijgegevenCijfer } from '../../web/vrijgave-data.ts'

const uitgave = {
  nummer: 2,
  gemaakt: '2026-02-01T09:00:00.000Z',
  cellen: 120,
  getoond: 96,
  klein: 19,
  meeverborgen: 5,
  ruimte: 9,
  herziening: null,
} as const

const reeks = {
  naam: 'wijkverpleging',
  titel: { nl: 'Mensen met wijkverpleging', en: 'People with district nursing' },
  soort: 'levering',
  wie: 'bewoners',
  drempel: 10,
  afronding: 5,
  uitgave,
} as const

const alles = { buurt: 'alle', groep: 'vanaf-80' } as const

const cijfers: readonly VrijgegevenCijfer[] = [
  { sleutel: { buurt: 'B1', groep: 'vanaf-80' }, staat: 'rounded', waarde: 25, reden: '', scheelt: 5, sinds: 1, samen: null },
  {
    sleutel: { buurt: 'B2', groep: 'vanaf-80' },
    staat: 'primary',
    waarde: null,
    reden: '',
    scheelt: null,
    sinds: 1,
    samen: { sleutel: alles, waarde: 1_245 },
  },
  { sleutel: alles, staat: 'rounded', waarde: 1_245, reden: '', scheelt: 10, sinds: 2, samen: null },
]

/** One series, with a figure that is hidden. */
export const fakeVrijgave: VrijgaveClient = {
  ...fakeAnderen,
  reeksen: () =>
    Promise.resolve({ gelukt: [reeks, { ...reeks, naam: 'nog-niets', titel: { nl: 'Nog niets', en: 'Nothing yet' }, uitgave: null }] }),
  reeks: naam =>
    Promise.resolve(
      naam === reeks.naam
        ? {
            gelukt: {
              ...reeks,
              dimensies: {
                buurt: [
                  { code: 'B1', naam: 'Molenveld', in: ['alle'] },
                  { code: 'B2', naam: 'Oude Markt', in: ['alle'] },
                  { code: 'alle', naam: 'Alle buurten samen', in: [] },
                ],
                groep: [{ code: 'vanaf-80', naam: '80 jaar en ouder', in: [] }],
              },
              uitgaven: [uitgave, { ...uitgave, nummer: 1, herziening: 'De levering van januari telde een groep dubbel.' }],
            },
          }
        : { weigering: { status: 404, code: 'reeks-unknown', tekst: 'Deze reeks cijfers is er niet.' } },
    ),
  cijfers: () => Promise.resolve({ gelukt: { cijfers: [...cijfers], totaal: 3 } }),
}
