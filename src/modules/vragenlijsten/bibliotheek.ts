import { Refusal } from '../../refusal.ts'
import { keuzesVan, readVoorwaarde, vragenVan } from './vorm.ts'
import type { Vorm } from './vorm.ts'

/**
 * Looks at a questionnaire that somebody made, with SurveyJS: whether its questions and conditions are such that they can be asked. The library is
 * loaded when it is first needed; who answers never waits for it.
 */
export async function keurVorm(vorm: Vorm): Promise<void> {
  const vragen = vragenVan(vorm)
  if (new Set(vragen.map(({ name }) => name)).size < vragen.length) throw wrong('Twee vragen hebben dezelfde naam. Geef er één een andere.')
  for (const [index, vraag] of vragen.entries()) {
    if (vraag.visibleIf === undefined) continue
    const on = readVoorwaarde(vraag.visibleIf)
    const before = vragen.slice(0, index).find(({ name }) => name === on?.vraag)
    if (on === null || before === undefined) throw wrong(`“${vraag.title}” hangt af van een vraag die er niet vóór staat.`)
    const known = keuzesVan(before).map(({ value }) => value)
    if (on.waarden.some(waarde => !known.includes(waarde))) throw wrong(`“${vraag.title}” hangt af van een antwoord dat er niet is.`)
  }
  const { Model } = await import('survey-core')
  const model = new Model(structuredClone(vorm))
  const [found] = model.jsonErrors ?? []
  if (found !== undefined) throw wrong(`De vragenlijst klopt niet: ${found.message}`)
  if (model.getAllQuestions().length !== vragen.length) throw wrong('De vragenlijst klopt niet: niet elke vraag is te lezen.')
}

function wrong(sentence: string): Refusal {
  return new Refusal(sentence, { code: 'vorm-invalid', place: { field: 'vorm' } })
}
