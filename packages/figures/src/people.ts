import { FigureError } from './figure-error.ts'
import { formatGetal } from './format-getal.ts'
import { checkCount } from './count.ts'
import type { Taal } from './taal.ts'

/** A percentage as a number of people: about so many (a multiple of ten, at least 10), or fewer than ten. */
export type Mensen = { readonly soort: 'ongeveer'; readonly aantal: number } | { readonly soort: 'minder-dan'; readonly aantal: 10 }

/**
 * How many people a percentage (0 to 100) of a population is, rounded to tens, halves up.
 *
 * - Under 10 people the answer is "fewer than 10", also for 0%: a published 0 means less than half a unit, not nobody.
 * - Rounding never passes the population: 96% of 17 people is 10, not 20.
 * - Null of a population of 0: a share of nobody cannot occur.
 *
 * The population has to be the measure's own (18 and older, 65 and older). Throws `FigureError` for a percentage outside 0-100, or a
 * negative or infinite population.
 */
export function peopleFromPercentage(percentage: number, population: number): Mensen | null {
  checkPercentage(percentage)
  checkCount(population, 'bevolking')
  if (population === 0) return null
  const people = Number(((percentage * population) / 100).toFixed(6))
  if (people < 10) return { soort: 'minder-dan', aantal: 10 }
  const rounded = Math.round(people / 10) * 10
  return { soort: 'ongeveer', aantal: rounded > population ? Math.floor(population / 10) * 10 : rounded }
}

/** `ongeveer 1.230` or `minder dan 10`; the noun comes from the caller. */
export function formatMensen(mensen: Mensen, taal: Taal): string {
  const words = mensen.soort === 'ongeveer' ? { nl: 'ongeveer', en: 'about' } : { nl: 'minder dan', en: 'fewer than' }
  return `${words[taal]} ${formatGetal(mensen.aantal, 0, taal)}`
}

/** Throws `FigureError` unless the number lies from 0 to 100. */
export function checkPercentage(percentage: number): void {
  if (percentage >= 0 && percentage <= 100) return
  throw new FigureError('aantal-ongeldig', `Een percentage van ${percentage} kan niet. Geef een getal van 0 tot en met 100.`)
}
