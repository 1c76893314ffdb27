import type { OntwerpMessages } from './ontwerp.ts'

export const ontwerpNl: OntwerpMessages = {
  link: 'Wanneer is bewijs mogelijk?',
  titel: 'Wanneer is bewijs mogelijk?',
  intro:
    'Nog voordat er cijfers zijn, is uit te rekenen wat u straks kunt zien. Met te weinig buurten of te weinig jaren blijft ook een goed programma onbewezen.',
  velden: {
    maat: 'Welk gepubliceerd cijfer lijkt op de uitkomst?',
    buurten: 'Buurten die meedoen',
    minder: 'Afgesproken daling, in procenten',
    perBuurt: 'Buurten om mee te vergelijken, per buurt die meedoet',
    jarenVoor: 'Jaren met cijfers vóór de start',
    jarenNa: 'Jaren na de start',
    spreiding: 'Hoe ver liggen buurten uit elkaar? In procenten',
    samenhang: 'Hoeveel lijkt een buurt op zichzelf een jaar later? In procenten',
  },
  hints: {
    buurten:
      'Codes van het CBS met komma’s ertussen, bijvoorbeeld BU07850101. Zonder codes ziet u alleen wat er met hoeveel buurten te zien is.',
    maat: 'Uit eerdere jaren daarvan schatten wij hoe ver buurten uit elkaar liggen, en hoeveel een buurt op zichzelf lijkt.',
    spreiding: 'Leeg: uit dat cijfer, en anders nemen wij 25 aan.',
    samenhang: '100 is precies hetzelfde. Leeg: uit dat cijfer, en anders nemen wij 80 aan.',
  },
  knop: 'Reken uit',
  fout: 'Dit is zo niet uit te rekenen',
  geenMaat: 'geen: reken met aannames',
  maten: (naam, jaren) => `${naam} (${jaren[0]}–${jaren.at(-1)})`,
  gebruikt: (spreiding, samenhang) => `Gerekend met een spreiding van ${spreiding} en een gelijkenis van ${samenhang}.`,
  uitGeschiedenis: (naam, van, tot, buurten) =>
    `In ‘${naam}’ van ${van} tot en met ${tot}, van ${buurten} buurten met een cijfer in elk jaar en dezelfde grenzen, zagen wij:`,
  gevonden: (spreiding, samenhang) => `spreiding ${spreiding}, gelijkenis ${samenhang}.`,
  geenGeschiedenis: 'Dat zijn aannames: er is geen cijfer gekozen, of er zijn te weinig jaren van ingelezen.',
  nagespeeld: {
    titel: 'Nagespeeld op echte jaren',
    tekst:
      'Wij lieten het lot 400 keer buurten aanwijzen die ‘begonnen’, in jaren waarin niets begon. Zo telt ook mee wat geen formule weet, zoals jaren die in de ene buurt anders lopen dan in de andere.',
    jaren: (voor, na) => `Met ${voor} jaar voor en ${na} jaar na de start: meer jaren zijn er niet.`,
    kolommen: {
      buurten: 'Buurten die beginnen',
      vergelijking: 'Om mee te vergelijken',
      aantoonbaar: 'Kleinste daling die te zien is',
      kans: 'Zo vaak vonden wij de afspraak',
      vals: 'Zo vaak vonden wij iets dat er niet was',
    },
    teWeinig: 'Er zijn te weinig buurten om dit na te spelen.',
  },
  kracht: {
    titel: 'Wat is met hoeveel buurten te zien?',
    tekst: 'De lijn is de kleinste daling die u in vier van de vijf gevallen vindt. Onder de streep is de afspraak te zien.',
    zin: (gestart, vanaf, effect) =>
      vanaf === null
        ? `Met ${gestart} buurten is een daling van ${effect} in deze jaren niet goed te zien.`
        : `Met ${gestart} buurten is een daling van ${effect} te zien vanaf ${vanaf === 1 ? 'het eerste jaar' : `${vanaf} jaar`} na de start.`,
    lijn: gestart => `${gestart} buurten`,
    woorden: { langs: 'jaren na de start', gezocht: effect => `de afspraak: ${effect}` },
    kolommen: { buurten: 'Buurten die beginnen', vergelijking: 'Om mee te vergelijken', vanaf: 'Bewijs mogelijk' },
    na: jaar => `Na ${jaar} jaar`,
    nooit: 'niet in deze jaren',
    jaar: jaar => `vanaf jaar ${jaar}`,
    cel: (deel, kans) => `${deel} (kans ${kans})`,
    cellen: 'In elke cel: de kleinste daling die te zien is, en de kans om de afspraak te zien als die gehaald wordt.',
  },
  vergelijking: {
    titel: 'Met welke buurten vergelijken?',
    tekst: 'Deze buurten lijken het meest op uw buurten. Wij kijken naar wie er wonen en hoe, niet naar hoe het met hen gaat.',
    leeg: 'Vul hierboven de codes in van de buurten die meedoen. Dan zoeken wij er buurten bij die erop lijken.',
    geenCijfers: 'Er zijn nog geen cijfers van het hele land ingelezen. Daarom kunnen wij geen buurten zoeken.',
    telt: telt => `Samen tellen zij even zwaar als ${telt} buurten.`,
    balans: {
      titel: 'Lijken de groepen op elkaar?',
      tekst: 'Open rondjes: alle buurten van het land. Dichte rondjes: de gekozen buurten. Binnen de lichte band is het goed.',
    },
    woorden: { voor: 'alle buurten', na: 'gekozen buurten', langs: 'verschil, in standaardafwijkingen' },
    kolommen: { kenmerk: 'Kenmerk', voor: 'Alle buurten', na: 'Gekozen buurten', buurt: 'Doet mee', naast: 'Om mee te vergelijken' },
    zonder: buurten => `Van ${buurten} ontbreken cijfers. Daar zijn geen buurten bij gezocht.`,
    naast: (aantal, kaart) =>
      aantal === 0
        ? `Op de kaart van ${kaart} ligt over de gemeentegrens geen buurt tegen deze buurten aan.`
        : aantal === 1
          ? `Op de kaart van ${kaart} ligt over de gemeentegrens 1 buurt tegen deze buurten aan. Die viel af: ook daar merkt men het programma.`
          : `Op de kaart van ${kaart} liggen over de gemeentegrens ${aantal} buurten tegen deze buurten aan. Die vielen af: ook daar merkt men het programma.`,
    geenKaart:
      'Er is geen kaart van buurten ingelezen. Wie over de gemeentegrens tegen deze buurten aan ligt is dus niet bekend, en kan in de lijst staan.',
    zonderKaart: buurten =>
      `Niet op de kaart: ${buurten}. Wie daar over de gemeentegrens tegenaan ligt is niet bekend, en kan in de lijst staan.`,
    letOp:
      'Buurten uit dezelfde gemeente doen niet mee in de vergelijking: zij merken het programma ook, of hebben hetzelfde team. Buurten die over de gemeentegrens tegen een buurt aan liggen ook niet.',
  },
}
