import { data } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { apiContext } from './context.ts'
import type { ApiClient, Bevestiging, Taal, Weigering } from './data.ts'
import { messagesIn } from './messages/index.ts'
import type { Messages } from './messages/index.ts'
import { taalOf } from './taal.ts'

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
  readonly taal: Taal
}

/**
 * A form that waits on its page until the person has signed in (again), or has confirmed that it is them. It is kept nowhere but there, and sent once
 * more by the person.
 */
export interface HeldForm {
  readonly wacht: 'inloggen' | 'bevestigen'
  readonly velden: readonly (readonly [string, string])[]
  readonly hadBestand: boolean
  readonly bevestiging: Bevestiging | null
}

/** The field in which every form of somebody with a session carries its proof. */
const bewijsVeld = 'bewijs'

interface ActionArgs {
  readonly request: Request
  readonly context: Readonly<RouterContextProvider>
}

/** Reads a form, once, at the start of an action. */
export async function readForm({ request, context }: ActionArgs): Promise<SentForm> {
  const velden = await request.formData()
  const bewijs = velden.get(bewijsVeld)
  const api = context.get(apiContext).withBewijs(typeof bewijs === 'string' ? bewijs : null)
  return { api, velden, taal: taalOf(request.url) }
}

/** What was typed in a field, without spaces around it; empty when there is no such field. Browsers send line ends as two characters: here they are one, as they were kept. */
export function readText({ velden }: SentForm, name: string): string {
  const value = velden.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
}

/** What was typed, in order. Files cannot be given back. */
function typedIn({ velden }: SentForm): readonly (readonly [string, string])[] {
  return [...velden].flatMap(([name, value]) => (typeof value === 'string' && name !== bewijsVeld ? [[name, value] as const] : []))
}

/** The answer of an action that found mistakes by itself: the page again, with what was typed and a sentence per field. */
export function refuseFields(form: SentForm, fouten: Readonly<Record<string, string>>) {
  return again(
    form,
    400,
    Object.entries(fouten).map(([veld, tekst]) => ({ veld, tekst })),
  )
}

/**
 * The answer of an action that the API refused: the page again, with what was typed and the sentence at its field. `fields` names the fields of the
 * form that the API calls otherwise, and those that the form does not have (null: the sentence stands above the form only). When the person has to
 * sign in or confirm first, the form waits on a page that asks for it.
 */
export function refuseForm(form: SentForm, weigering: Weigering, fields: Readonly<Record<string, string | null>> = {}) {
  if (weigering.status === 401) throw holdForm(form, 'inloggen', weigering)
  if (weigering.bevestiging !== undefined) throw holdForm(form, 'bevestigen', weigering)
  const fieldOf = (name: string) => (Object.hasOwn(fields, name) ? (fields[name] ?? null) : name)
  const several = Object.entries(weigering.fouten ?? {}).map(([name, tekst]) => ({ veld: fieldOf(name), tekst }))
  const one = { veld: weigering.veld === undefined ? null : fieldOf(weigering.veld), tekst: sayRefusal(weigering, form.taal) }
  return again(form, weigering.status, several.length > 0 ? several : [one])
}

/** The texts that have sentences for refusals; of a code that two have, the first counts. */
const withRefusals = [
  'toegang',
  'portefeuille',
  'meenemen',
  'plan',
  'begroting',
  'commissie',
  'reacties',
  'besteding',
  'meten',
  'vertel',
  'bespreking',
  'uitvoering',
  'leveringen',
  'vragenlijsten',
  'analyse',
] as const satisfies readonly (keyof Messages)[]

/** The sentence of a refusal, in the language of the page where we have it. */
export function sayRefusal({ code, tekst }: Weigering, taal: Taal): string {
  const messages = messagesIn(taal)
  return withRefusals.map(name => messages[name].weigeringen[code]).find(sentence => sentence !== undefined) ?? tekst
}

/** The page again with what was typed, when there is nothing to mend: somebody asked to see more before they send it. */
export function keepForm(form: SentForm): FormState {
  return { waarden: Object.fromEntries(typedIn(form)), fouten: [] }
}

function again(form: SentForm, status: number, fouten: readonly FormFout[]) {
  const state: FormState = { ...keepForm(form), fouten }
  return data(state, { status })
}

function holdForm(form: SentForm, wacht: HeldForm['wacht'], { status, bevestiging }: Weigering) {
  const held: HeldForm = {
    wacht,
    velden: typedIn(form),
    hadBestand: [...form.velden.values()].some(value => value instanceof File && value.size > 0),
    bevestiging: bevestiging ?? null,
  }
  return data(held, { status })
}

/** Whether an error of a page is a form that waits. */
export function isHeldForm(value: unknown): value is HeldForm {
  return typeof value === 'object' && value !== null && 'wacht' in value && 'velden' in value
}
