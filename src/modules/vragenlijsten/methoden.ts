import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods about the rules of this module: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const vragenlijstenMethoden = {
  vragenlijsten: {
    nl: 'Hoe antwoorden op vragenlijsten worden geteld',
    en: 'How answers to questionnaires are counted',
  },
} as const satisfies Readonly<Record<string, Tekst>>
