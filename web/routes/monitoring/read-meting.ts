import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { MetingInvoer } from '../../monitoring-data.ts'
import { parseCijfer } from './read-regel.ts'

/** A figure as its form says it, or what to mend. Whether it can be is judged by the API. */
export function readMeting(form: SentForm): { readonly invoer: MetingInvoer } | { readonly fouten: Readonly<Record<string, string>> } {
  const { getalFout } = messagesIn(form.taal).meten.meting
  const typed = { teller: readText(form, 'teller'), noemer: readText(form, 'noemer') }
  const read = { teller: parseCijfer(typed.teller), noemer: parseCijfer(typed.noemer) }
  const fouten = Object.fromEntries(
    (['teller', 'noemer'] as const).filter(veld => typed[veld] !== '' && read[veld] === null).map(veld => [veld, getalFout]),
  )
  if (Object.keys(fouten).length > 0) return { fouten }
  const onbekend = read.teller === null ? readText(form, 'onbekend') : ''
  return { invoer: { ...read, onbekend, toelichting: readText(form, 'toelichting') } }
}
