import type { CommissieClient, CommissieVerzoek, NieuweVraag, Welke } from '../../commissie-data.ts'
import type { Antwoord } from '../../data.ts'
import { readText } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'

type Verzoek =
  | { readonly soort: 'vraag'; readonly vraag: NieuweVraag }
  | { readonly soort: 'antwoord'; readonly id: string; readonly tekst: string }
  | { readonly soort: 'belang'; readonly persoon: string | null; readonly reden: string }
  | { readonly soort: 'instemmen'; readonly organisatie: string; readonly akkoord: boolean; readonly reden: string | null }

/** What was asked, where the page opens after it, and what the API calls otherwise than the form. */
type Read = Verzoek & { readonly anker: string; readonly velden: Readonly<Record<string, string | null>> }

const verzoeken: readonly CommissieVerzoek[] = ['vraag', 'antwoord', 'belang', 'instemmen']

/** What somebody asks with a form of the page of a round, or what to mend. */
export function readVerzoek(form: SentForm): Read | { readonly fouten: Readonly<Record<string, string>> } {
  const text = messagesIn(form.taal).commissie
  const soort = verzoeken.find(each => each === readText(form, 'doen')) ?? 'vraag'
  if (soort === 'vraag') {
    const [over, tekst] = [readText(form, 'over'), readText(form, 'tekst')]
    const waarover = readOver(over)
    if (waarover === null || tekst.length < 3) {
      return {
        fouten: {
          ...(waarover === null ? { over: text.vragen.waaroverFout } : {}),
          ...(tekst.length < 3 ? { tekst: text.vragen.tekstFout } : {}),
        },
      }
    }
    return { soort, vraag: { ...waarover, tekst }, anker: '#vragen-kop', velden: {} }
  }
  if (soort === 'antwoord') {
    const id = readText(form, 'vraag')
    const tekst = readText(form, `antwoord-${id}`)
    if (tekst === '') return { fouten: { [`antwoord-${id}`]: text.vragen.tekstFout } }
    return { soort, id, tekst, anker: '#vragen-kop', velden: { tekst: `antwoord-${id}` } }
  }
  if (soort === 'belang') {
    const [persoon, reden] = [readText(form, 'persoon'), readText(form, 'belang')]
    const isOpen = readText(form, 'ander') === 'ja' && persoon === ''
    if (reden.length < 3 || isOpen) {
      return {
        fouten: { ...(isOpen ? { persoon: text.belang.wieFout } : {}), ...(reden.length < 3 ? { belang: text.belang.redenFout } : {}) },
      }
    }
    return { soort, persoon: persoon === '' ? null : persoon, reden, anker: '', velden: { reden: 'belang' } }
  }
  const reden = readText(form, 'reden')
  const akkoord = readText(form, 'akkoord') === 'ja'
  return { soort, organisatie: readText(form, 'organisatie'), akkoord, reden: reden === '' ? null : reden, anker: '', velden: {} }
}

function readOver(text: string): Pick<NieuweVraag, 'soort' | 'over'> | null {
  const [soort, over = ''] = text.split(':')
  if (soort === 'geheel') return { soort, over: null }
  return (soort === 'activiteit' || soort === 'post') && over !== '' ? { soort, over } : null
}

/** Asks it of the API. */
export async function sendVerzoek(client: CommissieClient, welke: Welke, verzoek: Verzoek): Promise<Antwoord<unknown>> {
  if (verzoek.soort === 'vraag') return await client.vraag(welke, verzoek.vraag)
  if (verzoek.soort === 'antwoord') return await client.antwoord(welke, verzoek.id, verzoek.tekst)
  if (verzoek.soort === 'belang') return await client.belang(welke, { persoon: verzoek.persoon, reden: verzoek.reden })
  return await client.stemIn(welke, verzoek.organisatie, { akkoord: verzoek.akkoord, reden: verzoek.reden })
}
