import { mean } from './trek.ts'
import type { Trekkingen } from './trek.ts'

/** What it would be worth to know everything, or to know one thing, before deciding to go on or not. In euros of the first year. */
export interface Weten {
  readonly alles: number
  readonly perInvoer: readonly { readonly invoer: string; readonly waarde: number }[]
  /** The chance that going on turns out better than not going on. */
  readonly kans: number
}

/**
 * The expected value of knowing more. The choice is to go on, with this outcome, or not, with zero. Knowing one input: what the outcome is expected to be at each of
 * its values comes from a curve of the third degree through all draws (Strong, Oakley and Brennan 2014), and for each the best choice is made. Null when an outcome
 * is unknown.
 */
export function rekenWeten({ invoer }: Trekkingen, opbrengst: Float64Array, telt: (id: string) => boolean): Weten | null {
  const gemiddeld = mean(opbrengst)
  if (Number.isNaN(gemiddeld)) return null
  const nu = Math.max(0, gemiddeld)
  const alles = mean(opbrengst.map(each => Math.max(0, each))) - nu
  const perInvoer = [...invoer]
    .filter(([id]) => telt(id))
    .map(([id, getallen]) => ({
      invoer: id,
      waarde: Math.max(0, mean(expectedAt(getallen, opbrengst).map(each => Math.max(0, each))) - nu),
    }))
  return {
    alles: Math.max(0, alles),
    perInvoer: perInvoer.filter(({ waarde }) => waarde > 0).toSorted((a, b) => b.waarde - a.waarde),
    kans: mean(opbrengst.map(each => (each > 0 ? 1 : 0))),
  }
}

/** As many powers as the curve has, the constant included. */
const machten = 4

/** What the outcome is expected to be at the value that each draw has of one input. */
function expectedAt(getallen: Float64Array, opbrengst: Float64Array): Float64Array {
  const midden = mean(getallen)
  const breedte = Math.sqrt(mean(getallen.map(each => (each - midden) ** 2))) || 1
  const schaal = getallen.map(each => (each - midden) / breedte)
  const som = new Float64Array(machten * (machten + 1))
  const rij = new Float64Array(machten)
  for (let plek = 0; plek < schaal.length; plek++) {
    for (let macht = 0; macht < machten; macht++) rij[macht] = macht === 0 ? 1 : rij[macht - 1]! * schaal[plek]!
    for (let i = 0; i < machten; i++) {
      for (let j = 0; j < machten; j++) som[i * (machten + 1) + j]! += rij[i]! * rij[j]!
      som[i * (machten + 1) + machten]! += rij[i]! * opbrengst[plek]!
    }
  }
  const [a, b, c, d] = solve(som)
  return schaal.map(x => a! + x * (b! + x * (c! + x * d!)))
}

/** Gauss and Jordan, the largest pivot first; a column without information gets zero. */
function solve(som: Float64Array): readonly number[] {
  const rijen = Array.from({ length: machten }, (_, i) => som.slice(i * (machten + 1), (i + 1) * (machten + 1)))
  for (let kolom = 0; kolom < machten; kolom++) {
    const rest = rijen.slice(kolom)
    const best = rest.toSorted((a, b) => Math.abs(b[kolom]!) - Math.abs(a[kolom]!))[0]!
    if (Math.abs(best[kolom]!) < 1e-9) continue
    rijen.splice(rijen.indexOf(best), 1)
    rijen.splice(kolom, 0, best)
    for (const rij of rijen) {
      if (rij === best) continue
      const keer = rij[kolom]! / best[kolom]!
      for (let plek = kolom; plek <= machten; plek++) rij[plek]! -= keer * best[plek]!
    }
  }
  return rijen.map((rij, kolom) => (Math.abs(rij[kolom]!) < 1e-9 ? 0 : rij[machten]! / rij[kolom]!))
}

/** The chance that it comes out well, at each price of a later neighbourhood: `zonder` is the outcome without that price, `gewicht` how many neighbourhoods count. */
export function kansPerPrijs(
  zonder: Float64Array,
  gewicht: Float64Array,
  prijzen: readonly number[],
): readonly { readonly prijs: number; readonly kans: number }[] {
  return prijzen.map(prijs => ({ prijs, kans: mean(zonder.map((each, plek) => (each - prijs * gewicht[plek]! > 0 ? 1 : 0))) }))
}
