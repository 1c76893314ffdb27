import { redirect } from 'react-router'
import type { SentForm } from '../../form.ts'
import { readText, refuseFields, refuseForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { hrefIn } from '../../taal.ts'
import type { CodesInvoer } from '../../vragenlijsten-data.ts'

interface Meting {
  readonly buurt: string
  readonly id: string
}

/** What was asked with a button on the page of a wave. Links come back on the page itself: they are shown once. */
export async function doeMeting(form: SentForm, meting: Meting) {
  const { vragenlijsten } = form.api
  const doe = readText(form, 'doe')
  const op = { ...meting, versie: Number(readText(form, 'versie')) }
  if (doe === 'links' || doe === 'brieven' || doe === 'mail') return await nodigUit(form, meting, doe)
  const steps = {
    open: { done: 'geopend', ask: () => vragenlijsten.open(op) },
    sluit: { done: 'gesloten', ask: () => vragenlijsten.sluit(op) },
    herinner: { done: 'herinnerd', ask: () => vragenlijsten.herinner(op) },
    weg: { done: 'weg', ask: () => vragenlijsten.gooiWeg(op) },
  } as const
  const step = steps[doe === 'open' || doe === 'sluit' || doe === 'herinner' ? doe : 'weg']
  const answer = await step.ask()
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { instrumenten: null })
  const list = `/programma/buurten/${meting.buurt}/vragenlijsten`
  throw redirect(hrefIn(form.taal, `${step.done === 'weg' ? list : `${list}/${meting.id}`}?gedaan=${step.done}`))
}

async function nodigUit(form: SentForm, meting: Meting, doe: 'links' | 'brieven' | 'mail') {
  const text = messagesIn(form.taal).vragenlijsten.meting
  const veld = doe === 'links' ? 'aantal' : 'brieven'
  const invoer = doe === 'mail' ? readAdressen(form) : readAantal(form, veld, doe === 'links' ? 'link' : 'brief')
  if (invoer === null) return refuseFields(form, { [veld]: text.aantalFout })
  if ('fout' in invoer) return refuseFields(form, { adressen: `${text.adressenFout} ${invoer.fout}` })
  const answer = await form.api.vragenlijsten.maakCodes(meting, invoer)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  if (doe === 'links') return { links: answer.gelukt.links }
  throw redirect(hrefIn(form.taal, `/programma/buurten/${meting.buurt}/vragenlijsten/${meting.id}?gedaan=${doe}`))
}

function readAantal(form: SentForm, veld: string, wijze: 'link' | 'brief'): CodesInvoer | null {
  const typed = readText(form, veld)
  const aantal = /^\d{1,4}$/.test(typed) ? Number(typed) : 0
  return aantal < 1 || aantal > 2000 ? null : { wijze, aantal }
}

function readAdressen(form: SentForm): CodesInvoer | { readonly fout: string } {
  const adressen = readText(form, 'adressen')
    .split(/[\s,;]+/)
    .filter(Boolean)
  const fout = adressen.length === 0 ? '–' : adressen.find(each => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(each))
  if (fout !== undefined) return { fout }
  return { wijze: 'mail', taal: readText(form, 'taal') === 'en' ? 'en' : 'nl', adressen }
}
