import type { PublicatieMessages } from './publicatie.ts'

export const publicatieEn: PublicatieMessages = {
  bronnen: {
    programma: 'Of this programme: a release, or a file',
    gepubliceerd: 'Of an office such as Statistics Netherlands: published figures',
  },
  soorten: { programma: 'Of this programme', ingelezen: 'Published, imported', nogNiet: 'Published, not imported yet' },
  jaren: (naam, jaren) => {
    const [eerste, laatste] = [jaren[0], jaren.at(-1)]
    if (eerste === undefined) return naam
    return eerste === laatste ? `${naam} (${eerste})` : `${naam} (${eerste}–${laatste})`
  },
  keuzes: 'For published figures: which neighbourhoods do we compare with?',
  velden: {
    groep: 'Which neighbourhoods?',
    omgeving: 'Which neighbourhoods are too near?',
    op: 'In what do they have to be alike?',
    perBuurt: 'How many for each that starts?',
    afstand: 'How do we measure whether they are alike?',
    manier: 'How do we choose?',
    kaliber: 'How far apart may a pair be?',
  },
  hints: {
    groep: 'The plan fixes the neighbourhoods before anybody sees the outcome.',
    omgeving:
      'The programme is noticed next to a neighbourhood that starts too. Who lies next to it is on the map, also across the border of a municipality.',
    op: 'We take the last year from before the first start. The outcome itself cannot be a feature.',
    perBuurt: 'From 1 to 10. More neighbourhoods make the verdict surer, but they are less alike.',
    kaliber:
      'In standard deviations of the chance to take part, for example 0.2. A neighbourhood without a match falls out. Empty: any distance.',
  },
  groep: { passend: 'Neighbourhoods like those that start', alle: 'All other neighbourhoods' },
  omgeving: { gemeente: 'The whole municipality, and who lies against it', buren: 'Only who lies against it' },
  afstand: { mahalanobis: 'Mahalanobis distance (usual)', propensity: 'Chance to take part' },
  manier: { optimal: 'As near as can be together (usual)', nearest: 'The nearest, one by one' },
  nietIngelezen: 'not imported',
  getal: 'Fill in a whole number from 1 to 10.',
  kaliber: 'Fill in a number from 0.05 to 2, or leave it empty.',
  zin: ({ groep, omgeving, passend }) =>
    `Published figures. ${groep}.${passend === null ? '' : ` ${passend}`} Too near: ${omgeving.toLowerCase()}.`,
  passend: ({ op, perBuurt, afstand, manier, kaliber }) =>
    `In ${op}; ${perBuurt} for each that starts. ${afstand}, ${manier.toLowerCase()}${kaliber === null ? '' : `, at most ${kaliber} apart`}.`,
  wie: {
    titel: 'Whom do we compare with whom?',
    tekst: 'For this we read no figure at all of after the first start.',
    nu: 'So it would be when you lock the plan now.',
    vast: 'So it is locked. It is part of the checksum of the plan.',
    tellen: ({ gestart, vergelijking, telt, jaar }) =>
      `${gestart} neighbourhoods start. We lay ${vergelijking} neighbourhoods beside them (boundaries of ${jaar}); those weigh as much as ${telt}.`,
    starts: 'Neighbourhoods that start',
    kolommen: {
      buurt: 'Neighbourhood',
      start: 'Counts from',
      gebieden: 'Areas',
      kant: 'Side',
      reden: 'Why',
      aantal: 'Number',
      kenmerk: 'Feature',
      jaar: 'Year',
      voor: 'Before choosing',
      na: 'After choosing',
    },
    lijst: aantal => `The ${aantal} neighbourhoods beside them`,
    teVeel: 'They are too many to name here. They are in the bundle.',
    geenBalans: 'With all other neighbourhoods we did not look for those that are alike.',
  },
  weg: {
    titel: 'Who falls out, and why',
    tekst: 'Nothing falls out in silence. A neighbourhood counts under the first reason that holds.',
    niets: 'Nobody falls out.',
    kanten: { gestart: 'starts', vergelijking: 'to compare with' },
    redenen: {
      geheim: 'The office does not disclose a figure of before the start',
      onbekend: 'A figure is unknown',
      onbetrouwbaar: 'A figure is too uncertain',
      'niet-gevraagd': 'Not asked in some year',
      'nog-niet-gepubliceerd': 'Not published yet in some year',
      'niet-geimporteerd': 'A figure has not been imported',
      'kan-niet-voorkomen': 'The figure cannot occur there',
      'te-klein': 'Too few people for a figure',
      onderdrukt: 'The office hides a figure',
      'indeling-gewijzigd': 'The boundary or the code changed in these years: it is another area',
      'niet-samen-te-voegen': 'No figure can be made of these areas together',
      'doet-mee': 'Lies in a neighbourhood of the programme',
      gemeente: 'Lies in the municipality of a neighbourhood of the programme',
      naast: 'Lies against a neighbourhood that starts',
      nul: 'A figure is zero: from zero a change in per cent cannot be said',
      'geen-kenmerk': 'Misses a feature by which we choose',
      'niet-gekozen': 'Is less alike than those chosen',
      'geen-gelijke': 'Found no neighbourhood that is enough alike',
      'start-te-vroeg': 'Started before or in the first year of the plan',
      'start-te-laat': 'Does not start in the years of the plan',
      'gebied-onbekend': 'The areas are not known here',
      gestopt: 'Does not take part any more',
    },
    onzeker: aantal =>
      `Of ${aantal} chosen neighbourhoods nobody knows whether the boundary changed in these years: not for every year was imported what Statistics Netherlands says about that.`,
    geenKaart: 'No map of neighbourhoods has been imported. So who lies against one across the border of a municipality is not known.',
    kaart: jaar => `Who lies against one comes from the map of ${jaar}.`,
    zonderKaart: buurten => `Not on that map: ${buurten}.`,
  },
  bezwaar: 'This plan cannot be locked yet',
  alOpenbaar: jaren =>
    `Exploratory: the figures of ${jaren} had been published already when this plan was locked. Whoever wrote it could know them. The verdict gives a direction, but is no proof.`,
  straksVerkennend: jaren =>
    `The figures of ${jaren} have been imported already. When you lock this plan now, the verdict is called exploratory.`,
  openen: {
    titel: 'Open the published figures',
    tekst:
      'Of exactly the areas that are in the plan, in all years of the plan. You open the figures once. That is recorded, and then the verdict follows.',
    knop: 'Open the published figures',
    ontbreekt: jaren => `Nothing has been imported yet of ${jaren}. As soon as it is there, you can open the figures.`,
  },
  herkomst: {
    titel: 'What is in the figures',
    tekst: 'What an office publishes anybody may see. No control of small counts was needed here.',
    tellen: ({ gestart, vergelijking }) => `${gestart} neighbourhoods that start and ${vergelijking} to compare with.`,
    uitgave: ({ uitgever, titel, tabel }) => `${uitgever}: ${titel} (${tabel})`,
    kolommen: { jaar: 'Year', uitgave: 'Edition' },
    gaten: 'Empty years, by reason',
    geenGaten: 'Every area has a figure in every year.',
  },
  geenRuw: 'This verdict comes from published figures: anybody can compute it again, and there are no figures from before.',
}
