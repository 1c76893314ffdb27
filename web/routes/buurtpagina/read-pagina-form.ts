import type { NieuweBijeenkomst, NieuwePagina } from '../../buurtpagina-data.ts'
import { readText } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { parseDag } from '../programma/change-buurt.ts'

type Fouten = { readonly fouten: Readonly<Record<string, string>> }

/** How many people the form has room for. */
export const contactNummers = [1, 2, 3] as const

const contactFields = ['naam', 'rol', 'telefoon', 'mail', 'bereikbaar'] as const

/** The page as its form says it, with the people whose fields were filled in; or what to mend. */
export function readPagina(form: SentForm, openbaar: boolean): { readonly pagina: NieuwePagina } | Fouten {
  const text = messagesIn(form.taal).buurtpagina.bewerk
  const fouten: Record<string, string> = {}
  const contacten = contactNummers.flatMap(nummer => {
    const [naam = '', rol = '', telefoon = '', mail = '', bereikbaar = ''] = contactFields.map(name => readText(form, `${name}-${nummer}`))
    if ([naam, rol, telefoon, mail, bereikbaar].every(value => value === '')) return []
    if (naam.length < 2) fouten[`naam-${nummer}`] = text.naamFout
    if (readText(form, `akkoord-${nummer}`) !== 'ja') fouten[`akkoord-${nummer}`] = text.akkoordFout
    return [{ naam, rol, telefoon, mail: mail === '' ? null : mail, bereikbaar, akkoord: true as const }]
  })
  return Object.keys(fouten).length > 0 ? { fouten } : { pagina: { welkom: readText(form, 'welkom'), contacten, openbaar } }
}

/** The times that people type: 19:30, 19.30, 9:00. Null for what is no time. */
export function parseTijd(text: string): string | null {
  const [, uur, minuut] = /^(\d{1,2})[.:](\d{2})(?:\s*uur)?$/.exec(text) ?? []
  if (uur === undefined || minuut === undefined || Number(uur) > 23 || Number(minuut) > 59) return null
  return `${uur.padStart(2, '0')}:${minuut}`
}

/** A meeting as its form says it; or what to mend. */
export function readBijeenkomst(form: SentForm, afgelast: boolean): { readonly bijeenkomst: NieuweBijeenkomst } | Fouten {
  const { buurtpagina, programma } = messagesIn(form.taal)
  const text = buurtpagina.bewerk
  const [dag, van, tot] = [parseDag(readText(form, 'dag')), parseTijd(readText(form, 'van')), parseTijd(readText(form, 'tot'))]
  const [wat, plek] = [readText(form, 'wat'), readText(form, 'plek')]
  const fouten = {
    ...(dag === null ? { dag: programma.buurt.datumFout } : {}),
    ...(van === null ? { van: text.tijdFout } : {}),
    ...(tot === null && readText(form, 'tot') !== '' ? { tot: text.tijdFout } : {}),
    ...(wat.length < 3 ? { wat: text.watFout } : {}),
    ...(plek.length < 3 ? { plek: text.plekFout } : {}),
  }
  if (dag === null || van === null || Object.keys(fouten).length > 0) return { fouten }
  return { bijeenkomst: { dag, van, tot, wat, plek, toegang: readText(form, 'toegang'), afgelast } }
}
