import { Refusal } from '../../../refusal.ts'
import { joinWords } from '../woorden.ts'
import type { CriteriumId } from './criteria.ts'
import { criteriumNaam } from './criteria.ts'
import type { Gewichten } from './gewichten.ts'
import { countedCriteria, sayGewichten, sharesOf } from './gewichten.ts'
import type { Kandidaat, Oordeel, Voorwaarde } from './kandidaat.ts'
import { judgeCriterium, judgeVoorwaarde, sayVoorwaarde } from './kandidaat.ts'

/** A candidate of which every criterium that counts is known. */
export interface CompleteKandidaat {
  readonly kandidaat: Kandidaat
  readonly oordelen: ReadonlyMap<CriteriumId, Oordeel>
}

/** A candidate that has no place, and what it takes to give it one. */
export interface OnvolledigeKandidaat {
  readonly id: string
  readonly naam: string
  readonly ontbreekt: readonly CriteriumId[]
  readonly zin: string
}

export interface Plaats {
  readonly id: string
  readonly naam: string
  /** Weighted mean, from 1 to 5. */
  readonly totaal: number
  /** 1 is the first place. Candidates with the same total share a place, and the next place stays empty: 1, 2, 2, 4. */
  readonly rang: number
  readonly isGedeeld: boolean
  readonly oordelen: readonly Oordeel[]
  readonly voorwaarde: Voorwaarde
  readonly voorwaardeZin: string
}

export interface Rangorde {
  readonly plaatsen: readonly Plaats[]
  readonly onvolledig: readonly OnvolledigeKandidaat[]
  /** As shares that add up to 1. */
  readonly gewichten: Gewichten
  readonly gewichtenZin: string
}

/** Totals that lie closer than this differ by the rounding of the machine only. */
const sameTotal = 1e-9

/**
 * The candidates by their weighted mean, the best first; equal ones share a place and stand by name. Who misses a criterium that counts has
 * no place and is listed with what is missing. Who does not meet the hard condition keeps the place, and it is said.
 */
export function rankKandidaten(kandidaten: readonly Kandidaat[], gewichten: Gewichten): Rangorde {
  const { compleet, onvolledig } = splitKandidaten(kandidaten, gewichten)
  const totalen = compleet.map(({ oordelen }) => totalOf(oordelen, gewichten))
  const rangen = ranksOf(totalen)
  const plaatsen = compleet.map(({ kandidaat, oordelen }, index): Plaats => {
    const rang = rangen[index] ?? 0
    return {
      id: kandidaat.id,
      naam: kandidaat.naam,
      totaal: totalen[index] ?? 0,
      rang,
      isGedeeld: rangen.filter(other => other === rang).length > 1,
      oordelen: [...oordelen.values()],
      voorwaarde: judgeVoorwaarde(kandidaat),
      voorwaardeZin: sayVoorwaarde(kandidaat),
    }
  })
  return {
    plaatsen: plaatsen.toSorted((a, b) => a.rang - b.rang),
    onvolledig,
    gewichten: sharesOf(gewichten),
    gewichtenZin: sayGewichten(gewichten),
  }
}

/** Those that can be ranked and those that cannot, each by name and then by id, whatever order they came in. */
export function splitKandidaten(
  kandidaten: readonly Kandidaat[],
  gewichten: Gewichten,
): { readonly compleet: readonly CompleteKandidaat[]; readonly onvolledig: readonly OnvolledigeKandidaat[] } {
  const compleet: CompleteKandidaat[] = []
  const onvolledig: OnvolledigeKandidaat[] = []
  const counted = countedCriteria(gewichten)
  for (const kandidaat of sortByNaam(kandidaten)) {
    const oordelen = new Map<CriteriumId, Oordeel>()
    for (const criterium of counted) {
      const oordeel = judgeCriterium(kandidaat, criterium)
      if (oordeel) oordelen.set(criterium, oordeel)
    }
    const ontbreekt = counted.filter(criterium => !oordelen.has(criterium))
    if (ontbreekt.length === 0) compleet.push({ kandidaat, oordelen })
    else onvolledig.push({ id: kandidaat.id, naam: kandidaat.naam, ontbreekt, zin: sayOntbreekt(kandidaat.naam, ontbreekt) })
  }
  return { compleet, onvolledig }
}

/** The weighted mean of the judgements that count. */
export function totalOf(oordelen: ReadonlyMap<CriteriumId, Oordeel>, gewichten: Gewichten): number {
  const shares = sharesOf(gewichten)
  let total = 0
  for (const [criterium, { punten }] of oordelen) total += shares[criterium] * punten
  return total
}

/** The place of each total, the highest first. Equal totals share the best place among them. */
export function ranksOf(totalen: ArrayLike<number>): Int32Array {
  const order = Array.from({ length: totalen.length }, (_, index) => index)
  order.sort((a, b) => (totalen[b] ?? 0) - (totalen[a] ?? 0))
  const ranks = new Int32Array(totalen.length)
  let rank = 0
  let previous = Number.POSITIVE_INFINITY
  for (const [place, index] of order.entries()) {
    const total = totalen[index] ?? 0
    if (previous - total > sameTotal) rank = place + 1
    ranks[index] = rank
    previous = total
  }
  return ranks
}

function sortByNaam(kandidaten: readonly Kandidaat[]): readonly Kandidaat[] {
  const sorted = kandidaten.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1))
  const ids = new Set(kandidaten.map(({ id }) => id))
  if (ids.size === kandidaten.length) return sorted
  const double = sorted.find(({ id }, index) => sorted.findIndex(other => other.id === id) !== index)
  throw new Refusal(`${double?.naam ?? ''} staat twee keer op de lijst van kandidaten. Haal er één weg.`, { code: 'kandidaat-double' })
}

function sayOntbreekt(naam: string, ontbreekt: readonly CriteriumId[]): string {
  const names = joinWords(ontbreekt.map(id => `‘${criteriumNaam(id)}’`))
  return `${naam} heeft nog geen plaats: ${names} ${ontbreekt.length === 1 ? 'is' : 'zijn'} nog niet ingevuld.`
}
