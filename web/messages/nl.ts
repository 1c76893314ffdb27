import type { Messages } from './messages.ts'
import { beheerNl } from './beheer-nl.ts'
import { cijfersNl } from './cijfers-nl.ts'
import { agendaNl } from './agenda-nl.ts'
import { buurtpaginaNl } from './buurtpagina-nl.ts'
import { begrotingNl } from './begroting-nl.ts'
import { besprekingNl } from './bespreking-nl.ts'
import { uitgavenNl } from './uitgaven-nl.ts'
import { uitkomstenNl } from './uitkomsten-nl.ts'
import { vertelNl } from './vertel-nl.ts'
import { metenNl } from './meten-nl.ts'
import { bestedingNl } from './besteding-nl.ts'
import { leveringenNl } from './leveringen-nl.ts'
import { uitvoeringNl } from './uitvoering-nl.ts'
import { terugmeldingNl } from './terugmelding-nl.ts'
import { anderenNl } from './anderen-nl.ts'
import { vrijgaveNl } from './vrijgave-nl.ts'
import { buurtStukkenNl } from './buurt-stukken.ts'
import { vergelijkNl } from './vergelijk-nl.ts'
import { meenemenNl } from './meenemen-nl.ts'
import { samenNl } from './samen-nl.ts'
import { kaartNl } from './kaart-nl.ts'
import { analyseNl } from './analyse-nl.ts'
import { koersNl } from './koers-nl.ts'
import { praktijkNl } from './praktijk-nl.ts'
import { ontwerpNl } from './ontwerp-nl.ts'
import { effectNl } from './effect-nl.ts'
import { zaakNl } from './zaak-nl.ts'
import { importerenNl } from './importeren-nl.ts'
import { menukaartNl } from './menukaart-nl.ts'
import { commissieNl } from './commissie-nl.ts'
import { ondertekenenNl } from './ondertekenen-nl.ts'
import { voorstelNl } from './voorstel-nl.ts'
import { adviesNl } from './advies-nl.ts'
import { planNl } from './plan-nl.ts'
import { reactiesNl } from './reacties-nl.ts'
import { eigenVragenNl } from './eigen-vragen-nl.ts'
import { vragenlijstenNl } from './vragenlijsten-nl.ts'
import { portefeuilleNl } from './portefeuille-nl.ts'
import { noterenNl } from './noteren-nl.ts'
import { privacyNl } from './privacy-nl.ts'
import { programmaNl } from './programma-nl.ts'
import { regioNl } from './regio-nl.ts'
import { selectieNl } from './selectie-nl.ts'
import { toegangNl } from './toegang-nl.ts'

const telwoorden = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

