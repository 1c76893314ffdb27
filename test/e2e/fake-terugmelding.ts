import type { TerugmeldingClient } from '../../web/terugmelding-data.ts'

/** One answer beside a figure; the rest is looked at over the real API. */
export const fakeTerugmelding: TerugmeldingClient = {
  waarover: notHere,
  meld: notHere,
  antwoorden: vraag =>
    Promise.resolve(
      'gebied' in vraag
        ? [
            {
              soort: 'cijfer',
              gebied: vraag.gebied,
              maat: 'eenzaam',
              regel: null,
              uitdaging: null,
              periode: '2022',
              uitkomst: 'klopt',
              tekst: 'Het is een schatting, geen telling.',
              gemeld: '2026-01-12T09:00:00.000Z',
              beantwoord: '2026-01-14T09:00:00.000Z',
              eerder: false,
            },
          ]
        : [],
    ),
  lijst: () => Promise.resolve({ gelukt: { terugmeldingen: [], totaal: 0, open: 0, oudste: null } }),
  een: notHere,
  pakOp: notHere,
  antwoord: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this question is not there'))
}
