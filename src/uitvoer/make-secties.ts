import type { Taal } from '@buurtwijs/figures'
import type { BeeldCijfer, BeeldGebied as Gebied } from '../../web/data.ts'
import { writePeriode } from '../../web/format.ts'
import { messagesIn } from '../../web/messages/index.ts'
import type { SectieBeeld } from '../../web/routes/gebied/beeld.ts'
import { ageInput, areAboutAdults, dotsInput, trendInput } from '../../web/routes/gebied/chart-inputs.ts'
import { summariseAges, summariseDifferences } from '../../web/routes/gebied/summary.ts'
import type { Grafiek } from './grafieken.ts'
import type { RapportCijfer, RapportSectie } from './rapport.ts'

interface SectieVraag {
  readonly taal: Taal
  readonly written: (cijfer: BeeldCijfer) => RapportCijfer | undefined
}

/** A theme of the page of the area, with the same pictures and the same table. */
export function makeSectie(sectie: SectieBeeld, gebied: Gebied, { taal, written }: SectieVraag): RapportSectie {
  const m = messagesIn(taal).gebied
  const id = sectie.sectie
  const ages = ageInput(sectie.leeftijden, gebied, taal)
  const dots = dotsInput(sectie.percentages, gebied, taal)
  return {
    id,
    titel: m.secties[id],
    intro: m.sectieIntro[id],
    lead: [ages ? summariseAges(ages, taal) : '', dots ? summariseDifferences(dots, taal) : ''].filter(text => text !== ''),
    grafieken: [...listAges(sectie, ages, taal), ...listDots(sectie, dots, taal), ...listTrends(sectie, gebied, taal)],
    tabel: sectie.tabel.flatMap(({ cijfer }) => written(cijfer) ?? []),
    wel: m.sectieUitleg[id].wel,
    niet: m.sectieUitleg[id].niet,
    bronnen: [...new Set(sectie.bronnen.map(({ uitgever, titel }) => `${uitgever}, ${titel}`))],
  }
}

function listAges({ leeftijden: [first] }: SectieBeeld, input: ReturnType<typeof ageInput>, taal: Taal): Grafiek[] {
  if (!input) return []
  const periode = first ? writePeriode(first.periode, taal) : ''
  const titel = messagesIn(taal).gebied.perLeeftijd(periode, input.namen.land ?? '')
  return [{ soort: 'leeftijden', id: 'leeftijden', taal, input, titel, onder: '' }]
}

function listDots({ sectie, percentages }: SectieBeeld, input: ReturnType<typeof dotsInput>, taal: Taal): Grafiek[] {
  if (!input) return []
  const m = messagesIn(taal).gebied
  const perioden = [...new Set(percentages.map(({ periode }) => writePeriode(periode, taal)))].toSorted().join(', ')
  const who = areAboutAdults(percentages) ? m.volwassenenIn(perioden) : perioden
  const onder = [`${who}.`, ...(percentages.some(({ soort }) => soort === 'model') ? [m.schattingen] : [])].join(' ')
  return [{ soort: 'punten', id: `${sectie}-punten`, taal, input, onder, titel: m.tabelVan(m.secties[sectie]) }]
}

function listTrends({ trends }: SectieBeeld, gebied: Gebied, taal: Taal): Grafiek[] {
  const m = messagesIn(taal).gebied
  return trends.flatMap(trend => {
    const [first] = trend.punten
    const last = trend.punten.at(-1)
    if (!first || !last) return []
    const titel = m.trend(first.naam, writePeriode(first.periode, taal), writePeriode(last.periode, taal))
    const breuken = new Set(trend.punten.flatMap(({ breuk }) => breuk ?? []))
    const onder = [...(last.soort === 'model' ? [m.schattingen] : []), ...breuken].join(' ')
    return [{ soort: 'trend' as const, id: `trend-${trend.maat}`, taal, input: trendInput(trend, gebied, taal), titel, onder }]
  })
}
