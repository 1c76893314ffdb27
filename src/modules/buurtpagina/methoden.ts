import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the texts that residents read: `<id>.md` in Dutch, `<id>.en.md` in English. */
export const buurtpaginaMethoden = {
  leesbaarheid: { nl: 'Hoe wij meten of een tekst goed te lezen is', en: 'How we measure whether a text reads well' },
} as const satisfies Readonly<Record<string, Tekst>>
