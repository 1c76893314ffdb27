import type { OntwerpMessages } from './ontwerp.ts'

export const ontwerpEn: OntwerpMessages = {
  link: 'When is proof possible?',
  titel: 'When is proof possible?',
  intro:
    'Even before there are figures, what you will be able to see can be computed. With too few neighbourhoods or too few years even a good programme stays unproven.',
  velden: {
    maat: 'Which published figure is like the outcome?',
    buurten: 'Neighbourhoods that take part',
    minder: 'Agreed fall, in per cent',
    perBuurt: 'Neighbourhoods to compare with, for each that takes part',
    jarenVoor: 'Years with figures before the start',
    jarenNa: 'Years after the start',
    spreiding: 'How far do neighbourhoods lie apart? In per cent',
    samenhang: 'How much is a neighbourhood like itself a year later? In per cent',
  },
  hints: {
    buurten:
      'Codes of Statistics Netherlands with commas between them, such as BU07850101. Without codes you only see what shows with how many neighbourhoods.',
    maat: 'From earlier years of it we estimate how far neighbourhoods lie apart, and how much one is like itself.',
    spreiding: 'Empty: from that figure, and else we assume 25.',
    samenhang: '100 is exactly the same. Empty: from that figure, and else we assume 80.',
  },
  knop: 'Compute',
  fout: 'This cannot be computed',
  geenMaat: 'none: compute with assumptions',
  maten: (naam, jaren) => `${naam} (${jaren[0]}–${jaren.at(-1)})`,
  gebruikt: (spreiding, samenhang) => `Computed with a spread of ${spreiding} and a likeness of ${samenhang}.`,
  uitGeschiedenis: (naam, van, tot, buurten) =>
    `In ‘${naam}’ from ${van} to ${tot}, of ${buurten} neighbourhoods with a figure in each year and the same boundaries, we saw:`,
  gevonden: (spreiding, samenhang) => `spread ${spreiding}, likeness ${samenhang}.`,
  geenGeschiedenis: 'These are assumptions: no figure was chosen, or too few years of it have been imported.',
  nagespeeld: {
    titel: 'Tried out on real years',
    tekst:
      'We let chance choose neighbourhoods that ‘started’ 400 times, in years in which nothing started. So what no formula knows counts too, such as years that go otherwise in one neighbourhood than in another.',
    jaren: (voor, na) => `With ${voor} years before and ${na} years after the start: there are no more years.`,
    kolommen: {
      buurten: 'That start',
      vergelijking: 'To compare with',
      aantoonbaar: 'Smallest fall that shows',
      kans: 'How often we found what was agreed',
      vals: 'How often we found what was not there',
    },
    teWeinig: 'There are too few neighbourhoods to try this out.',
  },
  kracht: {
    titel: 'What shows with how many neighbourhoods?',
    tekst: 'The line is the smallest fall that you find in four cases out of five. Below the dashes what was agreed can be seen.',
    zin: (gestart, vanaf, effect) =>
      vanaf === null
        ? `With ${gestart} neighbourhoods a fall of ${effect} does not show well in these years.`
        : `With ${gestart} neighbourhoods a fall of ${effect} shows from ${vanaf === 1 ? 'the first year' : `${vanaf} years`} after the start.`,
    lijn: gestart => `${gestart} places`,
    woorden: { langs: 'years after the start', gezocht: effect => `agreed: ${effect}` },
    kolommen: { buurten: 'That start', vergelijking: 'To compare with', vanaf: 'Proof possible' },
    na: jaar => (jaar === 1 ? 'After 1 year' : `After ${jaar} years`),
    nooit: 'not in these years',
    jaar: jaar => `from year ${jaar}`,
    cel: (deel, kans) => `${deel} (chance ${kans})`,
    cellen: 'In each cell: the smallest fall that shows, and the chance to see what was agreed when it is reached.',
  },
  vergelijking: {
    titel: 'Which neighbourhoods to compare with?',
    tekst: 'These are most like yours. We look at who live there and how, not at how they fare.',
    leeg: 'Fill in above the codes of the neighbourhoods that take part. Then we look for neighbourhoods like them.',
    geenCijfers: 'No figures of the whole country have been imported yet, so we cannot look for neighbourhoods.',
    telt: telt => `Together they weigh as much as ${telt} neighbourhoods.`,
    balans: {
      titel: 'Are the groups alike?',
      tekst: 'Open dots: all neighbourhoods of the country. Filled dots: the chosen ones. Within the pale band is good.',
    },
    woorden: { voor: 'all', na: 'chosen', langs: 'difference, in standard deviations' },
    kolommen: { kenmerk: 'Feature', voor: 'All', na: 'Chosen', buurt: 'Takes part', naast: 'To compare with' },
    zonder: buurten => `Figures of ${buurten} are missing. We did not look for neighbourhoods like them.`,
    naast: (aantal, kaart) =>
      aantal === 0
        ? `On the map of ${kaart} no neighbourhood across the border of a municipality lies against these.`
        : aantal === 1
          ? `On the map of ${kaart} 1 neighbourhood across the border of a municipality lies against these. It was left out: the programme is noticed there too.`
          : `On the map of ${kaart} ${aantal} neighbourhoods across the border of a municipality lie against these. They were left out: the programme is noticed there too.`,
    geenKaart:
      'No map of neighbourhoods has been imported. So who lies against these across the border of a municipality is not known, and can be in the list.',
    zonderKaart: buurten =>
      `Not on the map: ${buurten}. Who lies against those across the border of a municipality is not known, and can be in the list.`,
    letOp:
      'Neighbourhoods in the same municipality are left out: they notice the programme too, or share its team. So are those that lie against one across a municipal border.',
  },
}
