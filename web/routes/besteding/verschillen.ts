import { formatBedrag } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { BestedingStand } from '../../besteding-data.ts'
import type { BestedingMessages } from '../../messages/besteding.ts'

/** Several changes as one sentence; what people wrote may end in a full stop of its own. */
export function asZin(delen: readonly string[]): string {
  const zin = delen.join('; ')
  return /[.!?]$/.test(zin) ? zin : `${zin}.`
}

/** What became otherwise in a line, field by field, as people read it. */
export function verschillenOf(was: BestedingStand, werd: BestedingStand, text: BestedingMessages, taal: Taal): readonly string[] {
  const { kolommen, inlezen } = text
  const amounts = [
    [kolommen.verplicht, was.verplichtCent, werd.verplichtCent],
    [kolommen.gerealiseerd, was.gerealiseerdCent, werd.gerealiseerdCent],
    [kolommen.prognose, was.prognoseCent, werd.prognoseCent],
  ] as const
  return [
    ...amounts.flatMap(([naam, van, naar]) =>
      van === naar ? [] : [inlezen.wasWordt(naam, formatBedrag(van, taal), formatBedrag(naar, taal))],
    ),
    ...(was.toelichting === werd.toelichting
      ? []
      : [inlezen.wasWordt(kolommen.toelichting, was.toelichting || inlezen.leeg, werd.toelichting || inlezen.leeg)]),
  ]
}
