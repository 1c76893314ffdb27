import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const programmaMethoden = {
  'selectie-rangorde': {
    nl: 'De rangorde van buurten die mee willen doen',
    en: 'The ranking of neighbourhoods that want to take part',
  },
  'wie-loopt-vast': { nl: 'Welke buurt loopt vast', en: 'Which neighbourhood is stuck' },
} as const satisfies Readonly<Record<string, Tekst>>

export type ProgrammaMethode = keyof typeof programmaMethoden
