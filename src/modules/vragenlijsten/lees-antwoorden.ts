import { Refusal } from '../../refusal.ts'
import { zonderAntwoord } from './instrumenten/instrument.ts'
import type { Antwoorden } from './instrumenten/instrument.ts'
import { keuzesVan, readVoorwaarde, vragenVan } from './vorm.ts'
import type { Vorm, Vraag } from './vorm.ts'

/** Answers that fit a questionnaire: what was chosen or filled in, and apart from that what was written in own words. */
export interface Gelezen {
  readonly antwoorden: Antwoorden
  readonly teksten: readonly { readonly vraag: string; readonly tekst: string }[]
}

/** Looks at what was sent. Questions that were not to be asked after the other answers count for nothing; what is not in the questionnaire is refused. */
export function leesAntwoorden(vorm: Vorm, gestuurd: Antwoorden): Gelezen {
  const vragen = vragenVan(vorm)
  const known = new Set(vragen.map(({ name }) => name))
  const strange = Object.keys(gestuurd).find(name => !known.has(name))
  if (strange !== undefined) throw notFitting(strange, 'Deze vraag staat niet in de vragenlijst. Open de vragenlijst opnieuw.')
  const antwoorden: Record<string, string | readonly string[]> = {}
  const teksten: { vraag: string; tekst: string }[] = []
  for (const vraag of vragen) {
    const given = gestuurd[vraag.name]
    if (given === undefined || given.length === 0 || !isAsked(vraag, antwoorden)) continue
    if (vraag.type === 'comment') teksten.push({ vraag: vraag.name, tekst: readTekst(vraag.name, given, vraag.maxLength) })
    else antwoorden[vraag.name] = readKeuze(vraag, given)
  }
  if (Object.keys(antwoorden).length === 0 && teksten.length === 0) {
    throw new Refusal('U hebt nog niets ingevuld. Kies bij minstens één vraag een antwoord.', { code: 'antwoord-empty' })
  }
  return { antwoorden, teksten: teksten.filter(({ tekst }) => tekst !== '') }
}

/** Whether a question is asked, after what was answered before it. */
export function isAsked(vraag: Vraag, antwoorden: Antwoorden): boolean {
  const on = vraag.visibleIf === undefined ? null : readVoorwaarde(vraag.visibleIf)
  if (on === null) return true
  const given = antwoorden[on.vraag]
  return (typeof given === 'string' ? [given] : (given ?? [])).some(each => on.waarden.includes(each))
}

function readKeuze(vraag: Vraag, given: string | readonly string[]): string | readonly string[] {
  const chosen = typeof given === 'string' ? [given] : [...new Set(given)]
  const [first = ''] = chosen
  if (chosen.length === 1 && (zonderAntwoord as readonly string[]).includes(first)) return first
  if (vraag.type === 'text') return readGetal(vraag, first)
  const ids = keuzesVan(vraag).map(({ value }) => value)
  const isOne = vraag.type !== 'checkbox'
  if (chosen.some(each => !ids.includes(each)) || (isOne && chosen.length > 1)) {
    throw notFitting(vraag.name, `Kies een van de antwoorden bij: ${vraag.title}`)
  }
  return isOne ? first : chosen
}

function readGetal({ name, title, min, max }: Extract<Vraag, { type: 'text' }>, typed: string): string {
  const value = /^-?\d{1,9}$/.test(typed.trim()) ? Number(typed) : null
  if (value === null || value < min || value > max)
    throw notFitting(name, `Vul een heel getal in van ${min} tot en met ${max} bij: ${title}`)
  return String(value)
}

function readTekst(name: string, given: string | readonly string[], longest: number): string {
  if (typeof given !== 'string' || given.length > longest) throw notFitting(name, `Schrijf hoogstens ${longest} tekens.`)
  return given.trim()
}

function notFitting(field: string, sentence: string): Refusal {
  return new Refusal(sentence, { code: 'antwoord-not-fitting', place: { field } })
}
