import type { Inhoud, Soort } from '../../plan-data.ts'

type Thema = Inhoud['thema']

/** A theme with the standard kinds of activity that belong to it. */
export interface ThemaSoorten {
  readonly thema: Thema
  readonly soorten: readonly Soort[]
}

/** Where an activity belongs, as one choice: theme and kind. */
export function writeWaar({ thema, soort }: Pick<Inhoud, 'thema' | 'soort'>): string {
  return `${thema}/${soort ?? ''}`
}

/** The theme and kind of such a choice; null when nobody chose. Whether they exist and belong together is for the API. */
export function readWaar(text: string): Pick<Inhoud, 'thema' | 'soort'> | null {
  const [, thema = '', soort = ''] = /^([a-z-]+)\/([a-z-]*)$/.exec(text) ?? []
  if (thema === '') return null
  return { thema: thema as Thema, soort: soort === '' ? null : (soort as Soort) }
}
