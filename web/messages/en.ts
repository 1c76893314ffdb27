import type { Messages } from './messages.ts'
import { beheerEn } from './beheer-en.ts'
import { cijfersEn } from './cijfers-en.ts'
import { agendaEn } from './agenda-en.ts'
import { buurtpaginaEn } from './buurtpagina-en.ts'
import { begrotingEn } from './begroting-en.ts'
import { besprekingEn } from './bespreking-en.ts'
import { uitgavenEn } from './uitgaven-en.ts'
import { uitkomstenEn } from './uitkomsten-en.ts'
import { vertelEn } from './vertel-en.ts'
import { metenEn } from './meten-en.ts'
import { bestedingEn } from './besteding-en.ts'
import { leveringenEn } from './leveringen-en.ts'
import { uitvoeringEn } from './uitvoering-en.ts'
import { terugmeldingEn } from './terugmelding-en.ts'
import { anderenEn } from './anderen-en.ts'
import { vrijgaveEn } from './vrijgave-en.ts'
import { buurtStukkenEn } from './buurt-stukken.ts'
import { vergelijkEn } from './vergelijk-en.ts'
import { meenemenEn } from './meenemen-en.ts'
import { samenEn } from './samen-en.ts'
import { kaartEn } from './kaart-en.ts'
import { analyseEn } from './analyse-en.ts'
import { koersEn } from './koers-en.ts'
import { praktijkEn } from './praktijk-en.ts'
import { ontwerpEn } from './ontwerp-en.ts'
import { effectEn } from './effect-en.ts'
import { zaakEn } from './zaak-en.ts'
import { importerenEn } from './importeren-en.ts'
import { menukaartEn } from './menukaart-en.ts'
import { commissieEn } from './commissie-en.ts'
import { ondertekenenEn } from './ondertekenen-en.ts'
import { voorstelEn } from './voorstel-en.ts'
import { adviesEn } from './advies-en.ts'
import { planEn } from './plan-en.ts'
import { reactiesEn } from './reacties-en.ts'
import { eigenVragenEn } from './eigen-vragen-en.ts'
import { vragenlijstenEn } from './vragenlijsten-en.ts'
import { portefeuilleEn } from './portefeuille-en.ts'
import { noterenEn } from './noteren-en.ts'
import { privacyEn } from './privacy-en.ts'
import { programmaEn } from './programma-en.ts'
import { regioEn } from './regio-en.ts'
import { selectieEn } from './selectie-en.ts'
import { toegangEn } from './toegang-en.ts'

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

