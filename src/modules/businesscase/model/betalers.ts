import type { Tekst } from '@buurtwijs/figures'

/** Who pays and who gains. The names are the ends of the series `netto…` and `contant…`. */
export const betalers = {
  Zvw: { nl: 'Zorgverzekeraars (Zvw)', en: 'Health insurers (Zvw)' },
  Iza: { nl: 'Transformatiegeld (IZA)', en: 'Transformation money (IZA)' },
  Wlz: { nl: 'Langdurige zorg (Wlz)', en: 'Long-term care (Wlz)' },
  Gemeente: { nl: 'Gemeenten (Wmo)', en: 'Municipalities (Wmo)' },
  Aanbieders: { nl: 'Zorgaanbieders', en: 'Care providers' },
} as const satisfies Readonly<Record<string, Tekst>>
export type Betaler = keyof typeof betalers
export const betalerNamen = Object.keys(betalers) as readonly Betaler[]
