import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Doel, RegelKeuze } from '../../monitoring-data.ts'
import { parseDag } from '../programma/change-buurt.ts'

/** A number as people write it: with a comma or a dot for the decimals; null when it is none. */
export function parseCijfer(text: string): number | null {
  return /^-?\d{1,9}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null
}

/** What was agreed about a figure, as its form says it, or what to mend. What is chosen from a list is judged by the API. */
export function readRegel(form: SentForm): { readonly keuze: RegelKeuze } | { readonly fouten: Readonly<Record<string, string>> } {
  const chosen = (name: string) => (readText(form, name) === '' ? null : readText(form, name))
  const doel = readDoel(form)
  if ('fouten' in doel) return doel
  return {
    keuze: {
      bron: chosen('bron') as RegelKeuze['bron'],
      frequentie: chosen('frequentie') as RegelKeuze['frequentie'],
      eigenaar: chosen('eigenaar') as RegelKeuze['eigenaar'],
      persoon: chosen('persoon'),
      nulperiode: chosen('nulperiode'),
      doel: doel.doel,
    },
  }
}

function readDoel(form: SentForm): { readonly doel: Doel | null } | { readonly fouten: Readonly<Record<string, string>> } {
  const { meten, programma } = messagesIn(form.taal)
  const soort = readText(form, 'doelSoort')
  if (soort === '') return { doel: null }
  if (soort === 'geen') return { doel: { soort, reden: readText(form, 'reden') } }
  const getal = parseCijfer(readText(form, 'getal'))
  const op = readText(form, 'op') === '' ? null : parseDag(readText(form, 'op'))
  const fouten = {
    ...(getal === null ? { getal: meten.regel.getalFout } : {}),
    ...(op === null && readText(form, 'op') !== '' ? { op: programma.buurt.datumFout } : {}),
  }
  if (getal === null || Object.keys(fouten).length > 0) return { fouten }
  return { doel: { soort: soort === 'verschil' || soort === 'procent' ? soort : 'waarde', getal, op } }
}
