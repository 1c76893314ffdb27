import type { MaatUitleg } from '../../data.ts'
import type { KaartSoort, Land, Volgorde } from '../../kaart-data.ts'
import { kaartSoorten, volgorden } from '../../kaart-data.ts'

/** What somebody asks of a map, as it stands in the address. What does not fit is as if it were not there. */
export interface KaartVraag {
  readonly maat: string | null
  readonly periode: string | undefined
  readonly soort: KaartSoort
  readonly land: Land | null
  readonly volgorde: Volgorde
  readonly pagina: number
  /** Where the moving map begins: the code of an area. */
  readonly plek: string | null
  /** Codes that are chosen on the moving map, with commas. */
  readonly gebieden: string
  readonly zoek: string
}

export function readKaartVraag(params: URLSearchParams): KaartVraag {
  const word = (name: string) => (params.get(name) ?? '').trim()
  const pagina = Number(word('pagina'))
  return {
    maat: word('maat').slice(0, 200) || null,
    periode: /^[\w/.-]{4,20}$/.test(word('periode')) ? word('periode') : undefined,
    soort: kaartSoorten.find(each => each === word('soort')) ?? 'gemeente',
    land: word('land') === 'NL99' || word('land') === 'NL00' ? (word('land') as Land) : null,
    volgorde: volgorden.find(each => each === word('volgorde')) ?? 'naam',
    pagina: Number.isInteger(pagina) && pagina > 0 && pagina < 10_000 ? pagina : 1,
    plek: /^(?:BU|WK|GM)[0-9A-Z]{4,8}$/.test(word('plek')) ? word('plek') : null,
    gebieden: /^[A-Z0-9,]{6,4000}$/.test(word('gebieden')) ? word('gebieden') : '',
    zoek: word('zoek').slice(0, 100),
  }
}

/** The same question with something else in it, as an address. */
export function hrefOfVraag(path: string, vraag: Partial<Record<keyof KaartVraag, string | number | null | undefined>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(vraag))
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value))
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}

/** What a map begins with: something that most tables have, for every kind of area. */
const first = ['leeftijd-65-plus-pct', 'koopwoningen', 'eenzaam-18plus', 'inwoners']

/** The id of the measure that was asked, or one to begin with; null when there are no figures at all. */
export function pickMaat(maten: readonly MaatUitleg[], asked: string | null): string | null {
  const there = maten.filter(({ aanwezig }) => aanwezig).map(({ id }) => id)
  return asked ?? first.find(id => there.includes(id)) ?? there[0] ?? null
}
