import type { Taal } from '@buurtwijs/figures'
import { findIndicator, isIndicator } from '../indicatoren/register.ts'
import type { AndereAntwoord } from '../vrijgeven/anderen-schema.ts'
import { samen } from '../vrijgeven/gegeven.ts'
import { maakReports } from './measure-report.ts'
import type { MeasureReport } from './measure-report.ts'

interface Waarvan {
  readonly adres: string
  readonly taal: Taal
  readonly buurt: { readonly id: string; readonly naam: string }
}

const vrijgegeven = { nl: 'Buurtwijs, vrijgegeven cijfers', en: 'Buurtwijs, released figures' } as const

/** A released series as reports: the released counts and nothing else. Questionnaires have classes, not a numerator; they are not in it. */
export function openReports(reeks: AndereAntwoord['reeksen'][number], { taal, ...waarvan }: Waarvan): readonly MeasureReport[] {
  const { indicator } = reeks
  if (indicator === null || !isIndicator(indicator)) return []
  const { soort, noemer } = findIndicator(indicator)
  const [teller, geheel] = noemer === null ? [null, null] : soort === 'aandeel' ? ['wel', samen] : ['teller', 'noemer']
  const punten = reeks.punten.map(({ periode, getallen, waarde }) => {
    const find = (deel: string | null) => getallen.find(each => each.deel === deel)?.waarde ?? null
    return { periode, teller: find(teller), noemer: noemer === null ? null : find(geheel), waarde, isVast: true }
  })
  const op = reeks.uitgave.gemaakt.slice(0, 10)
  return maakReports({ sleutel: reeks.naam, indicator, activiteit: null, punten }, { ...waarvan, taal, op, van: vrijgegeven[taal] })
}
