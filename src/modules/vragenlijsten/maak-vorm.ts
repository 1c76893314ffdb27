import { achtergrondVragen } from './achtergrond.ts'
import type { Achtergrond } from './achtergrond.ts'
import type { Bewoording, Instrument } from './instrumenten/instrument.ts'
import type { Blad, Vorm } from './vorm.ts'

/** An instrument with the words that it is asked in. */
export interface Gesteld {
  readonly instrument: Instrument
  readonly bewoording: Bewoording
}

/** What is asked in one wave. */
export interface Samenstelling {
  readonly titel: string
  readonly instrumenten: readonly Gesteld[]
  readonly eigen: Vorm | null
  readonly achtergrond: readonly Achtergrond[]
}

/** Puts a questionnaire together: instruments word for word and in their own order, then own questions, then who somebody is in wide groups. */
export function maakVorm({ titel, instrumenten, eigen, achtergrond }: Samenstelling): Vorm {
  const about: Blad = { name: 'achtergrond', title: 'Over uzelf', elements: achtergrond.map(each => achtergrondVragen[each]) }
  return {
    title: titel,
    pages: [...instrumenten.map(bladVan), ...(eigen?.pages ?? []), ...(about.elements.length > 0 ? [about] : [])],
  }
}

function bladVan({ instrument, bewoording }: Gesteld): Blad {
  const choices = instrument.keuzes.map(value => ({ value, text: bewoording.keuzes[value] ?? value }))
  return {
    name: instrument.id.replaceAll('-', '_'),
    title: '',
    ...(bewoording.vooraf === '' ? {} : { description: bewoording.vooraf }),
    elements: instrument.items.map(({ code }) => ({ type: 'radiogroup', name: code, title: bewoording.items[code] ?? code, choices })),
  }
}
