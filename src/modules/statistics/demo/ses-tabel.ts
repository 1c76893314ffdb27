import { jaarPeriode } from '@buurtwijs/figures'
import type { PublishedTable } from '../published-table.ts'
import type { DemoLand } from './buurt.ts'
import type { Profiel } from './profiel.ts'
import { demoBron, listRijen, makeKolom, opmerkingen, roundTo, weigh, type Cel } from './tabel.ts'

interface SesOnderwerp {
  readonly pad: readonly string[]
  readonly eenheid: string
  readonly decimalen: number
  readonly van: (profiel: Profiel, jaar: number) => number
}

const niveaus = ['Laag', 'Middelbaar', 'Hoog'].map((titel, index): SesOnderwerp => {
  const share = ({ opleiding }: Profiel) =>
    (100 * (opleiding[index] ?? 0)) /
    Math.max(
      1,
      opleiding.reduce((sum, each) => sum + each, 0),
    )
  return { pad: ['Opleidingsniveau', titel, 'Waarde'], eenheid: '%', decimalen: 1, van: share }
})

const onderwerpen: readonly SesOnderwerp[] = [
  ...niveaus,
  {
    pad: ['SES-WOA', 'Totaalscore', 'Gemiddelde score'],
    eenheid: 'Getal',
    decimalen: 3,
    van: ({ buurt }, jaar) =>
      0.02 + 0.21 * buurt.factoren.ses - 0.12 * buurt.factoren.student + 0.02 * (buurt.ruis[29] ?? 0) + 0.004 * (jaar - 2021),
  },
  {
    pad: ['Spreiding', 'Spreiding totaal', 'Waarde'],
    eenheid: 'Getal',
    decimalen: 3,
    van: ({ buurt }) => 0.86 - 0.09 * buurt.factoren.ses + 0.05 * buurt.factoren.stad + 0.02 * (buurt.ruis[30] ?? 0),
  },
]

/** A table in the form of CBS SES-WOA over some years. Fewer than a hundred households and the buurt is kept secret. */
export function makeSesTabel(demo: DemoLand, profielen: readonly Profiel[], jaren: readonly number[]): PublishedTable {
  const rijen = listRijen(demo)
  const households = (index: number) => profielen[index]?.huishoudens ?? 0
  const totals = rijen.map(rij => rij.buurten.reduce((sum, index) => sum + households(index), 0))
  const kolommen = jaren.flatMap(jaar => {
    const periode = jaarPeriode(jaar)
    const telling = {
      sleutel: 'ParticuliereHuishoudens_1',
      pad: ['Particuliere huishoudens'],
      eenheid: 'Aantal',
      decimalen: 0,
      dimensies: {},
      marge: 'waarde' as const,
    }
    const first = makeKolom(
      telling,
      periode,
      totals.map((total): Cel => (total < 100 ? 'geheim' : 100 * Math.round(total / 100))),
    )
    const others = onderwerpen.map(({ van, ...topic }, place) => {
      const onderwerp = {
        ...topic,
        sleutel: `${topic.pad.join('').replace(/[^A-Za-z]/g, '')}_${place + 2}`,
        dimensies: {},
        marge: 'waarde' as const,
      }
      const cellen = rijen.map((rij, index): Cel => {
        const mean = weigh(rij.buurten, each => van(profielen[each] as Profiel, jaar), households)
        return mean === undefined || (totals[index] ?? 0) < 100 ? 'geheim' : roundTo(mean, topic.decimalen)
      })
      return makeKolom(onderwerp, periode, cellen)
    })
    return [first, ...others]
  })
  const bron = demoBron({ familie: 'ses-woa', tabel: 'DEMO-SES', titel: 'Sociaal-economische status per wijk en buurt (verzonnen)' })
  return { bron, gebieden: rijen.map(rij => rij.gebied), kolommen, opmerkingen }
}
