/** The one kind of document that is signed now. */
export const docType = 'buurtplan-en-begroting'

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
