import type { Taal } from '../../data.ts'

/** A mean of answers with one decimal, a score with none. */
export function schrijfGetal(getal: number, taal: Taal, decimalen = 1): string {
  const options = { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen, signDisplay: 'negative' } as const
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', options).format(getal)
}

/** The same with a sign: how much more or less. */
export function schrijfVerschil(getal: number, taal: Taal): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', options).format(getal)
}
