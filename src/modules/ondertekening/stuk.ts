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
}

/** The content of a document, out of a plan and the titles of the challenges that it takes on. */
export function makeInhoud({ buurt, ...plan }: Plan, titels: readonly GenoemdeUitdaging[]): StukInhoud {
  const named = new Set(plan.activiteiten.map(({ uitdaging }) => uitdaging))
  return { vorm, buurt, plan, uitdagingen: titels.filter(({ id }) => named.has(id)) }
}

/** The sentence that somebody puts their name to. It names the version and the first of its hash, so that it can be about nothing else. */
export function akkoordZin({ buurt, versie, sha256, taal }: { buurt: string; versie: number; sha256: string; taal: 'nl' | 'en' }): string {
  const code = sha256.slice(0, 12)
  return taal === 'en'
    ? `I agree with the neighbourhood plan of ${buurt}, version ${versie} (check number ${code}).`
    : `Ik ga akkoord met het buurtplan van ${buurt}, versie ${versie} (controlegetal ${code}).`
}
