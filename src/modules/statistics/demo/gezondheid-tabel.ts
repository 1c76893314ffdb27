import { jaarPeriode } from '@buurtwijs/figures'
import type { PublishedKolom, PublishedTable } from '../published-table.ts'
import type { DemoBuurt, DemoLand } from './buurt.ts'
import { logistic, logit } from './chance.ts'
import { gezondheidOnderwerpen, type GezondheidOnderwerp } from './gezondheid-onderwerpen.ts'
import type { Profiel } from './profiel.ts'
import { demoBron, listRijen, makeKolom, opmerkingen, roundTo, weigh, type Cel } from './tabel.ts'

const golven = [2012, 2016, 2020, 2022]

/** Fewer people than this in the age group and the figure is hidden. */
const minimum = 50

interface Leeftijd {
  readonly titel: string
  readonly ouder: boolean
  readonly mensen: (profiel: Profiel) => number
}

const leeftijden: readonly Leeftijd[] = [
  { titel: '18 jaar of ouder', ouder: false, mensen: profiel => profiel.volwassenen },
  { titel: '65 jaar of ouder', ouder: true, mensen: profiel => profiel.leeftijd[4] ?? 0 },
]

/** A table in the form of RIVM Gezondheid per wijk en buurt: estimates in per cent for four waves and two age groups. */
export function makeGezondheidTabel(demo: DemoLand, profielen: readonly Profiel[]): PublishedTable {
  const rijen = listRijen(demo)
  const kolommen = leeftijden.flatMap(leeftijd => {
    const mensen = profielen.map(leeftijd.mensen)
    const totals = rijen.map(rij => rij.buurten.reduce((sum, index) => sum + (mensen[index] ?? 0), 0))
    return gezondheidOnderwerpen.flatMap((topic, place) => {
      return golven.map((jaar, golf): PublishedKolom => {
        const pad = [topic.titel]
        const dimensies = { Leeftijd: leeftijd.titel }
        const onderwerp = { sleutel: topic.sleutel, pad, eenheid: '%', decimalen: 1, dimensies, marge: 'waarde' as const }
        const niveau = topic.niveaus[golf] ?? null
        if (niveau === null)
          return makeKolom(
            onderwerp,
            jaarPeriode(jaar),
            rijen.map(() => 'niet-gevraagd' as const),
            'niet-gevraagd',
          )
        const shares = demo.buurten.map(buurt => shareOf(topic, { niveau, place, golf, ouder: leeftijd.ouder }, buurt))
        const cellen = rijen.map((rij, index): Cel => {
          const mean = weigh(
            rij.buurten,
            each => shares[each] ?? 0,
            each => mensen[each] ?? 0,
          )
          return mean === undefined || (totals[index] ?? 0) < minimum ? 'onderdrukt' : roundTo(mean, 1)
        })
        return makeKolom(onderwerp, jaarPeriode(jaar), cellen)
      })
    })
  })
  const bron = demoBron({
    familie: 'rivm-gezondheid',
    tabel: 'DEMO-GEZONDHEID',
    titel: 'Gezondheid per wijk en buurt; 2012/2016/2020/2022 (verzonnen)',
  })
  return { bron, gebieden: rijen.map(rij => rij.gebied), kolommen, opmerkingen }
}

/** Health follows wealth and age, plus what is particular to this buurt: the same in every wave, and a little by wave. */
function shareOf(
  topic: GezondheidOnderwerp,
  cell: { niveau: number; place: number; golf: number; ouder: boolean },
  { factoren, ruis }: DemoBuurt,
): number {
  const [ses, grijs, stad, herkomst] = topic.effect
  const leeftijd = cell.ouder ? 0.3 : 1
  const own = 0.05 * (ruis[(31 + cell.place) % ruis.length] ?? 0) + 0.02 * (ruis[(7 * cell.place + 13 * cell.golf + 3) % ruis.length] ?? 0)
  const score =
    logit(cell.niveau / 100) +
    (cell.ouder ? topic.ouder : 0) +
    0.75 * (ses * factoren.ses + leeftijd * grijs * factoren.grijs + stad * factoren.stad + herkomst * factoren.herkomst)
  return 100 * logistic(score + own)
}
