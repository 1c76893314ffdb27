import { eersteJaar, jaren } from './cel.ts'
import type { Formule } from './cel.ts'
import { namesIn, readFormule } from './formule.ts'
import type { Functie, Knoop, Teken } from './formule.ts'

/** One step: which operation, where it writes, and what it reads. For a power the last is the exponent itself. */
export type Stap = readonly [werk: number, naar: number, a: number, b: number, c: number]

/** Operations by number. */
export const werken = {
  tel: 0,
  min: 1,
  maal: 2,
  deel: 3,
  macht: 4,
  kleiner: 5,
  hoogstens: 6,
  gelijk: 7,
  als: 8,
  laagste: 9,
  hoogste: 10,
  neem: 11,
} as const
const tekens: Readonly<Record<Teken, number>> = {
  '+': werken.tel,
  '-': werken.min,
  '*': werken.maal,
  '/': werken.deel,
  '^': werken.macht,
  '<': werken.kleiner,
  '<=': werken.hoogstens,
  '=': werken.gelijk,
}

/** Formulas as steps over places that each hold a number, or as many numbers as there are draws. */
export interface Rekenplan {
  readonly stappen: readonly Stap[]
  readonly plaatsen: number
  readonly invoer: ReadonlyMap<string, number>
  readonly vast: ReadonlyMap<number, number>
  /** Where a cell is: one place, or one per year. */
  readonly cellen: ReadonlyMap<string, readonly number[]>
}

/** Lays out what has to be computed for the cells that are asked, in the order in which the formulas stand. */
export function planRekenwerk(invoer: readonly string[], formules: readonly Formule[], gevraagd: readonly string[]): Rekenplan {
  const gelezen = new Map(formules.map(({ id, formule }) => [id, readFormule(formule)]))
  const nodig = findNodig(gelezen, gevraagd)
  const plan = new Planner(invoer.filter(id => nodig.has(id)))
  for (const { id, soort } of formules) {
    const knoop = gelezen.get(id)
    if (knoop && nodig.has(id)) plan.addCel(id, knoop, soort === 'reeks')
  }
  return plan
}

function findNodig(gelezen: ReadonlyMap<string, Knoop>, gevraagd: readonly string[]): ReadonlySet<string> {
  const nodig = new Set<string>()
  const open = [...gevraagd]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (nodig.has(id)) continue
    nodig.add(id)
    const knoop = gelezen.get(id)
    if (knoop) open.push(...namesIn(knoop))
  }
  return nodig
}

/** A number that is known beforehand, or a place. */
type Uitkomst = { readonly getal: number } | { readonly plaats: number; readonly isTijdelijk: boolean }

class Planner implements Rekenplan {
  readonly stappen: Stap[] = []
  readonly invoer: ReadonlyMap<string, number>
  readonly vast = new Map<number, number>()
  readonly cellen = new Map<string, readonly number[]>()
  /** Cells with one value for all years. */
  readonly #getallen = new Set<string>()
  readonly #bekend = new Map<number, number>()
  readonly #vrij: number[] = []
  plaatsen = 0

  constructor(invoer: readonly string[]) {
    this.invoer = new Map(invoer.map(id => [id, this.plaatsen++]))
  }

