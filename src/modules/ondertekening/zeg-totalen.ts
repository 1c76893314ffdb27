import { formatBedrag } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { totaalCent } from '../commissie/index.ts'
import { toegekendCent } from './stuk.ts'
import type { StukInhoud } from './stuk.ts'

/** What all lines of a document come to, as it is written, and what was granted of that. */
export function zegTotalen(inhoud: StukInhoud, taal: Taal): { readonly totaal: string; readonly toegekend: string | null } {
  const granted = toegekendCent(inhoud)
  return { totaal: formatBedrag(totaalCent(inhoud), taal), toegekend: granted === null ? null : formatBedrag(granted, taal) }
}
