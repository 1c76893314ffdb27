import type { ApiClient, Antwoord } from '../../data.ts'
import type { SentForm } from '../../form.ts'
import { readText, refuseFields, refuseForm } from '../../form.ts'
import type { Messages } from '../../messages/index.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Gewichten } from '../../selectie-data.ts'
import { parseDag } from './change-buurt.ts'
import { readOpening } from './read-besluit.ts'

/** In the order in which they are told everywhere. */
export const criteriumIds = [
  'eerste-lijn',
  'bewoners',
  'keten',
  'marktaandeel',
  'urgentie',
  'uitvoeringskracht',
] as const satisfies readonly (keyof Gewichten)[]

export const adviseurs = ['NLZVE', 'KBO'] as const

type Selectie = ApiClient['selectie']
type Fouten = Readonly<Record<string, string>>

/** A change that was read: how to ask for it, where on the page it shows, and what the API calls the fields of the form. */
interface Wijziging {
  readonly ask: (selectie: Selectie, id: string, versie: number) => Promise<Antwoord<unknown>>
  readonly deel: 'gewichten' | 'adviezen' | 'openen'
  readonly velden?: Readonly<Record<string, string>>
}

/** Does what one of the forms on the page of a cohort asks; answers the part of the page that changed, or the page again with what to mend. */
export async function changeCohort(form: SentForm, id: string) {
  const read = readWijziging(form, messagesIn(form.taal).selectie)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await read.ask(form.api.selectie, id, Number(readText(form, 'versie')))
  if (!('weigering' in answer)) return read.deel
  const { weigering } = answer
  return refuseForm(form, weigering.code === 'impact-not-shown' ? { ...weigering, veld: 'reden' } : weigering, read.velden)
}

function readWijziging(form: SentForm, text: Messages['selectie']): Wijziging | { readonly fouten: Fouten } {
  const soort = readText(form, 'soort')
  if (soort === 'gewichten') return readGewichten(form, text)
  if (soort === 'vraag-advies') return readVraag(form, text)
  if (soort === 'advies') return readAdvies(form, text)
  const read = readOpening(form, text.besluit, text.cohort.openRedenFout)
  if ('fouten' in read) return read
  return { deel: 'openen', ask: (selectie, id, versie) => selectie.open(id, versie, read.opening) }
}

function readGewichten(form: SentForm, text: Messages['selectie']): Wijziging | { readonly fouten: Fouten } {
  const typed = criteriumIds.map(criterium => [criterium, readText(form, criterium).replace(',', '.')] as const)
  const fouten = Object.fromEntries(
    typed.flatMap(([criterium, getal]) => (/^\d{1,6}(\.\d{1,6})?$/.test(getal) ? [] : [[criterium, text.cohort.gewichtFout]])),
  )
  if (Object.keys(fouten).length > 0) return { fouten }
  const gewichten = Object.fromEntries(typed.map(([criterium, getal]) => [criterium, Number(getal)])) as Gewichten
  return { deel: 'gewichten', ask: (selectie, id, versie) => selectie.kiesGewichten(id, versie, gewichten) }
}

function readVraag(form: SentForm, text: Messages['selectie']): Wijziging | { readonly fouten: Fouten } {
  const gevraagd = parseDag(readText(form, 'gevraagd'))
  const van = adviseurs.find(each => each === readText(form, 'van'))
  if (gevraagd === null || van === undefined) {
    return { fouten: { ...(van ? {} : { van: text.cohort.vanFout }), ...(gevraagd === null ? { gevraagd: text.besluit.dagFout } : {}) } }
  }
  return { deel: 'adviezen', ask: (selectie, id, versie) => selectie.vraagAdvies(id, versie, { van, gevraagd }) }
}

function readAdvies(form: SentForm, text: Messages['selectie']): Wijziging | { readonly fouten: Fouten } {
  const advies = readText(form, 'advies')
  const velden = { ontvangen: `ontvangen-${advies}`, tekst: `tekst-${advies}` }
  const ontvangen = parseDag(readText(form, velden.ontvangen))
  if (ontvangen === null) return { fouten: { [velden.ontvangen]: text.besluit.dagFout } }
  const tekst = readText(form, velden.tekst)
  return { deel: 'adviezen', velden, ask: (selectie, id, versie) => selectie.ontvangAdvies(id, versie, advies, { ontvangen, tekst }) }
}
