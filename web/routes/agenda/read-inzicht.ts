import type { InzichtBron, Kant, NieuwInzicht, Zichtbaar } from '../../agenda-data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { parseDag } from '../programma/change-buurt.ts'
import { readTicked } from './tick.ts'

export const kanten = ['uitdaging', 'kracht'] as const satisfies readonly Kant[]
export const bronnen = ['bewoners', 'professionals', 'bijeenkomst', 'wandeling', 'vragenlijst'] as const satisfies readonly InzichtBron[]
export const zichtbaarheden = ['netwerk', 'programma', 'iedereen'] as const satisfies readonly Zichtbaar[]

type Read = { readonly inzicht: NieuwInzicht } | { readonly fouten: Readonly<Record<string, string>> }

/** What somebody heard, as the form says it; or what to mend, per field. */
export function readInzicht(form: SentForm): Read {
  const { agenda, programma } = messagesIn(form.taal)
  const tekst = readText(form, 'tekst')
  const datum = parseDag(readText(form, 'datum'))
  const mensen = readText(form, 'mensen')
  const fouten = {
    ...(tekst.length < 3 ? { tekst: agenda.inzicht.tekstFout } : {}),
    ...(/^[1-9]\d{0,4}$/.test(mensen) ? {} : { mensen: agenda.inzicht.mensenFout }),
    ...(datum === null ? { datum: programma.buurt.datumFout } : {}),
  }
  if (Object.keys(fouten).length > 0 || datum === null) return { fouten }
  return {
    inzicht: {
      tekst,
      datum,
      mensen: Number(mensen),
      bron: oneOf(bronnen, readText(form, 'bron')),
      kant: oneOf(kanten, readText(form, 'kant')),
      zichtbaar: oneOf(zichtbaarheden, readText(form, 'zichtbaar')),
      onderwerpen: [...readTicked(form, 'onderwerp')],
      themas: [],
      maten: [],
      citeren: readTicked(form, 'citeren').length > 0,
    },
  }
}

/** One of these; the first when it is none of them. */
export function oneOf<One extends string>(all: readonly [One, ...One[]], text: string): One {
  return all.find(each => each === text) ?? all[0]
}
