import type { ApiClient } from '../../data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { NieuweRegio, NieuweRegioUitdaging } from '../../regio-data.ts'
import type { Thema } from '../../agenda-data.ts'
import { kanten, oneOf } from '../agenda/read-inzicht.ts'
import { readTicked } from '../agenda/tick.ts'

type Fouten = { readonly fouten: Readonly<Record<string, string>> }

const mostLines = 60
const mostFound = 20

/** A region as its form says it, with the codes of what was typed by name; or what to mend. */
export async function readRegio(form: SentForm): Promise<{ readonly regio: NieuweRegio } | Fouten> {
  const text = messagesIn(form.taal).regio.form
  const naam = readText(form, 'naam')
  const lines = readText(form, 'gemeenten')
    .split(/[\n,;]+/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, mostLines)
  const found = await Promise.all(lines.map(async line => ({ line, code: await findGemeente(form.api, line) })))
  const unknown = found.filter(({ code }) => code === null).map(({ line }) => line)
  const fouten = {
    ...(naam.length < 2 ? { naam: text.naamFout } : {}),
    ...(lines.length === 0 ? { gemeenten: text.gemeentenFout } : {}),
    ...(unknown.length > 0 ? { gemeenten: text.onbekend(unknown.join(', ')) } : {}),
  }
  if (Object.keys(fouten).length > 0) return { fouten }
  return { regio: { naam, gemeenten: found.flatMap(({ code }) => code ?? []) } }
}

/** A code as it is; a name only when one gemeente is called exactly that. */
async function findGemeente(api: Pick<ApiClient, 'gebieden'>, typed: string): Promise<string | null> {
  if (/^GM\d{4}$/i.test(typed)) return typed.toUpperCase()
  const found = await api.gebieden(typed.slice(0, 100), 'gemeente', mostFound)
  const exact = found.filter(({ naam }) => naam.toLowerCase() === typed.toLowerCase())
  return exact.length === 1 ? (exact[0]?.code ?? null) : null
}

/** A challenge or strength of a region as its form says it; or what to mend. */
export function readRegioUitdaging(form: SentForm): { readonly uitdaging: NieuweRegioUitdaging } | Fouten {
  const { agenda, regio } = messagesIn(form.taal)
  const [titel, bron, onderwerp] = [readText(form, 'titel'), readText(form, 'bron'), readText(form, 'onderwerp')]
  const kant = oneOf(kanten, readText(form, 'kant'))
  const maten = [...readTicked(form, 'maat')]
  const themas = readTicked(form, 'thema').filter((thema): thema is Thema => Object.hasOwn(agenda.themas, thema))
  const fouten = {
    ...(titel.length < 3 ? { titel: agenda.uitdaging.titelFout } : {}),
    ...(maten.length === 0 && bron.length < 3 ? { bron: regio.uitdaging.bronFout } : {}),
    ...(kant === 'uitdaging' && themas.length === 0 ? { thema: regio.uitdaging.themaFout } : {}),
  }
  if (Object.keys(fouten).length > 0) return { fouten }
  const texts = { titel, wat: readText(form, 'wat'), waarom: readText(form, 'waarom'), bron }
  return { uitdaging: { kant, onderwerp: onderwerp === '' ? null : onderwerp, ...texts, maten, themas } }
}
