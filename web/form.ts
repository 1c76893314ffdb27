import { data } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { apiContext } from './context.ts'
import type { ApiClient, Weigering } from './data.ts'

/** One thing to mend; without a field it is about the form as a whole. */
export interface FormFout {
  readonly veld: string | null
  readonly tekst: string
}

/** A form that was refused, as its page shows it again: what was typed, and what to mend. */
export interface FormState {
  readonly waarden: Readonly<Record<string, string>>
  readonly fouten: readonly FormFout[]
}

/** A form as it was sent, with the API that knows the proof in it. */
export interface SentForm {
  readonly api: ApiClient
  readonly velden: FormData
}

/** The field in which every form of somebody with a session carries its proof. */
export const bewijsVeld = 'bewijs'

interface ActionArgs {
  readonly request: Request
  readonly context: Readonly<RouterContextProvider>
}

/** Reads a form, once, at the start of an action. */
export async function readForm({ request, context }: ActionArgs): Promise<SentForm> {
  const velden = await request.formData()
  const bewijs = velden.get(bewijsVeld)
  return { api: context.get(apiContext).withBewijs(typeof bewijs === 'string' ? bewijs : null), velden }
}

/** What was typed in a field, without spaces around it; empty when there is no such field. */
export function readText({ velden }: SentForm, name: string): string {
  const value = velden.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** What was typed, field by field. Files cannot be given back. */
function typedIn({ velden }: SentForm): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...velden].flatMap(([name, value]) => (typeof value === 'string' && name !== bewijsVeld ? [[name, value]] : [])),
  )
}

/** The answer of an action that found mistakes by itself: the page again, with what was typed and a sentence per field. */
export function refuseFields(form: SentForm, fouten: Readonly<Record<string, string>>) {
  const state: FormState = { waarden: typedIn(form), fouten: Object.entries(fouten).map(([veld, tekst]) => ({ veld, tekst })) }
  return data(state, { status: 400 })
}

/**
 * The answer of an action that the API refused: the page again, with what was typed and the sentence at its field. `fields` names the fields of the
 * form that the API calls otherwise, and those that the form does not have (null: the sentence stands above the form only).
 */
export function refuseForm(form: SentForm, weigering: Weigering, fields: Readonly<Record<string, string | null>> = {}) {
  const fieldOf = (name: string) => {
    const own = fields[name]
    return own === undefined ? name : own
  }
  const several = Object.entries(weigering.fouten ?? {}).map(([name, tekst]) => ({ veld: fieldOf(name), tekst }))
  const one = { veld: weigering.veld === undefined ? null : fieldOf(weigering.veld), tekst: weigering.tekst }
  const state: FormState = { waarden: typedIn(form), fouten: several.length > 0 ? several : [one] }
  return data(state, { status: weigering.status })
}
