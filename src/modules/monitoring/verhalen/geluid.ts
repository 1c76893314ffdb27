import type { GeluidSoort } from './recognise-geluid.ts'
import { citaatVoor } from './verhaal.ts'
import type { Gebruik, Verhaal } from './verhaal.ts'

/** What is known of the voice of a teller, beside the sound itself. */
export interface Geluid {
  readonly soort: GeluidSoort
  /** Who may hear it, of those who may read the words. */
  readonly horen: readonly Gebruik[]
  /** Whether a person said that the text of the story has all that is heard. */
  readonly isUitgeschreven: boolean
}

/** A story that may have been told aloud. */
export type VerhaalMetGeluid = Verhaal & { readonly geluid: Geluid | null }

/** A story as somebody writes it down, with what they say about its sound; what they leave out stays as it was. */
export interface VerhaalInvoer extends Verhaal {
  readonly horen?: readonly Gebruik[] | undefined
  readonly uitgeschreven?: boolean | undefined
}

/** Who does not read the words does not hear the voice either: who cannot hear has to have something to read. */
export function binnenToestemming(horen: readonly Gebruik[], toestemming: readonly Gebruik[]): Gebruik[] {
  return [...new Set(horen)].filter(gebruik => toestemming.includes(gebruik))
}

/** The words that may stand beside figures: of a story that was told aloud only once it is written out. */
export function citaatUit(verhaal: VerhaalMetGeluid, gebruik: Gebruik): string | null {
  return verhaal.geluid?.isUitgeschreven === false ? null : citaatVoor(verhaal, gebruik)
}

/** Whether the voice may be heard for this use: written out, read back by its teller, and with consent for the words and for the voice. */
export function magHoren({ geluid, toestemming, teruggelezen }: VerhaalMetGeluid, gebruik: Gebruik): boolean {
  if (geluid === null || !geluid.isUitgeschreven || teruggelezen === null) return false
  return binnenToestemming(geluid.horen, toestemming).includes(gebruik)
}

/** Whether there is still something to write: once it is written out and its teller read that, it is heard by whom the teller agrees to and by nobody else. */
export function isUitTeSchrijven({ geluid, teruggelezen }: Pick<VerhaalMetGeluid, 'geluid' | 'teruggelezen'>): boolean {
  return geluid !== null && (!geluid.isUitgeschreven || teruggelezen === null)
}

/** For whom, of those who see figures of their own buurt, the voice may be heard beside a quotation. */
export function stemVoor(verhaal: VerhaalMetGeluid): ('netwerk' | 'bewoners')[] {
  return (['netwerk', 'bewoners'] as const).filter(gebruik => magHoren(verhaal, gebruik))
}

/** The same, with all that is heard for who cannot hear it; no words when nobody hears it. */
export function zegStem(verhaal: VerhaalMetGeluid): { stem: ('netwerk' | 'bewoners')[]; gezegd: string | null } {
  const stem = stemVoor(verhaal)
  return { stem, gezegd: stem.length === 0 ? null : verhaal.tekst }
}

export type GeluidFout = 'verhaal-leeg' | 'niet-uitgeschreven'

/** What cannot be: nothing said and nothing written, or a sound that is called written out while there are no words. */
export function keurGeluid(tekst: string, geluid: Pick<Geluid, 'isUitgeschreven'> | null): GeluidFout | null {
  if (tekst !== '') return null
  if (geluid === null) return 'verhaal-leeg'
  return geluid.isUitgeschreven ? 'niet-uitgeschreven' : null
}
