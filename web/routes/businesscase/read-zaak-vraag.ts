import type { Taal } from '../../data.ts'
import { isAnders, leesWaarde, readWensen, typWaarde, writeWensen } from '../../islands/businesscase/zeg.ts'
import type { ZaakInvoer, Zaakvraag } from '../../zaak-data.ts'

/** What the address of the page asks: the case itself, what stands beside it, and a place that somebody looks for. */
export interface PaginaVraag extends Zaakvraag {
  /** Another case: whether it has the deduction, its assumptions and its measurements, with semicolons between them; empty without one. */
  readonly naast: string
  readonly zoek: string
}

export function readZaakVraag(params: URLSearchParams): PaginaVraag {
  const word = (name: string, most = 4000) => (params.get(name) ?? '').trim().slice(0, most)
  return {
    gebied: /^[A-Z0-9,]{6,4000}$/.test(word('gebied')) ? word('gebied') : '',
    invoer: word('invoer'),
    metingen: word('metingen'),
    optimisme: word('optimisme') === 'ja',
    naast: word('naast'),
    zoek: word('zoek', 100),
  }
}

/** The address of the page with this question in it. */
export function hrefOfZaak(vraag: Partial<PaginaVraag>, path = '/businesscase'): string {
  const { gebied = '', invoer = '', metingen = '', optimisme = false, naast = '' } = vraag
  const all = { gebied, invoer, metingen, optimisme: optimisme ? 'ja' : '', naast }
  const params = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}

/** A case as it can be held on to beside another one. */
export function naastOf({ optimisme, invoer, metingen }: Omit<Zaakvraag, 'gebied'>): string {
  return [optimisme ? 'ja' : 'nee', invoer, metingen].join(';')
}

/** The case that stands beside, about the same place; null without one. */
export function anderOf({ gebied, naast }: PaginaVraag): Zaakvraag | null {
  if (naast === '') return null
  const [optimisme, invoer = '', metingen = ''] = naast.split(';')
  return { gebied, invoer, metingen, optimisme: optimisme === 'ja' }
}

/** Whether the form of the page was sent: it carries every assumption by its own name. */
export function isForm(params: URLSearchParams): boolean {
  return params.get('doe') === 'reken'
}

/** The assumptions of a form that say something else than those of the plan, as an address has them. A range is only sent along when it was changed. */
export function invoerOfForm(params: URLSearchParams, basis: readonly ZaakInvoer[], taal: Taal): string {
  const wensen = basis.flatMap(({ id, waarde, laag, hoog, eenheid }) => {
    const typed = params.get(id)
    if (typed === null) return []
    const how = { eenheid, taal }
    const [onder, boven] = [params.get(`${id}-laag`), params.get(`${id}-hoog`)]
    const changed = [
      isAnders(typed, waarde, how),
      onder !== null && isAnders(onder, laag, how),
      boven !== null && isAnders(boven, hoog, how),
    ]
    if (!changed.includes(true)) return []
    const wens = {
      waarde: changed[0] ? leesWaarde(typed, eenheid, taal) : waarde,
      ...(changed[1] ? { laag: leesWaarde(onder ?? '', eenheid, taal) ?? Number.NaN } : {}),
      ...(changed[2] ? { hoog: leesWaarde(boven ?? '', eenheid, taal) ?? Number.NaN } : {}),
    }
    return [[id, wens] as const]
  })
  return writeWensen(Object.fromEntries(wensen))
}

/** A measurement of the form behind those that were there; one of the same assumption takes its place. */
export function metingenOfForm(params: URLSearchParams, before: string, taal: Taal): string {
  const welke = params.get('meting') ?? ''
  const [schatting, fout] = ['schatting', 'fout'].map(name => leesWaarde(params.get(name) ?? '', 'deel', taal))
  if (welke === '' || (schatting === null && fout === null)) return before
  return [
    ...before.split(',').filter(each => each !== '' && !each.startsWith(`${welke}:`)),
    `${welke}:${schatting ?? ''}:${fout ?? ''}`,
  ].join(',')
}

/** What stands in the fields: the assumptions of the answer, and over them what was typed that could not be taken. */
export function typedValues(invoer: readonly ZaakInvoer[], text: string, taal: Taal): ReadonlyMap<string, string> {
  const wensen = readWensen(text)
  return new Map(
    invoer.flatMap(({ id, waarde, laag, hoog, eenheid }) => {
      const wens = wensen[id]
      const say = (own: number | null, given: number | null | undefined) =>
        given !== undefined && Number.isNaN(given) ? '?' : typWaarde(given === undefined ? own : given, eenheid, taal)
      return [
        [id, say(waarde, wens?.waarde)],
        [`${id}-laag`, say(laag, wens?.laag)],
        [`${id}-hoog`, say(hoog, wens?.hoog)],
      ] as const
    }),
  )
}
