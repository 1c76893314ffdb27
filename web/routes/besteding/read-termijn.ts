import type { TermijnInvoer } from '../../besteding-data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { parseBedrag } from '../programma/parse-bedrag.ts'
import { parseDag } from '../programma/change-buurt.ts'

/** An instalment as its form says it, or what to mend. What is chosen from a list is judged by the API. */
export function readTermijn(form: SentForm): { readonly termijn: TermijnInvoer } | { readonly fouten: Readonly<Record<string, string>> } {
  const { besteding, programma } = messagesIn(form.taal)
  const verwacht = parseDag(readText(form, 'verwacht'))
  const ontvangen = parseDag(readText(form, 'ontvangen'))
  const verwachtCent = parseBedrag(readText(form, 'verwachtBedrag'))
  const ontvangenCent = parseBedrag(readText(form, 'ontvangenBedrag'))
  const hasCome = readText(form, 'ontvangen') !== '' || readText(form, 'ontvangenBedrag') !== ''
  const fouten = {
    ...(verwacht === null ? { verwacht: programma.buurt.datumFout } : {}),
    ...(verwachtCent === null ? { verwachtBedrag: besteding.jaar.bedragFout } : {}),
    ...(hasCome && ontvangen === null ? { ontvangen: programma.buurt.datumFout } : {}),
    ...(hasCome && ontvangenCent === null ? { ontvangenBedrag: besteding.jaar.bedragFout } : {}),
  }
  if (Object.keys(fouten).length > 0 || verwacht === null || verwachtCent === null) return { fouten }
  return {
    termijn: {
      betaler: readText(form, 'betaler') as TermijnInvoer['betaler'],
      jaar: Number(readText(form, 'jaar')),
      verwacht,
      verwachtCent,
      ontvangen: hasCome ? ontvangen : null,
      ontvangenCent: hasCome ? ontvangenCent : null,
      zin: readText(form, 'zin'),
    },
  }
}
