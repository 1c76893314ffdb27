import { bedragCent } from '../begroting/index.ts'
import type { Post } from '../begroting/index.ts'
import type { Plan } from '../buurtplan/index.ts'

/** How the content is written out; a reader of an old one knows by this what it holds. */
const vorm = 1

/** A challenge as the plan names it, in the words that it had. */
export interface GenoemdeUitdaging {
  readonly id: string
  readonly titel: string
}

/** What is frozen of a plan and its budget when it is submitted or offered for signing: exactly what is hashed, shown, decided on and signed. */
export interface VasteInhoud {
  readonly vorm: typeof vorm
  readonly buurt: Plan['buurt']
  readonly plan: Omit<Plan, 'buurt'>
  readonly uitdagingen: readonly GenoemdeUitdaging[]
  /** The lines of the budget. */
  readonly posten: readonly Post[]
}

/** The content of a document, out of a plan, the titles of the challenges that it takes on, and the lines of its budget. */
export function makeInhoud({ buurt, ...plan }: Plan, titels: readonly GenoemdeUitdaging[], posten: readonly Post[]): VasteInhoud {
  const named = new Set(plan.activiteiten.map(({ uitdaging }) => uitdaging))
  return { vorm, buurt, plan, uitdagingen: titels.filter(({ id }) => named.has(id)), posten }
}

/** What all lines of a budget come to, in whole cents. */
export function totaalCent({ posten }: Pick<VasteInhoud, 'posten'>): number {
  return posten.reduce((sum, post) => sum + bedragCent(post), 0)
}
