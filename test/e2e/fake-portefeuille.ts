import type { BuurtenLijst, Ik } from '../../web/data.ts'
import type {
  CohortCijfers,
  EersteTwintig,
  LaadVerslag,
  Mijlpaal,
  Orgaan,
  PortefeuilleClient,
  Rapport,
} from '../../web/portefeuille-data.ts'

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Ids of what the made-up programme holds. */
export const gemaakt = { mijlpaal: idOf(601), rapport: idOf(701), veranderdRapport: idOf(702), orgaan: idOf(901), lid: idOf(911) }

/** Somebody made up who leads the programme. */
export const bram: Ik = {
  persoon: idOf(1),
  naam: 'Bram Vosmeer',
  mail: 'bram@wilgenoord.example',
  taal: 'nl',
  rol: 'transitieteam',
  lidmaatschappen: [{ id: idOf(2), rol: 'transitieteam', buurt: null, organisatie: null }],
  sessie: idOf(3),
  rechten: [
    'organisaties bekijken',
    'buurten bekijken',
    'buurt bijwerken',
    'buurten nomineren',
    'kandidaten bekijken',
    'kandidaten beoordelen',
    'programma bekijken',
    'programma leiden',
    'rapporten bekijken',
    'rollen geven',
  ],
  eindigt: new Date(Date.now() + 2 * 3600_000).toISOString(),
  demo: false,
  bewijs: 'bewijs',
}

const fasen = ['selecteren', 'inspireren', 'beeld', 'plan', 'begroting', 'uitvoeren', 'meten-en-leren'] as const

function cohort(nummer: number, staat: CohortCijfers['staat'], perFase: readonly number[]): CohortCijfers {
  const buurten = perFase.reduce((sum, aantal) => sum + aantal, 0)
  return {
    cohort: idOf(500 + nummer),
    naam: `Cohort ${nummer}`,
    staat,
    buurten,
    perFase: fasen.map((fase, index) => ({ fase, aantal: perFase[index] ?? 0 })),
    tussenFasen: 0,
    opKoers: Math.max(0, buurten - 5),
    vastgelopen: Math.min(buurten, 3),
    onbekend: Math.min(Math.max(0, buurten - 3), 2),
    netwerkenCompleet: Math.floor(buurten / 2),
    zin: '',
  }
}

const cohorten = [cohort(1, 'open', [0, 0, 2, 5, 4, 7, 2]), cohort(2, 'vastgesteld', [4, 8, 0, 0, 0, 0, 0]), cohort(3, 'voorbereiding', [])]

const mijlpalen: readonly Mijlpaal[] = [
  {
    id: gemaakt.mijlpaal,
    tekst: 'De lijst van het eerste cohort is vastgesteld',
    afgesproken: '2024-09-30',
    bereikt: '2024-09-02',
    bewijs: 'besluit van het bestuur, 2 september 2024',
    versie: 1,
    zin: '',
  },
  { id: idOf(602), tekst: 'De plannen zijn ingediend', afgesproken: null, bereikt: 'onbekend', bewijs: null, versie: 1, zin: '' },
  { id: idOf(603), tekst: 'Alle begrotingen zijn beoordeeld', afgesproken: '2025-01-31', bereikt: null, bewijs: null, versie: 1, zin: '' },
]

const rapporten: readonly Rapport[] = [
  {
    id: gemaakt.rapport,
    soort: 'vervolgaanvraag',
    versie: 2,
    datum: '2026-03-02',
    sha256: '4b2f'.repeat(16),
    gemaakt: '2026-03-02T10:00:00.000Z',
    ongewijzigd: true,
    vorige: '9c1d'.repeat(16),
    teksten: [
      'Dit is de aanvraag van De buurt als ecosysteem voor Cohort 2, met 12 buurten. De stand is van 2 maart 2026.',
      'Wij vragen 2.000.000 euro.',
      'Er is een aanwijzing dat het eerste cohort werkt, maar nog geen bewijs. Dat staat in effectanalyse cohort 1, versie 3.',
      'De aanvraag is nog niet compleet. Voeg een bewijsstuk toe bij de mijlpaal ‘De plannen zijn ingediend’.',
    ],
    stuk: { soort: 'vervolgaanvraag', versie: 2 },
  },
  {
    id: gemaakt.veranderdRapport,
    soort: 'mijlpalen',
    versie: 1,
    datum: '2025-12-01',
    sha256: '77aa'.repeat(16),
    gemaakt: '2025-12-01T10:00:00.000Z',
    ongewijzigd: false,
    vorige: null,
    teksten: ['Dit is de stand van De buurt als ecosysteem op 1 december 2025.'],
    stuk: { soort: 'mijlpalenrapport', versie: 1 },
  },
]

