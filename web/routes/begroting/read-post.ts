import type { PostInhoud } from '../../begroting-data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { parseBedrag } from '../programma/parse-bedrag.ts'

/** A line as its form says it, or what to mend. What is chosen from a list is judged by the API. */
export function readPost(form: SentForm): { readonly post: PostInhoud } | { readonly fouten: Readonly<Record<string, string>> } {
  const fout = messagesIn(form.taal).begroting.kader.bedragFout
  const [aantal, tarief] = [readAmount(form, 'aantal'), readAmount(form, 'tarief')]
  const [activiteit, betaler] = [readText(form, 'activiteit'), readText(form, 'betaler')]
  if (aantal === null || tarief === null) {
    return { fouten: { ...(aantal === null ? { aantal: fout } : {}), ...(tarief === null ? { tarief: fout } : {}) } }
  }
  return {
    post: {
      activiteit: activiteit === '' ? null : activiteit,
      jaar: Number(readText(form, 'jaar')),
      soort: readText(form, 'soort') as PostInhoud['soort'],
      omschrijving: readText(form, 'omschrijving'),
      aantalHonderdste: aantal,
      tariefCent: tarief,
      betaler: betaler === '' ? null : (betaler as PostInhoud['betaler']),
      duur: readText(form, 'duur') as PostInhoud['duur'],
      toelichting: readText(form, 'toelichting'),
    },
  }
}

function readAmount(form: SentForm, name: string): number | null {
  const text = readText(form, name)
  return text === '' ? 0 : parseBedrag(text)
}
