import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '../../data.ts'
import { writeDag } from '../../format.ts'
import type { Messages } from '../../messages/index.ts'
import type { Doel, IndicatorNaam, MeetWoorden } from '../../monitoring-data.ts'

/** Only as many decimals as somebody typed, three at most. */
const mostDecimalen = 3

/** A number as it was filled in. */
export function zegGetal(getal: number, taal: Taal): string {
  const decimalen = [0, 1, 2].find(digits => Number(getal.toFixed(digits)) === getal) ?? mostDecimalen
  return formatGetal(getal, decimalen, taal)
}

/** What a figure comes to, with its unit. */
export function zegWaarde(waarde: number, indicator: IndicatorNaam, woorden: MeetWoorden, taal: Taal): string {
  const { decimalen, eenheid } = woorden.indicatoren[indicator]
  const getal = formatGetal(waarde, decimalen, taal)
  return eenheid === '%' ? `${getal}%` : `${getal} ${eenheid}`
}

/** Where a figure should go, in words. */
export function zegDoel(
  doel: Doel,
  indicator: IndicatorNaam,
  { m, taal, woorden }: { m: Messages; taal: Taal; woorden: MeetWoorden },
): string {
  const text = m.meten.doel
  if (doel.soort === 'geen') return doel.reden === '' ? text.geen : `${text.geen}: ${doel.reden}`
  const op = doel.op === null ? '' : ` ${text.op(writeDag(doel.op, taal))}`
  const { eenheid } = woorden.indicatoren[indicator]
  if (doel.soort === 'waarde') return `${text.waarde(zegGetal(doel.getal, taal))} ${eenheid}${op}`
  const size = zegGetal(Math.abs(doel.getal), taal)
  const isMeer = doel.getal >= 0
  return doel.soort === 'procent' ? `${text.procent(size, isMeer)}${op}` : `${text.verschil(`${size} ${eenheid}`, isMeer)}${op}`
}
