import type { Taal } from '../../data.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Woorden } from '../../menukaart-data.ts'
import type { Effect } from '../../plan-data.ts'

/** What should change, in one sentence. */
export function zegEffect(
  { indicator, richting, hoeveel, eenheid, bron }: Effect,
  woorden: Pick<Woorden, 'indicatoren'>,
  taal: Taal,
): string {
  const text = messagesIn(taal).plan.activiteit
  const naam = woorden.indicatoren.find(({ id }) => id === indicator)?.naam ?? indicator
  const amount = hoeveel === 'onbekend' ? text.hoeveelOnbekend : `${new Intl.NumberFormat(taal).format(hoeveel)} ${eenheid}`.trim()
  const which = text.richtingen[richting].toLowerCase()
  return text.zegEffect(naam, richting === 'onbekend' ? which : `${which}, ${amount}`, bron)
}
