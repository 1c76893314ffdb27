import { trechter } from './fake-vergelijk.ts'
import type { CohortPagina, CohortRegel, SelectieClient, VasteLijst } from '../../web/selectie-data.ts'

/** Ids of made-up cohorts: one that started, one that is prepared, one of which the list stands. */
export const cohortIds = {
  open: '00000000-0000-4000-8000-000000000801',
  voorbereiding: '00000000-0000-4000-8000-000000000802',
  vastgesteld: '00000000-0000-4000-8000-000000000803',
} as const

const regels: readonly CohortRegel[] = [
  { id: cohortIds.open, nummer: 1, naam: 'Cohort 1', plaatsen: 20, staat: 'open', start: '2026-04-01', eind: '2029-03-31', buurten: 2 },
  { id: cohortIds.voorbereiding, nummer: 2, naam: 'Cohort 2', plaatsen: 12, staat: 'voorbereiding', start: null, eind: null, buurten: 2 },
  { id: cohortIds.vastgesteld, nummer: 3, naam: 'Cohort 3', plaatsen: 40, staat: 'vastgesteld', start: null, eind: null, buurten: 1 },
]

const gewichten = { 'eerste-lijn': 2, bewoners: 1, keten: 1, marktaandeel: 0.5, urgentie: 1, uitvoeringskracht: 1 } as const

const adviezen: CohortPagina['adviezen'] = [
  {
    id: '00000000-0000-4000-8000-000000000811',
    van: 'NLZVE',
    gevraagd: '2026-02-02',
    ontvangen: '2026-02-20',
    tekst: 'Begin waar bewoners al iets doen.\nVraag hun wat zij nodig hebben.',
  },
  { id: '00000000-0000-4000-8000-000000000812', van: 'KBO', gevraagd: '2026-02-02', ontvangen: null, tekst: '' },
]

const buurten = [
  { id: '00000000-0000-4000-8000-000000000001', naam: 'Molenveld', alliantiepartner: 'Thuiszorg Rietmeer', gebieden: ['WK990104'] },
  { id: '00000000-0000-4000-8000-000000000002', naam: 'De Horst', alliantiepartner: '', gebieden: ['BU99010501', 'BU99010502'] },
]

function lijstOf(versie: number, vorige: string | null, names: readonly string[]): VasteLijst {
  return {
    versie,
    sha256: `${versie}`.repeat(64),
    vorige,
    buurten: buurten
      .filter(({ naam }) => names.includes(naam))
      .map(({ gebieden, ...buurt }) => ({ ...buurt, gebieden: gebieden.map(code => ({ code, jaar: 2024 })) })),
    besluit: {
      datum: `2026-03-0${versie}`,
      door: ['Nora Zandstra', 'Pieter Abels'],
      redenen: buurten.map(({ id }) => ({ buurt: id, reden: 'Het netwerk staat klaar, en bewoners willen graag beginnen.' })),
      nietGekozen: [{ naam: 'De Schans', reden: 'Het marktaandeel is 41%.' }],
      adviezen: adviezen.map(({ id: _, ...advies }) => advies),
    },
  }
}

function paginaOf(regel: CohortRegel): CohortPagina {
  const isPrepared = regel.staat === 'voorbereiding'
  return {
    ...regel,
    versie: 4,
    toelichting: isPrepared ? null : 'Dorpen en stadsbuurten door elkaar.',
    gewichten,
    gewichtenZin: '',
    opening:
      regel.staat === 'open' ? { datum: '2026-03-03', door: ['Nora Zandstra'], oordeel: null, reden: 'De partners zijn klaar.' } : null,
    lijst: isPrepared
      ? [...buurten, { id: '00000000-0000-4000-8000-000000000024', naam: 'Binnenhof', alliantiepartner: '', gebieden: [] }]
      : buurten,
    adviezen,
    nogTeDoen: isPrepared ? ['Kies nog waaruit Binnenhof bestaat.', 'Het advies van KBO is gevraagd, maar nog niet binnen.'] : [],
    andersDanLijst: regel.staat === 'open' ? ['De Horst'] : [],
  }
}

const onbekend = { weigering: { status: 404, code: 'unknown', tekst: 'Dit is er niet.' } } as const
const done = () => Promise.resolve({ gelukt: null })

/** Three cohorts from memory, each in another state. */
export const fakeCohorten: Omit<SelectieClient, 'kandidaten' | 'kandidaat' | 'nomineer' | 'geefScore' | 'legMarktaandeelVast'> = {
  cohorten: () => Promise.resolve({ gelukt: regels }),
  wijzigCohort: () => Promise.resolve({ gelukt: null }),
  maakCohort: () => Promise.resolve({ gelukt: { id: cohortIds.voorbereiding } }),
  cohort: id => {
    const regel = regels.find(each => each.id === id)
    return Promise.resolve(regel ? { gelukt: paginaOf(regel) } : onbekend)
  },
  trechter: () => Promise.resolve({ gelukt: { ...trechter, zonder: ['Binnenhof'] } }),
  lijsten: id => {
    const first = lijstOf(1, null, ['Molenveld', 'De Horst'])
    const lijsten = id === cohortIds.open ? [lijstOf(2, first.sha256, ['Molenveld']), first] : [first]
    return Promise.resolve({ gelukt: { ongewijzigd: id === cohortIds.open, lijsten } })
  },
  kiesGewichten: done,
  planLijst: done,
  vraagAdvies: done,
  ontvangAdvies: done,
  stelVast: done,
  herzie: done,
  open: done,
}
