/** Groups of three with the same mark in between, or none at all; then at most two decimals behind another mark. */
const grouped = /^(?<euros>\d{1,3}(?<mark>[.,\s])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<cents>\d{1,2}))?$/
const plain = /^(?<euros>\d+)(?:[.,](?<cents>\d{1,2}))?$/

/** An amount in euros as people write it (2.000.000 or 2,000,000.50) in whole cents; null when it is none. */
export function parseBedrag(text: string): number | null {
  const amount = text.trim().replace(/^€\s*/, '')
  const { euros = '', cents = '' } = (grouped.exec(amount) ?? plain.exec(amount))?.groups ?? {}
  if (euros === '') return null
  const bedragCent = Number(euros.replaceAll(/\D/g, '')) * 100 + Number(cents.padEnd(2, '0'))
  return Number.isSafeInteger(bedragCent) ? bedragCent : null
}
