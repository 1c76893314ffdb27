import type { Taal } from '@buurtwijs/figures'
import { themas } from '../../buurtagenda/index.ts'
import type { Geluid } from './geluid.ts'
import { gebruiken } from './verhaal.ts'

/** The uses that a teller agrees to or not, in words. */
export function zegGebruiken(taal: Taal) {
  return { netwerk: gebruiken.netwerk[taal], bewoners: gebruiken.bewoners[taal], programma: gebruiken.programma[taal] }
}

export function zegThemas(taal: Taal) {
  return {
    preventie: themas.preventie[taal],
    'integrale-eerste-lijn': themas['integrale-eerste-lijn'][taal],
    'behandeling-dichtbij': themas['behandeling-dichtbij'][taal],
    'zorgzame-buurt': themas['zorgzame-buurt'][taal],
    'lerende-buurt': themas['lerende-buurt'][taal],
  }
}

/** What is told of a sound; the sound itself has a question of its own. */
export function zegGeluid(geluid: Geluid | null) {
  return geluid === null ? null : { ...geluid, horen: [...geluid.horen] }
}
