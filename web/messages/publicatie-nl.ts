import type { PublicatieMessages } from './publicatie.ts'

export const publicatieNl: PublicatieMessages = {
  bronnen: {
    programma: 'Van dit programma: een vrijgave, of een bestand',
    gepubliceerd: 'Van een bureau, zoals het CBS: gepubliceerde cijfers',
  },
  soorten: { programma: 'Van dit programma', ingelezen: 'Gepubliceerd, ingelezen', nogNiet: 'Gepubliceerd, nog niet ingelezen' },
  jaren: (naam, jaren) => {
    const [eerste, laatste] = [jaren[0], jaren.at(-1)]
    if (eerste === undefined) return naam
    return eerste === laatste ? `${naam} (${eerste})` : `${naam} (${eerste}–${laatste})`
  },
  keuzes: 'Bij gepubliceerde cijfers: met welke buurten vergelijken wij?',
  velden: {
    groep: 'Welke buurten?',
    omgeving: 'Welke buurten liggen te dichtbij?',
    op: 'Waarop moeten zij lijken?',
    perBuurt: 'Hoeveel bij elke buurt die begint?',
    afstand: 'Hoe meten wij of zij lijken?',
    manier: 'Hoe kiezen wij?',
    kaliber: 'Hoe ver mag een paar uit elkaar liggen?',
  },
  hints: {
    groep: 'Het plan legt de buurten vast voordat iemand de uitkomst ziet.',
    omgeving: 'Ook naast een buurt die begint merkt men het programma. Wie ernaast ligt, staat op de kaart, ook over de gemeentegrens.',
    op: 'Wij nemen het laatste jaar van voor de eerste start. De uitkomst zelf kan geen kenmerk zijn.',
    perBuurt: 'Van 1 tot en met 10. Meer buurten maken het oordeel zekerder, maar zij lijken minder.',
    kaliber:
      'In standaardafwijkingen van de kans om mee te doen, bijvoorbeeld 0,2. Een buurt zonder gelijke valt dan af. Leeg: hoe ver ook.',
  },
  groep: { passend: 'Buurten die lijken op wie begint', alle: 'Alle andere buurten' },
  omgeving: { gemeente: 'De hele gemeente, en wie ertegenaan ligt', buren: 'Alleen wie ertegenaan ligt' },
  afstand: { mahalanobis: 'Afstand van Mahalanobis (gewoon)', propensity: 'Kans om mee te doen' },
  manier: { optimal: 'Samen zo dichtbij mogelijk (gewoon)', nearest: 'Om de beurt de dichtstbijzijnde' },
  nietIngelezen: 'niet ingelezen',
  getal: 'Vul een heel getal in van 1 tot en met 10.',
  kaliber: 'Vul een getal in van 0,05 tot en met 2, of laat het leeg.',
  zin: ({ groep, omgeving, passend }) =>
    `Gepubliceerde cijfers. ${groep}.${passend === null ? '' : ` ${passend}`} Te dichtbij: ${omgeving.toLowerCase()}.`,
  passend: ({ op, perBuurt, afstand, manier, kaliber }) =>
    `Op ${op}; ${perBuurt} bij elke buurt die begint. ${afstand}, ${manier.toLowerCase()}${kaliber === null ? '' : `, hoogstens ${kaliber} uit elkaar`}.`,
  wie: {
    titel: 'Wie vergelijken wij met wie?',
    tekst: 'Hiervoor lezen wij geen enkel cijfer van na de eerste start.',
    nu: 'Zo zou het zijn als u het plan nu vastlegt.',
    vast: 'Zo staat het vast. Het hoort bij het controlegetal van het plan.',
    tellen: ({ gestart, vergelijking, telt, jaar }) =>
      `${gestart} buurten beginnen. Wij leggen er ${vergelijking} buurten naast (indeling van ${jaar}); die tellen zo zwaar als ${telt}.`,
    starts: 'Buurten die beginnen',
    kolommen: {
      buurt: 'Buurt',
      start: 'Telt mee vanaf',
      gebieden: 'Gebieden',
      kant: 'Kant',
      reden: 'Waarom',
      aantal: 'Aantal',
      kenmerk: 'Kenmerk',
      jaar: 'Jaar',
      voor: 'Voor het kiezen',
      na: 'Na het kiezen',
    },
    lijst: aantal => `De ${aantal} buurten ernaast`,
    teVeel: 'Het zijn er te veel om hier te noemen. Zij staan in de bundel.',
    geenBalans: 'Bij alle andere buurten is er niet gezocht naar buurten die lijken.',
  },
  weg: {
    titel: 'Wie er afvalt, en waarom',
    tekst: 'Niets valt stil weg. Een buurt telt bij de eerste reden die geldt.',
    niets: 'Er valt niemand af.',
    kanten: { gestart: 'begint', vergelijking: 'om mee te vergelijken' },
    redenen: {
      geheim: 'Het bureau maakt een cijfer van voor de start niet bekend',
      onbekend: 'Een cijfer is onbekend',
      onbetrouwbaar: 'Een cijfer is te onzeker',
      'niet-gevraagd': 'In een jaar niet gevraagd',
      'nog-niet-gepubliceerd': 'In een jaar nog niet gepubliceerd',
      'niet-geimporteerd': 'Een cijfer is niet ingelezen',
      'kan-niet-voorkomen': 'Het cijfer kan daar niet voorkomen',
      'te-klein': 'Te weinig mensen voor een cijfer',
      onderdrukt: 'Het bureau verbergt een cijfer',
      'indeling-gewijzigd': 'De grens of de code veranderde in deze jaren: het is een ander gebied',
      'niet-samen-te-voegen': 'Van deze gebieden samen is geen cijfer te maken',
      'doet-mee': 'Ligt in een buurt van het programma',
      gemeente: 'Ligt in de gemeente van een buurt van het programma',
      naast: 'Ligt tegen een buurt aan die begint',
      nul: 'Een cijfer is nul: vanaf nul is een verandering in procenten niet te zeggen',
      'geen-kenmerk': 'Mist een kenmerk waarop wij kiezen',
      'niet-gekozen': 'Lijkt minder dan wie gekozen is',
      'geen-gelijke': 'Vond geen buurt die genoeg lijkt',
      'start-te-vroeg': 'Begon voor of in het eerste jaar van het plan',
      'start-te-laat': 'Begint niet in de jaren van het plan',
      'gebied-onbekend': 'De gebieden zijn hier niet bekend',
      gestopt: 'Doet niet meer mee',
    },
    onzeker: aantal =>
      `Van ${aantal} gekozen buurten is niet bekend of de grens in deze jaren veranderde: niet van elk jaar is ingelezen wat het CBS daarover zegt.`,
    geenKaart: 'Er is geen kaart van buurten ingelezen. Wie over de gemeentegrens tegen een buurt aan ligt, is dus niet bekend.',
    kaart: jaar => `Wie ertegenaan ligt, komt van de kaart van ${jaar}.`,
    zonderKaart: buurten => `Niet op die kaart: ${buurten}.`,
  },
  bezwaar: 'Dit plan kan nog niet worden vastgelegd',
  alOpenbaar: jaren =>
    `Verkennend: de cijfers over ${jaren} waren al gepubliceerd toen dit plan werd vastgelegd. Wie het schreef kon ze kennen. Het oordeel geeft richting, maar is geen bewijs.`,
  straksVerkennend: jaren => `De cijfers over ${jaren} zijn al ingelezen. Legt u dit plan nu vast, dan heet het oordeel verkennend.`,
  openen: {
    titel: 'Open de gepubliceerde cijfers',
    tekst:
      'Van precies de gebieden die in het plan staan, in alle jaren van het plan. U opent de cijfers één keer. Dat wordt vastgelegd, en daarna volgt het oordeel.',
    knop: 'Open de gepubliceerde cijfers',
    ontbreekt: jaren => `Over ${jaren} is nog niets ingelezen. Zodra dat er is, kunt u de cijfers openen.`,
  },
  herkomst: {
    titel: 'Wat er in de cijfers zit',
    tekst: 'Wat een bureau publiceert mag iedereen zien. Hier was geen controle op kleine aantallen nodig.',
    tellen: ({ gestart, vergelijking }) => `${gestart} buurten die beginnen en ${vergelijking} om mee te vergelijken.`,
    uitgave: ({ uitgever, titel, tabel }) => `${uitgever}: ${titel} (${tabel})`,
    kolommen: { jaar: 'Jaar', uitgave: 'Uitgave' },
    gaten: 'Lege jaren, naar reden',
    geenGaten: 'Elk gebied heeft in elk jaar een cijfer.',
  },
  geenRuw: 'Dit oordeel komt uit gepubliceerde cijfers: iedereen kan het narekenen, en er zijn geen cijfers van ervoor.',
}
