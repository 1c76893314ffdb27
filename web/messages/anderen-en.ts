import type { AnderenMessages } from './anderen.ts'

export const anderenEn: AnderenMessages = {
  titel: 'Figures of neighbourhoods',
  intro:
    'Anybody can look here at what neighbourhoods in the programme measure. Small counts are left out, so that nobody recognises a neighbour.',
  leeg: 'There are no figures of neighbourhoods yet. They appear here in the night after a neighbourhood has locked them.',
  allePerioden: 'All periods',
  perLeeftijd: 'By age',
  uitlegLeeftijd: 'Only when every group is large enough. Groups that are too small are counted together.',
  leeftijd: 'Age',
  streepjes: 'The line is this neighbourhood, the dashes are all neighbourhoods together.',
  naar: 'Look at figures of neighbourhoods',
  kolommen: { buurt: 'Neighbourhood', reeksen: 'Kinds of figures', tot: 'Latest period' },
  titelBuurt: buurt => `Figures of ${buurt}`,
  introBuurt:
    'This is what anybody sees of this neighbourhood. The network itself sees its own counts exactly; here they are rounded, and small counts are hidden.',
  hoe: 'Why small counts are hidden',
  terug: 'All neighbourhoods',
  lagen: { adoptie: 'Does it happen?', kwaliteit: 'What do people notice?', effectiviteit: 'Is less care needed?' },
  vragen: 'From questionnaires',
  laatste: (periode, cijfer) => `Latest figure: ${cijfer}, ${periode}.`,
  geenCijfer: 'There is no figure to be seen of this neighbourhood here. It is about too few people.',
  gemiddeld: 'Mean',
  tabel: {
    periode: 'Period',
    buurt: 'This neighbourhood',
    alle: 'All neighbourhoods together',
    vergelijking: 'Areas outside the programme',
  },
  ongeveer: (cijfer, onder, boven) => `about ${cijfer} (between ${onder} and ${boven})`,
  van: (deel, geheel) => `${deel} of ${geheel}`,
  verborgen: { primary: 'hidden: too few people', secondary: 'hidden: a small count could be worked out' },
  nietGeleverd: 'no figure',
  samen: {
    alle: (_periode, aantal) => `All neighbourhoods together: ${aantal}.`,
    buurt: (periode, aantal) => `This neighbourhood in all of ${periode}: ${aantal}.`,
    cohort: (_periode, aantal) => `All neighbourhoods of the same cohort together: ${aantal}.`,
    vergelijking: (_periode, aantal) => `Areas outside the programme together: ${aantal}.`,
  },
  soorten: {
    bureau: 'As an office published it.',
    dingen: 'Counted by the network of the neighbourhood itself. This counts no people, so it stands here as it is.',
    eigen: 'Counted by the network of the neighbourhood itself.',
    levering: 'Delivered by health insurers, municipalities or care providers.',
    vragenlijst: 'Answers to a questionnaire, as they were when it closed.',
    hulp: 'Help between neighbours.',
    keten: 'What people go through together.',
  },
  beschermd: (drempel, afronding) =>
    `Counts under ${drempel} are hidden${afronding === null ? '.' : `, the others are rounded to ${afronding}.`}`,
  bedragBeschermd:
    'An amount is there only when it is about at least ten people and three organisations, and nobody can estimate the part of one organisation.',
  bedragVerborgen: 'hidden: too few people or organisations, or one of them has most of it',
  uitgave: (nummer, dag) => `Release ${nummer}, of ${dag}.`,
  naarReeks: 'All counts and releases',
}
