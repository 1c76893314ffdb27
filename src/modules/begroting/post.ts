import { mostCent } from './bedrag.ts'

/** What money is for. */
export const postSoorten = ['vervangingsuren', 'training', 'coordinatie', 'materialen', 'technologie', 'huur', 'overig'] as const
export type PostSoort = (typeof postSoorten)[number]

/** Who pays. */
export const betalers = ['iza', 'zvw', 'wmo', 'wlz', 'gemeente', 'eigen', 'overig'] as const
export type Betaler = (typeof betalers)[number]

export const duren = ['eenmalig', 'structureel'] as const
export type Duur = (typeof duren)[number]

/** One line of a budget: what an activity costs in one year, for one kind of cost, paid by one payer. */
export interface Post {
  readonly id: string
  /** Null for a line that belongs to no activity yet. */
  readonly activiteit: string | null
  readonly jaar: number
  readonly soort: PostSoort
  readonly omschrijving: string
  /** In hundredths: 12.5 hours is 1250. */
  readonly aantalHonderdste: number
  readonly tariefCent: number
  /** Null as long as nobody knows who pays. */
  readonly betaler: Betaler | null
  readonly duur: Duur
  readonly toelichting: string
}

/** Quantity times rate in whole cents, half a cent up. Exact: the product is taken in whole numbers without limit. Throws over a billion euro. */
export function bedragCent({ aantalHonderdste, tariefCent }: Pick<Post, 'aantalHonderdste' | 'tariefCent'>): number {
  const product = BigInt(aantalHonderdste) * BigInt(tariefCent)
  const cent = Number((product + 50n) / 100n)
  if (cent > mostCent) throw new RangeError(`a line of ${cent} cents is over a billion euro`)
  return cent
}
