import { describeOntbreekt, directionOf, parsePeriode } from '@buurtwijs/figures'
import type { AgeBarsInput } from '../../charts/age-bars.ts'
import type { Namen } from '../../charts/chart.ts'
import type { ComparisonDotsInput } from '../../charts/comparison-dots.ts'
import type { TrendLinesInput } from '../../charts/trend-lines.ts'
import type { BeeldGebied as Gebied, GebiedRef, Taal } from '../../data.ts'
import { soortAmong, writePeriode } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Gepubliceerd, Trend } from './beeld.ts'
import { findLand, findVergelijking } from './vergelijking.ts'

/** Names of the areas that a chart of this area sets side by side. */
export function namesFor(gebied: Gebied): Namen {
  const nameOf = (soort: GebiedRef['soort']) => gebied.ouders.find(ouder => ouder.soort === soort)?.naam
  const { wijk, gemeente, land } = { wijk: nameOf('wijk'), gemeente: nameOf('gemeente'), land: nameOf('land') }
  return { eigen: gebied.naam, ...(wijk ? { wijk } : {}), ...(gemeente ? { gemeente } : {}), ...(land ? { land } : {}) }
}

/** What the areas that are alike are called together. */
export function gelijkenName(gebied: Pick<Gebied, 'soort' | 'gebieden'>, taal: Taal): string {
  const m = messagesIn(taal)
  return m.vergelijk.gelijken(m.soortenMeervoud[soortAmong(gebied)])
}

/** Inhabitants by age as bars; null when not one group has a figure. */
export function ageInput(leeftijden: readonly Gepubliceerd[], gebied: Gebied, taal: Taal): AgeBarsInput | null {
  if (!leeftijden.some(cijfer => cijfer.waarde !== null)) return null
  const { wijk: _, ...namen } = namesFor(gebied)
  return {
    namen,
    groepen: leeftijden.map(cijfer => ({
      naam: ageName(cijfer, taal),
      eigen: cijfer.waarde,
      ...reasonOf(cijfer, taal),
      gemeente: findVergelijking(cijfer, gebied.ouders, 'gemeente')?.waarde ?? null,
      land: findLand(cijfer, gebied.ouders)?.waarde ?? null,
    })),
  }
}

/** "0 tot 15 jaar" out of "Leeftijd 0 tot 15 jaar": beside a bar the first word says nothing. */
export function ageName({ naam }: Gepubliceerd, taal: Taal): string {
  const short = naam.replace(taal === 'nl' ? /^Leeftijd / : /^Aged /, '')
  return short === '' ? naam : short
}

/** What all names of measures about adults end with. */
const adults = /\s*\(18\+\)$/

/** Whether all figures are about adults: then the caption says so once, and no row has to. */
export function areAboutAdults(cijfers: readonly Gepubliceerd[]): boolean {
  return cijfers.every(({ naam }) => adults.test(naam))
}

/** Percentages of a section as dots on one axis; null when there is nothing to compare. */
export function dotsInput(percentages: readonly Gepubliceerd[], gebied: Gebied, taal: Taal): ComparisonDotsInput | null {
  if (percentages.length === 0) return null
  const isAllAdults = areAboutAdults(percentages)
  // Four marks on a line cover each other; the wijk is in the table.
  const { wijk: _, ...others } = namesFor(gebied)
  const hasGelijken = percentages.some(({ gelijken }) => gelijken)
  const namen = hasGelijken ? { ...others, gelijken: gelijkenName(gebied, taal) } : others
  return {
    namen,
    rijen: percentages.map(cijfer => {
      const land = findLand(cijfer, gebied.ouders)
      const woord = land?.woord && directionOf(land.woord, cijfer.polariteit)
      return {
        naam: isAllAdults ? cijfer.naam.replace(adults, '') : cijfer.naam,
        eigen: cijfer.waarde,
        ...reasonOf(cijfer, taal),
        gemeente: findVergelijking(cijfer, gebied.ouders, 'gemeente')?.waarde ?? null,
        land: land?.waarde ?? null,
        ...(cijfer.gelijken ? { gelijken: cijfer.gelijken.mediaan } : {}),
        ...(woord ? { woord } : {}),
        polariteit: cijfer.polariteit,
        schatting: cijfer.soort === 'model',
        decimalen: cijfer.soort === 'model' ? 0 : cijfer.decimalen,
      }
    }),
  }
}

/** One measure over the years, with the gemeente and the country beside it; broken where the boundaries changed. */
export function trendInput({ punten }: Trend, gebied: Gebied, taal: Taal): TrendLinesInput {
  const namen = namesFor(gebied)
  const newest = punten.at(-1)
  const schatting = newest?.soort === 'model'
  const around = (['gemeente', 'land'] as const).flatMap(rol => {
    const naam = namen[rol]
    if (naam === undefined) return []
    return [
      {
        rol,
        naam,
        schatting: false,
        punten: punten.map(punt => ({ ...placeOf(punt, taal), waarde: findVergelijking(punt, gebied.ouders, rol)?.waarde ?? null })),
      },
    ]
  })
  const own = {
    rol: 'eigen' as const,
    naam: gebied.naam,
    schatting,
    punten: punten.map(punt => ({ ...placeOf(punt, taal), waarde: punt.waarde, ...reasonOf(punt, taal) })),
  }
  const changed = punten.filter(punt => punt.ontbreekt === 'indeling-gewijzigd' || punt.breuk !== undefined)
  return {
    reeksen: [own, ...around],
    breuken: changed.map(punt => ({
      x: halfwayTo(punt, punten, taal),
      woord: punt.breuk === undefined ? describeOntbreekt('indeling-gewijzigd', taal) : messagesIn(taal).gebied.andereMeting,
    })),
    eenheid: newest?.eenheid ?? '',
    decimalen: schatting ? 0 : (newest?.decimalen ?? 0),
  }
}

/** A break lies between a figure and the one before it. */
function halfwayTo(punt: Gepubliceerd, punten: readonly Gepubliceerd[], taal: Taal): number {
  const { x } = placeOf(punt, taal)
  const before = punten[punten.indexOf(punt) - 1]
  return before ? (x + placeOf(before, taal).x) / 2 : x
}

/** A period as a place in time: its year, with a fraction for one that starts later in the year. */
function placeOf(punt: Gepubliceerd, taal: Taal): { periode: string; x: number } {
  const [year, month] = parsePeriode(punt.periode).begin.split('-').map(Number)
  return { periode: writePeriode(punt.periode, taal), x: (year ?? 0) + ((month ?? 1) - 1) / 12 }
}

function reasonOf(cijfer: Gepubliceerd, taal: Taal): { reden?: string } {
  return cijfer.waarde === null ? { reden: describeOntbreekt(cijfer.ontbreekt ?? 'onbekend', taal) } : {}
}
