import type { FormState } from '../../form.ts'
import type { LogVraag } from '../../privacy-data.ts'
import { parseDag } from '../programma/change-buurt.ts'

/** Which lines of the log somebody chose: what they typed, and what is asked of the API with it. */
export interface Stretch {
  readonly state: FormState
  readonly pagina: number
  /** Null when something has to be mended first. */
  readonly vraag: LogVraag | null
}

const fields = ['van', 'tot'] as const

/** What the address asks of a log: from a day, up to and including a day, and which page. `dagFout` says how a day is written. */
export function readStretch(params: URLSearchParams, dagFout: string): Stretch {
  const typed = Object.fromEntries(fields.map(veld => [veld, (params.get(veld) ?? '').trim()]))
  const pagina = /^[1-9]\d{0,3}$/.test(params.get('pagina') ?? '') ? Number(params.get('pagina')) : 1
  const moments = { van: momentOf(typed['van'] ?? '', 0), tot: momentOf(typed['tot'] ?? '', 1) }
  const fouten = fields.filter(veld => moments[veld] === null).map(veld => ({ veld, tekst: dagFout }))
  const { van, tot } = moments
  const vraag = {
    ...(typeof van === 'string' ? { van } : {}),
    ...(typeof tot === 'string' ? { tot } : {}),
    pagina: String(pagina),
  }
  return { state: { waarden: typed, fouten }, pagina, vraag: fouten.length > 0 ? null : vraag }
}

/** The moment at which a day begins, or one that is so many days later. Undefined when nothing was typed, null when it is no day of this century. */
function momentOf(text: string, later: number): string | null | undefined {
  if (text === '') return undefined
  const dag = parseDag(text)
  return dag === null || !dag.startsWith('20') ? null : beginOf(dag, later)
}

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** Midnight in Amsterdam, which is an hour or two before that in Greenwich. */
function beginOf(dag: string, later: number): string {
  const day = new Date(Date.parse(`${dag}T00:00:00Z`) + later * 24 * 3600_000).toISOString().slice(0, 10)
  const summer = new Date(`${day}T00:00:00+02:00`)
  return (inAmsterdam.format(summer) === `${day} 00:00` ? summer : new Date(`${day}T00:00:00+01:00`)).toISOString()
}

/** The address of another page of the same lines; `path` carries no language. */
export function hrefOfPage(path: string, waarden: FormState['waarden'], pagina: number): string {
  const filled = Object.entries(waarden).filter(([, value]) => value !== '')
  return `${path}?${new URLSearchParams([...filled, ['pagina', String(pagina)]]).toString()}`
}
