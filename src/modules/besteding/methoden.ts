import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const bestedingMethoden = {
  'afrekening-per-betaler': {
    nl: 'Hoe de afrekening per betaler wordt uitgerekend',
    en: 'How the settlement per payer is computed',
  },
} as const satisfies Readonly<Record<string, Tekst>>
