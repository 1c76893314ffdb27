import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const menukaartMethoden = {
  menukaart: { nl: 'Hoe de menukaart is gemaakt', en: 'How the menu was made' },
} as const satisfies Readonly<Record<string, Tekst>>
