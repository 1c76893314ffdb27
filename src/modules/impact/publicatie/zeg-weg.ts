import { describeOntbreekt, ontbreektRedenen } from '@buurtwijs/figures'
import type { Ontbreekt } from '@buurtwijs/figures'
import type { Weg, Wegreden } from './publicatie.ts'

const eigen: Readonly<Record<Exclude<Wegreden, Ontbreekt>, string>> = {
  'doet-mee': 'doet zelf mee',
  gemeente: 'ligt in de gemeente van een buurt die meedoet',
  naast: 'ligt tegen een buurt aan die begint',
  nul: 'heeft een cijfer van nul',
  'geen-kenmerk': 'mist een kenmerk',
  'niet-gekozen': 'lijkt minder',
  'geen-gelijke': 'vond geen gelijke',
  'start-te-vroeg': 'begon al voor of in het eerste jaar',
  'start-te-laat': 'begint niet in deze jaren',
  'gebied-onbekend': 'de gebieden zijn hier niet bekend',
  gestopt: 'stopte',
}

/** A reason in a few words, for a sentence that refuses. */
export function zegReden(reden: Wegreden): string {
  return isOntbreekt(reden) ? describeOntbreekt(reden, 'nl') : eigen[reden]
}

function isOntbreekt(reden: Wegreden): reden is Ontbreekt {
  return (ontbreektRedenen as readonly string[]).includes(reden)
}

/** Who fell out and why, as a sentence to set behind another; nothing when nobody did. */
export function sayWeg(weg: readonly Weg[]): string {
  if (weg.length === 0) return ''
  const delen = weg.map(
    ({ reden, aantal, namen }) =>
      `${aantal} × ${zegReden(reden)}${namen.length > 0 ? ` (${namen.slice(0, 5).join(', ')}${namen.length > 5 ? ', …' : ''})` : ''}`,
  )
  return ` Wat afviel: ${delen.join('; ')}.`
}
