import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const impactMethoden = {
  'werkt-het': { nl: 'Werkt het? Hoe wij dat beoordelen', en: 'Does it work? How we judge that' },
} as const satisfies Readonly<Record<string, Tekst>>
