import { readText } from '../../form.ts'
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
