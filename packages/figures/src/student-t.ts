import { checkBetrouwbaarheid } from './confidence.ts'
import { FigureError } from './figure-error.ts'

/**
 * The two-sided quantile of Student's t for a whole number of degrees of freedom: 2.306 for 8 at 95%. By bisection of the closed form of
 * the distribution (Abramowitz and Stegun, 26.7.3 and 26.7.4), to about twelve digits. Throws `FigureError` for other degrees of freedom.
 */
export function tFor(betrouwbaarheid: number, vrijheidsgraden: number): number {
  checkBetrouwbaarheid(betrouwbaarheid)
  if (!Number.isInteger(vrijheidsgraden) || vrijheidsgraden < 1) {
    throw new FigureError('aantal-ongeldig', `${vrijheidsgraden} vrijheidsgraden kan niet. Er zijn minstens drie gebieden nodig.`)
  }
  let low = 0
  let high = 1
  while (shareWithin(high, vrijheidsgraden) < betrouwbaarheid) high *= 2
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (shareWithin(middle, vrijheidsgraden) < betrouwbaarheid) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The share of the distribution between -t and t. */
function shareWithin(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df))
  const cosine2 = Math.cos(angle) ** 2
  const isOdd = df % 2 === 1
  let term = isOdd ? Math.cos(angle) : 1
  let sum = df === 1 ? 0 : term
  for (let k = isOdd ? 3 : 2; k < df - 1; k += 2) {
    term *= (cosine2 * (k - 1)) / k
    sum += term
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum
}
