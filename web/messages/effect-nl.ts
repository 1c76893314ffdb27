import type { EffectMessages } from './effect.ts'

export const effectNl: EffectMessages = {
  link: 'Werkt het?',
  titel: 'Werkt het?',
  intro:
    'Zijn mensen beter af in buurten die meedoen? Dat zeggen wij pas als de cijfers het dragen. Eerst leggen wij vast hoe wij kijken, dan pas bekijken wij de uitkomst.',
  hoe: 'Hoe wij dit beoordelen',
  voorbeelden: {
    titel: 'Zo ziet een oordeel eruit',
    tekst: 'Drie programma’s die wij verzonnen hebben. Van elk weten wij dus wat er echt gebeurt. Kijk of ons oordeel klopt.',
  },
  verzonnen: 'Voorbeeld, verzonnen.',
  namen: {
    werkt: { titel: 'Een programma dat werkt', tekst: 'De buurten die meedoen, gaan er 20% op vooruit.' },
    niets: { titel: 'Een programma dat niets doet', tekst: 'De buurten die meedoen, gaan niet anders dan de rest.' },
    scheef: { titel: 'Een vergelijking die niet deugt', tekst: 'De buurten die meedoen, gingen jaren geleden al een andere kant op.' },
  },
  kies: 'Kies een voorbeeld',
  uitkomst: 'Uren wijkverpleging per cliënt',
  waarheid: (effect, scheef) =>
    `Wat wij verzonnen: het programma maakt de uitkomst ${effect}${scheef === null ? '.' : `, en de buurten die meedoen gingen zonder programma al elk jaar ${scheef} verder omlaag dan de andere.`}`,
  oordelen: {
    bewezen: 'Bewezen: het werkt.',
    aanwijzing: 'Een aanwijzing, nog geen bewijs.',
    'nog-niet-te-zeggen': 'Nog niet te zeggen.',
    tegengesteld: 'Het gaat de verkeerde kant op.',
  },
  kanten: { lager: 'lager', hoger: 'hoger', gelijk: 'even hoog' },
  verschil: (verschil, laag, hoog) =>
    `In de buurten die begonnen ligt de uitkomst ${verschil} dan zonder het programma. Het echte verschil ligt waarschijnlijk tussen ${laag} en ${hoog}.`,
  verschilToeval: (verschil, laag, hoog) =>
    `Wij meten een uitkomst die ${verschil} is dan zonder het programma. Het echte verschil kan liggen tussen ${laag} en ${hoog}.`,
  geenVerschil: 'Wij noemen hier geen verschil in één getal. Zonder eerlijke vergelijking zegt zo’n getal niets.',
  tot: 'tot',
  waarom: 'Waarom niet stelliger?',
  redenen: {
    'trend-vooraf': () =>
      'Al voor de start gingen de twee groepen een andere kant op. Een verschil na de start kan dus net zo goed daarvan komen.',
    'geen-trend-vooraf': () => 'Er zijn te weinig jaren van voor de start. Wij weten niet of de groepen toen gelijk opgingen.',
    'te-grof': ({ aantoonbaar, drempel }) =>
      `De cijfers zijn te grof. Wij zien hiermee pas een verschil van ${aantoonbaar}; afgesproken is ${drempel}. Meer buurten of meer jaren helpen.`,
    'kan-toeval-zijn': () => 'Het verschil kan toeval zijn.',
    'weinig-buurten': () => 'Er zijn te weinig buurten. Wij willen er minstens 10 die begonnen zijn en 20 om mee te vergelijken.',
    'veel-ontbreekt': () => 'Bij meer dan één op de vijf buurten ontbreken cijfers. Wie overblijft, kan anders zijn.',
    'een-buurt-draagt': () => 'Het verschil hangt aan één buurt. Zonder die buurt kan het toeval zijn.',
  },
  afspraak: {
    gehaald: drempel => `Afgesproken was ${drempel}. Dat is gehaald.`,
    'niet-gehaald': drempel => `Afgesproken was ${drempel}. Dat is niet gehaald.`,
    'niet-te-zeggen': drempel => `Afgesproken was ${drempel}. Of dat gehaald is, is nog niet te zeggen.`,
  },
  lijnen: {
    titel: 'Met en zonder het programma',
    tekst: 'De stippellijn is wat er waarschijnlijk was gebeurd zonder het programma. Het gekleurde vlak ertussen is het verschil.',
    onder: (basisjaar, gestart, vergelijking) =>
      `${gestart} buurten die begonnen, ${vergelijking} om mee te vergelijken. ${basisjaar} = 100.`,
    woorden: {
      gestart: 'Buurten die begonnen',
      zonder: 'Zonder het programma',
      vergelijking: 'Buurten om mee te vergelijken',
      landelijk: 'Land, volgens het plan',
      start: 'eerste start',
    },
    afspraak: drempel => `De afspraak: ${drempel}`,
    tabel: 'De lijnen als tabel',
    jaar: 'Jaar',
    landelijk: (deel, jaren, vergelijking) =>
      `Het plan van het programma noemt een landelijke verandering van ongeveer ${deel}, zonder erbij te zeggen over hoeveel jaar. Wij tekenen die over ${jaren} jaar. De buurten om mee te vergelijken veranderden in dit hele tijdvak ${vergelijking}.`,
  },
  jaren: {
    titel: 'Jaar voor jaar',
    tekst: 'Elke stip is het verschil met de vergelijking, met hoe onzeker het is. Vóór de start horen de stippen rond nul te liggen.',
    woorden: { langs: 'jaren na de start', start: 'start', voor: 'voor de start', na: 'na de start' },
    tabel: 'Jaar voor jaar als tabel',
    kolommen: { sinds: 'Jaren na de start', verschil: 'Verschil', tussen: 'Waarschijnlijk tussen', samen: 'Alle jaren samen' },
    samen: 'De lichte banden gelden voor alle jaren tegelijk.',
  },
  cohorten: {
    titel: 'Per startjaar',
    tekst: 'Begonnen niet alle buurten tegelijk? Dan staat hier elk startjaar apart.',
    kolommen: { start: 'Begonnen in', buurten: 'Buurten', verschil: 'Verschil', tussen: 'Waarschijnlijk tussen', afspraak: 'Afspraak' },
    afspraak: { gehaald: 'gehaald', 'niet-gehaald': 'niet gehaald', 'niet-te-zeggen': 'nog niet te zeggen' },
    teKlein: 'te weinig buurten',
  },
  sindsBegin: {
    titel: 'Tegenover het begin',
    zin: (verschil, { laag, hoog, buurten, jaar }) =>
      `De uitkomst in ${jaar}, tegenover het jaar voor de start: ${verschil}. Dat is het gemiddelde van ${buurten} buurten die begonnen; het ligt waarschijnlijk tussen ${laag} en ${hoog}.`,
    elders: verschil => `In de buurten om mee te vergelijken, over dezelfde jaren: ${verschil}.`,
    let: 'Dit is wat er veranderde, niet wat het programma deed. Ook zonder het programma verandert zorg. Voor huisarts en ziekenhuis kijkt het programma hier ook naar.',
  },
  stevig: {
    titel: 'Hoe stevig is dit?',
    tekst: 'Wij probeerden het oordeel op vijf manieren onderuit te halen.',
    kop: {
      vooraf: 'Gingen de groepen gelijk op vóór de start?',
      aantoonbaar: 'Hoe klein mag een verschil zijn?',
      zonderEen: 'Hangt het aan één buurt?',
      gevoelig: 'En als de vergelijking niet helemaal klopt?',
      weggelaten: 'Wie telt niet mee?',
    },
    vooraf: (kans, jaren) =>
      `Ja, in geen van de ${jaren} jaren vooraf zagen wij een verschil dat toeval te boven gaat. Was er wél een scheve trend die op zichzelf al de afspraak haalt, dan hadden wij die met een kans van ${kans} gezien.`,
    voorafScheef: 'Nee. De groepen liepen al uit elkaar voordat er iets begon.',
    voorafGeen: 'Dat weten wij niet: er zijn te weinig jaren van voor de start.',
    aantoonbaar: deel => `Een verschil van ${deel} of meer vinden wij in vier van de vijf gevallen. Iets kleiners kan ons ontgaan.`,
    zonderEen: (laag, hoog, buurten) =>
      `Wij lieten elk van de ${buurten} buurten een keer weg. Het verschil ligt dan steeds tussen ${laag} en ${hoog}.`,
    kantelt: buurten => `Zonder ${buurten} kan het verschil toeval zijn.`,
    kanteltNiet: 'Geen enkele buurt verandert het oordeel.',
    weggelaten: aantal => `${aantal} buurten tellen niet mee, omdat zij niet in elk jaar een cijfer hebben.`,
    alleHeel: 'Iedereen telt mee: elke buurt heeft in elk jaar een cijfer.',
  },
  niet: {
    titel: 'Wat dit niet zegt',
    tekst: 'Ook een bewezen verschil heeft grenzen.',
    punten: [
      'Het zegt niet welke activiteit het deed. Buurten doen veel tegelijk.',
      'Het zegt niets over één buurt. Van één buurt is niet te weten hoe het zonder was gegaan: bekijk daarvan de eigen reeks.',
      'Het zegt niet dat het elders net zo gaat. De eerste buurten meldden zich zelf aan.',
      'Minder zorg is niet vanzelf betere zorg. Leg er altijd naast hoe mensen het zelf ervaren.',
      'Kwam er in dezelfde jaren iets anders bij, alleen in deze buurten, dan zit dat in het verschil.',
    ],
  },
}
