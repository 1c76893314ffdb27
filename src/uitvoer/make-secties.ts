import type { Taal } from '@buurtwijs/figures'
import type { BeeldCijfer, Buurtbeeld } from '../../web/data.ts'
import { writePeriode } from '../../web/format.ts'
import { messagesIn } from '../../web/messages/index.ts'
import type { SectieBeeld } from '../../web/routes/gebied/beeld.ts'
import { ageInput, dotsInput, trendInput } from '../../web/routes/gebied/chart-inputs.ts'
import { summariseAges, summariseDifferences } from '../../web/routes/gebied/summary.ts'
import type { Grafiek } from './grafieken.ts'
import type { RapportCijfer, RapportSectie } from './rapport.ts'

type Gebied = Buurtbeeld['gebied']

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
  return [
    { soort: 'leeftijden', id: 'leeftijden', taal, input, titel: messagesIn(taal).gebied.perLeeftijd(periode, input.namen.land ?? '') },
  ]
}

function listDots({ sectie }: SectieBeeld, input: ReturnType<typeof dotsInput>, taal: Taal): Grafiek[] {
  if (!input) return []
  const m = messagesIn(taal).gebied
  return [{ soort: 'punten', id: `${sectie}-punten`, taal, input, titel: m.tabelVan(m.secties[sectie]) }]
}

function listTrends({ trends }: SectieBeeld, gebied: Gebied, taal: Taal): Grafiek[] {
  return trends.flatMap(trend => {
    const [first] = trend.punten
    const last = trend.punten.at(-1)
    if (!first || !last) return []
    const titel = messagesIn(taal).gebied.trend(first.naam, writePeriode(first.periode, taal), writePeriode(last.periode, taal))
    return [{ soort: 'trend' as const, id: `trend-${trend.maat}`, taal, input: trendInput(trend, gebied, taal), titel }]
  })
}
