/** One processing activity, as article 30 of the AVG asks to register it. */
export interface Verwerking {
  readonly naam: string
  readonly doel: string
  /** Article 6 of the AVG. */
  readonly grondslag: 'geen persoonsgegevens' | 'overeenkomst' | 'gerechtvaardigd belang' | 'wettelijke plicht' | 'toestemming'
  readonly gegevens: readonly string[]
  readonly mensen: readonly string[]
  readonly ontvangers: readonly string[]
  readonly bewaren: string
  readonly beveiliging: string
}

/** The register of processing activities. Every route and every export names one of these; a test looks after that. */
export const verwerkingen = {
  cijfers: {
    naam: 'Gepubliceerde cijfers laten zien',
    doel: 'Iedereen kan zien hoe het met een buurt gaat.',
    grondslag: 'geen persoonsgegevens',
    gegevens: [],
    mensen: [],
    ontvangers: ['iedereen'],
    bewaren: 'zolang de cijfers gelden',
    beveiliging: 'alleen cijfers die een bureau zelf heeft gepubliceerd',
  },
  toegang: {
    naam: 'Inloggen en rollen',
    doel: 'Weten wie iemand is en wat diegene mag.',
    grondslag: 'overeenkomst',
    gegevens: ['naam', 'mailadres', 'rollen', 'apparaten', 'tijdstippen van inloggen'],
    mensen: ['iedereen met een rol in het programma'],
    ontvangers: ['beheerder', 'privacy officer', 'het eigen buurtnetwerk'],
    bewaren: 'tot twee jaar na de laatste rol',
    beveiliging: 'geen wachtwoorden, alleen hashes van geheimen, afscherming per rij in de database',
  },
  programma: {
    naam: 'Het programma uitvoeren',
    doel: 'Weten welke buurten meedoen, met wie, en hoe ver zij zijn.',
    grondslag: 'overeenkomst',
    gegevens: ['naam', 'rol', 'organisatie', 'scores en redenen'],
    mensen: ['leden van buurtnetwerken', 'mensen van partners en het transitieteam'],
    ontvangers: ['het eigen buurtnetwerk', 'transitieteam (zonder namen)'],
    bewaren: 'tot vijf jaar na het einde van het programma',
    beveiliging: 'afscherming per buurt in de database, het programma ziet totalen',
  },
  buurtagenda: {
    naam: 'Vastleggen wat er in een buurt speelt',
    doel: 'Een buurtnetwerk kan kiezen wat het aanpakt, en later zien wat er veranderde.',
    grondslag: 'overeenkomst',
    gegevens: ['wie iets opschreef', 'meningen van leden', 'uitspraken van bewoners zonder namen'],
    mensen: ['leden van buurtnetwerken', 'bewoners en professionals, niet herkenbaar'],
    ontvangers: ['het eigen buurtnetwerk', 'transitieteam (wat verder mag)'],
    bewaren: 'tot vijf jaar na het einde van het programma',
    beveiliging: 'afscherming per buurt in de database; mailadressen en nummers in een tekst worden geweigerd',
  },
  buurtplan: {
    naam: 'Het plan van een buurt maken',
    doel: 'Een buurtnetwerk legt vast wat het gaat doen, met wie en waarvoor, en kan later zien wie wat veranderde.',
    grondslag: 'overeenkomst',
    gegevens: ['wie iets opschreef of beoordeelde', 'wie een activiteit doet, zoals het netwerk dat opschrijft'],
    mensen: ['leden van buurtnetwerken', 'mensen van het transitieteam', 'mensen en organisaties die een activiteit doen'],
    ontvangers: ['het eigen buurtnetwerk', 'transitieteam'],
    bewaren: 'tot vijf jaar na het einde van het programma',
    beveiliging: 'afscherming per buurt in de database; elke versie blijft bewaard',
  },
  reacties: {
    naam: 'Samen over een buurtplan praten',
    doel: 'Een buurtnetwerk bespreekt zijn plan, bewoners en professionals doen suggesties, en wie iets voorstelde leest het antwoord.',
    grondslag: 'toestemming',
    gegevens: [
      'wie een opmerking schreef of afrondde',
      'wat iemand voorstelt, zonder naam',
      'mailadres, alleen voor het antwoord en als iemand het geeft',
      'wie een suggestie intypte, beantwoordde of verborg',
    ],
    mensen: ['leden van buurtnetwerken', 'iedereen die een suggestie doet'],
    ontvangers: ['het eigen buurtnetwerk', 'transitieteam (zonder namen)'],
    bewaren: 'zolang het programma duurt; een mailadres tot 30 dagen na het antwoord',
    beveiliging:
      'afscherming per buurt in de database; alleen de schrijver wijzigt zijn eigen woorden; van links en codes alleen een hash; het mailadres staat in een eigen tabel en wordt nergens getoond',
  },
  ondertekening: {
    naam: 'Een plan ondertekenen',
    doel: 'Iedereen kan nagaan wie akkoord ging met welk plan, en dat er daarna niets veranderd is.',
    grondslag: 'overeenkomst',
    gegevens: [
      'naam',
      'rol',
      'organisatie',
      'wat iemand tekende, weigerde of een ander liet tekenen',
      'tijdstip',
      'hoe iemand bewees wie diegene is',
    ],
    mensen: ['leden van buurtnetwerken', 'mensen van partners'],
    ontvangers: ['het eigen buurtnetwerk', 'transitieteam', 'begrotingscommissie', 'zorgverzekeraars', 'wie het getekende stuk krijgt'],
    bewaren: 'zolang het getekende stuk iets waard is; ook na het wissen van een persoon',
    beveiliging: 'alleen toevoegen, elke regel verzegeld en aan de vorige gehecht, afscherming per buurt in de database',
  },
  commissie: {
    naam: 'Plannen beoordelen en geld toekennen',
    doel: 'De begrotingscommissie en de zorgverzekeraars besluiten met redenen over plan en begroting van een buurt.',
    grondslag: 'gerechtvaardigd belang',
    gegevens: ['wie indiende', 'wie wat vond en stemde', 'wie een belang meldde', 'vragen en antwoorden', 'wie besloot'],
    mensen: ['leden van de begrotingscommissie', 'mensen van zorgverzekeraars', 'leden van buurtnetwerken'],
    ontvangers: ['begrotingscommissie', 'zorgverzekeraars', 'transitieteam', 'het eigen buurtnetwerk (zonder wie wat vond)'],
    bewaren: 'tot vijf jaar na het einde van het programma',
    beveiliging:
      'wie bij de buurt hoort of een belang heeft, kan niet meebeslissen; de database weigert het ook; wat besloten is verandert niet',
  },
  besteding: {
    naam: 'Bijhouden en verantwoorden wat er met toegekend geld gebeurt',
    doel: 'Een buurt laat zien wat zij uitgaf, de betalers zien wat er met hun geld gebeurde, en een accountant kan het nagaan.',
    grondslag: 'gerechtvaardigd belang',
    gegevens: ['wie wat invulde en wijzigde', 'wie penvoerder is en was', 'wie verantwoording opstelde en vaststelde'],
    mensen: ['leden van buurtnetwerken', 'medewerkers van het transitieteam'],
    ontvangers: [
      'eigen buurtnetwerk',
      'transitieteam',
      'begrotingscommissie',
      'zorgverzekeraars',
      'een accountant die het controlebestand krijgt',
    ],
    bewaren: 'tot vijf jaar na het einde van het programma',
    beveiliging: 'elke wijziging blijft staan, wie opstelt en wie vaststelt zijn twee mensen, afscherming per buurt in de database',
  },
  uitvoering: {
    naam: 'Bijhouden hoe een plan wordt uitgevoerd',
    doel: 'Een buurtnetwerk houdt bij hoe zijn activiteiten gaan, en wie meekijkt ziet of mijlpalen worden gehaald.',
    grondslag: 'gerechtvaardigd belang',
    gegevens: ['wie wat meldde', 'wie op een activiteit let', 'wie een activiteit volgt'],
    mensen: ['leden van buurtnetwerken'],
    ontvangers: [
      'het eigen buurtnetwerk',
      'transitieteam, begrotingscommissie en zorgverzekeraars (alleen mijlpalen en standen, zonder namen en aantallen mensen)',
    ],
    bewaren: 'tot vijf jaar na het einde van het programma',
    beveiliging: 'van deelnemers staan er alleen aantallen; elke melding blijft staan; afscherming per buurt in de database',
  },
  leveringen: {
    naam: 'Cijfers in ontvangst nemen van verzekeraars, gemeenten en zorgaanbieders',
    doel: 'Organisaties leveren aantallen per buurt, en na te gaan is wie wat leverde en wie daarover besloot.',
    grondslag: 'gerechtvaardigd belang',
    gegevens: ['wie een levering bracht', 'wie erover besloot', 'wie vastlegde wat een organisatie mag leveren'],
    mensen: ['medewerkers van organisaties die leveren', 'medewerkers van het transitieteam'],
    ontvangers: ['de eigen organisatie', 'transitieteam'],
    bewaren: 'tot vijf jaar na het einde van het programma',
    beveiliging:
      'een bestand waar iets over een mens in kan staan, wordt niet bewaard; wie brengt en wie besluit zijn twee mensen; afscherming per organisatie in de database',
  },
  begroting: {
    naam: 'Begroten wat een buurtplan kost',
    doel: 'Een buurtnetwerk maakt zijn begroting, en later is te zien hoe die tot stand kwam.',
    grondslag: 'overeenkomst',
    gegevens: ['wie een begroting wijzigde'],
    mensen: ['leden van buurtnetwerken'],
    ontvangers: ['het eigen buurtnetwerk', 'transitieteam (zonder namen)'],
    bewaren: 'tot vijf jaar na het einde van het programma',
    beveiliging: 'afscherming per buurt in de database; elke wijziging blijft bewaard',
  },
  buurtpagina: {
    naam: 'De openbare bladzijde van een buurt',
    doel: 'Bewoners weten wie zij kunnen bellen, en wanneer er een bijeenkomst is.',
    grondslag: 'toestemming',
    gegevens: ['naam, telefoonnummer en mailadres van een contactpersoon', 'woorden van bewoners die dat goed vinden'],
    mensen: ['contactpersonen van buurtnetwerken', 'bewoners die zich laten aanhalen'],
    ontvangers: ['iedereen'],
    bewaren: 'tot iemand het terugneemt of het netwerk het weghaalt',
    beveiliging: 'niets is openbaar tot het netwerk dat kiest, met instemming van wie erop staat',
  },
  terugmelding: {
    naam: 'Behandelen wat volgens iemand niet klopt',
    doel: 'Iedereen kan zeggen dat een cijfer, een zin of een tekst niet klopt, en leest wat daarop geantwoord is.',
    grondslag: 'toestemming',
    gegevens: ['wat iemand schrijft, zonder naam', 'mailadres, alleen voor het antwoord en als iemand het geeft', 'wie antwoordde'],
    mensen: ['iedereen die iets meldt', 'wie vragen behandelt'],
    ontvangers: ['het loket dat ernaar kijkt', 'iedereen (alleen het antwoord)'],
    bewaren: 'mailadres tot 30 dagen na het antwoord; de vraag tot twee jaar na het antwoord',
    beveiliging: 'het mailadres staat in een eigen tabel en wordt nergens getoond; mailadressen en nummers in een tekst worden geweigerd',
  },
  logboek: {
    naam: 'Vastleggen wat er gebeurt',
    doel: 'Kunnen nagaan wie wat deed en wie gegevens heeft gezien.',
    grondslag: 'wettelijke plicht',
    gegevens: ['wie', 'wat', 'wanneer', 'over wie'],
    mensen: ['iedereen die inlogt', 'mensen over wie iets wordt vastgelegd'],
    ontvangers: ['privacy officer', 'de mensen zelf', 'kartrekker en projectcoördinator voor hun buurt'],
    bewaren: 'vijf jaar',
    beveiliging: 'alleen toevoegen, verzegeld met een keten, persoonlijke delen versleuteld per persoon',
  },
  rechten: {
    naam: 'Inzage, meenemen en wissen',
    doel: 'Mensen kunnen zien wat er over hen bekend is, het meenemen, en vragen om gewist te worden.',
    grondslag: 'wettelijke plicht',
    gegevens: ['alles wat over iemand bekend is', 'verzoeken om te wissen', 'wie daarmee instemde'],
    mensen: ['iedereen die inlogt'],
    ontvangers: ['de mensen zelf', 'privacy officer', 'beheerder'],
    bewaren: 'vijf jaar na het verzoek; van wie gewist is alleen een nummer',
    beveiliging: 'alleen voor de persoon zelf; wissen pas als twee mensen in twee rollen instemmen',
  },
  bewaren: {
    naam: 'Opruimen wat te oud is',
    doel: 'Gegevens niet langer bewaren dan nodig is.',
    grondslag: 'wettelijke plicht',
    gegevens: ['aantallen en nummers van rijen die te oud zijn'],
    mensen: ['iedereen over wie gegevens worden bewaard'],
    ontvangers: ['privacy officer', 'beheerder'],
    bewaren: 'vijf jaar',
    beveiliging: 'eerst tellen, dan instemming van twee mensen in twee rollen, dan pas verwijderen',
  },
} as const satisfies Record<string, Verwerking>

export type VerwerkingId = keyof typeof verwerkingen

export const verwerkingIds = Object.keys(verwerkingen) as readonly VerwerkingId[]
