import type { Antwoord, BuurtLijn, ProgrammaClient } from '../../data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { Messages } from '../../messages/index.ts'
import { fasen } from './buurten-vraag.ts'

type Fase = NonNullable<BuurtLijn['fase']>

/** One change that a form on the page of a buurt asks for. */
export type Wijziging =
  | { readonly soort: 'fase'; readonly fase: Fase; readonly datum: string; readonly sluitVorige: boolean }
  | { readonly soort: 'punt'; readonly item: string; readonly gedaan: boolean; readonly datum: string }

/** The change, with the part of the page where it shows; or what to mend, per field. */
export type ReadChange = { readonly wijziging: Wijziging; readonly anker: string } | { readonly fouten: Readonly<Record<string, string>> }

/** Reads which of the forms of the page was sent, and what it asks for. */
export function readChange(form: SentForm, text: Messages['programma']['buurt']): ReadChange {
  const soort = readText(form, 'soort')
  if (soort === 'punt') {
    const wijziging = {
      soort,
      item: readText(form, 'item'),
      gedaan: readText(form, 'gedaan') === 'ja',
      datum: readText(form, 'datum'),
    } as const
    return { wijziging, anker: 'checklist' }
  }
  const datum = parseDag(readText(form, 'datum'))
  const fase = fasen.find(each => each === readText(form, 'fase')) ?? 'inspireren'
  if (datum === null) return { fouten: { datum: text.datumFout } }
  return { wijziging: { soort: 'fase', fase, datum, sluitVorige: readText(form, 'sluitVorige') === 'ja' }, anker: 'checklist' }
}

/** A day as people write it (2-3-2026) as an ISO date; null when it is none. */
export function parseDag(text: string): string | null {
  const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? []
  const iso = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  const moment = new Date(`${iso}T00:00:00Z`)
  return jaar !== '' && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : null
}

/** Asks the API for the change. */
export async function sendChange(programma: ProgrammaClient, id: string, versie: number, wijziging: Wijziging): Promise<Antwoord> {
  if (wijziging.soort === 'fase') {
    const { fase, datum, sluitVorige } = wijziging
    return await programma.beginFase(id, versie, { fase, datum, sluitVorige })
  }
  const { item, gedaan, datum } = wijziging
  return await programma.vinkAf(id, versie, item, { gedaan, datum })
}
