import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const monitoringMethoden = {
  'is-dit-echt': { nl: 'Verandert dit echt?', en: 'Does this really change?' },
  'naast-anderen': { nl: 'Andere buurten ernaast', en: 'Other neighbourhoods beside it' },
  meetplan: { nl: 'Hoe een meetplan tot stand komt', en: 'How a measuring plan comes about' },
  koers: { nl: 'Ligt het programma op koers?', en: 'Is the programme on course?' },
  onthulling: { nl: 'Waarom kleine aantallen verborgen zijn', en: 'Why small counts are hidden' },
} as const satisfies Readonly<Record<string, Tekst>>
