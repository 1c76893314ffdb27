import type { Taal } from '../../data.ts'
import type { FormFout, FormState } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { AdviesVraag } from '../../plan-data.ts'
import { parseBedrag } from '../programma/parse-bedrag.ts'

export const wegingDelen = ['nood', 'bewijs', 'past', 'kosten'] as const
export const draagVelden = ['trekkers', 'perTrekker', 'fte'] as const

/** What the address asks, and the form as it was sent when somebody sent it; what is no number is not asked. */
export function readAdviesVraag(
  params: URLSearchParams,
  taal: Taal,
): { readonly vraag: AdviesVraag; readonly state: FormState | undefined } {
  if (!params.has('kies')) return { vraag: {}, state: undefined }
  const text = messagesIn(taal).advies.stel
  const typed = (name: string) => (params.get(name) ?? '').trim().slice(0, 20)
  const ticked = [...params.keys()].flatMap(key => (key.startsWith('uitdaging.') ? [key.slice('uitdaging.'.length)] : []))
  const fouten: FormFout[] = []
  const asked: (readonly [string, string])[] = [['noden', ticked.join(',')]]
  for (const name of wegingDelen) if (['0', '1', '2'].includes(typed(name))) asked.push([name, typed(name)])
  for (const name of draagVelden) {
    if (/^\d{1,4}$/.test(typed(name))) asked.push([name, typed(name)])
    else if (typed(name) !== '') fouten.push({ veld: name, tekst: text.heelGetal })
  }
  const cent = parseBedrag(typed('budget'))
  if (cent !== null) asked.push(['budget', String(Math.floor(cent / 100))])
  else if (typed('budget') !== '') fouten.push({ veld: 'budget', tekst: text.bedragFout })
  return { vraag: Object.fromEntries(asked), state: { waarden: Object.fromEntries(params), fouten } }
}
