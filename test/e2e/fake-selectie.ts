import type { KandidaatPagina, KandidaatRegel, KandidatenLijst, SelectieClient, Spreiding, Verschuiving } from '../../web/selectie-data.ts'
import { cohortIds, fakeCohorten } from './fake-cohorten.ts'

/** Names of made-up buurten, the one that is first in the order first; the last two miss something. */
const namen = [
  ['Molenveld', 'Wilgenoord'],
  ['De Horst', 'Wilgenoord'],
  ['Elzerbroek-Zuid en het dorp aan de overkant van de rivier', 'Rietmeer'],
  ['Oude Markt', 'Wilgenoord'],
  ['Hovenierspark', 'Lindebeek'],
  ['Perenlaan', 'Lindebeek'],
  ['Kruidentuin', 'Lindebeek'],
  ['Waterrijk', 'Meander'],
  ['Appelgaard', 'Lindebeek'],
  ['Hofkwartier', 'Lindebeek'],
  ['Veerhaven', 'Rietmeer'],
  ['Zonnekamp', 'Rietmeer'],
  ['Het Laar', 'Meander'],
  ['Spoorzicht', 'Wilgenoord'],
  ['De Schans', 'Wilgenoord'],
  ['Kerkdorp', 'Meander'],
  ['Nieuwland', 'Rietmeer'],
  ['Duinpan', 'Zandhove'],
  ['Bosrand', 'Zandhove'],
  ['Heidezoom', 'Zandhove'],
  ['Ganzenweide', 'Rietmeer'],
  ['Lange Dreef', 'Meander'],
  ['Vogelbuurt', 'Zandhove'],
  ['Binnenhof', null],
] as const

/** The id of a made-up candidate, by its place in the order. */
export function kandidaatId(nummer: number): string {
  return `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`
}

const plaatsen = 12
const gerangschikt = namen.length - 2
const bron = 'Vektis 2023'
const gewichten = { 'eerste-lijn': 1, bewoners: 1, keten: 1, marktaandeel: 1, urgentie: 1, uitvoeringskracht: 1 } as const

function regelOf([naam, plaats]: (typeof namen)[number], index: number): KandidaatRegel {
  const rang = index + 1
  const procent = index === 4 ? 41.5 : 76 - index
  const hasShare = index < namen.length - 1
  const van = Math.max(1, rang - 1 - (index % 4))
  const tot = Math.min(gerangschikt, rang + 1 + (index % 5))
  return {
    id: kandidaatId(rang),
    naam,
    plaats,
    alliantiepartner: index % 6 === 5 ? '' : 'Thuiszorg Rietmeer',
    gebieden: plaats === null ? [] : [`WK99${String(1000 + index)}`, `BU99${String(100_200 + index)}`],
    gekozen: index < 9,
    oordelen: [],
    marktaandeel: hasShare ? { procent, bron, datum: '2026-02-01' } : null,
    voorwaarde: hasShare ? (procent > 50 ? 'voldaan' : 'niet-voldaan') : 'onbekend',
    voorwaardeZin: '',
    plek:
      rang > gerangschikt
        ? null
        : {
            rang,
            isGedeeld: false,
            totaal: 4.6 - index * 0.12,
            onder: index === 0 ? 1 : van,
            boven: index === 0 ? 1 : tot,
            kansOpPlaats: Math.max(0, Math.min(1, 1 - (rang - 6) / 12)),
            zin: '',
          },
    ontbreekt:
      rang > gerangschikt ? (hasShare ? ['bewoners'] : ['eerste-lijn', 'bewoners', 'keten', 'marktaandeel', 'uitvoeringskracht']) : [],
    ontbreektZin: null,
  }
}

const kandidaten = namen.map((each, index) => regelOf(each, index))
const gelijk: Verschuiving = { aantal: 0, verplaatsingen: [], erbij: [], eraf: [] }

