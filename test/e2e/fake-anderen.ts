import type { BuurtPunt, BuurtReeks, VrijgaveClient } from '../../web/vrijgave-data.ts'

const id = '00000000-0000-4000-8000-000000001001'
const uitgave = { nummer: 3, gemaakt: '2026-02-01T09:00:00.000Z' }
const gedeeld = { drempel: 10, afronding: 5, uitgave, decimalen: 0 } as const
const rond = { staat: 'rounded', scheelt: 5, procent: null, samen: null } as const

const shown = (periode: string, waarde: number): BuurtPunt => ({
  periode,
  groepen: [],
  getallen: [{ deel: null, naam: 'Bewoners die meededen', waarde, ...rond }],
  waarde,
  tussen: { onder: waarde - 4, boven: waarde + 4 },
})

const hidden = (periode: string): BuurtPunt => ({
  periode,
  groepen: [],
  getallen: [
    {
      deel: null,
      naam: 'Bewoners die meededen',
      waarde: null,
      procent: null,
      scheelt: null,
      staat: 'primary',
      samen: { plek: 'alle', periode, waarde: 135 },
    },
  ],
  waarde: null,
  tussen: null,
})

const klassen = (periode: string): BuurtPunt => ({
  periode,
  groepen: [],
  getallen: [
    { deel: 'niet', naam: 'Niet eenzaam', waarde: 35, ...rond, procent: 58 },
    { deel: 'matig', naam: 'Matig eenzaam', waarde: 25, ...rond, procent: 42 },
    { deel: 'ernstig', naam: 'Ernstig eenzaam', waarde: null, ...rond, staat: 'primary', scheelt: null },
    { deel: 'samen', naam: 'Samen', waarde: 60, ...rond },
  ],
  waarde: null,
  tussen: null,
})

const score = (periode: string, waarde: number): BuurtPunt => ({
  periode,
  groepen: [],
  getallen: [
    { deel: 'mensen', naam: 'Mensen die antwoordden', waarde: 45, ...rond },
    { deel: 'punten', naam: 'Punten, vijf is het hoogste', waarde: 160, ...rond },
    { deel: 'samen', naam: 'Samen', waarde: 45, ...rond },
  ],
  waarde,
  tussen: { onder: waarde - 1.1, boven: waarde + 0.9 },
})

const bedrag = (periode: string, waarde: number | null): BuurtPunt => ({
  periode,
  groepen: [],
  getallen: [
    {
      deel: null,
      naam: 'Bedrag in euro',
      waarde,
      procent: null,
      scheelt: null,
      staat: waarde === null ? 'primary' : 'published',
      samen: waarde === null ? { plek: 'cohort', periode, waarde: 612_480 } : null,
    },
  ],
  waarde,
  tussen: waarde === null ? null : { onder: waarde, boven: waarde },
})

const perLeeftijd = (periode: string): BuurtPunt => ({
  ...shown(periode, 17.2),
  tussen: { onder: 14.1, boven: 21.4 },
  groepen: (
    [
      ['0-64', '0 tot en met 64 jaar', 11.8],
      ['65-74', '65 tot en met 74 jaar', 14.2],
      ['vanaf75', '75 jaar en ouder', 21.6],
    ] as const
  ).map(([groep, naam, waarde]) => {
    const { getallen } = shown(periode, waarde)
    return { groep, naam, getallen, waarde, tussen: { onder: waarde - 2, boven: waarde + 3 } }
  }),
})

const reeksen: readonly BuurtReeks[] = [
  {
    ...gedeeld,
    naam: 'cijfers-bewoners-deelname',
    titel: 'Bewoners die meedoen',
    indicator: 'bewoners-deelname',
    laag: 'adoptie',
    soort: 'eigen',
    eenheid: 'bewoners',
    punten: [shown('2025-Q3', 35), hidden('2025-Q4'), shown('2025', 160)],
    alle: [shown('2025-Q3', 120), shown('2025-Q4', 135)],
    vergelijking: [],
  },
  {
    ...gedeeld,
    naam: 'cijfers-uren-wijkverpleging',
    titel: 'Uren wijkverpleging per cliënt',
    indicator: 'uren-wijkverpleging',
    laag: 'effectiviteit',
    soort: 'levering',
    eenheid: 'uur per cliënt',
    decimalen: 1,
    punten: [perLeeftijd('2025-Q3'), perLeeftijd('2025-Q4')],
    alle: [shown('2025-Q4', 16.1)],
    vergelijking: [shown('2025-Q4', 18.3)],
  },
  {
    ...gedeeld,
    naam: 'bedragen-wijkverpleging-kosten',
    titel: 'Kosten van wijkverpleging',
    indicator: null,
    laag: 'effectiviteit',
    soort: 'levering',
    eenheid: 'euro',
    punten: [bedrag('2025-Q3', 184_250), bedrag('2025-Q4', null)],
    alle: [bedrag('2025-Q3', 1_204_600), bedrag('2025-Q4', 1_187_310)],
    vergelijking: [],
  },
  {
    ...gedeeld,
    naam: 'antwoorden-djg-6',
    titel: 'Eenzaamheid: bewoners',
    indicator: null,
    laag: 'kwaliteit',
    soort: 'vragenlijst',
    eenheid: null,
    punten: [klassen('2025-Q4')],
    alle: [klassen('2025-Q4')],
    vergelijking: [],
  },
  {
    ...gedeeld,
    naam: 'antwoorden-katz-6',
    titel: 'Dingen die iemand zelf doet: bewoners',
    indicator: null,
    laag: 'kwaliteit',
    soort: 'vragenlijst',
    eenheid: 'op een schaal van 0 tot 6',
    decimalen: 1,
    punten: [score('2025-Q4', 4.3)],
    alle: [score('2025-Q4', 4.1)],
    vergelijking: [],
  },
]

/** What anybody sees of one buurt: a count, a mean, an amount and two questionnaires, each with something hidden. */
export const fakeAnderen: Pick<VrijgaveClient, 'buurten' | 'buurt'> = {
  buurten: () => Promise.resolve({ gelukt: { buurten: [{ id, naam: 'Molenveld', reeksen: 3, tot: '2025-Q4' }] } }),
  buurt: () => Promise.resolve({ gelukt: { buurt: { id, naam: 'Molenveld' }, reeksen: [...reeksen] } }),
}
