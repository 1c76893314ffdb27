import type { SamenMessages } from './samen.ts'

export const samenEn: SamenMessages = {
  eigenSelectie: wat => `Own selection of ${wat}`,
  kloptGrens: 'Are the boundaries not right?',
  titel: 'Areas together',
  uitleg: wat =>
    `This picture is about ${wat} together. Nobody publishes figures for exactly this area. We make them from the figures of each part.`,
  tussen: 'In the tables, below each figure, you find the two numbers between which the true figure lies.',
  bereik: (onder, boven) => `between ${onder} and ${boven}`,
  hoe: 'How we take areas together',
  precies: (wat, naam, soort) =>
    `You chose ${wat}. Together they are exactly the ${soort} ${naam}. So these are the figures that were published for that ${soort}. Nothing was added up.`,
  naarGeheel: naam => `To the page of ${naam}`,
  heelDeel: naam => `All of ${naam} lies in this selection. About that, figures were published.`,
  zetErnaast: naam => `Set ${naam} beside it in the tables`,
  haalWeg: 'Take it away again',
  staatErnaast: naam => `In the tables ${naam} stands beside it, as it was published.`,
  bestaatUit: 'What the selection consists of',
  perCijfer: aantal => `See how ${aantal} figures were made`,
  kolommen: { tussen: 'The true figure lies between', gewogen: 'Weighed by', waarom: 'Why', waar: 'Where it is missing' },
  zoals: 'known exactly',
  nietGewogen: 'added up',
  ontbreekt: aantal => (aantal === 1 ? 'One figure is missing' : `${aantal} figures are missing`),
  ontbreektUitleg: 'When the figure of one area is missing, we make none for the areas together. We fill nothing in.',
  overal: 'in all areas',
  hertekend: jaar =>
    `The boundaries of one or more of these areas changed. Figures with the boundaries of ${jaar} are about another piece of the place. That is why they are not here.`,
}
