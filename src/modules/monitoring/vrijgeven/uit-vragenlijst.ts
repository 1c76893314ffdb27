import type { Klassentelling } from '../../vragenlijsten/index.ts'
import { periodeOp } from '../meetplan/perioden.ts'
import type { Gegeven } from './gegeven.ts'
import { zegtOverAllen } from './gegeven.ts'

/** How many people are in each class of an instrument, per buurt and the quarter in which the wave closed; waves of one quarter together. */
export function leesKlassen(tellingen: readonly Klassentelling[]): readonly Gegeven[] {
  const groups = Map.groupBy(
    tellingen,
    ({ buurt, gesloten }) => `${buurt} ${periodeOp('kwartaal', gesloten.toISOString().slice(0, 10)).id}`,
  )
  return [...groups].flatMap(([key, own]) => {
    const [plek = '', periode = ''] = key.split(' ')
    const klassen = [...new Set(own.flatMap(({ aantallen }) => Object.keys(aantallen)))]
    const delen = Object.fromEntries(klassen.map(klasse => [klasse, own.reduce((sum, { aantallen }) => sum + (aantallen[klasse] ?? 0), 0)]))
    return zegtOverAllen(delen) ? [] : [{ plek, periode, uit: [], delen }]
  })
}
