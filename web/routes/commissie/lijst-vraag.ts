import type { RondeRegel, RondeStand } from '../../commissie-data.ts'

export const standen: readonly RondeStand[] = [
  'in behandeling',
  'bij verzekeraars',
  'teruggegeven',
  'geweigerd',
  'geweigerd door verzekeraar',
  'toegekend',
  'lager toegekend',
]
export const termijnen = ['voorbij', 'week', 'maand'] as const

/** What somebody asks of the list, as it stands in the address. */
export interface LijstVraag {
  readonly stand: RondeStand | null
  readonly termijn: (typeof termijnen)[number] | null
  readonly mij: boolean
}

/** Reads the address; what nobody can choose counts as nothing chosen. */
export function readVraag(search: URLSearchParams): LijstVraag {
  return {
    stand: standen.find(each => each === search.get('stand')) ?? null,
    termijn: termijnen.find(each => each === search.get('termijn')) ?? null,
    mij: search.get('mij') === 'ja',
  }
}

const daysOf = { voorbij: -1, week: 7, maand: 31 } as const

/** The lines that fit what was asked. */
export function filterLijst(rondes: readonly RondeRegel[], { stand, termijn, mij }: LijstVraag, vandaag: string): readonly RondeRegel[] {
  const last = termijn === null ? null : dayAfter(vandaag, daysOf[termijn])
  return rondes.filter(
    ronde =>
      (stand === null || ronde.stand === stand) &&
      (last === null || (ronde.termijn !== null && ronde.termijn <= last)) &&
      (!mij || ronde.vanMij),
  )
}

function dayAfter(dag: string, days: number): string {
  return new Date(Date.parse(dag) + days * 86_400_000).toISOString().slice(0, 10)
}
