import type { Taal } from '../../data.ts'
import type { ControlChartInput } from '../../charts/index.ts'
import type { Messages } from '../../messages/index.ts'
import type { UitkomstReeks, Uitkomsten } from '../../monitoring-data.ts'
import { naastLijnen } from './naast-lijnen.ts'
import { zegKort } from './zeg-kort.ts'

interface Zeg {
  readonly m: Messages
  readonly taal: Taal
}

/** A series as its chart wants it: target, limits, baseline, and the numbers of what happened. */
export function beloopInput(
  reeks: UitkomstReeks,
  { woorden, aantekeningen }: Pick<Uitkomsten, 'woorden' | 'aantekeningen'>,
  { m, taal }: Zeg,
): ControlChartInput {
  const { eenheid, decimalen } = woorden.indicatoren[reeks.indicator]
  return {
    punten: reeks.punten.map(({ periode, tijd, waarde, tekens }) => ({
      periode: zegKort(periode, taal),
      x: tijd,
      waarde,
      isTeken: tekens.length > 0,
    })),
    stukken: reeks.stukken,
    doel: reeks.doelWaarde?.waarde ?? null,
    nul: reeks.nulpunt?.waarde ?? null,
    naast: naastLijnen(reeks, m).map(({ rol, naam, punten }) => ({
      rol,
      naam,
      waarden: reeks.punten.map(({ periode }) => punten.find(each => each.periode === periode)?.waarde ?? null),
    })),
    aantekeningen: aantekeningen.map(({ tijd }, index) => ({ x: tijd, nummer: index + 1 })),
    eenheid,
    decimalen,
    woorden: m.uitkomsten.grafiek,
  }
}

/** What a series is called above its chart: its name, and its unit where that is not a per cent sign. */
export function titelVan({ indicator }: Pick<UitkomstReeks, 'indicator'>, { woorden }: Pick<Uitkomsten, 'woorden'>): string {
  const { naam, eenheid } = woorden.indicatoren[indicator]
  return `${naam}${eenheid === '%' ? '' : `, ${eenheid}`}`
}
