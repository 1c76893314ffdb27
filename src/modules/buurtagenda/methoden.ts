import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const buurtagendaMethoden = {
  'uitdagingen-voorstellen': { nl: 'Hoe uitdagingen en krachten worden voorgesteld', en: 'How challenges and strengths are proposed' },
  'regio-en-buurt': { nl: 'Hoe wij regio en buurt vergelijken', en: 'How we compare region and neighbourhood' },
} as const satisfies Readonly<Record<string, Tekst>>
