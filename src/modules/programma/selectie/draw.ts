/** Where chance comes from: numbers in [0, 1). The platform has one that a seed makes repeatable. */
export interface Toeval {
  next(): number
}

/** A draw from the normal distribution with mean 0 and standard deviation 1 (Box and Muller, 1958). */
function drawNormal(toeval: Toeval): number {
  const radius = Math.sqrt(-2 * Math.log(1 - toeval.next()))
  return radius * Math.cos(2 * Math.PI * toeval.next())
}

/** A draw from the gamma distribution with scale 1 (Marsaglia and Tsang, 2000); a shape below 1 goes by their boost. `shape` is above 0. */
export function drawGamma(shape: number, toeval: Toeval): number {
  if (shape < 1) return drawGamma(shape + 1, toeval) * (1 - toeval.next()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const normal = drawNormal(toeval)
    const v = (1 + c * normal) ** 3
    if (v > 0 && Math.log(1 - toeval.next()) < (normal * normal) / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}

/**
 * Shares that add up to 1, drawn around `shares` from the Dirichlet distribution: the higher the concentration, the closer. A share of 0
 * stays 0; an infinite concentration gives the shares themselves.
 */
export function drawShares(shares: readonly number[], concentratie: number, toeval: Toeval): readonly number[] {
  if (concentratie === Number.POSITIVE_INFINITY) return shares
  const gammas = shares.map(share => (share === 0 ? 0 : drawGamma(share * concentratie, toeval)))
  const sum = gammas.reduce((total, gamma) => total + gamma, 0)
  return gammas.map(gamma => gamma / sum)
}

/** The mean of as many scores as there are, each drawn from all of them with replacement (bootstrap). */
export function drawMean(scores: readonly number[], toeval: Toeval): number {
  let sum = 0
  for (let draw = 0; draw < scores.length; draw++) sum += scores[Math.floor(toeval.next() * scores.length)] ?? 0
  return sum / scores.length
}

/** What another person might have given: as often one point more as one point less, each with chance `fout`; never below 1 or above 5. */
export function drawOtherScore(score: number, fout: number, toeval: Toeval): number {
  const chance = toeval.next()
  const shift = chance < fout ? -1 : chance >= 1 - fout ? 1 : 0
  return Math.min(5, Math.max(1, score + shift))
}