  addCel(id: string, knoop: Knoop, isReeks: boolean): void {
    const plaatsen: number[] = []
    this.cellen.set(id, plaatsen)
    if (!isReeks) this.#getallen.add(id)
    for (const jaar of isReeks ? jaren : [null]) {
      const uitkomst = this.#reken(knoop, jaar)
      plaatsen.push(this.#keep(uitkomst))
    }
  }

  /** Gives an outcome a place of its own: where the last step would have left it for a while. */
  #keep(uitkomst: Uitkomst): number {
    const plaats = this.plaatsen++
    const last = this.stappen.at(-1)
    if (last && 'plaats' in uitkomst && uitkomst.isTijdelijk) {
      const [werk, , a, b, c] = last
      this.stappen[this.stappen.length - 1] = [werk, plaats, a, b, c]
    } else this.stappen.push([werken.neem, plaats, this.#plaatsVan(uitkomst), 0, 0])
    this.#geefTerug(uitkomst)
    return plaats
  }

  #reken(knoop: Knoop, jaar: number | null): Uitkomst {
    switch (knoop.soort) {
      case 'getal':
        return { getal: knoop.waarde }
      case 'naam':
        return this.#naam(knoop, jaar)
      case 'reken':
        return this.#stap(tekens[knoop.teken], [this.#reken(knoop.links, jaar), this.#reken(knoop.rechts, jaar)])
      case 'roep':
        return this.#roep(knoop.functie, knoop.delen, jaar)
    }
  }

  #naam({ naam, terug, jaar: genoemd }: Extract<Knoop, { soort: 'naam' }>, jaar: number | null): Uitkomst {
    if (naam === 'jaar' && jaar !== null) return { getal: jaar - terug }
    const plaatsen = this.cellen.get(naam)
    const enkel = this.invoer.get(naam) ?? (this.#getallen.has(naam) ? plaatsen?.[0] : undefined)
    if (enkel !== undefined) return { plaats: enkel, isTijdelijk: false }
    const when = genoemd ?? (jaar === null ? null : jaar - terug)
    if (!plaatsen || when === null) throw new Error(`a formula asks ${naam}, which is not there before it, or asks a series without a year`)
    // Before the first year every series is zero.
    const plaats = plaatsen[when - eersteJaar]
    return plaats === undefined ? { getal: 0 } : { plaats, isTijdelijk: false }
  }

  #roep(functie: Functie, delen: readonly Knoop[], jaar: number | null): Uitkomst {
    const [eerste] = delen
    if (functie === 'NA') return { getal: Number.NaN }
    if (functie === 'SUM') return this.#som(eerste)
    const werk = functie === 'IF' ? werken.als : functie === 'MIN' ? werken.laagste : werken.hoogste
    return this.#stap(
      werk,
      delen.map(deel => this.#reken(deel, jaar)),
    )
  }

  #som(knoop: Knoop | undefined): Uitkomst {
    const reeks = knoop?.soort === 'naam' ? this.cellen.get(knoop.naam) : undefined
    if (!reeks) throw new Error('SUM asks a series')
    return reeks.reduce<Uitkomst>((som, plaats) => this.#stap(werken.tel, [som, { plaats, isTijdelijk: false }]), { getal: 0 })
  }

  #stap(werk: number, delen: readonly Uitkomst[]): Uitkomst {
    const [a, b = a, c = a] = delen
    if (!a || !b || !c) throw new Error('a step needs something to work on')
    if (werk === werken.macht) return this.#macht(a, b)
    if (werk === werken.min && 'getal' in a && 'getal' in b) return { getal: a.getal - b.getal }
    const plaatsen = [a, b, c].map(each => this.#plaatsVan(each))
    for (const deel of delen) this.#geefTerug(deel)
    const naar = this.#vrij.pop() ?? this.plaatsen++
    this.stappen.push([werk, naar, plaatsen[0] ?? 0, plaatsen[1] ?? 0, plaatsen[2] ?? 0])
    return { plaats: naar, isTijdelijk: true }
  }

  /** Whole powers only: those are multiplications, the same on every machine. */
  #macht(a: Uitkomst, b: Uitkomst): Uitkomst {
    if (!('getal' in b) || !Number.isInteger(b.getal)) throw new Error('an exponent is a whole number that is known beforehand')
    const van = this.#plaatsVan(a)
    this.#geefTerug(a)
    const naar = this.#vrij.pop() ?? this.plaatsen++
    this.stappen.push([werken.macht, naar, van, b.getal, 0])
    return { plaats: naar, isTijdelijk: true }
  }

  #plaatsVan(uitkomst: Uitkomst): number {
    if ('plaats' in uitkomst) return uitkomst.plaats
    const known = this.#bekend.get(uitkomst.getal)
    if (known !== undefined) return known
    const plaats = this.plaatsen++
    this.#bekend.set(uitkomst.getal, plaats)
    this.vast.set(plaats, uitkomst.getal)
    return plaats
  }

  #geefTerug(uitkomst: Uitkomst): void {
    if ('plaats' in uitkomst && uitkomst.isTijdelijk) this.#vrij.push(uitkomst.plaats)
  }
}
