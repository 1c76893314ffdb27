import type { Taal } from '../../data.ts'

const maanden: Readonly<Record<Taal, string>> = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
}

/** A period as short as an axis wants it: `2024`, `1e helft ’24`, `K1 ’24`, `mrt ’24`. */
export function zegKort(periode: string, taal: Taal): string {
  const [jaar = '', deel] = periode.split('-')
  if (deel === undefined) return jaar
  const kort = `’${jaar.slice(2)}`
  if (deel.startsWith('Q')) return `${taal === 'nl' ? 'K' : 'Q'}${deel.slice(1)} ${kort}`
  if (deel.startsWith('H')) return taal === 'nl' ? `${deel.slice(1)}e helft ${kort}` : `${deel} ${kort}`
  return `${maanden[taal].split(' ')[Number(deel) - 1] ?? ''} ${kort}`
}
