import type { Tekst } from '@buurtwijs/figures'

/** The five themes of the programme, in the order in which people meet them. */
export const themas = {
  preventie: { nl: 'Preventie als mindset', en: 'Prevention as a mindset' },
  'integrale-eerste-lijn': { nl: 'Integrale eerste lijn', en: 'Integrated primary care' },
  'behandeling-dichtbij': { nl: 'Behandeling dichtbij', en: 'Treatment close to home' },
  'zorgzame-buurt': { nl: 'Zorgzame buurt', en: 'Caring neighbourhood' },
  'lerende-buurt': { nl: 'Lerende buurt', en: 'Learning neighbourhood' },
} as const satisfies Readonly<Record<string, Tekst>>

export type Thema = keyof typeof themas

export const themaNamen = Object.keys(themas) as readonly Thema[]

export function isThema(text: string): text is Thema {
  return Object.hasOwn(themas, text)
}
