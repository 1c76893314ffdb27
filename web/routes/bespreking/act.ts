import { redirect } from 'react-router'
import type { Actie, ActieInvoer, BesprekingThema } from '../../bespreking-data.ts'
import type { Antwoord } from '../../data.ts'
import { readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { hrefIn } from '../../taal.ts'
import { parseDag } from '../programma/change-buurt.ts'

/** Which page a form was sent from. */
export interface Waar {
  readonly buurt: string
  readonly id: string
  readonly stap: number
}

const hoogstAanwezig = 500

/** What the forms of a meeting do, each by its own name. */
const handlers = {
  aanwezig: changeAanwezig,
  noteer: keepNotitie,
  'spreek-af': addActie,
  'actie-weg': dropActie,
  sluit: closeBespreking,
  weg: dropBespreking,
  naschrift: addNaschrift,
} as const satisfies Record<string, (form: SentForm, waar: Waar) => unknown>

/** Does what a form on the page of a meeting asks. */
export async function act(form: SentForm, waar: Waar) {
  const doe = readText(form, 'doe')
  if (doe.startsWith('stand-')) return await changeStand(form, waar, doe.slice('stand-'.length) as Actie['stand'])
  return await (Object.hasOwn(handlers, doe) ? handlers[doe as keyof typeof handlers] : keepNotitie)(form, waar)
}

/** The page again with what is to be mended, or the way back when it was done. */
function answer(form: SentForm, { buurt, id, stap }: Waar, antwoord: Antwoord<unknown>, gedaan: string) {
  if ('weigering' in antwoord) return refuseForm(form, antwoord.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${buurt}/besprekingen/${id}?stap=${stap}&gedaan=${gedaan}`))
}

async function changeAanwezig(form: SentForm, waar: Waar) {
  const text = messagesIn(form.taal).bespreking
  const [dag, typed] = [parseDag(readText(form, 'dag')), readText(form, 'aanwezig')]
  const aanwezig = typed === '' ? null : Number(typed)
  const isCount = aanwezig === null || (Number.isInteger(aanwezig) && aanwezig >= 1 && aanwezig <= hoogstAanwezig)
  const fouten = { ...(dag === null ? { dag: text.begin.dagFout } : {}), ...(isCount ? {} : { aanwezig: text.eerst.aanwezigFout }) }
  if (dag === null || !isCount) return refuseFields(form, fouten)
  const done = await form.api.bespreking.wijzig({ ...waar, versie: versieOf(form) }, { dag, aanwezig })
  return answer(form, waar, done, 'aanwezig')
}

async function keepNotitie(form: SentForm, waar: Waar) {
  const thema = readText(form, 'thema') as BesprekingThema['thema']
  return answer(
    form,
    waar,
    await form.api.bespreking.noteer({ ...waar, thema, versie: versieOf(form) }, readText(form, 'tekst')),
    'notitie',
  )
}

async function addActie(form: SentForm, waar: Waar) {
  const text = messagesIn(form.taal).bespreking
  const [wat, uiterlijk, persoon] = [readText(form, 'wat'), parseDag(readText(form, 'uiterlijk')), readText(form, 'persoon')]
  const fouten = {
    ...(wat.length < 3 ? { wat: text.thema.watFout } : {}),
    ...(uiterlijk === null ? { uiterlijk: text.begin.dagFout } : {}),
  }
  if (uiterlijk === null || wat.length < 3) return refuseFields(form, fouten)
  const thema = readText(form, 'thema')
  const invoer = { wat, uiterlijk, persoon: persoon === '' ? null : persoon, thema: thema === '' ? null : (thema as ActieInvoer['thema']) }
  return answer(form, waar, await form.api.bespreking.spreekAf(waar, invoer), 'actie')
}

async function dropActie(form: SentForm, waar: Waar) {
  return answer(form, waar, await form.api.bespreking.haalActieWeg({ ...waar, actie: readText(form, 'actie') }), 'actie-weg')
}

async function changeStand(form: SentForm, waar: Waar, stand: Actie['stand']) {
  return answer(form, waar, await form.api.bespreking.rondAf(waar.buurt, readText(form, 'actie'), stand), 'afgerond')
}

async function closeBespreking(form: SentForm, waar: Waar) {
  return answer(form, waar, await form.api.bespreking.sluit({ ...waar, versie: versieOf(form) }), 'gesloten')
}

async function dropBespreking(form: SentForm, waar: Waar) {
  const gone = await form.api.bespreking.haalWeg(waar)
  if ('weigering' in gone) return refuseForm(form, gone.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${waar.buurt}/besprekingen?gedaan=weg`))
}

async function addNaschrift(form: SentForm, waar: Waar) {
  const tekst = readText(form, 'tekst')
  if (tekst.length < 3) return refuseFields(form, { tekst: messagesIn(form.taal).bespreking.verslag.naschriftFout })
  return answer(form, waar, await form.api.bespreking.vulAan(waar, tekst), 'naschrift')
}

function versieOf(form: SentForm): number {
  return Number(readText(form, 'versie'))
}
