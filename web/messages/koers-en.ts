import type { KoersMessages } from './koers.ts'

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'] as const

export const koersEn: KoersMessages = {
  titel: 'Is the programme on course?',
  intro:
    'The programme promised 15% fewer hours of district nursing per client within three years. Here you see per cohort how far it is, what it cost and what began.',
  naar: 'Is the programme on course?',
  hoe: 'How we work this out',
  leeg: 'No neighbourhoods take part yet.',
  samen: 'The whole programme',
  zonderCohort: 'Without a cohort',
  tabel: 'Money, activities and figures per cohort',
  kolommen: {
    cohort: 'Cohort',
    buurten: 'Neighbourhoods',
    toegekend: 'Granted',
    besteed: 'Spent',
    begonnen: 'Activities begun',
    metCijfer: 'Neighbourhoods with figures',
  },
  vanAlle: (deel, geheel) => `${deel} of ${geheel}`,
  uren: 'District-nursing hours per client',
  urenUitleg: 'Each year since the start beside the year before it. Only released figures count, and only whole years.',
  start: dag => `Began on ${dag}.`,
  oordelen: {
    'op-koers': 'On course: the fall is as large as needed, chance included.',
    achter: 'Not on course yet: the fall is smaller than needed, chance included.',
    onzeker: 'Too early to say: with chance included the fall may be enough, or not.',
    'te-weinig': 'Too early to say: fewer than three neighbourhoods have a whole year before and a whole year after the start.',
    'niet-begonnen': 'This cohort is not open yet.',
  },
  beeld: 'Change per year',
  woorden: { afspraak: 'Goal: 15% less', langs: 'Years since the start', start: 'start', voor: 'before', na: 'after' },
  cijfers: 'The figures',
  jaarKolommen: { jaar: 'Year', verschil: 'Change', tussen: 'Chance included', nodig: 'Needed', buurten: 'Neighbourhoods' },
  jaar: sinds => `${ordinals[sinds] ?? `${sinds + 1}th`} year`,
  nietTeZeggen: 'cannot be said',
  nietDit:
    'This compares neighbourhoods with their own start. Hours fall in the whole country too. Whether it is because of the programme only a comparison with other neighbourhoods can say.',
  naarWerkt: 'Does it work?',
}
