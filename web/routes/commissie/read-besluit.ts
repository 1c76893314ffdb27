import type { Besluit, RondePost, Stem } from '../../commissie-data.ts'
import { readText } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { parseBedrag } from '../programma/parse-bedrag.ts'

type Read =
  | { readonly besluit: Besluit; readonly velden: Readonly<Record<string, string>> }
  | { readonly fouten: Readonly<Record<string, string>> }

/** A decision as its form says it, with how the API calls each field; or what to mend. What stayed as it was asked is left out. */
export function readBesluit(form: SentForm, posten: readonly RondePost[]): Read {
  const text = messagesIn(form.taal).commissie.vastleggen
  const stem = readText(form, 'stem') as Stem
  const redenen = readText(form, 'redenen')
  const lines = posten.map(({ id, gevraagdCent }) => ({
    id,
    gevraagdCent,
    cent: stem === 'toekennen' ? parseBedrag(readText(form, `cent-${id}`)) : null,
    reden: readText(form, `reden-${id}`),
  }))
  const wrong = stem === 'toekennen' ? lines.filter(({ cent }) => cent === null) : []
  if (redenen.length < 3 || wrong.length > 0) {
    return {
      fouten: {
        ...(redenen.length < 3 ? { redenen: text.redenenFout } : {}),
        ...Object.fromEntries(wrong.map(({ id }) => [`cent-${id}`, text.bedragFout])),
      },
    }
  }
  const told = lines.filter(({ cent, gevraagdCent, reden }) => reden !== '' || (cent !== null && cent !== gevraagdCent))
  return {
    besluit: { stem, redenen, regels: told.map(({ id, cent, reden }) => ({ post: id, toegekendCent: cent, reden })) },
    velden: Object.fromEntries(
      told.flatMap(({ id }, index) => [
        [`regels.${index}.toegekendCent`, `cent-${id}`] as const,
        [`regels.${index}.reden`, `reden-${id}`] as const,
      ]),
    ),
  }
}

/** An amount as somebody types it: 1250 or 1250,50. */
export function writeEuro(cent: number): string {
  return cent % 100 === 0 ? String(cent / 100) : `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`
}