const organen: readonly Orgaan[] = [
  {
    id: gemaakt.orgaan,
    soort: 'begrotingscommissie',
    naam: 'Begrotingscommissie',
    beeindigd: null,
    versie: 3,
    aantalLeden: 2,
    leden: [
      { id: gemaakt.lid, naam: 'Gerda Brinkman', functie: 'voorzitter', sinds: '2024-09-02', tot: null },
      { id: idOf(912), naam: 'Anneke Lindenhof', functie: 'lid namens de verzekeraar', sinds: '2025-01-06', tot: null },
      { id: idOf(913), naam: 'Ruben Kastelein', functie: 'lid', sinds: '2024-09-02', tot: '2025-01-05' },
    ],
  },
  { id: idOf(902), soort: 'transitieraad', naam: 'Transitieraad', beeindigd: null, versie: 1, aantalLeden: 11, leden: null },
  { id: idOf(903), soort: 'themacoalitie', naam: 'Coalitie digitaal', beeindigd: '2025-06-30', versie: 2, aantalLeden: 0, leden: [] },
]

const regel = { gemeente: 'Lindebeek', alliantiepartner: 'Thuiszorg Rietmeer', gebieden: [], kandidaten: [], geladen: null }
const eersteTwintig: EersteTwintig = {
  bron: {
    titel: 'Plan wijkverpleging, versie 6 augustus 2024',
    lijst: 'Voorlopig overzicht van de eerste 20 transitiebuurten',
    versie: 'april 2024',
    isVoorlopig: true,
  },
  regels: [
    {
      ...regel,
      nummer: 1,
      naam: 'Buurt Lindebeek',
      plaats: 'Lindebeek',
      soort: 'vraag',
      zin: 'Welke buurt in Lindebeek doet mee? De lijst noemt geen naam. Kies de CBS-buurten of een hele wijk.',
      kandidaten: ['De Hoven', 'Hofkwartier', 'Hovenierspark', 'Appelgaard', 'De Hoven-Zuid', 'Kruidentuin'].map((naam, index) => ({
        code: index === 0 ? 'WK990104' : `BU9901040${index}`,
        naam,
        soort: index === 0 ? 'wijk' : 'buurt',
      })),
    },
    {
      ...regel,
      nummer: 2,
      naam: 'Waterkwartier',
      plaats: 'Elders',
      soort: 'vraag',
      zin: 'Wij kennen nog geen buurten in de gemeente Elders. Importeer eerst de kerncijfers van het CBS en kies dan Waterkwartier.',
    },
    {
      ...regel,
      nummer: 3,
      naam: 'Perenlaan',
      plaats: 'Lindebeek',
      soort: 'voorstel',
      zin: 'Perenlaan is de buurt Perenlaan (BU99010406) in de gemeente Lindebeek. Klopt dat?',
      gebieden: [{ code: 'BU99010406', naam: 'Perenlaan', soort: 'buurt' }],
    },
    {
      ...regel,
      nummer: 4,
      naam: 'Oude Dorp',
      plaats: 'Lindebeek',
      soort: 'voorstel',
      zin: 'Oude Dorp is de wijk Oude Dorp (WK990102) in de gemeente Lindebeek. Klopt dat?',
      geladen: { buurt: idOf(104), gebieden: ['WK990102'] },
    },
  ],
}
const geladen = { gebieden: [], vraag: null, zin: null }
const laadVerslag: LaadVerslag = {
  regels: [
    { ...geladen, nummer: 1, naam: 'Buurt Lindebeek', uitkomst: 'geladen', buurt: idOf(105), vraag: 'Welke buurt in Lindebeek doet mee?' },
    {
      ...geladen,
      nummer: 2,
      naam: 'Waterkwartier',
      uitkomst: 'niet-geladen',
      buurt: null,
      zin: 'BU99010403 hoort al bij Hovenierspark. Kies andere gebieden.',
    },
    { ...geladen, nummer: 3, naam: 'Perenlaan', uitkomst: 'gebieden-gekozen', buurt: idOf(103), gebieden: ['BU99010406'] },
    { ...geladen, nummer: 4, naam: 'Oude Dorp', uitkomst: 'was-er-al', buurt: idOf(104), gebieden: ['WK990102'] },
  ],
  organisaties: ['Thuiszorg Rietmeer'],
  cohortGemaakt: true,
}
const ligtElders = {
  weigering: { status: 400, code: 'gebied-unknown', tekst: 'Gebied WK990104 ligt niet in de gemeente Elders.', veld: 'gebieden' },
}

