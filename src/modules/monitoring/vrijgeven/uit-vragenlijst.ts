import { kleinste, whyHidden } from '../../vragenlijsten/index.ts'
import type { Klassentelling } from '../../vragenlijsten/index.ts'
import { periodeOp } from '../meetplan/perioden.ts'
import type { Gegeven } from './gegeven.ts'
import { klein, mensen, punten, zegtOverAllen } from './gegeven.ts'

/** A score is counted in so many points a person, as many as counts are rounded to: then what one person answered disappears in the rounding. */
export const puntenPerMens = 5

interface Samen {
  readonly plek: string
  readonly periode: string
  readonly aantallen: Readonly<Record<string, number>>
  readonly scores: readonly number[] | null
}

/**
 * How many people are in each class of an instrument, per buurt and the quarter in which the wave closed; or, where it has no classes, what they score together; waves of one quarter together. Where
 * there are scores, buurten with too few people are one place when together they are enough, and else in no total: a mean of fewer could be found by subtraction.
 */
export function leesKlassen(tellingen: readonly Klassentelling[]): readonly Gegeven[] {
  const groups = Map.groupBy(
    tellingen,
    ({ buurt, gesloten }) => `${buurt} ${periodeOp('kwartaal', gesloten.toISOString().slice(0, 10)).id}`,
  )
  const merged = [...groups].map(([key, own]) => {
    const [plek = '', periode = ''] = key.split(' ')
    return together(plek, periode, own)
  })
  const smallest = kleinste[tellingen[0]?.wie ?? 'bewoners']
  return poolSmall(merged, smallest).flatMap(one => sayDelen(one, smallest))
}

function together(plek: string, periode: string, own: readonly Pick<Samen, 'aantallen' | 'scores'>[]): Samen {
  const klassen = [...new Set(own.flatMap(({ aantallen }) => Object.keys(aantallen)))]
  return {
    plek,
    periode,
    aantallen: Object.fromEntries(klassen.map(klasse => [klasse, own.reduce((sum, { aantallen }) => sum + (aantallen[klasse] ?? 0), 0)])),
    scores: own.every(({ scores }) => scores === null) ? null : own.flatMap(({ scores }) => scores ?? []),
  }
}

function poolSmall(all: readonly Samen[], smallest: number): readonly Samen[] {
  const isSmall = ({ scores }: Samen) => scores !== null && scores.length < smallest
  const pools = [...Map.groupBy(all.filter(isSmall), ({ periode }) => periode)].map(([periode, own]) => together(klein, periode, own))
  return [...all.filter(one => !isSmall(one)), ...pools.filter(pool => !isSmall(pool))]
}

function sayDelen({ plek, periode, aantallen, scores }: Samen, smallest: number): readonly Gegeven[] {
  if (scores === null) return zegtOverAllen(aantallen) ? [] : [{ plek, periode, uit: [], delen: aantallen }]
  if (whyHidden(scores, smallest) !== null) return []
  const sum = Math.round(puntenPerMens * scores.reduce((all, one) => all + one, 0))
  return [{ plek, periode, uit: [], delen: { [mensen]: scores.length, [punten]: sum } }]
}
