import { describeOntbreekt, parsePeriode } from '@buurtwijs/figures'
import type { TrendLinesInput } from '../../charts/trend-lines.ts'
import type { Taal } from '../../data.ts'
import { writePeriode } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Reeks, Selectiebeeld, SelectiebeeldCijfer } from '../../vergelijk-data.ts'

/** A measure over the years as lines: the place, its gemeente, the country; broken where figures cannot be compared. */
export function reeksInput(
  reeks: Reeks,
  cijfers: readonly Pick<SelectiebeeldCijfer, 'periode' | 'vergelijking'>[],
  gebied: Selectiebeeld['gebied'],
  taal: Taal,
): TrendLinesInput {
  const words = messagesIn(taal).vergelijk.maat.breukWoord
  const schatting = reeks.soort === 'model'
  const places = reeks.punten.map(({ periode }) => ({ periode: writePeriode(periode, taal), x: placeOf(periode) }))
  const around = (['gemeente', 'land'] as const).flatMap(rol => {
    const ouder = gebied.ouders.find(({ soort }) => soort === rol)
    if (!ouder) return []
    const punten = reeks.punten.map(({ periode }, index) => {
      const row = cijfers.find(cijfer => cijfer.periode === periode)
      const waarde = row?.vergelijking.find(other => other.gebied === ouder.code)?.waarde ?? null
      return { periode: places[index]?.periode ?? periode, x: places[index]?.x ?? 0, waarde }
    })
    return punten.some(({ waarde }) => waarde !== null) ? [{ rol, naam: ouder.naam, schatting: false, punten }] : []
  })
  const own = reeks.punten.map(({ waarde, ontbreekt }, index) => ({
    periode: places[index]?.periode ?? '',
    x: places[index]?.x ?? 0,
    waarde,
    ...(waarde === null ? { reden: describeOntbreekt(ontbreekt ?? 'onbekend', taal) } : {}),
  }))
  return {
    reeksen: [{ rol: 'eigen', naam: gebied.naam, schatting, punten: own }, ...around],
    breuken: reeks.punten.flatMap(({ breuk, ontbreekt }, index) => {
      if (breuk === undefined && ontbreekt !== 'indeling-gewijzigd') return []
      const [before, here] = [places[index - 1], places[index]]
      if (!here) return []
      return [{ x: before ? (before.x + here.x) / 2 : here.x, woord: breuk === undefined ? words.grenzen : words.meting }]
    }),
    eenheid: reeks.eenheid,
    decimalen: schatting ? 0 : reeks.decimalen,
  }
}

/** A period as a place in time: its year, with a fraction for one that starts later in the year. */
function placeOf(periode: string): number {
  const [year, month] = parsePeriode(periode).begin.split('-').map(Number)
  return (year ?? 0) + ((month ?? 1) - 1) / 12
}
