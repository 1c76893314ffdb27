import type { VergelijkMessages } from './vergelijk.ts'

export const vergelijkNl: VergelijkMessages = {
  menu: 'Over deze plaats',
  links: { beeld: 'Het beeld', overzicht: 'Alle cijfers in één overzicht', gelijken: 'Plaatsen die lijken' },
  gelijken: soorten => `${soorten.slice(0, 1).toUpperCase()}${soorten.slice(1)} die lijken`,
  ongeveer: aantal => `ongeveer ${aantal}`,
  minderDanEen: 'minder dan één',
  zeker: { b95: '95% zeker', b998: '99,8% zeker' },
  bereik: (onder, boven) => `${onder} – ${boven}`,
  afronding: (onder, boven) => `door afronden ergens tussen ${onder} en ${boven}`,
  maat: {
    titel: (maat, plaats) => `${maat} in ${plaats}`,
    zegt: 'Wat zegt dit wel?',
    zegtNiet: 'Wat zegt dit niet?',
    naast: 'Naast anderen',
    geenCijfer: reden => `Van deze plaats is dit cijfer er niet: ${reden}.`,
    jaren: 'Door de jaren heen',
    eenJaar: 'Er is maar één jaar. Een lijn is er pas als er een tweede cijfer is.',
    trend: {
      stijgt: (van, tot) => `Dit cijfer stijgt. Dat is 99,8% zeker, over de laatste vijf cijfers (${van} tot ${tot}).`,
      daalt: (van, tot) => `Dit cijfer daalt. Dat is 99,8% zeker, over de laatste vijf cijfers (${van} tot ${tot}).`,
      'geen-duidelijke-trend': (van, tot) =>
        `Geen duidelijke trend over de laatste vijf cijfers (${van} tot ${tot}). Er kan iets veranderen dat wij nog niet zien.`,
    },
    trendGrenzen: 'Van een van die jaren is niet bekend of de grenzen zijn veranderd.',
    geenTrend: {
      model: 'Een schatting toetsen wij niet. Daarom zeggen wij niet of dit cijfer stijgt of daalt.',
      'geen-interval': 'Bij dit cijfer hoort geen marge van onzekerheid. Daarom zeggen wij niet of het stijgt of daalt.',
      'te-weinig-cijfers': 'Voor een trend zijn vijf cijfers nodig. Die zijn er nog niet.',
      breuk: 'De meting of de grenzen zijn veranderd. Wat daarna komt, is nog te weinig voor een trend.',
    },
    hoeTrend: 'Zo bepalen wij een trend',
    kolommen: { periode: 'Periode', cijfer: 'Cijfer', grenzen: 'Grenzen van', opmerking: 'Let op' },
    herleid: (namen, deel) =>
      `De grenzen waren toen anders. Dit is het cijfer van ${namen}; ${deel} van de bewoners valt in hetzelfde gebied.`,
    nietHerleid: deel =>
      `De grenzen waren toen anders. Maar ${deel} van de bewoners valt in hetzelfde gebied. Dat moet 95% zijn, dus wij tonen geen cijfer.`,
    breukWoord: { meting: 'andere meting', grenzen: 'andere grenzen' },
    trechter: (soorten, naam) => `Alle ${soorten} van ${naam}`,
    trechterUitleg: soorten =>
      `Elke stip is er één; de grote is deze plaats. Rechts liggen grote ${soorten}, links kleine. Bij weinig mensen wisselt een cijfer vanzelf meer: daarom lopen de lijnen links uit elkaar. Binnen de lijnen kan een verschil toeval zijn.`,
    trechterUitlegZonder: soorten =>
      `Elke stip is er één. Rechts liggen grote ${soorten}, links kleine. Bij weinig mensen wisselt een cijfer vanzelf meer: daarom lopen de lijnen links uit elkaar. Binnen de lijnen kan een verschil toeval zijn.`,
    trechterToeval: ({ getoetst, verschillend, toevallig }) =>
      `Buiten de lijn van 95% ${verschillend.b95 === 1 ? 'ligt er 1' : `liggen er ${verschillend.b95}`} van de ${getoetst}; door toeval alleen zouden dat er ${toevallig.b95} zijn. Buiten die van 99,8%: ${verschillend.b998}, door toeval ${toevallig.b998}.`,
    trechterSpreiding:
      'Deze plaatsen verschillen veel meer dan door toeval alleen. Dat één plaats buiten de lijnen ligt, zegt daarom weinig.',
    trechterAs: 'Hoeveel mensen, huishoudens of woningen het zijn',
    trechterTabel: soorten => `Bekijk alle ${soorten} als tabel`,
    plek: { binnen: 'binnen de lijnen', hoger: 'erboven', lager: 'eronder' },
    aantal: 'Aantal',
    ongelijkheid: naam => `Inkomen, opleiding en werk: het verschil binnen ${naam}`,
    punten: getal => `${getal} procentpunt`,
    sii: ({ naam, onderaan, bovenaan, verschil, interval }) =>
      `Zet alle buurten van ${naam} op een rij, van een lage naar een hoge sociaal-economische score. Onderaan is dit cijfer ${onderaan}, bovenaan ${bovenaan}. Dat scheelt ${verschil}${interval}.`,
    rii: (keer, interval) => `Bovenaan is het ${keer} keer zo veel als onderaan${interval}.`,
    interval: (onder, boven) => ` (met 95% zekerheid tussen ${onder} en ${boven})`,
    geenVerschil: 'Dit verschil kan ook toeval zijn.',
    siiModel:
      'Dit is een schatting. Die is gemaakt met inkomen en opleiding, dus zij laat voor een deel haar eigen recept zien. Een marge geven wij er niet bij.',
    siiAs: {
      laag: 'laagste score',
      hoog: 'hoogste score',
      naam: 'Van een lage naar een hoge score. Elke stip is een buurt, de grote is deze plaats.',
    },
    siiTelt: (gebieden, totaal) => `Dit rust op ${gebieden} van de ${totaal} buurten.`,
    hoeOngelijkheid: 'Zo berekenen wij dit',
    hoeTrechter: 'Zo leest u deze trechter',
    kanNiet: 'Dit kan hier niet',
    meerGemeenten: 'Deze selectie ligt in meer dan één gemeente. Daarom is er geen plaatje van alle buurten van de gemeente.',
    bron: 'Waar dit cijfer vandaan komt',
    overMaat: 'Alles over dit cijfer, in het hele land',
  },
  beeld: {
    zetErnaast: soorten => `Zet ${soorten} die lijken naast de cijfers`,
    staatErnaast: (aantal, soorten) =>
      `Naast de cijfers staat het middelste cijfer van de ${aantal} ${soorten} die het meest lijken. Let op bij een schatting: die lijkt bij zulke ${soorten} vanzelf.`,
    haalWeg: 'Haal ze weg',
  },
  lijst: {
    titel: (naam, soorten) => `${soorten.slice(0, 1).toUpperCase()}${soorten.slice(1)} die lijken op ${naam}`,
    intro: (aantal, soorten, totaal) =>
      `Dit zijn de ${aantal} ${soorten} in het land die er het meest op lijken, van de ${totaal}. Zij lijken in wie er wonen en in wat voor huizen. Hoe het er gaat, telt niet mee.`,
    uitleg: 'Zo zoeken wij plaatsen die lijken',
    geen: 'Er is nu geen lijst',
    kolommen: { gebied: 'Plaats', afstand: 'Hoe erg lijkt het', verschil: 'Waarin verschilt het' },
    afstand: { sterk: 'lijkt sterk', redelijk: 'lijkt', weinig: 'lijkt een beetje' },
    getal: afstand => `afstand ${afstand}`,
    rest: 'De rest',
    aandeel: deel => `${deel} van het verschil`,
    bekend: deel => `${deel} was te vergelijken`,
    stabiel: {
      vast: 'Deze lijst is vast.',
      'redelijk-vast': 'Deze lijst is redelijk vast.',
      wisselend: 'Deze lijst wisselt. Gebruik haar als een indruk.',
    },
    stabielUitleg: (gebleven, van, perioden) => `Met de cijfers van ${perioden} stonden er ${gebleven} van de ${van} ook op.`,
    stabielOnbekend: 'Hoe vast deze lijst is, is niet bekend: er zijn geen eerdere cijfers van het hele land.',
    naarCijfers: soorten => `Zet de cijfers naast die van ${soorten} die lijken`,
    kies: {
      titel: 'Kies waarop u vergelijkt',
      uitleg: 'Elk kenmerk telt even zwaar, tot u iets anders kiest.',
      gewichten: { '0': 'telt niet mee', '0.5': 'telt half', '1': 'telt gewoon', '2': 'telt dubbel', '5': 'telt vijf keer' },
      laatWeg: 'laat weg',
      reden: {
        'niet-geimporteerd': 'niet geïmporteerd voor het hele land',
        'eigen-cijfer-ontbreekt': 'hier niet bekend',
        'geen-verschil': 'overal bijna gelijk',
        'niet-gekozen': 'weggelaten',
      },
      zoek: 'Zoek opnieuw',
      wis: 'Terug naar de gewone keuze',
      eigenKeuze: 'U ziet een lijst met uw eigen keuze. Op andere pagina’s vergelijken wij met de gewone keuze.',
    },
  },
  overzicht: {
    titel: naam => `${naam}: alle cijfers in één overzicht`,
    intro: naam => `Elk cijfer is een rij. Zo ziet u in één keer waarin ${naam} opvalt, en waarin niet.`,
    schaal: soorten =>
      `De lijn loopt van het laagste naar het hoogste cijfer van alle ${soorten}. In elk kwart van de lijn ligt een kwart van de ${soorten}. Het vlak is de middelste helft, het streepje het midden.`,
    zonderSchaal: 'verdeling over het land niet bekend',
    toeval: ({ naam, getoetst, verschillend, toevallig }) =>
      `Getoetst naast ${naam}: ${getoetst}. Daarvan ${verschillend.b95 === 1 ? 'wijkt er 1' : `wijken er ${verschillend.b95}`} duidelijk af. Bij ${getoetst} vergelijkingen zou toeval alleen er ${toevallig.b95} aanwijzen. Met 99,8% zekerheid: ${verschillend.b998} hier, ${toevallig.b998} door toeval.`,
    nietGetoetst:
      'Bij deze cijfers geeft de uitgever geen marge van onzekerheid. Daarom is er niets getoetst. Hoger en lager volgen uit een vaste grens per cijfer.',
    hoeVergeleken: 'Zo vergelijken wij',
    gelijkenUitleg: (aantal, soorten) =>
      `Bij ${soorten} die lijken staat het middelste cijfer van ${aantal} ${soorten}, met het laagste en het hoogste. Die ${soorten} lijken op deze plaats in wie er wonen en in wat voor huizen.`,
    geenGelijken: 'Van deze plaats is te weinig bekend om plaatsen te zoeken die erop lijken.',
    geenVoorSchatting:
      'Let op bij een schatting: die is berekend met leeftijd, inkomen en herkomst. Plaatsen die daarin lijken, krijgen vanzelf een schatting die lijkt.',
    naarGelijken: 'Bekijk welke dat zijn',
    filter: {
      titel: 'Kies wat u ziet',
      sectie: 'Onderwerp',
      alle: 'Alle onderwerpen',
      groep: 'Samen zetten',
      groepen: { richting: 'Op wat gunstig is', onderwerp: 'Op onderwerp' },
      alleenVerschil: naam => `Alleen wat afwijkt van ${naam}`,
      naastGelijken: soorten => `Ook naast ${soorten} die lijken`,
      toon: 'Toon',
    },
    richting: {
      'meer-is-gunstig': 'Meer is gunstig',
      'minder-is-gunstig': 'Minder is gunstig',
      geen: 'Niet gunstig of ongunstig',
    },
    richtingUitleg: {
      'meer-is-gunstig': 'Rechts op de lijn is gunstig. Wat het gunstigst is, staat bovenaan.',
      'minder-is-gunstig': 'Links op de lijn is gunstig. Wat het gunstigst is, staat bovenaan.',
      geen: 'Hier is meer of minder niet goed of slecht. Wat het hoogst ligt, staat bovenaan.',
    },
    plek: soorten => `Tussen alle ${soorten}`,
    plekTekst: (laagste, midden, hoogste) => `laagste ${laagste}, midden ${midden}, hoogste ${hoogste}`,
    aantal: (getoond, totaal) =>
      getoond === totaal ? (totaal === 1 ? '1 cijfer' : `${totaal} cijfers`) : `${getoond} van de ${totaal} cijfers`,
    niets: 'Met deze keuze blijft er geen cijfer over. Kies een ander onderwerp, of haal een vinkje weg.',
    tellingen: 'Cijfers zonder vergelijking',
    tellingenUitleg: 'Aantallen en groepen. Een plaats met meer mensen heeft van alles meer: dat zegt niets over hoe het gaat.',
    ontbreekt: 'Cijfers die hier ontbreken',
    ontbreektUitleg: 'Bij elk cijfer staat waarom.',
    tabel: 'Alles als tabel met getallen',
    tabelTitel: naam => `Alle cijfers van ${naam}, met hoe ze over het land zijn verdeeld`,
    kolommen: {
      laagste: 'Laagste',
      kwart: '25%',
      midden: 'Midden',
      driekwart: '75%',
      hoogste: 'Hoogste',
      regel: 'Waar het woord op rust',
    },
    regels: { interval: 'getoetst', verschil: 'verschil getoetst', marge: 'vaste grens', geen: '–' },
  },
}