export const nl: Messages = {
  algemeen: {
    ondertitel: 'Weet hoe uw buurt ervoor staat',
    naarInhoud: 'Naar de inhoud',
    naarHome: 'Buurtwijs, naar de beginpagina',
    hoofdmenu: 'Hoofdmenu',
    overDeCijfers: 'Over de cijfers',
    bronnen: 'Bronnen',
    andereTaal: 'English',
    mijnWerk: 'Mijn werk',
    mijnPagina: 'Mijn pagina',
    programma: 'Programma',
    zoekKort: 'Zoek',
    demo: 'Verzonnen gegevens. Deze plaatsen en cijfers bestaan niet echt.',
    demoDeels: 'Let op: niet alles op deze pagina is echt. Waar ‘verzonnen’ bij staat, bestaat niet.',
    demoKort: 'Verzonnen gegevens.',
    demoMeer: 'Zo zet u er echte cijfers in',
    schatting: 'schatting',
    schattingUitleg: 'Dit cijfer is berekend met een model, niet geteld. Het zegt ongeveer hoe het is.',
    terug: 'Terug',
    meer: 'Lees meer',
  },
  voet: {
    hulp: 'Hulp nodig?',
    hulpTekst: 'Klopt er iets niet, of komt u er niet uit? Vraag het aan wie deze website voor uw buurt beheert.',
    cijfers: 'De cijfers',
    cijfersTekst: 'Bij elk cijfer staat waar het vandaan komt. Een cijfer dat er niet is, heeft een reden.',
    over: 'Over Buurtwijs',
    overTekst:
      'Buurtwijs is open software voor buurten die zorg en gezondheid samen oppakken. Iedereen mag het gebruiken en verbeteren (EUPL-1.2).',
    code: 'Wat staat er in de cijfers?',
  },
  soorten: {
    land: 'Land',
    landsdeel: 'Landsdeel',
    provincie: 'Provincie',
    corop: 'COROP-gebied',
    'ggd-regio': 'GGD-regio',
    zorgkantoor: 'Zorgkantoorregio',
    gemeente: 'Gemeente',
    wijk: 'Wijk',
    buurt: 'Buurt',
    postcode4: 'Postcodegebied',
    postcode6: 'Postcode',
  },
  soortenMeervoud: {
    land: 'landen',
    landsdeel: 'landsdelen',
    provincie: 'provincies',
    corop: 'COROP-gebieden',
    'ggd-regio': 'GGD-regio’s',
    zorgkantoor: 'zorgkantoorregio’s',
    gemeente: 'gemeenten',
    wijk: 'wijken',
    buurt: 'buurten',
    postcode4: 'postcodegebieden',
    postcode6: 'postcodes',
  },
  statussen: { voorlopig: 'voorlopig', herzien: 'herzien', definitief: 'definitief' },
  zoeken: {
    label: 'Zoek uw buurt',
    knop: 'Zoek',
    hint: 'Typ de naam van uw buurt, wijk of gemeente. Een code mag ook.',
    titel: 'Zoeken',
    titelMet: woorden => `Zoeken naar ‘${woorden}’`,
    eerste: aantal => `De eerste ${aantal} plaatsen`,
    aantal: aantal => (aantal === 1 ? '1 plaats gevonden' : `${aantal} plaatsen gevonden`),
    voorstellen: 'Voorstellen',
    geen: woorden => `Wij vinden geen plaats met de naam ‘${woorden}’.`,
    geenTips: [
      'Controleer of u de naam goed hebt getypt. De eerste letters zijn genoeg.',
      'Zoek op de officiële naam. Een buurt heet in de volksmond soms anders.',
      'Zoek op de naam van uw gemeente en kies daar uw wijk of buurt.',
    ],
    soortIn: (soort, gemeente) => `${soort} in ${gemeente}`,
  },
  home: {
    titel: 'Hoe staat uw buurt ervoor?',
    intro:
      'Wie wonen er, hoe gaat het met de mensen en wat valt op? Buurtwijs laat het zien in gewone taal, met cijfers die u kunt vertrouwen.',
    voorbeelden: 'Bijvoorbeeld',
    deuren: 'Twee deuren, hetzelfde beeld',
    woon: {
      titel: 'Ik woon hier',
      tekst: 'U ziet in een paar zinnen wat goed gaat in uw buurt en wat beter kan. Met grote letters en zonder moeilijke woorden.',
    },
    werk: {
      titel: 'Ik werk hier',
      tekst: 'U ziet alle cijfers van een gebied in één tabel, naast de gemeente en het land. U kunt ze meenemen als bestand.',
    },
    weg: {
      titel: 'In zes stappen van cijfers naar een betere buurt',
      tekst: 'Bewoners en mensen die in de buurt werken, lopen samen dezelfde weg. U begint bij het beeld.',
    },
    nuKan: 'Dit kan nu',
    straks: 'Dit komt hierna',
    naarWerk: 'Ga naar uw werk',
    naarBuurt: naam => `Bekijk ${naam}`,
  },
  stappen: {
    beeld: { titel: 'Beeld', tekst: 'Hoe staat de buurt ervoor? Wat gaat goed en wat kan beter?' },
    plan: { titel: 'Plan', tekst: 'Wat willen we samen veranderen, en wat houden we?' },
    begroting: { titel: 'Begroting', tekst: 'Wat kost het, en wie betaalt mee?' },
    uitvoeren: { titel: 'Uitvoeren', tekst: 'Wie doet wat, en wanneer?' },
    meten: { titel: 'Meten', tekst: 'Merken mensen dat er iets verandert?' },
    leren: { titel: 'Leren', tekst: 'Wat werkte, en wat vertellen we andere buurten?' },
  },
  weg: {
    naam: 'De weg in zes stappen',
    stap: (nummer, totaal, naam) => `Stap ${nummer} van ${totaal}: ${naam}.`,
    hierna: naam => `Hierna: ${naam.toLowerCase()}.`,
    nu: 'U bent hier',
  },
  gebied: {
    wenkbrauw: (soort, omheen, delen) => [omheen ? `${soort} in ${omheen}` : soort, delen].filter(Boolean).join(', '),
    aantalDelen: (aantal, meervoud) => `met ${telwoorden[aantal] ?? aantal} ${meervoud}`,
    woonKnop: 'Ik woon hier',
    werkKnop: 'Ik werk hier',
    kaart: (naam, omheen) => `Kaart: waar ${naam} ligt in ${omheen}`,
    kaartVan: naam => `Kaart van ${naam}`,
    kaartJaar: jaar => `Grenzen van ${jaar}.`,
    kaartGrof: jaar => `Grove omtrek uit ${jaar}.`,
    inwoners: jaar => `inwoners in ${jaar}`,
    ouderen: () => 'is 65 jaar of ouder',
    woningen: jaar => `woningen in ${jaar}`,
    huishoudens: jaar => `huishoudens in ${jaar}`,
    niemand: {
      titel: 'Hier woont niemand',
      tekst: 'In dit gebied staan geen mensen ingeschreven. Daarom zijn er bijna geen cijfers over. Kijk bij een gebied in de omgeving.',
    },
    verborgen: {
      titel: 'Hier wonen weinig mensen',
      tekst: 'Bij een kleine groep houdt de uitgever cijfers verborgen, zodat niemand herkenbaar is. Kijk ook bij de wijk of de gemeente.',
    },
    opvalt: 'Wat opvalt',
    opvaltIntro: 'Zinnen die de computer met vaste regels uit de cijfers maakt.',
    goed: 'Wat goed gaat',
    beter: 'Wat beter kan',
    gelijk: 'Zoals in de rest van het land',
    onbekend: 'Wat niet bekend is',
    opvaltNiets: 'Deze plaats lijkt op de rest van het land: er springt niets uit.',
    hoeGemaakt: 'Hoe deze zinnen ontstaan',
    opDezePagina: 'Op deze pagina',
    secties: {
      bevolking: 'Wie er wonen',
      huishoudens: 'Huishoudens',
      inkomen: 'Inkomen en werk',
      gezondheid: 'Gezondheid',
      leefstijl: 'Leefstijl',
      herkomst: 'Herkomst',
      wonen: 'Wonen en voorzieningen',
      zorg: 'Zorg',
      overig: 'Overige cijfers',
    },
    sectieIntro: {
      bevolking: 'Hoeveel mensen hier wonen, en hoe oud ze zijn.',
      huishoudens: 'Wie er samen onder één dak wonen.',
      inkomen: 'Waar mensen van leven en of ze meedoen.',
      gezondheid: 'Hoe mensen hun gezondheid en hun leven beleven.',
      leefstijl: 'Wat mensen doen en laten.',
      herkomst: 'Waar mensen of hun ouders zijn geboren.',
      wonen: 'De huizen, en hoe ver het is naar de dokter en de winkel.',
      zorg: 'Hulp en zorg die mensen gebruiken.',
      overig: 'Onderwerpen en eigen cijfers die wij niet hebben beschreven.',
    },
    onderdelen: (soortMeervoud, naam) => `De ${soortMeervoud} van ${naam}`,
    inAantallen: 'In aantallen',
    eerder: 'Eerder',
    volwassenenIn: perioden => `Mensen van 18 jaar en ouder, ${perioden}`,
    schattingen: 'Berekend met een model, niet geteld. Het zegt ongeveer hoe het is.',
    alleCijfersOver: (aantal, sectie) =>
      aantal === 1 ? `Het cijfer over ${sectie.toLowerCase()}, elk jaar` : `Alle ${aantal} cijfers over ${sectie.toLowerCase()}, elk jaar`,
    andereMeting: 'andere meting',
    grenzenOnzeker: 'Of de grenzen sindsdien zijn veranderd, is niet bekend.',
    grenzenVan: jaar => `grenzen van ${jaar}`,
    bestand: 'bestand',
    nieuwereUitgave: periode => `Er is een nieuwere uitgave: ${periode}.`,
    vanDeHonderd: ouderen => `${ouderen} van elke 100 mensen hier ${ouderen === 1 ? 'is' : 'zijn'} 65 jaar of ouder.`,
    oudeIndeling: jaar => `U kijkt naar dit gebied met de grenzen van ${jaar}. Die zijn niet meer de nieuwste.`,
    naarIndeling: jaar => `Bekijk het met de grenzen van ${jaar}`,
    hertekend: (soort, jaar) =>
      `De grenzen van deze ${soort} zijn veranderd. Cijfers met de grenzen van ${jaar} gaan over een ander stuk van de plaats. Daarom staan ze hier niet.`,
    helebeeld: naam => `Bekijk alle cijfers en plaatjes van ${naam}`,
    sectieUitleg: {
      bevolking: {
        wel: 'Dit zijn de mensen die hier op 1 januari stonden ingeschreven bij de gemeente.',
        niet: 'Wie hier wel woont maar niet is ingeschreven, telt niet mee. Aantallen van buurten en wijken zijn afgerond op vijf.',
        methode: 'kwb-registertellingen',
      },
      huishoudens: {
        wel: 'Dit zegt hoe mensen samenwonen volgens de gemeente.',
        niet: 'Het zegt niet hoe goed mensen elkaar kennen of hoe vaak zij samen zijn.',
        methode: 'kwb-registertellingen',
      },
      inkomen: {
        wel: 'Dit zegt waar mensen van leven, en of zij vinden dat ze rondkomen.',
        niet: 'Een gemiddelde zegt niets over één huishouden. Schulden en zorgen zie je er niet aan af.',
        methode: 'inkomen',
      },
      gezondheid: {
        wel: 'Dit zegt hoeveel mensen ongeveer zo antwoorden op vragen over hun gezondheid, gezien wie hier wonen.',
        niet: 'Deze mensen zijn niet hier in de buurt geteld. Het model weet niet wat uw buurt zelf al doet.',
        methode: 'rivm-modelschatting',
      },
      leefstijl: {
        wel: 'Dit zegt hoeveel mensen ongeveer bewegen, roken of drinken, gezien wie hier wonen.',
        niet: 'Het zegt niet waarom mensen dat doen. En het is niet hier in de buurt geteld.',
        methode: 'rivm-modelschatting',
      },
      herkomst: {
        wel: 'Dit zegt waar mensen zelf of hun ouders zijn geboren.',
        niet: 'Het zegt niets over hoe mensen zich voelen, welke taal zij spreken of bij wie zij horen.',
        methode: 'kwb-registertellingen',
      },
      wonen: {
        wel: 'Dit zegt wat voor huizen er staan, en hoe ver de dichtstbijzijnde winkel of school is over de weg.',
        niet: 'Het zegt niet of er plek is, of de weg ernaartoe veilig is en of mensen er tevreden over zijn.',
        methode: 'woningen-en-energie',
      },
      zorg: {
        wel: 'Dit zegt welke hulp mensen gebruiken of geven, en hoe ver die is.',
        niet: 'Het zegt niet wie hulp nodig heeft en haar niet krijgt. Veel gebruik is niet goed en niet slecht.',
        methode: 'wmo-en-jeugdzorg',
      },
      overig: {
        wel: 'Dit staat zo in de tabel of het bestand waaruit het komt.',
        niet: 'Wij hebben deze onderwerpen niet beschreven en niet vergeleken. Lees de uitleg van de uitgever.',
        methode: 'nog-niet-beschreven',
      },
    },
    tabel: 'Bekijk de tabel',
    tabelVan: sectie => `Cijfers over: ${sectie.toLowerCase()}`,
    onderwerp: 'Onderwerp',
    vergeleken: naam => `Vergeleken met ${naam}`,
    plaats: 'Plaats',
    plaatsTussen: soort => `De plaats tussen alle ${soort}`,
    plaatsTekst: (van100, soort) => `Hoger dan in ${van100} van de 100 ${soort}`,
    plaatsLegenda: soort => `Het lijntje toont alle ${soort}. In het blokje zit de middelste helft; de stip is deze plaats.`,
    woorden: {
      hoger: 'hoger',
      lager: 'lager',
      'ongeveer-gelijk': 'ongeveer gelijk',
      beter: 'beter',
      slechter: 'slechter',
      'geen-duidelijk-verschil': 'geen duidelijk verschil',
    },
    nietGeimporteerd: namen => `Niet geïmporteerd: ${namen}.`,
    hoeImporteren: 'Zo haalt u deze cijfers op',
    nogNiet: 'Wat hier nog niet staat',
    zonderCijfers: 'Waar geen cijfers over zijn',
    zonderCijfersOver: secties => `Hier is niets bekend over ${secties}.`,
    redenen: 'Bekijk per cijfer waarom het ontbreekt',
    allesOntbreekt: 'Over dit onderwerp is hier geen enkel cijfer bekend.',
    welNiet: 'Wat zegt dit wel en niet?',
    bronnenVan: 'Bron',
    trend: (naam, begin, eind) => `${naam}, ${begin} tot ${eind}`,
    leeftijdSamenvatting: ({ naam, groep, deel, land }) =>
      `De grootste groep in ${naam} is ${groep}: ${deel} van de inwoners.${land ? ` In ${land.naam} is dat ${land.deel}.` : ''}`,
    vergelijkSamenvatting: ({ hoger, lager, gelijk, land }) =>
      [
        hoger && `Hoger dan in ${land}: ${hoger}.`,
        lager && `Lager dan in ${land}: ${lager}.`,
        gelijk > 0 && `${gelijk === 1 ? 'Eén cijfer is' : `${telwoorden[gelijk] ?? gelijk} cijfers zijn`} ongeveer gelijk.`,
      ]
        .filter(Boolean)
        .map(zin => String(zin).slice(0, 1).toUpperCase() + String(zin).slice(1))
        .join(' '),
    enAndere: aantal => `en nog ${aantal}`,
    perLeeftijd: (begin, naam) => `Inwoners naar leeftijd, ${begin}. De streep is ${naam}.`,
  },
  werk: {
    titel: naam => `Alle cijfers van ${naam}`,
    intro: 'Elk cijfer met zijn periode, bron en vergelijking. De nieuwste staan vooraan.',
    terug: 'Terug naar het beeld',
    alleSecties: 'Alle onderwerpen',
    kiesSectie: 'Onderwerp',
    kiesPeriode: 'Perioden',
    nieuwste: 'Alleen de nieuwste',
    allePerioden: 'Alle perioden',
    toon: 'Toon',
    periode: 'Periode',
    eenheid: 'Eenheid',
    soort: 'Soort',
    release: 'Bron',
    status: 'Status',
    grenzen: 'Grenzen',
    csv: 'Download als CSV',
    json: 'Bekijk als JSON',
    rijen: aantal => (aantal === 1 ? '1 cijfer' : `${aantal} cijfers`),
    soorten: { telling: 'telling', steekproef: 'steekproef', model: 'schatting' },
  },
  bronnen: {
    titel: 'Bronnen',
    intro: 'Alle tabellen die hier zijn ingelezen. Een nieuwe uitgave komt ernaast te staan; de oude blijft.',
    leeg: { titel: 'Nog geen bronnen', tekst: 'Hier komen de tabellen te staan die u inleest. Begin met de kerncijfers van het CBS.' },
    lijst: 'Ingelezen tabellen',
    tabelnummer: 'Tabel',
    naam: 'Titel',
    uitgever: 'Uitgever',
    periode: 'Periode',
    grenzen: 'Grenzen van',
    licentie: 'Licentie',
    geenLicentie: 'staat niet in het bestand',
    opgehaald: 'Opgehaald op',
    controle: 'Controlegetal (sha256)',
    controleUitleg: 'Met dit getal kunt u nagaan of u precies hetzelfde bestand hebt.',
    status: 'Status',
    rijen: 'Cijfers',
    gebieden: 'Gebieden',
    maten: 'Onderwerpen',
    adres: 'Adres',
    inhoud: 'Wat erin staat',
    waarden: aantal => `Er staan ${aantal} cijfers in.`,
    leegVan: redenen => `Leeg zijn: ${redenen}.`,
    eigenBestand: 'eigen bestand',
    bekijk: titel => `Bekijk de bron: ${titel}`,
    demo: 'verzonnen',
    catalogi: 'Voor catalogi zoals data.overheid.nl is deze lijst er ook als:',
  },
  uitgaven: uitgavenNl,
  importeren: importerenNl,
  programma: programmaNl,
  agenda: agendaNl,
  plan: planNl,
  commissie: commissieNl,
  reacties: reactiesNl,
  vragenlijsten: vragenlijstenNl,
  eigenVragen: eigenVragenNl,
  advies: adviesNl,
  voorstel: voorstelNl,
  ondertekenen: ondertekenenNl,
  begroting: begrotingNl,
  besteding: bestedingNl,
  meten: metenNl,
  uitkomsten: uitkomstenNl,
  vertel: vertelNl,
  bespreking: besprekingNl,
  uitvoering: uitvoeringNl,
  leveringen: leveringenNl,
  terugmelding: terugmeldingNl,
  vrijgave: vrijgaveNl,
  anderen: anderenNl,
  buurtpagina: buurtpaginaNl,
  noteren: noterenNl,
  regio: regioNl,
  buurtStukken: buurtStukkenNl,
  portefeuille: portefeuilleNl,
  selectie: selectieNl,
  menukaart: menukaartNl,
  vergelijk: vergelijkNl,
  meenemen: meenemenNl,
  samen: samenNl,
  kaart: kaartNl,
  zaak: zaakNl,
  effect: effectNl,
  ontwerp: ontwerpNl,
  analyse: analyseNl,
  koers: koersNl,
  praktijk: praktijkNl,
  toegang: toegangNl,
  beheer: beheerNl,
  privacy: privacyNl,
  formulier: {
    leestip: {
      langeZinnen: woorden => `Deze tekst is lastig te lezen: zinnen van gemiddeld ${woorden} woorden. Maak van lange zinnen twee korte.`,
      langeWoorden: 'Deze tekst is lastig te lezen: er staan veel lange woorden in. Kies woorden die u ook aan de keukentafel zegt.',
      hoe: 'Hoe wij dat meten',
    },
    verplicht: 'Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.',
    nietVerplicht: '(niet verplicht)',
    fouten: aantal => (aantal === 1 ? 'Er is 1 ding om aan te passen' : `Er zijn ${aantal} dingen om aan te passen`),
  },
  cijfers: cijfersNl,
  fouten: {
    samenKanNiet: { titel: 'Deze gebieden kunnen niet samen', tekst: 'Kies andere gebieden, of bekijk ze apart.' },
    gebiedWeg: {
      titel: 'Deze plaats kennen wij niet',
      tekst: 'Misschien klopt de code niet, of is dit gebied nog niet ingelezen. Zoek hieronder op naam.',
    },
    bladzijdeWeg: {
      titel: 'Deze pagina bestaat niet',
      tekst: 'Misschien is het adres verkeerd getypt. Zoek uw buurt, of ga naar de beginpagina.',
    },
    stuk: { titel: 'Er ging iets mis', tekst: 'Dat ligt aan ons, niet aan u. Probeer het over een paar minuten nog eens.' },
    nummer: id => `Blijft het misgaan? Noem dan dit nummer: ${id}.`,
  },
}
