import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { Eenheid } from './cel.ts'

/** A value as it stands in a field: shares in per cent, without signs or thousands; empty when nobody knows it. */
export function typWaarde(waarde: number | null, eenheid: Eenheid, taal: Taal): string {
  if (waarde === null) return ''
  const shown = eenheid === 'deel' ? waarde * 100 : waarde
  const decimals = Array.from({ length: 5 }, (_, count) => count).find(count => Math.abs(shown - Number(shown.toFixed(count))) < 1e-9) ?? 4
  return formatGetal(shown, decimals, taal).replaceAll(taal === 'nl' ? '.' : ',', '')
}

/** What was typed in a field: null for nothing, NaN for what is no number. Thousands may be set apart. */
export function leesWaarde(text: string, eenheid: Eenheid, taal: Taal): number | null {
  const bare = text.replaceAll(/[\s€%\u00A0]/g, '')
  if (bare === '') return null
  const [groep, punt] = taal === 'nl' ? ['.', ','] : [',', '.']
  const whole = new RegExp(`^-?\\d{1,3}(?:\\${groep}\\d{3})+(?:\\${punt}\\d+)?$`).test(bare) ? bare.replaceAll(groep, '') : bare
  const plain = whole.replace(',', '.')
  if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain)) return Number.NaN
  const getal = Number(plain)
  return eenheid === 'deel' ? Number((getal / 100).toPrecision(12)) : getal
}

/** Whether what was typed says another value than the one that stood there. */
export function isAnders(
  text: string,
  waarde: number | null,
  { eenheid, taal }: { readonly eenheid: Eenheid; readonly taal: Taal },
): boolean {
  return text.trim() !== typWaarde(waarde, eenheid, taal)
}
