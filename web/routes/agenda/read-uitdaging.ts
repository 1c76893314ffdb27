import type { NieuweUitdaging, Telling, Thema } from '../../agenda-data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { parseDag } from '../programma/change-buurt.ts'
import { kanten, oneOf } from './read-inzicht.ts'
import { readTicked } from './tick.ts'

type Fouten = { readonly fouten: Readonly<Record<string, string>> }

/** A challenge or strength as its form says it; or what to mend. */
export function readUitdaging(form: SentForm): { readonly uitdaging: NieuweUitdaging } | Fouten {
  const { agenda } = messagesIn(form.taal)
  const titel = readText(form, 'titel')
  const [maten, inzichten] = [readTicked(form, 'maat'), readTicked(form, 'inzicht')]
  const fouten = {
    ...(titel.length < 3 ? { titel: agenda.uitdaging.titelFout } : {}),
    // What came from a region rests on what the region says; the API knows whether it did.
    ...(maten.length + inzichten.length === 0 && readText(form, 'herkomst') === '' ? { maat: agenda.uitdaging.cijfersHint } : {}),
  }
  if (Object.keys(fouten).length > 0) return { fouten }
  const [onderwerp, anders] = [readText(form, 'onderwerp'), readText(form, 'anders')]
  return {
    uitdaging: {
      kant: oneOf(kanten, readText(form, 'kant')),
      onderwerp: onderwerp === '' ? null : onderwerp,
      titel,
      wat: readText(form, 'wat'),
      waarom: readText(form, 'waarom'),
      gevolg: readText(form, 'gevolg'),
      anders: anders === '' ? null : anders,
      maten: [...maten],
      inzichten: [...inzichten],
      themas: readTicked(form, 'thema').filter((thema): thema is Thema => Object.hasOwn(agenda.themas, thema)),
    },
  }
}

/** A count of residents as its form says it; or what to mend. */
export function readTelling(form: SentForm): { readonly telling: Telling } | Fouten {
  const { agenda, programma } = messagesIn(form.taal)
  const datum = parseDag(readText(form, 'datum'))
  const waar = readText(form, 'waar')
  const [eens, oneens] = [readText(form, 'eens'), readText(form, 'oneens')]
  const isCount = (text: string) => /^\d{1,5}$/.test(text)
  const fouten = {
    ...(waar.length < 3 ? { waar: agenda.uitdaging.waar } : {}),
    ...(datum === null ? { datum: programma.buurt.datumFout } : {}),
    ...(isCount(eens) ? {} : { eens: agenda.uitdaging.aantalFout }),
    ...(isCount(oneens) ? {} : { oneens: agenda.uitdaging.aantalFout }),
  }
  if (Object.keys(fouten).length > 0 || datum === null) return { fouten }
  return { telling: { waar, datum, eens: Number(eens), oneens: Number(oneens) } }
}
