import { data } from 'react-router'
import type { Weigering } from '../../data.ts'
import { readText, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'

/** The sound in a form; null when there is none. */
export function readSound({ velden }: SentForm): File | null {
  const geluid = velden.get('geluid')
  return geluid instanceof File && geluid.size > 0 ? geluid : null
}

/** What to say beside the field of a form that comes back: a browser cannot give a file back, unless our script kept it. */
export function lostSound(form: SentForm): Readonly<Record<string, string>> {
  const isLost = readSound(form) !== null && readText(form, 'bewaard') !== 'ja'
  return isLost ? { geluid: messagesIn(form.taal).vertel.geluid.opnieuwKiezen } : {}
}

/** A form with a sound that the API refused: the page again, and that the sound has to be chosen once more when it is not the sound that was refused. */
export function refuseSound(form: SentForm, weigering: Weigering, fields: Readonly<Record<string, string | null>> = {}) {
  const { data: state, init } = refuseForm(form, weigering, fields)
  const lost = Object.entries(weigering.veld === 'geluid' ? {} : lostSound(form)).map(([veld, tekst]) => ({ veld, tekst }))
  return data({ ...state, fouten: [...state.fouten, ...lost] }, init ?? undefined)
}
