import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { VerhaalInvoer } from '../../monitoring-data.ts'
import { readTicked } from '../agenda/tick.ts'
import { readSound } from '../vertel/read-sound.ts'
import { parseDag } from '../programma/change-buurt.ts'

/** A story as its form says it, or what to mend. Whether its quotation is in it is judged by the API. */
export function readVerhaal(form: SentForm): { readonly invoer: VerhaalInvoer } | { readonly fouten: Readonly<Record<string, string>> } {
  const text = messagesIn(form.taal).uitkomsten.verhalen
  const dag = parseDag(readText(form, 'dag'))
  const typed = readText(form, 'teruggelezen')
  const teruggelezen = typed === '' ? null : parseDag(typed)
  const toestemming = readTicked(form, 'toestemming') as VerhaalInvoer['toestemming']
  const tekst = readText(form, 'tekst')
  const isTeHoren = readSound(form) !== null || readText(form, 'metGeluid') === 'ja'
  const fouten = {
    ...(dag === null ? { dag: text.dagFout } : {}),
    ...(tekst.length < 10 && (tekst !== '' || !isTeHoren) ? { tekst: text.tekstFout } : {}),
    ...(toestemming.length === 0 ? { toestemming: text.toestemmingFout } : {}),
    ...(typed !== '' && teruggelezen === null ? { teruggelezen: text.dagFout } : {}),
  }
  if (dag === null || Object.keys(fouten).length > 0) return { fouten }
  return {
    invoer: {
      dag,
      hoe: readText(form, 'hoe') === 'zelf' ? 'zelf' : 'gesprek',
      wie: readText(form, 'wie'),
      tekst,
      citaat: readText(form, 'citaat'),
      thema: readText(form, 'thema') as VerhaalInvoer['thema'],
      labels: readLabels(form),
      toestemming,
      toestemmingHoe: readText(form, 'toestemmingHoe') === 'schriftelijk' ? 'schriftelijk' : 'mondeling',
      teruggelezen,
      ...(isTeHoren
        ? { horen: readTicked(form, 'horen') as VerhaalInvoer['toestemming'], uitgeschreven: readText(form, 'uitgeschreven') === 'ja' }
        : {}),
    },
  }
}

/** Words with commas in between. */
export function readLabels(form: SentForm): string[] {
  return readText(form, 'labels')
    .split(',')
    .map(label => label.trim())
    .filter(label => label !== '')
}
