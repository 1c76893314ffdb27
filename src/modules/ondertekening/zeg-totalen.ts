import { writeBedrag } from '../begroting/index.ts'
import { totaalCent } from '../commissie/index.ts'
import { toegekendCent } from './stuk.ts'
import type { StukInhoud } from './stuk.ts'

/** What all lines of a document come to, as it is written, and what was granted of that. */
export function zegTotalen(inhoud: StukInhoud): { readonly totaal: string; readonly toegekend: string | null } {
  const granted = toegekendCent(inhoud)
  return { totaal: writeBedrag(totaalCent(inhoud)), toegekend: granted === null ? null : writeBedrag(granted) }
}
