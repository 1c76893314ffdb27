import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { Bericht } from '../../uitvoering-data.ts'
import { readTicked } from '../agenda/tick.ts'
import { readMensen } from './mensen.tsx'

/** How an activity goes as its form says it, or what to mend. What was reached, was reached today. */
export function readBericht(
  form: SentForm,
  vandaag: string,
): { readonly bericht: Bericht } | { readonly fouten: Readonly<Record<string, string>> } {
  const read = readMensen(form)
  if ('fouten' in read) return read
  const eigenaar = readText(form, 'eigenaar')
  const sinds = readText(form, 'afgerond')
  return {
    bericht: {
      eigenaar: eigenaar === '' ? null : eigenaar,
      notitie: readText(form, 'notitie'),
      hindernis: readText(form, 'hindernis'),
      deelnemers: read.mensen,
      afgerond: readText(form, 'klaar') === 'ja' ? (sinds === '' ? vandaag : sinds) : null,
      gehaald: readTicked(form, 'gehaald').map(mijlpaal => ({ mijlpaal, dag: vandaag })),
    },
  }
}
