import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '../../data.ts'
import { writePeriode } from '../../format.ts'
import type { Messages } from '../../messages/index.ts'
import type { UitkomstReeks, Uitkomsten } from '../../monitoring-data.ts'
import { zegWaarde } from './zeg-cijfer.ts'

/** A line of others beside a series, with what it is called: the same in chart, table and file. */
export interface NaastLijn {
  readonly soort: 'alle' | 'gelijken'
  /** Whose mark it has on charts. */
  readonly rol: 'land' | 'gelijken'
  readonly naam: string
  readonly punten: UitkomstReeks['naast']['alle']['punten']
}

const rollen = { alle: 'land', gelijken: 'gelijken' } as const
const soorten = ['alle', 'gelijken'] as const

/** The lines that there are to draw beside a series. */
export function naastLijnen({ naast }: Pick<UitkomstReeks, 'naast'>, m: Messages): readonly NaastLijn[] {
  return soorten.flatMap(soort => {
    const { punten } = naast[soort]
    return punten.length === 0 ? [] : [{ soort, rol: rollen[soort], naam: m.uitkomsten.naast.namen[soort], punten }]
  })
}

interface Zeg {
  readonly m: Messages
  readonly taal: Taal
  readonly woorden: Uitkomsten['woorden']
}

/** Where a series stands beside others, in one sentence about the latest period that both have; empty where nothing stands beside it. */
export function zegNaast(reeks: UitkomstReeks, { m, taal, woorden }: Zeg): string {
  const text = m.uitkomsten.naast
  const lines = naastLijnen(reeks, m)
  const last = reeks.punten.findLast(({ periode }) => lines.some(({ punten }) => punten.some(each => each.periode === periode)))
  if (last === undefined) return ''
  const { decimalen, eenheid, noemer } = woorden.indicatoren[reeks.indicator]
  const write = (waarde: number) => `${formatGetal(waarde, decimalen, taal)}${eenheid === '%' ? '%' : ''}`
  const others = lines.flatMap(({ soort, punten }) => {
    const found = punten.find(({ periode }) => periode === last.periode)
    return found === undefined ? [] : [text.van[soort](found.buurten, write(found.waarde))]
  })
  const op = writePeriode(last.periode, taal)
  return text.zin(
    `${op.charAt(0).toUpperCase()}${op.slice(1)}`,
    zegWaarde(last.waarde, reeks.indicator, woorden, taal),
    others,
    noemer === null,
  )
}

/** Why there is nothing beside a series, or only one line; empty where both are there. */
export function zegWaaromNiet({ naast: { alle, gelijken } }: UitkomstReeks, m: Messages): string {
  const reden = alle.reden ?? gelijken.reden
  return reden === null ? '' : m.uitkomsten.naast.redenen[reden]
}
