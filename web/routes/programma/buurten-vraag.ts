import type { BuurtenVraag, BuurtLijn } from '../../data.ts'
import type { BuurtenFilter, Weergave } from '../../portefeuille-data.ts'

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
export const staten = ['kandidaat', 'deelnemer', 'gestopt'] as const satisfies readonly BuurtLijn['staat'][]
export const volgorden = ['naam', 'ernst', 'fase'] as const

/** What the address asks of the list; what it does not understand it leaves out. */
export function readVraag(params: URLSearchParams): BuurtenVraag {
  const zoek = (params.get('zoek') ?? '').trim().slice(0, 120)
  const fase = [...fasen, 'geen' as const].find(each => each === params.get('fase'))
  const staat = staten.find(each => each === params.get('staat'))
  const [cohort] = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.exec(params.get('cohort') ?? '') ?? []
  const volgorde = volgorden.find(each => each === params.get('volgorde'))
  const pagina = /^[1-9]\d{0,3}$/.test(params.get('pagina') ?? '') ? (params.get('pagina') ?? '1') : '1'
  return {
    ...(zoek === '' ? {} : { zoek }),
    ...(fase === undefined ? {} : { fase }),
    ...(cohort === undefined ? {} : { cohort }),
    ...(staat === undefined ? {} : { staat }),
    ...(volgorde === undefined ? {} : { volgorde }),
    ...(params.get('alleen') === 'vastgelopen' ? { alleen: 'vastgelopen' as const } : {}),
    pagina,
    limiet: String(perPagina),
  }
}

/** What is asked of the list, whatever page of it somebody looks at. */
export function filterOf({ pagina: _, limiet: _limiet, ...filter }: BuurtenVraag): BuurtenFilter {
  return filter
}

/** The address of another page of the same list. */
export function hrefOf(vraag: BuurtenVraag, pagina: number): string {
  return `/programma/buurten?${new URLSearchParams({ ...filterOf(vraag), pagina: String(pagina) }).toString()}`
}

/** The address of the same list as a file. */
export function hrefOfBestand(vraag: BuurtenVraag): string {
  const asked = new URLSearchParams({ ...filterOf(vraag) }).toString()
  return `/programma/buurten.csv${asked === '' ? '' : `?${asked}`}`
}

/** The address of a list that somebody kept. */
export function hrefOfWeergave(vraag: Weergave['vraag']): string {
  const asked = Object.entries(vraag).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `/programma/buurten?${new URLSearchParams(asked).toString()}`
}
