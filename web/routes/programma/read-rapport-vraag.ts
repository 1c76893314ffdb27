import type { RapportVraag } from '../../portefeuille-data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { Messages } from '../../messages/index.ts'
import { parseBedrag } from './parse-bedrag.ts'

type Read = { readonly vraag: RapportVraag } | { readonly fouten: Readonly<Record<string, string>> }

/** Which report a form asks for; or what to mend, per field. */
export function readRapportVraag(form: SentForm, text: Messages['portefeuille']['rapporten']): Read {
  if (readText(form, 'soort') !== 'vervolgaanvraag') return { vraag: { soort: 'mijlpalen' } }
  const cohort = readText(form, 'cohort')
  const bedrag = readText(form, 'bedrag')
  const bedragCent = bedrag === '' ? null : parseBedrag(bedrag)
  const fouten = {
    ...(cohort === '' ? { cohort: text.cohortOntbreekt } : {}),
    ...(bedrag !== '' && bedragCent === null ? { bedrag: text.bedragFout } : {}),
  }
  return Object.keys(fouten).length > 0 ? { fouten } : { vraag: { soort: 'vervolgaanvraag', cohort, bedragCent } }
}
