import type { Messages } from '../../messages/index.ts'
import type { IndicatorNaam, MeetWoorden } from '../../monitoring-data.ts'

/** That a series belongs to a theme as well, and under which one it stands. */
export function zegElders(
  { indicator, activiteit }: { readonly indicator: IndicatorNaam; readonly activiteit: string | null },
  thema: string,
  { m, woorden }: { readonly m: Messages; readonly woorden: Pick<MeetWoorden, 'indicatoren' | 'themas'> },
): string {
  const naam = `${woorden.indicatoren[indicator].naam}${activiteit === null ? '' : ` (${activiteit})`}`
  return m.uitkomsten.meenemen.elders(naam, woorden.themas[thema] ?? '')
}
