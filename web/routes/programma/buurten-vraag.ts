import type { BuurtenVraag, BuurtLijn } from '../../data.ts'

export const perPagina = 50

export const fasen: readonly NonNullable<BuurtLijn['fase']>[] = [
  'selecteren',
  'inspireren',
  'beeld',
  'plan',
  'begroting',
  'uitvoeren',
  'meten-en-leren',
]
export const volgorden = ['naam', 'ernst', 'fase'] as const

/** What the address asks of the list; what it does not understand it leaves out. */
export function readVraag(params: URLSearchParams): BuurtenVraag {
  const zoek = (params.get('zoek') ?? '').trim().slice(0, 120)
  const fase = [...fasen, 'geen' as const].find(each => each === params.get('fase'))
  const volgorde = volgorden.find(each => each === params.get('volgorde'))
  const pagina = /^[1-9]\d{0,3}$/.test(params.get('pagina') ?? '') ? (params.get('pagina') ?? '1') : '1'
  return {
    ...(zoek === '' ? {} : { zoek }),
    ...(fase === undefined ? {} : { fase }),
    ...(volgorde === undefined ? {} : { volgorde }),
    ...(params.get('alleen') === 'vastgelopen' ? { alleen: 'vastgelopen' as const } : {}),
    pagina,
    limiet: String(perPagina),
  }
}

/** The address of another page of the same list. */
export function hrefOf({ limiet: _, ...vraag }: BuurtenVraag, pagina: number): string {
  return `/programma/buurten?${new URLSearchParams({ ...vraag, pagina: String(pagina) }).toString()}`
}
