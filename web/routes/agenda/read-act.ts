import type { AgendaClient, Gewichten } from '../../agenda-data.ts'
import type { Antwoord } from '../../data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'

interface Act {
  /** Name of the sentence that tells that it was done. */
  readonly gedaan: string
  act(client: AgendaClient, buurt: string, versie: number): Promise<Antwoord<unknown>>
}

/** What somebody does on the page of the agenda; or what to mend. */
export function readAct(form: SentForm): Act | { readonly fouten: Readonly<Record<string, string>> } {
  const doe = readText(form, 'doe')
  const uitdaging = readText(form, 'uitdaging')
  if (doe === 'eens' || doe === 'oneens' || doe === 'geen') {
    return { gedaan: 'mening', act: async (client, buurt) => await client.geefMening(buurt, uitdaging, doe === 'geen' ? null : doe) }
  }
  if (doe === 'gewichten') return readGewichten(form)
  const gekozen = readText(form, 'gekozen').split(' ').filter(Boolean)
  return {
    gedaan: 'agenda',
    act: async (client, buurt, versie) => await client.kiesAgenda(buurt, versie, reorder(gekozen, uitdaging, doe)),
  }
}

/** The agenda with one challenge more, one less, or one higher. */
export function reorder(gekozen: readonly string[], uitdaging: string, doe: string): readonly string[] {
  if (doe === 'erbij') return [...gekozen.filter(id => id !== uitdaging), uitdaging]
  if (doe === 'eraf') return gekozen.filter(id => id !== uitdaging)
  const index = gekozen.indexOf(uitdaging)
  if (index < 1) return gekozen
  return [...gekozen.slice(0, index - 1), uitdaging, ...gekozen.slice(index - 1, index), ...gekozen.slice(index + 1)]
}

const delen = ['ernst', 'omvang', 'invloed', 'stem'] as const

function readGewichten(form: SentForm): Act | { readonly fouten: Readonly<Record<string, string>> } {
  const read = delen.map(deel => [deel, parseGetal(readText(form, deel))] as const)
  const wrong = read.filter(([, getal]) => getal === null)
  const { gewichtFout } = messagesIn(form.taal).agenda.agenda
  if (wrong.length > 0) return { fouten: Object.fromEntries(wrong.map(([deel]) => [deel, gewichtFout])) }
  const gewichten = Object.fromEntries(read) as Gewichten
  return { gedaan: 'gewichten', act: async (client, buurt, versie) => await client.kiesGewichten(buurt, versie, gewichten) }
}

/** A number with a comma or a point; null when it is none. */
export function parseGetal(text: string): number | null {
  return /^\d{1,3}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null
}
