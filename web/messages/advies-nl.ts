import type { AdviesMessages } from './advies.ts'

export const adviesNl: AdviesMessages = {
  titel: buurt => `Wat past bij ${buurt}?`,
  intro:
    'Dit past van de menukaart bij de uitdagingen van de buurt. Bij elk advies staat waarom. U kiest zelf: een advies weet niet wat u van de buurt weet.',
  hoe: 'Hoe wij dit advies maken',
  naar: 'Wat van de menukaart past hier?',
  naarVan: buurt => `Bekijk wat past bij ${buurt}`,
  nu: {
    kop: 'Begin hiermee',
    best: 'Dit past het best',
    vol: aantal =>
      `Uw netwerk is al vol: in het plan ${aantal === 1 ? 'staat 1 activiteit' : `staan ${aantal} activiteiten`} die iemand moet trekken. Dit zou het best passen als er plek komt. Kunt u meer aan? Verander het onderaan.`,
    uitleg: 'Dit kan uw netwerk samen dragen. Het beste staat vooraan.',
    leeg: 'Er past nu niets bij. Kijk hieronder wat later kan, of verander wat het netwerk kan dragen.',
    geenUitdagingen: 'Er zijn nog geen uitdagingen die meetellen. Schrijf er een op de agenda, of kruis er hieronder een aan.',
  },
  samen: {
    kop: 'Samen is dat',
    geld: (bedrag, onbekend) =>
      `Geld: ten minste ${bedrag}.${onbekend === 0 ? '' : ` Van ${onbekend} weet niemand wat het kost, dus het wordt meer.`}`,
    personeel: (fte, onbekend) =>
      fte === '0' && onbekend > 0
        ? `Personeel: hoeveel tijd het vraagt, is van ${onbekend === 1 ? 'deze keuze' : `deze ${onbekend} keuzes`} niet bekend.`
        : `Personeel: ten minste ${fte} fte.${onbekend === 0 ? '' : ` Van ${onbekend} weet niemand hoeveel tijd het vraagt, dus het wordt meer.`}`,
    lopend: aantal =>
      `In het plan ${aantal === 1 ? 'staat al 1 activiteit' : `staan al ${aantal} activiteiten`} die ook iemand moet trekken.`,
    inPlan: aantal => `${aantal === 1 ? '1 keuze' : `${aantal} keuzes`} van de menukaart staan al in het plan. Die staan hier niet meer.`,
    zonder: 'Voor deze thema’s is er nu nog niets:',
  },
  later: {
    vol: 'Het netwerk is vol.',
    kop: 'Dit kan later',
    uitleg: 'Alles tegelijk gaat niet. Hier staat waarom iets moet wachten.',
    kolommen: { wat: 'Wat', score: 'Past', waarom: 'Waarom later', doe: 'Toch doen' },
    meer: aantal => `Nog ${aantal} die minder goed passen`,
  },
  score: score => `Past: ${score} van 100`,
  deel: { nood: 'Nodig', bewijs: 'Bewijs', past: 'Voor wie hier woont', kosten: 'Kosten' },
  deelScore: (deel, score) => `${deel}: ${score} van 100`,
  cijfer: 'Bekijk het cijfer',
  neem: 'Neem op',
  neemOp: 'Neem op in het plan',
  noden: {
    kop: 'Waar het advies op rust',
    uitleg: 'De uitdagingen van de buurt, met het cijfer erbij. Wat op de agenda staat, weegt het zwaarst.',
    leeg: 'Nog geen uitdagingen.',
    kolommen: { uitdaging: 'Uitdaging', weegt: 'Weegt', herkomst: 'Komt van', steunt: 'Cijfer' },
    herkomst: {
      agenda: 'De agenda van de buurt',
      opgeschreven: 'Opgeschreven, niet op de agenda',
      cijfers: 'Alleen uit cijfers en stemmen',
      gesprekken: 'U kruiste het aan',
    },
    gesprekken: 'Uit gesprekken, zonder cijfer',
    teltNiet: 'telt nu niet mee',
    zonderWoord: 'Bij deze uitdagingen weten wij niet wat past. Kruis hieronder aan waar ze over gaan:',
  },
  stel: {
    kop: 'Verander het advies',
    uitleg: 'Wat u hier kiest, staat in het adres van deze pagina. Er wordt niets bewaard.',
    uitdagingen: 'Welke uitdagingen tellen mee?',
    uitdagingenHint: 'Hoorde u iets in gesprekken? Kruis dat ook aan.',
    weging: {
      nood: { label: 'Hoe nodig het is', hint: 'Hoe zwaar de uitdaging hier weegt.' },
      bewijs: { label: 'Hoe sterk het bewijs is', hint: 'Nieuwe ideeën hebben vaak nog weinig bewijs.' },
      past: { label: 'Of er hier genoeg mensen voor zijn', hint: 'Hoe groot de doelgroep in de buurt is.' },
      kosten: { label: 'Wat het kost', hint: 'Van veel is dat nog niet bekend.' },
    },
    zwaarte: { '0': 'telt niet mee', '1': 'telt gewoon', '2': 'telt dubbel' },
    trekkers: 'Hoeveel mensen kunnen iets trekken?',
    trekkersHint: 'Een netwerk is meestal vier tot zes mensen.',
    perTrekker: 'Hoeveel dingen kan één trekker tegelijk?',
    budget: 'Hoeveel geld is er?',
    budgetHint: 'In euro’s. Wij beginnen met wat de begroting nog over heeft.',
    fte: 'Hoeveel personeel is vrij te maken?',
    fteHint: 'In hele fte, dus volle banen. Laat leeg als u het niet weet.',
    heelGetal: 'Schrijf een heel getal, bijvoorbeeld 4.',
    bedragFout: 'Schrijf een bedrag in hele euro’s, bijvoorbeeld 50.000.',
    knop: 'Toon het advies',
    terug: 'Terug naar het gewone advies',
  },
}
