import type { Taal } from '../../data.ts'
import { formatWaarde } from '../../charts/numbers.ts'
import type { EffectMessages } from '../../messages/effect.ts'

/** A share without its sign: "15%". */
export function zegDeel(deel: number, taal: Taal, decimalen = 0): string {
  return formatWaarde(Math.abs(deel) * 100, { taal, decimalen, eenheid: '%' })
}

/** A share with its sign, for a table: "−15,2%". */
export function zegGetekend(deel: number, taal: Taal): string {
  const tekst = zegDeel(deel, taal, 1)
  return deel < 0 ? `−${tekst}` : deel > 0 ? `+${tekst}` : tekst
}

/** A share with its side as a word: "15% lager". */
export function zegVerschil(deel: number, { kanten }: Pick<EffectMessages, 'kanten'>, taal: Taal): string {
  if (Math.abs(deel) < 0.0005) return kanten.gelijk
  const decimalen = Math.abs(deel) < 0.1 ? 1 : 0
  return `${zegDeel(deel, taal, decimalen)} ${deel < 0 ? kanten.lager : kanten.hoger}`
}

/** An interval: "−24,1% tot −16,0%". */
export function zegTussen(
  { laag, hoog }: { readonly laag: number | null; readonly hoog: number | null },
  { tot }: Pick<EffectMessages, 'tot'>,
  taal: Taal,
): string | null {
  return laag === null || hoog === null ? null : `${zegGetekend(laag, taal)} ${tot} ${zegGetekend(hoog, taal)}`
}
