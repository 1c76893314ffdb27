import type { UitvoeringMessages } from './uitvoering.ts'

const mensen = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`

export const uitvoeringNl: UitvoeringMessages = {
  naar: 'Hoe het gaat',
  naarMijlpalen: 'Mijlpalen',
  titel: buurt => `Hoe het gaat in ${buurt}`,
  intro: 'Per activiteit: loopt het, wat komt er aan, en wie let erop. Bijwerken kost twee minuten.',
  leeg: 'Er staat nog niets in het plan. Zet eerst een activiteit in het plan; daarna houdt u hier bij hoe het gaat.',
  gedaan: {
    bijgewerkt: 'Bedankt, het is bijgewerkt.',
    niets: 'Bedankt. Nu weet iedereen dat u hebt gekeken.',
    mijlpaal: 'De mijlpaal is bewaard.',
    'mijlpaal-weg': 'De mijlpaal is weg.',
    gebeurtenis: 'Het is opgeschreven.',
    'gebeurtenis-weg': 'Het is weggehaald.',
    bewijs: 'Het bewijsstuk staat erbij.',
    'bewijs-weg': 'Het bewijsstuk is weg.',
    volgt: 'U volgt deze activiteit. Is er iets nieuws? Dan ziet u het op uw dag en krijgt u een mail.',
    'volgt-niet': 'U volgt deze activiteit niet meer.',
  },
  weigeringen: {},
  links: { menu: 'Over de uitvoering', overzicht: 'Hoe het gaat', gebeurd: 'Wat er gebeurde', mijlpalen: 'Mijlpalen' },
  standen: { 'te-laat': 'Te laat', 'in-gevaar': 'In gevaar', 'op-koers': 'Op koers', 'niet-begonnen': 'Niet begonnen', klaar: 'Klaar' },
  telStand: {
    'te-laat': aantal => `${aantal} te laat`,
    'in-gevaar': aantal => `${aantal} in gevaar`,
    'op-koers': aantal => `${aantal} op koers`,
    'niet-begonnen': aantal => `${aantal} niet begonnen`,
    klaar: aantal => `${aantal} klaar`,
  },
  telActiviteiten: aantal => (aantal === 1 ? '1 activiteit' : `${aantal} activiteiten`),
  redenen: {
    afgerond: (_, dag) => `Klaar gemeld op ${dag}.`,
    'alles-gehaald': (_, dag) => `De laatste dag was ${dag} en alle mijlpalen zijn gehaald.`,
    'mijlpaal-voorbij': (wat, dag) => `“${wat}” zou klaar zijn op ${dag}.`,
    'einde-voorbij': (_, dag) => `De laatste dag was ${dag}. Is het klaar? Meld dat dan.`,
    hindernis: () => 'Er zit iets in de weg.',
    'mijlpaal-dichtbij': (wat, dag) => `“${wat}” is al op ${dag} en er is een maand niets gemeld.`,
    stil: (_, dag) => `Er is niets gemeld sinds ${dag}.`,
    'begint-nog': (_, dag) => `Begint op ${dag}.`,
    'zonder-dag': () => 'Er is nog geen eerste dag.',
    'op-koers': (wat, dag) => (wat === '' ? 'Loopt volgens plan.' : `Hierna: “${wat}”, op ${dag}.`),
  },
  regel: {
    titel: 'Hoe wordt dit bepaald?',
    regels: [
      'Klaar: iemand meldde dat het klaar is, of de laatste dag is voorbij en alle mijlpalen zijn gehaald.',
      'Te laat: de dag van een mijlpaal of de laatste dag is voorbij.',
      'In gevaar: er zit iets in de weg, een mijlpaal komt binnen 14 dagen terwijl er 30 dagen niets is gemeld, of er is 60 dagen niets gemeld.',
      'Niet begonnen: de eerste dag moet nog komen en er is nog niets gebeurd.',
      'Op koers: al het andere. Niemand kiest de stand zelf.',
    ],
    meer: 'Lees meer over deze regel',
  },
  nieuw: aantal => (aantal === 1 ? '1 nieuw bericht' : `${aantal} nieuwe berichten`),
  gemeld: dag => `Laatst gemeld op ${dag}.`,
  nooitGemeld: 'Nog nooit iets gemeld.',
  bekijk: 'Werk bij',
  niets: 'Niets veranderd',
  nietsVan: activiteit => `Niets veranderd bij ${activiteit}`,
  ikVolg: 'U volgt dit',
  volg: 'Volg deze activiteit',
  volgNiet: 'Volg niet meer',
  volgUitleg: 'Dan hoort u het als iemand anders iets nieuws meldt.',
  gezien: 'Gezien',
  bijwerken: {
    titel: 'Werk bij in twee minuten',
    uitleg: 'Is er niets veranderd? Eén tik is genoeg.',
    gehaald: 'Welke mijlpalen zijn gehaald?',
    gehaaldHint: 'Wij schrijven de dag van vandaag erbij. Was het eerder? Open dan de mijlpaal.',
    deelnemers: 'Hoeveel mensen deden tot nu toe mee?',
    deelnemersHint: 'Tel ieder één keer. Alleen aantallen, geen namen.',
    hindernis: 'Zit er iets in de weg?',
    hindernisHint: 'Laat leeg als er niets in de weg zit.',
    notitie: 'Hoe gaat het?',
    notitieHint: 'Een paar zinnen voor uw netwerk. Schrijf geen namen van bewoners op.',
    eigenaar: 'Wie let erop?',
    niemand: 'Nog niemand',
    klaar: 'Deze activiteit is klaar',
    bewaar: 'Bewaar',
    aantalFout: 'Vul een heel getal in, bijvoorbeeld 12.',
    nu: 'Iemand anders meldde intussen iets. Hieronder staat wat er nu staat; wat u typte staat nog in de vakken.',
  },
  mensen: {
    bewoners: 'Bewoners',
    clienten: 'Cliënten',
    mantelzorgers: 'Mantelzorgers',
    vrijwilligers: 'Vrijwilligers',
    professionals: 'Professionals',
  },
  telMensen: {
    bewoners: aantal => mensen(aantal, 'bewoner', 'bewoners'),
    clienten: aantal => mensen(aantal, 'cliënt', 'cliënten'),
    mantelzorgers: aantal => mensen(aantal, 'mantelzorger', 'mantelzorgers'),
    vrijwilligers: aantal => mensen(aantal, 'vrijwilliger', 'vrijwilligers'),
    professionals: aantal => mensen(aantal, 'professional', 'professionals'),
  },
  niemandGeteld: 'nog niemand geteld',
  doenMee: 'Deden mee',
  let: naam => `${naam} let erop.`,
  zitInDeWeg: wat => `In de weg: ${wat}`,
  mijlpaal: {
    titel: 'Mijlpalen',
    leeg: 'Er zijn nog geen mijlpalen.',
    nieuw: 'Nieuwe mijlpaal',
    bestaand: 'Mijlpaal',
    wat: 'Wat is er dan klaar?',
    watHint: 'Bijvoorbeeld: de eerste tien buren eten mee.',
    watFout: 'Schrijf in een paar woorden wat er dan klaar is.',
    dag: 'Wanneer moet het klaar zijn?',
    wie: 'Wie doet het?',
    wieHint: 'Bijvoorbeeld: de kookploeg.',
    gedaan: 'Wanneer was het klaar?',
    gedaanHint: 'Laat leeg zolang het niet klaar is.',
    bewaar: 'Bewaar de mijlpaal',
    weg: 'Haal de mijlpaal weg',
    gehaaldOp: dag => `gehaald op ${dag}`,
    voor: dag => `klaar op ${dag}`,
    zonderDag: 'nog geen dag',
    teLaat: 'te laat',
    zichtbaar: 'Mijlpalen zijn ook te zien voor het programma, de commissie en de verzekeraars.',
  },
  bewijs: {
    titel: 'Waar dat te zien is',
    leeg: 'Er staat nog geen bewijsstuk bij.',
    nieuw: 'Voeg een bewijsstuk toe',
    naam: 'Hoe heet het?',
    naamHint: 'Bijvoorbeeld: verslag van de eerste avond.',
    naamFout: 'Schrijf op hoe het heet.',
    adres: 'Adres op het web',
    adresHint: 'Begint met https://',
    document: 'Document van de buurt',
    documentHint: 'Staat het er niet bij? Bewaar het eerst bij de documenten van de buurt.',
    geenDocument: 'Geen document',
    eenVanTwee: 'Vul een adres in of kies een document: een van de twee.',
    voegToe: 'Voeg toe',
    weg: titel => `Haal weg: ${titel}`,
  },
  gebeurd: {
    titel: buurt => `Wat er gebeurde in ${buurt}`,
    intro: 'Trainingen, initiatieven, zorgpaden en sessies. Elk telt één keer, ook als het voor meer activiteiten was.',
    kop: 'Wat er gebeurde',
    leeg: 'Er is nog niets opgeschreven.',
    nieuw: 'Schrijf op wat er gebeurde',
    bestaand: 'Wat er gebeurde',
    geteld: 'Per kwartaal geteld',
    soorten: {
      training: 'Training',
      initiatief: 'Initiatief begonnen',
      interventie: 'Interventie begonnen',
      zorgpad: 'Zorgpad begonnen',
      sessie: 'Dashboardsessie',
      intervisie: 'Intervisie',
      bijeenkomst: 'Bijeenkomst',
    },
    kolommen: {
      wat: 'Wat',
      soort: 'Soort',
      dag: 'Dag',
      activiteit: 'Activiteit',
      mensen: 'Wie waren er',
      kwartaal: 'Kwartaal',
      aantal: 'Hoe vaak',
    },
    kwartaal: (jaar, nummer) => `${jaar}, kwartaal ${nummer}`,
    soort: 'Wat was het?',
    naam: 'Hoe heet het?',
    naamHint: 'Bijvoorbeeld: eerste koffieochtend.',
    naamFout: 'Schrijf in een paar woorden wat het was.',
    dag: 'Wanneer was het?',
    activiteit: 'Bij welke activiteit hoort het?',
    ookVoor: 'Was het ook voor andere activiteiten?',
    ookVoorHint: 'Het telt dan nog steeds één keer.',
    mensen: 'Hoeveel mensen waren er?',
    mensenHint: 'Alleen aantallen, geen namen.',
    bewaar: 'Bewaar',
    weg: 'Haal dit weg',
    ook: namen => `Ook voor: ${namen}.`,
  },
  eerder: {
    titel: 'Wat er is gemeld',
    leeg: 'Er is nog niets gemeld.',
    iemand: 'Iemand',
    niets: 'Er was niets veranderd.',
    nieuw: 'Nieuw',
    zeg: ({ wat, naam, was, werd }, dagen) => {
      switch (wat) {
        case 'hindernis':
          return werd === null ? 'Er zit niets meer in de weg.' : `In de weg: ${werd}`
        case 'notitie':
          return werd === null ? 'De notitie is weg.' : werd
        case 'deelnemers':
          return `${naam}: van ${was} naar ${werd}.`
        case 'afgerond':
          return werd === null ? 'Toch nog niet klaar.' : `Klaar op ${dagen.werd}.`
        case 'eigenaar':
          return 'Iemand anders let erop.'
        case 'gehaald':
          return `Gehaald: ${naam}, op ${dagen.werd}.`
        case 'mijlpaal':
          if (werd === null) return `Mijlpaal weg: ${naam}.`
          if (was === null) return `Nieuwe mijlpaal: ${naam}${werd === '' ? '' : `, op ${dagen.werd}`}.`
          return was === werd
            ? `Mijlpaal gewijzigd: ${naam}.`
            : `Mijlpaal verzet: ${naam}, nu ${werd === '' ? 'zonder dag' : `op ${dagen.werd}`}.`
        case 'gebeurtenis':
          if (werd === null) return `Toch niet gebeurd: ${naam}.`
          return was === null ? `${naam}: er waren ${werd} mensen.` : `${naam}: van ${was} naar ${werd} mensen.`
        case 'bewijs':
          return werd === null ? `Bewijsstuk weg: ${naam}.` : `Bewijsstuk erbij: ${naam}.`
      }
    },
  },
  mijlpalenVan: {
    titel: buurt => `Mijlpalen van ${buurt}`,
    intro: 'De activiteiten van de buurt, hoe ze lopen en welke mijlpalen zijn gehaald.',
  },
  overzicht: {
    titel: 'Mijlpalen van de buurten',
    intro:
      'Per cohort en per buurt: welke mijlpalen zijn gehaald, welke zijn te laat, en wat komt eerst. Zonder namen en zonder aantallen mensen.',
    leeg: 'Er zijn nog geen buurten met activiteiten in hun plan.',
    totaal: (buurten, gehaald, mijlpalen, teLaat) =>
      `${buurten === 1 ? '1 buurt' : `${buurten} buurten`}. Van de ${mijlpalen === 1 ? '1 mijlpaal is' : `${mijlpalen} mijlpalen zijn`} er ${gehaald} gehaald en ${teLaat} te laat.`,
    zonderCohort: 'Zonder cohort',
    kolommen: { buurt: 'Buurt', gehaald: 'Gehaald', teLaat: 'Te laat', standen: 'Activiteiten', volgende: 'Hierna' },
    van: (gehaald, mijlpalen) => `${gehaald} van ${mijlpalen}`,
    geenVolgende: 'geen',
  },
  draad: 'Mijlpalen',
  draadLeeg: 'Nog geen mijlpaal.',
}
