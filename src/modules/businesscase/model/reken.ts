import { werken } from './rekenplan.ts'
import type { Rekenplan } from './rekenplan.ts'

/** How many draws go through the formulas together: what they need then fits in the near memory of a processor. */
export const blok = 128

/** The values of one block of draws, per place. */
export class Rekenblad {
  readonly #plan: Rekenplan
  readonly #velden: Float64Array[]

  constructor(plan: Rekenplan, breedte: number) {
    this.#plan = plan
    this.#velden = Array.from({ length: plan.plaatsen }, () => new Float64Array(breedte))
    for (const [plaats, getal] of plan.vast) this.#velden[plaats]?.fill(getal)
  }

  /** Where the value of an input goes; null when nothing that was asked depends on it. */
  invoer(id: string): Float64Array | null {
    const plaats = this.#plan.invoer.get(id)
    return plaats === undefined ? null : (this.#velden[plaats] ?? null)
  }

  /** The values of a cell: one field, or one per year. */
  cel(id: string): readonly Float64Array[] {
    return (this.#plan.cellen.get(id) ?? []).map(plaats => this.#velden[plaats] ?? new Float64Array(0))
  }

  /** Computes everything anew from the inputs. */
  reken(): void {
    const velden = this.#velden
    for (const [werk, naar, a, b, c] of this.#plan.stappen) {
      doeStap(werk, velden[naar]!, velden[a]!, werk === werken.macht ? b : velden[b]!, velden[c]!)
    }
  }
}

type Veld = Float64Array

function doeStap(werk: number, naar: Veld, a: Veld, b: Veld | number, c: Veld): void {
  if (typeof b === 'number') return doeMacht(naar, a, b)
  switch (werk) {
    case werken.tel:
      for (let i = 0; i < naar.length; i++) naar[i] = a[i]! + b[i]!
      return
    case werken.min:
      for (let i = 0; i < naar.length; i++) naar[i] = a[i]! - b[i]!
      return
    case werken.maal:
      for (let i = 0; i < naar.length; i++) naar[i] = a[i]! * b[i]!
      return
    case werken.deel:
      for (let i = 0; i < naar.length; i++) naar[i] = a[i]! / b[i]!
      return
    case werken.laagste:
      for (let i = 0; i < naar.length; i++) naar[i] = Math.min(a[i]!, b[i]!)
      return
    case werken.hoogste:
      for (let i = 0; i < naar.length; i++) naar[i] = Math.max(a[i]!, b[i]!)
      return
    case werken.neem:
      naar.set(a)
      return
    case werken.als:
      // Who does not know whether, does not know what.
      for (let i = 0; i < naar.length; i++) naar[i] = Number.isNaN(a[i]!) ? Number.NaN : a[i] === 0 ? c[i]! : b[i]!
      return
    default:
      doeVergelijking(werk, naar, a, b)
  }
}

/** 1 when it is so, 0 when it is not, NaN when one of both is unknown. */
function doeVergelijking(werk: number, naar: Veld, a: Veld, b: Veld): void {
  switch (werk) {
    case werken.kleiner:
      for (let i = 0; i < naar.length; i++) naar[i] = a[i]! < b[i]! ? 1 : b[i]! <= a[i]! ? 0 : Number.NaN
      return
    case werken.hoogstens:
      for (let i = 0; i < naar.length; i++) naar[i] = a[i]! <= b[i]! ? 1 : b[i]! < a[i]! ? 0 : Number.NaN
      return
    default:
      for (let i = 0; i < naar.length; i++) naar[i] = a[i] === b[i] ? 1 : a[i]! < b[i]! || b[i]! < a[i]! ? 0 : Number.NaN
  }
}

function doeMacht(naar: Veld, a: Veld, exponent: number): void {
  for (let i = 0; i < naar.length; i++) {
    const grond = a[i]!
    let macht = 1
    for (let keer = Math.abs(exponent); keer > 0; keer--) macht *= grond
    naar[i] = exponent < 0 ? 1 / macht : macht
  }
}
