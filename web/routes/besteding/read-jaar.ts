import type { BestedingRegel, BestedingStand, BestedingVraag } from '../../besteding-data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { readBedrag } from './read-bedrag.ts'

/** The fields of one line in the form of a year. */
export const velden = ['verplicht', 'gerealiseerd', 'prognose', 'toelichting'] as const
export type Veld = (typeof velden)[number]

/** What a line was when the form was made, so that what nobody touched is not sent. */
export function writeWas({ verplichtCent, gerealiseerdCent, prognoseCent, toelichting }: BestedingStand): string {
  return JSON.stringify([verplichtCent, gerealiseerdCent, prognoseCent, toelichting])
}

export interface GelezenJaar {
  /** The form with only what somebody touched, as it is shown again. */
  readonly form: SentForm
  readonly veranderingen: BestedingVraag['veranderingen']
  readonly fouten: Readonly<Record<string, string>>
}

/** The lines of a year of which somebody changed something. */
export function readJaar(form: SentForm): GelezenJaar {
  const fout = messagesIn(form.taal).besteding.jaar.bedragFout
  const posten = [...form.velden.keys()].flatMap(name => (name.startsWith('versie-') ? [name.slice('versie-'.length)] : []))
  const touched = new FormData()
  const veranderingen: BestedingVraag['veranderingen'] = []
  const fouten: Record<string, string> = {}
  for (const post of posten) {
    const [verplicht, gerealiseerd, prognose] = [
      read(form, 'verplicht', post),
      read(form, 'gerealiseerd', post),
      read(form, 'prognose', post),
    ]
    const toelichting = readText(form, `toelichting-${post}`).replaceAll('\r\n', '\n')
    const was = readWas(readText(form, `was-${post}`))
    const changed = velden.filter((_, at) => [verplicht, gerealiseerd, prognose, toelichting][at] !== was[at])
    if (changed.length === 0) continue
    for (const name of [...changed, 'versie']) touched.append(`${name}-${post}`, readText(form, `${name}-${post}`))
    if (verplicht === null) fouten[`verplicht-${post}`] = fout
    if (gerealiseerd === null) fouten[`gerealiseerd-${post}`] = fout
    if (prognose === null) fouten[`prognose-${post}`] = fout
    if (verplicht === null || gerealiseerd === null || prognose === null) continue
    const stand = { verplichtCent: verplicht, gerealiseerdCent: gerealiseerd, prognoseCent: prognose, toelichting }
    veranderingen.push({ post, versie: Number(readText(form, `versie-${post}`)), stand })
  }
  return { form: { ...form, velden: touched }, veranderingen, fouten }
}

/** What the page put in the form; nothing when somebody made it otherwise. */
function readWas(text: string): readonly unknown[] {
  try {
    const was: unknown = JSON.parse(text)
    return Array.isArray(was) ? was : []
  } catch {
    return []
  }
}

function read(form: SentForm, veld: Veld, post: string): number | null {
  return readBedrag(form, `${veld}-${post}`)
}

/** What a field shows: what was typed, or else what is kept. */
export function shownOf(regel: BestedingRegel, veld: Veld, waarden: Readonly<Record<string, string>>, kept: string): string {
  return waarden[`${veld}-${regel.post}`] ?? kept
}