function spreidingOf(aantal: number): Spreiding {
  const rij = (provincie: string, gekozen: number, alle: number) => {
    return { provincie, gekozen, alle, aandeelGekozen: gekozen / Math.max(1, aantal), aandeelAlle: alle / 100 }
  }
  return {
    aantal,
    provincies: aantal === 0 ? [] : [rij('Rivierland', aantal - 3, 45), rij('Zandland', 2, 40), rij('Waterland', 0, 15)],
    provincieOnbekend: Math.min(1, aantal),
    gemeentenVaker: [],
    vijfden: aantal === 0 ? [] : [1, 2, 3, 4, 5].map(vijfde => ({ vijfde, gekozen: vijfde === 1 ? aantal - 4 : vijfde < 5 ? 1 : 0 })),
    sesOnbekend: Math.min(1, aantal),
    zinnen: aantal === 0 ? [] : [{ regel: 'provincies-met-en-zonder', tekst: `De ${aantal} buurten liggen in 2 van de 3 provincies.` }],
  }
}

function lijstOf(cohort: string | null): KandidatenLijst {
  const isEmpty = cohort === null
  return {
    cohort: isEmpty ? null : { id: cohortIds.voorbereiding, naam: 'Cohort 2', plaatsen },
    plaatsen: isEmpty ? 20 : plaatsen,
    kandidaten: isEmpty ? [] : kandidaten,
    gewichten,
    gewichtenZin: 'Alle criteria tellen even zwaar.',
    effecten: [
      {
        criterium: 'bewoners',
        naam: '',
        aandeel: 0.25,
        zonder: { aantal: 4, verplaatsingen: [], erbij: ['Het Laar'], eraf: ['Veerhaven'] },
        dubbel: { aantal: 3, verplaatsingen: [], erbij: [], eraf: [] },
        zin: '',
      },
      { criterium: 'marktaandeel', naam: '', aandeel: 0.75, zonder: gelijk, dubbel: gelijk, zin: '' },
    ],
    schudden: { trekkingen: 1000, concentratie: 60, beoordelaarsfout: 0.25, zaad: 'rangorde 2', zin: '' },
    spreiding: { sesPeriode: '2022', gekozen: spreidingOf(isEmpty ? 0 : 9), bovenaan: spreidingOf(isEmpty ? 0 : plaatsen) },
    methode: 'selectie-rangorde',
  }
}

const onderbouwing = 'Gesprek met de huisarts en de wijkverpleging. Zij komen elke maand bij elkaar, en bewoners denken mee.'

function paginaOf({ plek, ontbreekt: _ontbreekt, ontbreektZin: _zin, ...kandidaat }: KandidaatRegel): KandidaatPagina {
  const oordeel = { spreiding: 0.7, naam: '' }
  return {
    ...kandidaat,
    versie: 3,
    oordelen:
      plek === null
        ? []
        : [
            { ...oordeel, criterium: 'eerste-lijn', punten: 4.5, laagste: 4, hoogste: 5, scores: [4, 5] },
            { ...oordeel, criterium: 'bewoners', punten: 3, laagste: 3, hoogste: 3, scores: [3] },
            { ...oordeel, criterium: 'marktaandeel', punten: 4.04, laagste: 4.04, hoogste: 4.04, scores: [] },
          ],
    scores:
      plek === null
        ? []
        : [
            { criterium: 'eerste-lijn', score: 5, onderbouwing, datum: '2026-02-10', eigen: true },
            { criterium: 'eerste-lijn', score: 4, onderbouwing: 'Bezoek aan de praktijk.', datum: '2026-02-04', eigen: false },
            { criterium: 'bewoners', score: 3, onderbouwing: 'Er is een eetclub.', datum: '2026-02-04', eigen: false },
          ],
  }
}

const onbekend = { weigering: { status: 404, code: 'unknown', tekst: 'Dit is er niet.' } } as const
const done = () => Promise.resolve({ gelukt: null })

/** The choice of buurten from memory: two dozen made-up candidates for a cohort that is prepared. */
export const fakeSelectie: SelectieClient = {
  kandidaten: cohort => Promise.resolve({ gelukt: lijstOf(cohort) }),
  kandidaat: id => {
    const found = kandidaten.find(kandidaat => kandidaat.id === id)
    return Promise.resolve(found ? { gelukt: paginaOf(found) } : onbekend)
  },
  nomineer: () => Promise.resolve({ gelukt: { id: kandidaatId(1) } }),
  geefScore: done,
  legMarktaandeelVast: done,
  ...fakeCohorten,
}
