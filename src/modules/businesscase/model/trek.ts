import { normalTails, seededChance } from '@buurtwijs/effects'
import type { Aannames } from './aannames.ts'
import type { Invoer } from './cel.ts'
import { blok, Rekenblad } from './reken.ts'
import { fillInvoer, planFor } from './zaak.ts'

/** Draws of every input that spreads, and what came of each. */
export interface Trekkingen {
  readonly aantal: number
  readonly zaad: number
  readonly invoer: ReadonlyMap<string, Float64Array>
  readonly uitkomsten: ReadonlyMap<string, Float64Array>
}

/**
 * Draws all inputs so many times and computes the outcomes that are asked. Each input has a row of chance of its own under the seed, so the same seed gives the same
 * digits on any machine, and an input that changes leaves the draws of the others as they were.
 */
export function trek(
  aannames: Aannames,
  { aantal, zaad, uitkomsten }: { readonly aantal: number; readonly zaad: number; readonly uitkomsten: readonly string[] },
): Trekkingen {
  const plan = planFor(uitkomsten)
  const spreidend = aannames.invoer.filter(each => plan.invoer.has(each.id) && spreads(each))
  const invoer = new Map(spreidend.map(each => [each.id, trekInvoer(each, aannames, { aantal, zaad })]))
  const gevonden = new Map(uitkomsten.map(id => [id, new Float64Array(aantal)]))
  const blad = new Rekenblad(plan, blok)
  fillInvoer(blad, aannames)
  for (let van = 0; van < aantal; van += blok) {
    const tot = Math.min(van + blok, aantal)
    for (const [id, getallen] of invoer) blad.invoer(id)?.set(getallen.subarray(van, tot))
    blad.reken()
    for (const [id, veld] of gevonden) veld.set((blad.cel(id)[0] ?? new Float64Array(blok)).subarray(0, tot - van), van)
  }
  return { aantal, zaad, invoer, uitkomsten: gevonden }
}

export function spreads({ waarde, verdeling, laag, hoog }: Invoer): boolean {
  return waarde !== null && verdeling !== 'vast' && laag < hoog
}

interface Hoeveel {
  readonly aantal: number
  readonly zaad: number
}

function trekInvoer(invoer: Invoer, { invoer: all, samenhang }: Aannames, { aantal, zaad }: Hoeveel): Float64Array {
  const groep = samenhang.findIndex(each => each.invoer.includes(invoer.id))
  const rho = samenhang[groep]?.rho ?? 0
  const eigen = seededChance(zaad, 1000 + all.findIndex(({ id }) => id === invoer.id))
  const gedeeld = seededChance(zaad, groep + 1)
  const [metAnderen, alleen] = [Math.sqrt(rho), Math.sqrt(1 - rho)]
  const getallen = new Float64Array(aantal)
  for (let i = 0; i < aantal; i++) {
    // Who stands alone needs no normal draw for a triangle.
    const isLos = rho === 0 && invoer.verdeling === 'driehoek'
    if (isLos) getallen[i] = driehoek(invoer, eigen.uniform())
    else {
      const z = rho === 0 ? eigen.normal() : metAnderen * gedeeld.normal() + alleen * eigen.normal()
      getallen[i] = invoer.verdeling === 'driehoek' ? driehoek(invoer, shareBelow(z)) : normaal(invoer, z)
    }
  }
  return getallen
}

/** Steps in which the normal distribution is looked up, from -8 to 8. */
const [perEen, stappen] = [256, 4096]
let aandelen: Float64Array | undefined

/** The share of the normal distribution below z, to six digits: on a line between two steps, each exact. Exact ones everywhere would take as long as all formulas together. */
function shareBelow(z: number): number {
  aandelen ??= Float64Array.from({ length: stappen + 1 }, (_, stap) => normalTails((stap - stappen / 2) / perEen).lower)
  const plek = Math.min(stappen - 0.001, Math.max(0, z * perEen + stappen / 2))
  const stap = Math.floor(plek)
  return aandelen[stap]! + (plek - stap) * (aandelen[stap + 1]! - aandelen[stap]!)
}

/** The value below which a share of a triangle lies, with its top at the value. */
function driehoek({ waarde, laag, hoog }: Invoer, deel: number): number {
  const top = waarde ?? laag
  const knik = (top - laag) / (hoog - laag)
  return deel < knik ? laag + Math.sqrt(deel * (hoog - laag) * (top - laag)) : hoog - Math.sqrt((1 - deel) * (hoog - laag) * (hoog - top))
}

/** Twice the standard error that belongs with 95% on both sides. */
const breedte95 = 2 * 1.959_963_984_540_054

/** Around a measured value; what cannot be becomes the nearest that can. */
function normaal({ waarde, laag, hoog, minst, meest, standaardfout }: Invoer, z: number): number {
  const fout = standaardfout ?? (hoog - laag) / breedte95
  return Math.min(meest, Math.max(minst, (waarde ?? laag) + z * fout))
}

/** How an outcome spreads. A draw without an outcome (the money never comes back) counts as beyond everything. */
export interface Spreiding {
  readonly gemiddelde: number | null
  readonly p5: number | null
  readonly p50: number | null
  readonly p95: number | null
}

export function spreidingOf(getallen: Float64Array): Spreiding {
  const rij = getallen.map(getal => (Number.isNaN(getal) ? Infinity : getal)).toSorted((a, b) => a - b)
  const at = (deel: number) => finite(rij[Math.min(rij.length - 1, Math.floor(deel * rij.length))])
  return { gemiddelde: finite(mean(rij)), p5: at(0.05), p50: at(0.5), p95: at(0.95) }
}

function finite(getal: number | undefined): number | null {
  return getal !== undefined && Number.isFinite(getal) ? getal : null
}

export function mean(getallen: ArrayLike<number>): number {
  let som = 0
  for (let i = 0; i < getallen.length; i++) som += getallen[i]!
  return som / getallen.length
}
