import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '../../data.ts'
import type { Messages } from '../../messages/index.ts'
import type { UitkomstReeks, Uitkomsten } from '../../monitoring-data.ts'
import { zegWaarde } from './zeg-cijfer.ts'

interface Zeg {
  readonly m: Messages
  readonly taal: Taal
  readonly woorden: Uitkomsten['woorden']
}

/** The judgement of a series in one sentence, with the rule that made it in its words. */
export function zegOordeel({ oordeel, indicator }: Pick<UitkomstReeks, 'oordeel' | 'indicator'>, { m, taal, woorden }: Zeg): string {
  const { regel, isEcht, kant, isGunstig, voor, na, tussen } = oordeel
  const { decimalen } = woorden.indicatoren[indicator]
  const write = (waarde: number | undefined) => (waarde === undefined ? '' : zegWaarde(waarde, indicator, woorden, taal))
  const bound = (waarde: number | undefined) => (waarde === undefined ? '' : formatGetal(waarde, decimalen, taal))
  const which = regel === 'voor-en-na' && isEcht === false ? 'voor-en-na-toeval' : regel
  return m.uitkomsten.oordelen[which]({
    van: write(voor?.waarde),
    naar: write(na?.waarde),
    tussen: [bound(tussen?.onder), bound(tussen?.boven)],
    kant,
    isGunstig,
  })
}

/** The same in a few words for residents. */
export function zegGewoon({ oordeel: { regel, isEcht, isGunstig } }: Pick<UitkomstReeks, 'oordeel'>, { m }: Pick<Zeg, 'm'>): string {
  const text = m.uitkomsten.gewoon
  if (regel === 'geen-cijfer') return text.geen
  if (regel === 'een-cijfer') return text.eerste
  if (isEcht === true) return isGunstig === null ? text.anders : isGunstig ? text.beter : text.slechter
  return regel === 'gewone-schommeling' ? text.gelijk : text.onzeker
}
