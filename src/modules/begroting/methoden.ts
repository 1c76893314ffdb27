import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const begrotingMethoden = {
  'wat-buurten-vragen': { nl: 'Wat andere buurten vragen', en: 'What other neighbourhoods ask' },
} as const satisfies Readonly<Record<string, Tekst>>
