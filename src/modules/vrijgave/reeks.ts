import type { CellKey, People, TableDimension } from '@buurtwijs/disclosure'

/** Where counts come from. What an office published, and what counts no people, passes as it is; everything else is made fit to be seen first. */
export const soorten = ['bureau', 'dingen', 'eigen', 'levering', 'vragenlijst', 'hulp', 'keten'] as const
export type Soort = (typeof soorten)[number]

/** Whether counts pass as they are. */
export function gaatZoDoor(soort: Soort): soort is keyof typeof zoDoor {
  return Object.hasOwn(zoDoor, soort)
}

/** What is said of a count that passes as it is. */
export const zoDoor = {
  bureau: 'Zo gepubliceerd door het bureau dat het telde.',
  dingen: 'Dit telt geen mensen.',
} as const satisfies Partial<Record<Soort, string>>

/** Who is counted. */
export const wieNamen = ['bewoners', 'medewerkers'] as const
export type Wie = (typeof wieNamen)[number]

/** The same, as the rules call them. */
export const peopleOf: Readonly<Record<Wie, People>> = { bewoners: 'residents', medewerkers: 'staff' }

/** Which cell: per dimension a code, of a detail or of a total. */
export type Sleutel = CellKey

/** The codes of a dimension: what each adds up to, and what people call them. */
export interface Dimensie extends TableDimension {
  readonly namen?: Readonly<Record<string, string>>
  /** How many details a total has when it is full, such as a year of twelve months: until then it has no figure. */
  readonly vol?: Readonly<Record<string, number>>
  /** Which code counts the people that another code is of, such as clients for hours: a change of hours is small when it is less than so many clients have on average. */
  readonly per?: Readonly<Record<string, string>>
}

export type Indeling = Readonly<Record<string, Dimensie>>

export interface Bijdrager {
  readonly id: string
  readonly value: number
}

/** What was counted in a detail cell. */
export interface RuweCel {
  readonly sleutel: Sleutel
  readonly aantal: number
  /** Whose money it is, when the counts are about money. */
  readonly bijdragers?: readonly Bijdrager[]
}

/** The one text of a key: the same cell has the same, whatever the order of its dimensions. */
export function sleutelTekst(sleutel: Sleutel): string {
  const names = Object.keys(sleutel).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return JSON.stringify(names.map(name => [name, sleutel[name]]))
}

/** The cell that counts the people whom a cell is about, such as clients for hours; null for a cell that counts people itself. */
export function mensenBij(indeling: Indeling, { sleutel }: RuweCel): Sleutel | null {
  for (const [name, { per = {} }] of Object.entries(indeling)) {
    const people = per[sleutel[name] ?? '']
    if (people !== undefined) return { ...sleutel, [name]: people }
  }
  return null
}

/** The details of every code of a dimension, itself when nothing adds up to it. */
export function detailsOf({ parents }: TableDimension): ReadonlyMap<string, ReadonlySet<string>> {
  const childrenOf = new Map<string, string[]>()
  for (const [code, up] of Object.entries(parents)) {
    if (!childrenOf.has(code)) childrenOf.set(code, [])
    for (const parent of [up].flat()) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), code])
  }
  const found = new Map<string, ReadonlySet<string>>()
  const detailsIn = (code: string): ReadonlySet<string> => {
    const known = found.get(code)
    if (known !== undefined) return known
    const children = childrenOf.get(code) ?? []
    const details = new Set(children.length === 0 ? [code] : children.flatMap(child => [...detailsIn(child)]))
    found.set(code, details)
    return details
  }
  for (const code of childrenOf.keys()) detailsIn(code)
  return found
}

/** The same without the totals that are not full yet: a figure that grows with every release is precise in none of them. */
export function fullOnly(indeling: Indeling): Indeling {
  return Object.fromEntries(
    Object.entries(indeling).map(([name, dimensie]) => {
      const { parents, vol = {} } = dimensie
      const details = detailsOf(dimensie)
      const isFull = (code: string) => (details.get(code)?.size ?? 0) >= (vol[code] ?? 0)
      const kept = Object.entries(parents).flatMap(([code, up]) => (isFull(code) ? [[code, [up].flat().filter(isFull)] as const] : []))
      return [name, { ...dimensie, parents: Object.fromEntries(kept) }]
    }),
  )
}

/** A code and everything that it adds up to, the smallest first. */
function upwards({ parents }: TableDimension, code: string): readonly string[] {
  const found = new Set([code])
  for (const each of found) for (const parent of [parents[each] ?? []].flat()) found.add(parent)
  return [...found]
}

/**
 * The cells that a cell is part of, the smallest first: what a reader gets instead when the cell itself is hidden. Which of them is shown is decided by
 * what was released alone, so that it tells nothing.
 */
export function pools(indeling: Indeling, sleutel: Sleutel): readonly Sleutel[] {
  let found: readonly { readonly sleutel: Sleutel; readonly size: number }[] = [{ sleutel: {}, size: 1 }]
  for (const [name, dimensie] of Object.entries(indeling)) {
    const sizes = detailsOf(dimensie)
    const codes = upwards(dimensie, sleutel[name] ?? '')
    found = found.flatMap(({ sleutel: before, size }) =>
      codes.map(code => ({ sleutel: { ...before, [name]: code }, size: size * (sizes.get(code)?.size ?? 1) })),
    )
  }
  const own = sleutelTekst(sleutel)
  return found
    .toSorted((a, b) => a.size - b.size)
    .map(({ sleutel: pool }) => pool)
    .filter(pool => sleutelTekst(pool) !== own)
}
