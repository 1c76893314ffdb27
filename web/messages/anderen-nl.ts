import type { AnderenMessages } from './anderen.ts'

export const anderenNl: AnderenMessages = {
  titel: 'Cijfers van buurten',
  intro:
    'Wat buurten in het programma meten, kan iedereen hier bekijken. Kleine aantallen staan er niet bij, zodat niemand er een buur in herkent.',
  leeg: 'Er zijn nog geen cijfers van buurten. Ze verschijnen hier in de nacht nadat een buurt ze heeft vastgezet.',
  allePerioden: 'Alle perioden',
  perLeeftijd: 'Per leeftijd',
  uitlegLeeftijd: 'Alleen als elke groep groot genoeg is. Zijn groepen te klein, dan tellen wij ze samen.',
  leeftijd: 'Leeftijd',
  streepjes: 'De lijn is deze buurt, de streepjes zijn alle buurten samen.',
  naar: 'Cijfers van buurten bekijken',
  kolommen: { buurt: 'Buurt', reeksen: 'Soorten cijfers', tot: 'Laatste periode' },
  titelBuurt: buurt => `Cijfers van ${buurt}`,
  introBuurt:
    'Dit ziet iedereen van deze buurt. Het netwerk zelf ziet zijn eigen aantallen precies; hier zijn ze afgerond, en kleine aantallen zijn verborgen.',
  hoe: 'Waarom kleine aantallen verborgen zijn',
  terug: 'Alle buurten',
  lagen: {
    adoptie: 'Gebeurt het?',
    kwaliteit: 'Wat merken mensen ervan?',
    effectiviteit: 'Is er minder zorg nodig?',
  },
  vragen: 'Uit vragenlijsten',
  laatste: (periode, cijfer) => `Laatste cijfer: ${cijfer}, ${periode}.`,
  geenCijfer: 'Voor deze buurt is hier geen cijfer te zien. Het gaat om te weinig mensen.',
  gemiddeld: 'Gemiddeld',
  tabel: { periode: 'Periode', buurt: 'Deze buurt', alle: 'Alle buurten samen', vergelijking: 'Gebieden buiten het programma' },
  ongeveer: (cijfer, onder, boven) => `ongeveer ${cijfer} (tussen ${onder} en ${boven})`,
  van: (deel, geheel) => `${deel} van ${geheel}`,
  verborgen: { primary: 'verborgen: te weinig mensen', secondary: 'verborgen: anders is een klein aantal uit te rekenen' },
  nietGeleverd: 'geen cijfer',
  samen: {
    alle: (_periode, aantal) => `Alle buurten samen: ${aantal}.`,
    buurt: (periode, aantal) => `Deze buurt in heel ${periode}: ${aantal}.`,
    cohort: (_periode, aantal) => `Alle buurten van hetzelfde cohort samen: ${aantal}.`,
    vergelijking: (_periode, aantal) => `Gebieden buiten het programma samen: ${aantal}.`,
  },
  soorten: {
    bureau: 'Zo gepubliceerd door een bureau.',
    dingen: 'Geteld door het netwerk van de buurt zelf. Dit telt geen mensen, dus het staat er zoals het is.',
    eigen: 'Geteld door het netwerk van de buurt zelf.',
    levering: 'Geleverd door zorgverzekeraars, gemeenten of zorgaanbieders.',
    vragenlijst: 'Antwoorden op een vragenlijst, op het moment dat de meting sloot.',
    hulp: 'Hulp tussen buren.',
    keten: 'Wat mensen samen doorlopen.',
  },
  beschermd: (drempel, afronding) =>
    `Aantallen onder ${drempel} zijn verborgen${afronding === null ? '.' : `, de andere zijn afgerond op ${afronding}.`}`,
  bedragBeschermd:
    'Een bedrag staat er alleen als het om minstens tien mensen en drie organisaties gaat, en niemand het deel van één organisatie kan schatten.',
  bedragVerborgen: 'verborgen: te weinig mensen of organisaties, of één heeft het grootste deel',
  uitgave: (nummer, dag) => `Uitgave ${nummer}, van ${dag}.`,
  naarReeks: 'Alle aantallen en uitgaven',
}
