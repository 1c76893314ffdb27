import type { Messages } from './messages.ts'

export const cijfersEn: Messages['cijfers'] = {
  titel: 'About the figures',
  intro: 'A figure is only worth something when you know what it says and what it does not say. Here you read how we work.',
  leesTitel: 'How to read a figure',
  lees: [
    {
      titel: 'Counted or estimated',
      tekst: 'A dashed mark with ‘estimate’ was calculated with a model. It says roughly how things are, in whole per cent.',
    },
    {
      titel: 'Higher, lower or about the same',
      tekst: 'We only call a difference higher or lower when it exceeds a fixed margin. The topic states that margin.',
    },
    {
      titel: 'An empty figure has a reason',
      tekst: 'For example: hidden because the group is small, not asked then, or not imported yet.',
    },
    {
      titel: 'Boundaries change',
      tekst: 'Neighbourhoods sometimes get new boundaries. Every figure says of which year. A line stops where the boundary changes.',
    },
    {
      titel: 'Rounded',
      tekst: 'Statistics Netherlands rounds small counts to five. So neighbourhoods do not always add up exactly to their district.',
    },
  ],
  methoden: 'How we calculate',
  maten: 'All topics',
  matenIntro: 'Per topic: what it says, what it does not say and where it comes from.',
  zegt: 'What this says',
  zegtNiet: 'What this does not say',
  nogGeenUitleg: 'This topic is in an imported table. We have not written an explanation yet.',
  methode: 'How it was calculated',
  komtUit: 'Comes from',
  inPerioden: perioden => `Shown here for ${perioden}.`,
  voorbeelden: 'For example',
  nietAanwezig: 'Not imported yet. As soon as a table with this topic is imported, you see it on the pages of the neighbourhoods.',
  meerGunstig: 'More is better.',
  minderGunstig: 'Less is better.',
  geenOordeel: 'More or less is not better or worse here.',
  zoekBuurt: 'See this figure for a neighbourhood',
}
