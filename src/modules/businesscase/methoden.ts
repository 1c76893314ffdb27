import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const businesscaseMethoden = {
  businesscase: {
    nl: 'Hoe de businesscase wordt uitgerekend',
    en: 'How the business case is computed',
  },
} as const satisfies Readonly<Record<string, Tekst>>
