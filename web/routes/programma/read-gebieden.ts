import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { GebiedenVraag } from './find-gebieden.ts'
import { gemeenteOf } from './find-gebieden.ts'

/** The button with which a form about areas was sent: to keep it, or to be shown other areas first. */
export type Doe = 'bewaar' | 'zoek' | 'toon'

const begin = 'gebied-'

/** The name of the box of an area. Each has a name of its own, so that what was ticked comes back when the form does. */
export function boxOf(code: string): string {
  return `${begin}${code}`
}

/** Reads what somebody looks for and what they ticked. */
export function readGebieden(form: SentForm): { readonly doe: Doe; readonly vraag: GebiedenVraag } {
  const button = readText(form, 'doe')
  const [, chosen] = /^gemeente:(GM\w{4})$/.exec(button) ?? []
  const doe = button === 'bewaar' || button === 'zoek' ? button : 'toon'
  const gekozen = [...form.velden.keys()].flatMap(name => (name.startsWith(begin) ? [name.slice(begin.length)] : []))
  return {
    doe,
    vraag: {
      zoek: doe === 'zoek' ? readText(form, 'zoek').slice(0, 100) : '',
      gemeente: chosen ?? readCode(readText(form, 'gemeente')),
      jaar: readJaar(form),
      gekozen,
    },
  }
}

function readCode(typed: string): string | null {
  return /^GM\w{4}$/.test(typed) ? typed : null
}

/** The year of the boundaries that the form shows. */
export function readJaar(form: SentForm): number | null {
  const typed = readText(form, 'jaar')
  return /^\d{4}$/.test(typed) ? Number(typed) : null
}

/** What a page about areas begins with: the gemeente of what was chosen, or what stands in its address. */
export function beginGebieden(searchParams: URLSearchParams, now: Pick<GebiedenVraag, 'jaar' | 'gekozen'>): GebiedenVraag {
  const [first] = now.gekozen
  const asked = readCode(searchParams.get('gemeente') ?? '')
  return {
    ...now,
    zoek: (searchParams.get('zoek') ?? '').trim().slice(0, 100),
    gemeente: asked ?? (first === undefined ? null : gemeenteOf(first)),
  }
}