const weg = { weigering: { status: 404, code: 'unknown', tekst: 'Dit rapport is er niet.' } }
const nietsNieuws = {
  weigering: { status: 409, code: 'stuk-unchanged', tekst: 'Er is niets veranderd sinds versie 2. Een nieuwe versie is niet nodig.' },
}
const intussen = {
  weigering: { status: 412, code: 'changed-meanwhile', tekst: 'Iemand anders heeft deze mijlpaal intussen gewijzigd.' },
}

const buurt = {
  plaats: 'Lindebeek',
  cohort: { id: idOf(501), naam: 'Cohort 1' },
  alliantiepartner: { id: idOf(201), naam: 'Thuiszorg Rietmeer' },
  staat: 'deelnemer',
  indelingsjaar: 2024,
  sinds: '2026-01-05',
  netwerkCompleet: true,
  vastgelopen: null,
} as const

/** Three buurten: one that goes well, one where something takes long, one that waits to begin. */
export const madeBuurten: BuurtenLijst = {
  totaal: 3,
  buurten: [
    { ...buurt, gebieden: [], onbekend: [], id: idOf(101), naam: 'De Hoven', fase: 'plan' },
    {
      ...buurt,
      gebieden: [],
      onbekend: [],
      id: idOf(102),
      naam: 'Hovenierspark',
      fase: 'begroting',
      netwerkCompleet: false,
      vastgelopen: {
        ernst: 'veel langer dan gewoon',
        redenen: [
          {
            regel: 'lang-bij-commissie',
            zin: 'De begroting ligt al 9 weken bij de commissie.',
            sinds: '2025-12-29',
            volgendeStap: 'Vraag de commissie wanneer zij beslist.',
            wie: 'de begrotingscommissie',
          },
        ],
      },
    },
    { ...buurt, gebieden: [], onbekend: [], id: idOf(103), naam: 'Perenlaan', fase: null, sinds: null, netwerkCompleet: false },
  ],
}

/** A made-up programme that answers from memory. Changing something finds that another was first; a report finds nothing new. */
export const madePortefeuille: PortefeuilleClient = {
  cijfers: () =>
    Promise.resolve({
      gelukt: {
        op: '2026-03-02',
        cohorten,
        kandidaten: 14,
        gestopt: 1,
        oordeel: { uitkomst: 'aanwijzing', bron: 'effectanalyse cohort 1, versie 3', datum: '2026-02-16', analyse: null },
        oordeelZin: '',
      },
    }),
  geefOordeel: () => Promise.resolve({ gelukt: null }),
  mijlpalen: () => Promise.resolve({ gelukt: mijlpalen }),
  maakMijlpaal: () => Promise.resolve({ gelukt: null }),
  wijzigMijlpaal: () => Promise.resolve(intussen),
  rapporten: () => Promise.resolve({ gelukt: rapporten }),
  rapport: id => {
    const found = rapporten.find(rapport => rapport.id === id)
    return Promise.resolve(found ? { gelukt: found } : weg)
  },
  maakRapport: () => Promise.resolve(nietsNieuws),
  cohorten: () => Promise.resolve({ gelukt: cohorten.map(({ cohort: id, naam }) => ({ id, naam })) }),
  weergaven: () =>
    Promise.resolve({
      gelukt: [
        { id: idOf(801), naam: 'Wie hulp kan gebruiken', vraag: { alleen: 'vastgelopen', volgorde: 'ernst' } },
        { id: idOf(802), naam: 'Cohort 1 op fase', vraag: { cohort: idOf(501), volgorde: 'fase' } },
      ],
    }),
  bewaarWeergave: () => Promise.resolve({ gelukt: null }),
  verwijderWeergave: () => Promise.resolve({ gelukt: null }),
  buurtenBestand: () => Promise.resolve({ naam: 'buurten.csv', inhoud: new TextEncoder().encode('"naam"\r\n').buffer }),
  organen: () => Promise.resolve({ gelukt: organen }),
  orgaan: id => {
    const found = organen.find(orgaan => orgaan.id === id)
    return Promise.resolve(found ? { gelukt: found } : weg)
  },
  maakOrgaan: () => Promise.resolve({ gelukt: { id: gemaakt.orgaan } }),
  wijzigOrgaan: () => Promise.resolve(intussen),
  voegLidToe: () => Promise.resolve(intussen),
  wijzigLid: () => Promise.resolve(intussen),
  eersteTwintig: () => Promise.resolve({ gelukt: eersteTwintig }),
  laadEersteTwintig: keuzes => Promise.resolve(keuzes.length === 0 ? { gelukt: laadVerslag } : ligtElders),
  takenmail: () => Promise.resolve({ gelukt: true }),
  kiesTakenmail: () => Promise.resolve({ gelukt: null }),
}
