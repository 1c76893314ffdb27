import type { Tekst } from '@buurtwijs/figures'
import type { Thema } from '../../buurtagenda/index.ts'

/** For what a teller allows a story to be used; each is asked for by itself. */
export const gebruiken = {
  netwerk: { nl: 'Gesprekken in het eigen netwerk', en: 'Talks within the own network' },
  bewoners: { nl: 'Laten lezen aan bewoners van de buurt', en: 'Reading by residents of the neighbourhood' },
  programma: { nl: 'Laten lezen aan andere buurten en het programma', en: 'Reading by other neighbourhoods and the programme' },
} as const satisfies Record<string, Tekst>
export type Gebruik = keyof typeof gebruiken

/** What somebody told about what changed for them. */
export interface Verhaal {
  readonly dag: string
  /** Told in a conversation, or written down by the teller. */
  readonly hoe: 'gesprek' | 'zelf'
  /** How the teller wants to be called; empty for nobody in particular. */
  readonly wie: string
  readonly tekst: string
  /** A few words of it, to stand beside figures. */
  readonly citaat: string
  readonly thema: Thema
  readonly labels: readonly string[]
  readonly toestemming: readonly Gebruik[]
  readonly toestemmingHoe: 'mondeling' | 'schriftelijk'
  /** When the teller read or heard what was written down; null as long as that did not happen. */
  readonly teruggelezen: string | null
}

/** The words that may stand beside figures for this use: only with consent for it, and once the teller read them. */
export function citaatVoor({ citaat, toestemming, teruggelezen }: Verhaal, gebruik: Gebruik): string | null {
  return citaat !== '' && teruggelezen !== null && toestemming.includes(gebruik) ? citaat : null
}

export type VerhaalFout = 'citaat-niet-in-verhaal' | 'teruggelezen-te-vroeg' | 'dag-later'

/** What cannot be: a quotation that is not in the story, reading back before it was told, a story of tomorrow. */
export function keurVerhaal({ tekst, citaat, dag, teruggelezen }: Verhaal, vandaag: string): VerhaalFout | null {
  if (dag > vandaag || (teruggelezen !== null && teruggelezen > vandaag)) return 'dag-later'
  if (teruggelezen !== null && teruggelezen < dag) return 'teruggelezen-te-vroeg'
  return citaat === '' || plain(tekst).includes(plain(citaat)) ? null : 'citaat-niet-in-verhaal'
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ')
}
