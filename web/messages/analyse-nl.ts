import type { AnalyseMessages } from './analyse.ts'
import { publicatieNl } from './publicatie-nl.ts'

export const analyseNl: AnalyseMessages = {
  titel: 'Analyses',
  intro:
    'Eerst een plan, dan pas de cijfers. Een plan dat vaststaat verandert niet meer. Zo kan niemand achteraf kiezen wat het beste uitkomt.',
  hoe: 'Hoe wij oordelen',
  leeg: 'Er is nog geen analyse. Begin met een plan: wat meten wij, met wie vergelijken wij, en wat is er afgesproken?',
  nieuw: 'Maak een plan',
  kolommen: { titel: 'Analyse', uitkomst: 'Wat er gemeten wordt', stand: 'Plan', oordeel: 'Oordeel' },
  standen: { concept: 'nog te wijzigen', vast: 'staat vast' },
  verkennend: {
    titel: 'verkennend',
    tekst: 'Verkennend: dit plan is gemaakt nadat iemand de cijfers kon zien. Het oordeel geeft richting, maar is geen bewijs.',
  },
  geenOordeel: 'nog niet',
  velden: {
    titel: 'Naam van de analyse',
    uitkomst: 'Uitkomst',
    publicatie: 'Waar komen de cijfers vandaan?',
    vergelijking: 'Met wie vergelijken wij?',
    wie: 'Wie tellen mee?',
    van: 'Eerste jaar',
    tot: 'Laatste jaar',
    basisjaar: 'Basisjaar',
    drempel: 'Afgesproken verandering, in procenten',
    methode: 'Manier van rekenen',
    vergelijk: 'Welke buurten zijn de maatstaf?',
    kenmerken: 'Kenmerken waarmee wij rekening houden',
    dosis: 'Gebruik van activiteiten ernaast',
  },
  hints: {
    uitkomst: 'Alleen cijfers die geteld zijn. Schattingen uit een model, zoals die van het RIVM, weten niet dat een buurt meedoet.',
    wie: 'Welke buurten doen mee, welke mensen, en wie niet? Schrijf het zo op dat een ander dezelfde keuze maakt.',
    van: 'Neem genoeg jaren van voor de start: dan is te zien of de groepen toen gelijk opgingen.',
    basisjaar: 'In dit jaar staan alle lijnen op 100. Het ligt voor de eerste start, gewoonlijk 2024.',
    publicatie: 'Kies dit nu: na het vastleggen is alleen deze bron nog te openen.',
    drempel: 'Bijvoorbeeld -15 voor vijftien procent minder.',
    kenmerken: 'Namen van kolommen in het bestand, met komma’s ertussen, bijvoorbeeld: ouderen, inkomen.',
    dosis:
      'Verandert er meer in buurten waar meer mensen meedoen? Dat staat dan naast het oordeel, als samenhang. In een eigen bestand is dit de kolom dosis.',
  },
  keuzes: {
    vergelijking: {
      'eigen-buurten': 'Alliantie, doet niet mee',
      'andere-buurten': 'Buiten de alliantie',
    },
    methode: {
      dr: 'Dubbel robuust (gewoon)',
      reg: 'Regressie',
      ipw: 'Wegen naar kans',
    },
    vergelijk: {
      'nog-niet': 'Nog niet begonnen (gewoon)',
      nooit: 'Nooit begonnen',
    },
  },
  fouten: {
    getal: 'Vul een getal in, bijvoorbeeld -15.',
    jaar: 'Vul een jaar in, bijvoorbeeld 2024.',
    kies: 'Maak een keuze.',
  },
  plan: 'Het plan',
  geenKenmerken: 'geen',
  vastOp: (dag, door) => `Vastgelegd op ${dag}${door === null ? '' : ` door ${door}`}.`,
  hash: 'Controlegetal van het plan',
  wijzig: 'Wijzig het plan',
  bewaar: 'Bewaar het plan',
  vastleggen: {
    titel: 'Leg het plan vast',
    tekst: 'Klopt alles? Na het vastleggen verandert dit plan niet meer, en kunt u de cijfers openen.',
    knop: 'Leg vast',
  },
  openen: {
    titel: 'Open de cijfers',
    tekst: 'Het plan staat vast. U opent de cijfers één keer. Dat wordt vastgelegd, en daarna volgt het oordeel.',
    bestand: 'Bestand met vrijgegeven cijfers (CSV)',
    bestandHint:
      'Per buurt en per jaar een regel, met de kolommen buurt, jaar, start (0 als een buurt niet begint), uitkomst en de kenmerken uit het plan.',
    bestandFout: 'Kies een bestand met cijfers.',
    bron: 'Waar komen deze cijfers vandaan?',
    bronHint: 'Bijvoorbeeld: vrijgave wijkverpleging, uitgave 4.',
    knop: 'Open het bestand',
    of: 'Of open cijfers uit een bestand',
  },
  vrijgave: {
    titel: 'Open de cijfers van dit programma',
    tekst:
      'Alles wat hier over deze uitkomst is vrijgegeven: van de buurten die meedoen en van gebieden erbuiten, zonder naam. U opent de cijfers één keer. Dat wordt vastgelegd, en daarna volgt het oordeel.',
    knop: 'Open de vrijgegeven cijfers',
    dekking: (jaren, { buurten, gebieden }) =>
      jaren === ''
        ? 'Van deze uitkomst is hier nog geen heel jaar vrijgegeven.'
        : `Van deze uitkomst zijn hier hele jaren vrijgegeven: ${jaren}. Van ${buurten} buurten die meedoen en ${gebieden} gebieden erbuiten.`,
  },
  publicatie: publicatieNl,
  geenDosis: 'niets',
  dosis: {
    titel: 'Verandert er meer waar meer gebeurt?',
    zin: (wat, { weinig, veel, buurten }) =>
      `${wat}: in een kwart van de ${buurten} buurten ${weinig} of minder, in een kwart ${veel} of meer.`,
    verschil: (verschil, laag, hoog) =>
      `Met veel gebruik kwam de uitkomst na de start ${verschil} uit dan met weinig (95%-interval: ${laag} tot ${hoog}).`,
    geen: 'Daar is niets over te zeggen: er zijn te weinig buurten waarvan het gebruik bekend is, of het is overal gelijk.',
    let: 'Dit is een samenhang, geen bewijs. Buurten waar veel gebeurt kunnen ook op andere manieren anders zijn.',
  },
  bezig: deel => `Wij rekenen: ${deel} klaar.`,
  ververs: 'Kijk of het klaar is',
  geweigerd: 'Hier is geen oordeel uit te halen',
  cijfers: (bron, dag, door) => `Cijfers: ${bron}, geopend op ${dag}${door === null ? '' : ` door ${door}`}.`,
  ruw: ({ oordeel, verschil, laag, hoog }) =>
    `Dezelfde schatting op de cijfers van vóór de vrijgave, die niemand ziet: ${verschil} (95%-interval: ${laag} tot ${hoog}). Het oordeel daarover: ${oordeel} Het oordeel hierboven telt, want dat kan iedereen narekenen.`,
  ruwAnders: 'Op de cijfers van vóór de vrijgave is het oordeel anders. Afronden en verbergen maakte hier dus uit: wees voorzichtig.',
  ruwTeWeinig: 'Op de cijfers van vóór de vrijgave is niets geschat: daarvoor zijn er te weinig buurten.',
  geenRuw: 'Dit oordeel komt uit vrijgegeven cijfers, zodat iedereen het kan narekenen. Een schatting op onbewerkte cijfers is er niet.',
  bundel: {
    titel: 'Doe het zelf na',
    tekst: 'In dit bestand zitten de cijfers, het plan, de uitkomst en hoe u het opnieuw uitrekent.',
    knop: 'Bundel (zip)',
  },
  opnieuw: {
    titel: 'Iets anders bekijken?',
    tekst: 'Maak een nieuw plan. Zijn de cijfers al geopend, dan heet het oordeel daarna verkennend.',
    knop: 'Maak een nieuw plan',
  },
  nummers: 'Alle plannen van deze analyse',
  nummer: nummer => `Plan ${nummer}`,
  gedaan: {
    gewijzigd: 'Het plan is bewaard.',
    vast: 'Het plan staat vast. U kunt de cijfers openen.',
    geopend: 'De cijfers zijn geopend. Het oordeel volgt.',
    opnieuw: 'Er is een nieuw plan. Wijzig het en leg het vast.',
  },
  weigeringen: {},
}
