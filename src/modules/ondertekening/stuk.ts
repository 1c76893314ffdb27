import type { Post } from '../begroting/index.ts'
import type { Plan } from '../buurtplan/index.ts'

/** The one kind of document that is signed now. */
export const docType = 'buurtplan-en-begroting'

/** How the content is written out; a reader of an old one knows by this what it holds. */
const vorm = 1

/** A challenge as the plan names it, in the words that it had. */
export interface GenoemdeUitdaging {
  readonly id: string
  readonly titel: string
}

/** What is frozen when a document is offered for signing: exactly what is hashed, shown and signed. */
export interface StukInhoud {
  readonly vorm: typeof vorm
  readonly buurt: Plan['buurt']
  readonly plan: Omit<Plan, 'buurt'>
  readonly uitdagingen: readonly GenoemdeUitdaging[]
  /** The lines of the budget. */
  readonly posten: readonly Post[]
}

/** The content of a document, out of a plan, the titles of the challenges that it takes on, and the lines of its budget. */
export function makeInhoud({ buurt, ...plan }: Plan, titels: readonly GenoemdeUitdaging[], posten: readonly Post[]): StukInhoud {
  const named = new Set(plan.activiteiten.map(({ uitdaging }) => uitdaging))
  return { vorm, buurt, plan, uitdagingen: titels.filter(({ id }) => named.has(id)), posten }
}

export interface Akkoord {
  readonly buurt: string
  readonly versie: number
  readonly sha256: string
  /** All lines together, as it is written. */
  readonly totaal: string
  readonly taal: 'nl' | 'en'
}

/** The sentence that somebody puts their name to. It names the version and the first of its hash, so that it can be about nothing else. */
export function akkoordZin({ buurt, versie, sha256, totaal, taal }: Akkoord): string {
  const code = sha256.slice(0, 12)
  return taal === 'en'
    ? `I agree with the plan and the budget (EUR ${totaal}) of ${buurt}, version ${versie} (check number ${code}).`
    : `Ik ga akkoord met het plan en de begroting (€ ${totaal}) van ${buurt}, versie ${versie} (controlegetal ${code}).`
}
