import type { Toekenning, VasteInhoud } from '../commissie/index.ts'

/** The one kind of document that is signed now. */
export const docType = 'buurtplan-en-begroting'

/** What was granted of a budget, as it stands in a document. */
export interface StukToekenning {
  readonly ronde: number
  /** The day on which it became final. */
  readonly dag: string
  readonly posten: readonly { readonly post: string; readonly toegekendCent: number }[]
}

/** What is frozen when a document is offered for signing: exactly what is hashed, shown and signed. Form 2 has what was granted in it. */
export interface StukInhoud extends Omit<VasteInhoud, 'vorm'> {
  readonly vorm: 1 | 2
  readonly toekenning?: StukToekenning
}

/** A document that says what was granted of what was asked. */
export function withToekenning(inhoud: VasteInhoud, { ronde, dag, posten }: Toekenning): StukInhoud {
  return {
    ...inhoud,
    vorm: 2,
    toekenning: { ronde, dag, posten: posten.map(post => ({ post: post.postId, toegekendCent: post.toegekendCent })) },
  }
}

/** The plan and the budget of a document, as they would be frozen without a decision. */
export function withoutToekenning({ toekenning: _, ...inhoud }: StukInhoud): VasteInhoud {
  return { ...inhoud, vorm: 1 }
}

/** What was granted in all, in whole cents; null for a document without a decision. */
export function toegekendCent({ toekenning }: StukInhoud): number | null {
  return toekenning === undefined ? null : toekenning.posten.reduce((sum, post) => sum + post.toegekendCent, 0)
}

export interface Akkoord {
  readonly buurt: string
  readonly versie: number
  readonly sha256: string
  /** All lines together, as it is written. */
  readonly totaal: string
  /** What was granted of that; null when that was not decided before signing. */
  readonly toegekend: string | null
  readonly taal: 'nl' | 'en'
}

/** The sentence that somebody puts their name to. It names the version and the first of its hash, so that it can be about nothing else. */
export function akkoordZin({ buurt, versie, sha256, totaal, toegekend, taal }: Akkoord): string {
  const code = sha256.slice(0, 12)
  if (taal === 'en') {
    const money = toegekend === null ? totaal : `asked ${totaal}, granted ${toegekend}`
    return `I agree with the plan and the budget (${money}) of ${buurt}, version ${versie} (check number ${code}).`
  }
  const geld = toegekend === null ? totaal : `gevraagd ${totaal}, toegekend ${toegekend}`
  return `Ik ga akkoord met het plan en de begroting (${geld}) van ${buurt}, versie ${versie} (controlegetal ${code}).`
}
