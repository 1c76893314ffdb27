import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const uitvoeringMethoden = {
  'stand-van-activiteiten': {
    nl: 'Hoe de stand van een activiteit wordt bepaald',
    en: 'How the state of an activity is determined',
  },
} as const satisfies Readonly<Record<string, Tekst>>