export const en: Messages = {
  algemeen: {
    ondertitel: 'Know how your neighbourhood is doing',
    naarInhoud: 'Skip to the content',
    naarHome: 'Buurtwijs, to the home page',
    hoofdmenu: 'Main menu',
    overDeCijfers: 'About the figures',
    bronnen: 'Sources',
    andereTaal: 'Nederlands',
    mijnWerk: 'My work',
    mijnPagina: 'My page',
    programma: 'Programme',
    zoekKort: 'Search',
    demo: 'Made-up data. These places and figures do not exist.',
    demoDeels: 'Note: not everything on this page is real. What is marked ‘made up’ does not exist.',
    demoKort: 'Made-up data.',
    demoMeer: 'How to load real figures',
    schatting: 'estimate',
    schattingUitleg: 'This figure was calculated with a model, not counted. It says roughly how things are.',
    terug: 'Back',
    meer: 'Read more',
  },
  voet: {
    hulp: 'Need help?',
    hulpTekst: 'Is something wrong, or are you stuck? Ask whoever runs this website for your neighbourhood.',
    cijfers: 'The figures',
    cijfersTekst: 'Every figure says where it comes from. A figure that is missing has a reason.',
    over: 'About Buurtwijs',
    overTekst:
      'Buurtwijs is open software for neighbourhoods that take care and health into their own hands. Anyone may use and improve it (EUPL-1.2).',
    code: 'What is in the figures?',
  },
  soorten: {
    land: 'Country',
    landsdeel: 'Part of the country',
    provincie: 'Province',
    corop: 'COROP area',
    'ggd-regio': 'Public health region',
    zorgkantoor: 'Care office region',
    gemeente: 'Municipality',
    wijk: 'District',
    buurt: 'Neighbourhood',
    postcode4: 'Postcode area',
    postcode6: 'Postcode',
  },
  soortenMeervoud: {
    land: 'countries',
    landsdeel: 'parts of the country',
    provincie: 'provinces',
    corop: 'COROP areas',
    'ggd-regio': 'public health regions',
    zorgkantoor: 'care office regions',
    gemeente: 'municipalities',
    wijk: 'districts',
    buurt: 'neighbourhoods',
    postcode4: 'postcode areas',
    postcode6: 'postcodes',
  },
  statussen: { voorlopig: 'provisional', herzien: 'revised', definitief: 'final' },
  zoeken: {
    label: 'Find your neighbourhood',
    knop: 'Search',
    hint: 'Type the name of your neighbourhood, district or municipality. A code works too.',
    titel: 'Search',
    titelMet: woorden => `Search for ‘${woorden}’`,
    eerste: aantal => `The first ${aantal} places`,
    aantal: aantal => (aantal === 1 ? '1 place found' : `${aantal} places found`),
    voorstellen: 'Suggestions',
    geen: woorden => `We cannot find a place called ‘${woorden}’.`,
    geenTips: [
      'Check the spelling. The first letters are enough.',
      'Search for the official name. People sometimes call a neighbourhood something else.',
      'Search for your municipality and choose your district or neighbourhood there.',
    ],
    soortIn: (soort, gemeente) => `${soort} in ${gemeente}`,
  },
  home: {
    titel: 'How is your neighbourhood doing?',
    intro: 'Who lives there, how are people doing and what stands out? Buurtwijs shows it in plain words, with figures you can trust.',
    voorbeelden: 'For example',
    deuren: 'Two doors, the same picture',
    woon: {
      titel: 'I live here',
      tekst:
        'In a few sentences you see what goes well in your neighbourhood and what could be better. In large type, without difficult words.',
    },
    werk: {
      titel: 'I work here',
      tekst: 'You see all figures of an area in one table, next to the municipality and the country. You can take them with you as a file.',
    },
    weg: {
      titel: 'Six steps from figures to a better neighbourhood',
      tekst: 'Residents and people who work in the neighbourhood travel the same road. You start with the picture.',
    },
    nuKan: 'You can do this now',
    straks: 'This comes next',
    naarWerk: 'Go to your work',
    naarBuurt: naam => `See ${naam}`,
  },
  stappen: {
    beeld: { titel: 'Picture', tekst: 'How is the neighbourhood doing? What goes well and what could be better?' },
    plan: { titel: 'Plan', tekst: 'What do we want to change together, and what do we keep?' },
    begroting: { titel: 'Budget', tekst: 'What does it cost, and who pays for it?' },
    uitvoeren: { titel: 'Doing', tekst: 'Who does what, and when?' },
    meten: { titel: 'Measuring', tekst: 'Do people notice a change?' },
    leren: { titel: 'Learning', tekst: 'What worked, and what do we tell other neighbourhoods?' },
  },
  weg: {
    naam: 'The road in six steps',
    stap: (nummer, totaal, naam) => `Step ${nummer} of ${totaal}: ${naam}.`,
    hierna: naam => `Next: ${naam.toLowerCase()}.`,
    nu: 'You are here',
  },
  gebied: {
    wenkbrauw: (soort, omheen, delen) => [omheen ? `${soort} in ${omheen}` : soort, delen].filter(Boolean).join(', '),
    aantalDelen: (aantal, meervoud) => `with ${numberWords[aantal] ?? aantal} ${meervoud}`,
    woonKnop: 'I live here',
    werkKnop: 'I work here',
    kaart: (naam, omheen) => `Map: where ${naam} lies in ${omheen}`,
    kaartVan: naam => `Map of ${naam}`,
    kaartJaar: jaar => `Boundaries of ${jaar}.`,
    kaartGrof: jaar => `Coarse outline of ${jaar}.`,
    inwoners: jaar => `residents in ${jaar}`,
    ouderen: () => 'is 65 or older',
    woningen: jaar => `homes in ${jaar}`,
    huishoudens: jaar => `households in ${jaar}`,
    niemand: {
      titel: 'Nobody lives here',
      tekst: 'Nobody is registered in this area. So there are hardly any figures about it. Have a look at an area nearby.',
    },
    verborgen: {
      titel: 'Few people live here',
      tekst:
        'For a small group the publisher hides figures, so that nobody can be recognised. Look at the district or the municipality too.',
    },
    opvalt: 'What stands out',
    opvaltIntro: 'Sentences that the computer makes from the figures by fixed rules.',
    goed: 'What goes well',
    beter: 'What could be better',
    gelijk: 'As in the rest of the country',
    onbekend: 'What is not known',
    opvaltNiets: 'This place is much like the rest of the country: nothing stands out.',
    hoeGemaakt: 'How these sentences are made',
    opDezePagina: 'On this page',
    secties: {
      bevolking: 'Who lives here',
      huishoudens: 'Households',
      inkomen: 'Income and work',
      gezondheid: 'Health',
      leefstijl: 'Lifestyle',
      herkomst: 'Origin',
      wonen: 'Homes and facilities',
      zorg: 'Care',
      overig: 'Other figures',
    },
    sectieIntro: {
      bevolking: 'How many people live here, and how old they are.',
      huishoudens: 'Who live together under one roof.',
      inkomen: 'What people live on and whether they take part.',
      gezondheid: 'How people experience their health and their life.',
      leefstijl: 'What people do and do not do.',
      herkomst: 'Where people or their parents were born.',
      wonen: 'The homes, and how far it is to the doctor and the shops.',
      zorg: 'Help and care that people use.',
      overig: 'Subjects and own figures that we have not described.',
    },
    onderdelen: (soortMeervoud, naam) => `The ${soortMeervoud} of ${naam}`,
    inAantallen: 'In numbers',
    eerder: 'Before',
    volwassenenIn: perioden => `People of 18 and older, ${perioden}`,
    schattingen: 'Calculated with a model, not counted. It says roughly how things are.',
    alleCijfersOver: (aantal, sectie) =>
      aantal === 1
        ? `The figure about ${sectie.toLowerCase()}, every year`
        : `All ${aantal} figures about ${sectie.toLowerCase()}, every year`,
    andereMeting: 'measured differently',
    grenzenOnzeker: 'Whether the boundaries have changed since is not known.',
    grenzenVan: jaar => `boundaries of ${jaar}`,
    bestand: 'file',
    nieuwereUitgave: periode => `There is a newer edition: ${periode}.`,
    vanDeHonderd: ouderen => `${ouderen} of every 100 people here ${ouderen === 1 ? 'is' : 'are'} 65 or older.`,
    oudeIndeling: jaar => `You are looking at this area with the boundaries of ${jaar}. They are no longer the newest.`,
    naarIndeling: jaar => `See it with the boundaries of ${jaar}`,
    hertekend: (soort, jaar) =>
      `The boundaries of this ${soort} have changed. Figures with the boundaries of ${jaar} are about another piece of the place. That is why they are not here.`,
    helebeeld: naam => `See all figures and pictures of ${naam}`,
    sectieUitleg: {
      bevolking: {
        wel: 'These are the people who were registered here with the municipality on 1 January.',
        niet: 'Who lives here without being registered is not counted. Numbers of neighbourhoods and districts are rounded to five.',
        methode: 'kwb-registertellingen',
      },
      huishoudens: {
        wel: 'This says how people live together according to the municipality.',
        niet: 'It does not say how well people know each other or how often they are together.',
        methode: 'kwb-registertellingen',
      },
      inkomen: {
        wel: 'This says what people live on, and whether they feel that they can manage.',
        niet: 'An average says nothing about one household. It does not show debts or worries.',
        methode: 'inkomen',
      },
      gezondheid: {
        wel: 'This says roughly how many people would answer like this about their health, given who live here.',
        niet: 'These people were not counted in this neighbourhood. The model does not know what your neighbourhood does itself.',
        methode: 'rivm-modelschatting',
      },
      leefstijl: {
        wel: 'This says roughly how many people exercise, smoke or drink, given who live here.',
        niet: 'It does not say why people do so. And it was not counted in this neighbourhood.',
        methode: 'rivm-modelschatting',
      },
      herkomst: {
        wel: 'This says where people or their parents were born.',
        niet: 'It says nothing about how people feel, which language they speak or where they belong.',
        methode: 'kwb-registertellingen',
      },
      wonen: {
        wel: 'This says what kinds of homes there are, and how far the nearest shop or school is by road.',
        niet: 'It does not say whether there is room, whether the way there is safe and whether people are content with it.',
        methode: 'woningen-en-energie',
      },
      zorg: {
        wel: 'This says which help people use or give, and how far away it is.',
        niet: 'It does not say who needs help and does not get it. Much use is neither good nor bad.',
        methode: 'wmo-en-jeugdzorg',
      },
      overig: {
        wel: 'This stands so in the table or file that it comes from.',
        niet: 'We have not described or compared these subjects. Read the notes of the publisher.',
        methode: 'nog-niet-beschreven',
      },
    },
    tabel: 'Show the table',
    tabelVan: sectie => `Figures about: ${sectie.toLowerCase()}`,
    onderwerp: 'Topic',
    vergeleken: naam => `Compared with ${naam}`,
    plaats: 'Place',
    plaatsTussen: soort => `The place among all ${soort}`,
    plaatsTekst: (van100, soort) => `Higher than in ${van100} of 100 ${soort}`,
    plaatsLegenda: soort => `The line shows all ${soort}. The block holds the middle half; the dot is this place.`,
    woorden: {
      hoger: 'higher',
      lager: 'lower',
      'ongeveer-gelijk': 'about the same',
      beter: 'better',
      slechter: 'worse',
      'geen-duidelijk-verschil': 'no clear difference',
    },
    nietGeimporteerd: namen => `Not imported: ${namen}.`,
    hoeImporteren: 'How to get these figures',
    nogNiet: 'What is not here yet',
    zonderCijfers: 'What there are no figures about',
    zonderCijfersOver: secties => `Nothing is known here about ${secties}.`,
    redenen: 'See for each figure why it is missing',
    allesOntbreekt: 'No figure about this topic is known here.',
    welNiet: 'What does this say, and what not?',
    bronnenVan: 'Source',
    trend: (naam, begin, eind) => `${naam}, ${begin} to ${eind}`,
    leeftijdSamenvatting: ({ naam, groep, deel, land }) =>
      `The largest group in ${naam} is ${groep}: ${deel} of the residents.${land ? ` In ${land.naam} that is ${land.deel}.` : ''}`,
    vergelijkSamenvatting: ({ hoger, lager, gelijk, land }) =>
      [
        hoger && `Higher than in ${land}: ${hoger}.`,
        lager && `Lower than in ${land}: ${lager}.`,
        gelijk > 0 && `${gelijk === 1 ? 'One figure is' : `${numberWords[gelijk] ?? gelijk} figures are`} about the same.`,
      ]
        .filter(Boolean)
        .map(zin => String(zin).slice(0, 1).toUpperCase() + String(zin).slice(1))
        .join(' '),
    enAndere: aantal => `and ${aantal} more`,
    perLeeftijd: (begin, naam) => `Residents by age, ${begin}. The stroke is ${naam}.`,
  },
  werk: {
    titel: naam => `All figures of ${naam}`,
    intro: 'Every figure with its period, source and comparison. The newest come first.',
    terug: 'Back to the picture',
    alleSecties: 'All topics',
    kiesSectie: 'Topic',
    kiesPeriode: 'Periods',
    nieuwste: 'Only the newest',
    allePerioden: 'All periods',
    toon: 'Show',
    periode: 'Period',
    eenheid: 'Unit',
    soort: 'Kind',
    release: 'Source',
    status: 'Status',
    grenzen: 'Boundaries',
    csv: 'Download as CSV',
    json: 'View as JSON',
    rijen: aantal => (aantal === 1 ? '1 figure' : `${aantal} figures`),
    soorten: { telling: 'count', steekproef: 'survey', model: 'estimate' },
  },
  bronnen: {
    titel: 'Sources',
    intro: 'All tables that were imported here. A new edition is placed beside the old one, which stays.',
    leeg: {
      titel: 'No sources yet',
      tekst: 'The tables that you import will be listed here. Start with the key figures of Statistics Netherlands.',
    },
    lijst: 'Imported tables',
    tabelnummer: 'Table',
    naam: 'Title',
    uitgever: 'Publisher',
    periode: 'Period',
    grenzen: 'Boundaries of',
    licentie: 'Licence',
    geenLicentie: 'not stated in the file',
    opgehaald: 'Retrieved on',
    controle: 'Checksum (sha256)',
    controleUitleg: 'With this number you can check that you have exactly the same file.',
    status: 'Status',
    rijen: 'Figures',
    gebieden: 'Areas',
    maten: 'Topics',
    adres: 'Address',
    inhoud: 'What is in it',
    waarden: aantal => `It holds ${aantal} figures.`,
    leegVan: redenen => `Empty are: ${redenen}.`,
    eigenBestand: 'own file',
    bekijk: titel => `See the source: ${titel}`,
    demo: 'made up',
    catalogi: 'For catalogues such as data.overheid.nl this list is also there as:',
  },
  uitgaven: uitgavenEn,
  importeren: importerenEn,
  programma: programmaEn,
  agenda: agendaEn,
  plan: planEn,
  commissie: commissieEn,
  reacties: reactiesEn,
  vragenlijsten: vragenlijstenEn,
  eigenVragen: eigenVragenEn,
  advies: adviesEn,
  voorstel: voorstelEn,
  ondertekenen: ondertekenenEn,
  begroting: begrotingEn,
  besteding: bestedingEn,
  meten: metenEn,
  uitkomsten: uitkomstenEn,
  vertel: vertelEn,
  bespreking: besprekingEn,
  uitvoering: uitvoeringEn,
  leveringen: leveringenEn,
  terugmelding: terugmeldingEn,
  vrijgave: vrijgaveEn,
  anderen: anderenEn,
  buurtpagina: buurtpaginaEn,
  noteren: noterenEn,
  regio: regioEn,
  buurtStukken: buurtStukkenEn,
  portefeuille: portefeuilleEn,
  selectie: selectieEn,
  menukaart: menukaartEn,
  vergelijk: vergelijkEn,
  meenemen: meenemenEn,
  samen: samenEn,
  kaart: kaartEn,
  zaak: zaakEn,
  effect: effectEn,
  ontwerp: ontwerpEn,
  analyse: analyseEn,
  koers: koersEn,
  praktijk: praktijkEn,
  toegang: toegangEn,
  beheer: beheerEn,
  privacy: privacyEn,
  formulier: {
    leestip: {
      langeZinnen: woorden => `This text is hard to read: sentences of ${woorden} words on average. Make two short ones of a long one.`,
      langeWoorden: 'This text is hard to read: it has many long words. Choose words that you would say at the kitchen table.',
      hoe: 'How we measure that',
    },
    verplicht: 'Fill in every field. A field that is optional says so.',
    nietVerplicht: '(optional)',
    fouten: aantal => (aantal === 1 ? 'There is 1 thing to change' : `There are ${aantal} things to change`),
  },
  cijfers: cijfersEn,
  fouten: {
    samenKanNiet: { titel: 'These areas cannot be taken together', tekst: 'Choose other areas, or look at each by itself.' },
    gebiedWeg: {
      titel: 'We do not know this place',
      tekst: 'Perhaps the code is wrong, or this area has not been imported yet. Search by name below.',
    },
    bladzijdeWeg: {
      titel: 'This page does not exist',
      tekst: 'Perhaps the address was mistyped. Find your neighbourhood, or go to the home page.',
    },
    stuk: { titel: 'Something went wrong', tekst: 'That is our fault, not yours. Please try again in a few minutes.' },
    nummer: id => `Does it keep failing? Then mention this number: ${id}.`,
  },
}
