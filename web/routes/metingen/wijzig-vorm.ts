import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { EigenLijst, Vraag } from '../../vragenlijsten-data.ts'

type Vorm = EigenLijst['vorm']
type Gewijzigd = { readonly vorm: Vorm } | { readonly fouten: Readonly<Record<string, string>> }

export const vraagSoorten = ['een', 'meer', 'schaal', 'getal', 'tekst'] as const

/** What a questionnaire becomes with what was asked: a question more, one less, one higher, or another one altogether. */
export function wijzigVorm(form: SentForm, vorm: Vorm): Gewijzigd {
  const doe = readText(form, 'doe')
  const vragen = vorm.pages.flatMap(({ elements }) => elements)
  const at = vragen.findIndex(({ name }) => name === readText(form, 'vraag'))
  if (doe === 'json') return readJson(form)
  if (doe === 'weg') return { vorm: withVragen(vorm, vragen.toSpliced(at, at < 0 ? 0 : 1)) }
  if (doe === 'omhoog') {
    const moved = vragen[at]
    if (moved === undefined || at < 1) return { vorm }
    return { vorm: withVragen(vorm, vragen.toSpliced(at, 1).toSpliced(at - 1, 0, moved)) }
  }
  const nieuw = readVraag(form, vragen)
  return 'fouten' in nieuw ? nieuw : { vorm: withVragen(vorm, [...vragen, nieuw.vraag]) }
}

/** All questions on one page: there is no way between pages on paper or without script. */
function withVragen({ title }: Vorm, elements: Vraag[]): Vorm {
  return { title, pages: [{ name: 'eigen_vragen', title: '', elements }] }
}

function readVraag(
  form: SentForm,
  vragen: readonly Vraag[],
): { readonly vraag: Vraag } | { readonly fouten: Readonly<Record<string, string>> } {
  const text = messagesIn(form.taal).eigenVragen.lijsten
  const [soort, title, alleen] = [readText(form, 'soort'), readText(form, 'zin'), readText(form, 'alleen')]
  const lines = readText(form, 'keuzes')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const isChoice = soort === 'een' || soort === 'meer'
  const fouten = {
    ...(title === '' ? { zin: text.zinFout } : {}),
    ...(isChoice && lines.length < 2 ? { keuzes: text.keuzesFout } : {}),
  }
  if (Object.keys(fouten).length > 0) return { fouten }
  const [on, waarde] = alleen.split('=')
  const base = { name: freeName(vragen), title, ...(on && waarde ? { visibleIf: `{${on}} anyof ['${waarde}']` } : {}) }
  if (soort === 'schaal') return { vraag: { ...base, type: 'rating', rateMin: 0, rateMax: 10 } }
  if (soort === 'getal') return { vraag: { ...base, type: 'text', inputType: 'number', min: 0, max: 100_000 } }
  if (soort === 'tekst') return { vraag: { ...base, type: 'comment', maxLength: 1000 } }
  const choices = lines.map((line, index) => ({ value: `k${index + 1}`, text: line }))
  return { vraag: { ...base, type: soort === 'meer' ? 'checkbox' : 'radiogroup', choices } }
}

/** The first name that no question has. */
function freeName(vragen: readonly Vraag[]): string {
  const used = new Set(vragen.map(({ name }) => name))
  const numbers = Array.from({ length: vragen.length + 1 }, (_, index) => `vraag${index + 1}`)
  return numbers.find(name => !used.has(name)) ?? `vraag${vragen.length + 1}`
}

/** JSON of SurveyJS as somebody pasted it. The API looks at what is in it. */
function readJson(form: SentForm): Gewijzigd {
  try {
    const read: unknown = JSON.parse(readText(form, 'json'))
    if (typeof read === 'object' && read !== null && 'pages' in read) return { vorm: { title: readText(form, 'naam'), ...read } as Vorm }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return { fouten: { json: messagesIn(form.taal).eigenVragen.lijsten.jsonFout } }
}
