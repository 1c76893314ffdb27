import type { Tekst } from '@buurtwijs/figures'

/** What makes areas alike in structure: who live there and in what, not how they fare. */
export const kenmerken = ['leeftijd', 'huishoudens', 'herkomst', 'ses', 'stedelijkheid', 'woningen'] as const
export type Kenmerk = (typeof kenmerken)[number]

export const kenmerkNamen: Readonly<Record<Kenmerk, Tekst>> = {
  leeftijd: { nl: 'Leeftijd', en: 'Age' },
  huishoudens: { nl: 'Huishoudens', en: 'Households' },
  herkomst: { nl: 'Herkomst', en: 'Origin' },
  ses: { nl: 'Inkomen, opleiding en werk', en: 'Income, education and work' },
  stedelijkheid: { nl: 'Stad of platteland', en: 'Town or country' },
  woningen: { nl: 'Woningen', en: 'Homes' },
}

/** A measure by which areas are alike. On a logarithmic scale twice as dense is as far as half as dense. */
export interface Structuurmaat {
  readonly maat: string
  readonly kenmerk: Kenmerk
  readonly schaal: 'gewoon' | 'logaritme'
}

const perKenmerk: Readonly<Record<Kenmerk, readonly string[]>> = {
  leeftijd: ['leeftijd-0-14-pct', 'leeftijd-15-24-pct', 'leeftijd-25-44-pct', 'leeftijd-45-64-pct', 'leeftijd-65-plus-pct'],
  huishoudens: ['huishoudens-alleenwonend-pct', 'huishoudens-met-kinderen-pct', 'huishoudgrootte'],
  herkomst: ['herkomst-nederland-pct', 'herkomst-europa-pct', 'herkomst-buiten-europa-pct'],
  ses: ['ses-score', 'huishoudens-laagste-40', 'opleiding-laag-pct', 'opleiding-hoog-pct'],
  stedelijkheid: ['adressendichtheid', 'bevolkingsdichtheid'],
  woningen: ['koopwoningen', 'corporatiewoningen', 'meergezinswoningen', 'woz-waarde'],
}

const opLogaritme: readonly string[] = ['adressendichtheid', 'bevolkingsdichtheid', 'woz-waarde']

export const structuurmaten: readonly Structuurmaat[] = kenmerken.flatMap(kenmerk =>
  perKenmerk[kenmerk].map(maat => ({ maat, kenmerk, schaal: opLogaritme.includes(maat) ? 'logaritme' : 'gewoon' }) as const),
)

/** A figure on the scale of its measure; NaN where there is none. */
export function onSchaal({ schaal }: Structuurmaat, waarde: number | null): number {
  if (waarde === null) return Number.NaN
  return schaal === 'gewoon' ? waarde : Math.log1p(Math.max(0, waarde))
}
