import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { Messages } from '../../messages/index.ts'
import type { NieuweScore, NieuwMarktaandeel, ScoreCriterium } from '../../selectie-data.ts'
import { parseDag } from './change-buurt.ts'

/** Criteria that people judge, in the order of the page. */
export const scoreCriteria = [
  'eerste-lijn',
  'bewoners',
  'keten',
  'urgentie',
  'uitvoeringskracht',
] as const satisfies readonly ScoreCriterium[]

/** What a form on the page of a candidate asks; `velden` are the names of its fields where the API has others. */
export type Oordeel =
  | { readonly soort: 'score'; readonly score: NieuweScore; readonly velden: Readonly<Record<string, string>> }
  | { readonly soort: 'marktaandeel'; readonly marktaandeel: NieuwMarktaandeel; readonly versie: number }

/** Reads which form was sent and what it asks, or what to mend per field. */
export function readOordeel(
  form: SentForm,
  text: Messages['selectie']['kandidaat'],
): Oordeel | { readonly fouten: Readonly<Record<string, string>> } {
  return readText(form, 'soort') === 'marktaandeel' ? readMarktaandeel(form, text) : readScore(form, text)
}

function readScore(form: SentForm, text: Messages['selectie']['kandidaat']): ReturnType<typeof readOordeel> {
  const criterium = scoreCriteria.find(each => each === readText(form, 'criterium')) ?? 'eerste-lijn'
  const velden = scoreVelden(criterium)
  const score = readText(form, velden.score)
  const datum = parseDag(readText(form, velden.datum))
  if (!/^[1-5]$/.test(score) || datum === null) {
    return { fouten: { ...(/^[1-5]$/.test(score) ? {} : { [velden.score]: text.scoreOntbreekt }), ...dagFout(velden.datum, datum, text) } }
  }
  return { soort: 'score', velden, score: { criterium, score: Number(score), onderbouwing: readText(form, velden.onderbouwing), datum } }
}

function readMarktaandeel(form: SentForm, text: Messages['selectie']['kandidaat']): ReturnType<typeof readOordeel> {
  const typed = readText(form, 'procent').replace('%', '').trim()
  const isNumber = /^-?\d{1,6}([.,]\d{1,6})?$/.test(typed)
  const datum = parseDag(readText(form, 'datum'))
  if (!isNumber || datum === null) {
    return { fouten: { ...(isNumber ? {} : { procent: text.procentFout }), ...dagFout('datum', datum, text) } }
  }
  const marktaandeel = { procent: Number(typed.replace(',', '.')), bron: readText(form, 'bron'), datum }
  return { soort: 'marktaandeel', marktaandeel, versie: Number(readText(form, 'versie')) }
}

function dagFout(
  veld: string,
  datum: string | null,
  { dagFout: fout }: Messages['selectie']['kandidaat'],
): Readonly<Record<string, string>> {
  return datum === null ? { [veld]: fout } : {}
}

/** The names of the fields in the form of one criterion: there are five such forms on a page. */
export function scoreVelden(criterium: ScoreCriterium) {
  return { score: `score-${criterium}`, onderbouwing: `onderbouwing-${criterium}`, datum: `datum-${criterium}` } as const
}
