import { Refusal } from '../../refusal.ts'

/** What an organisation can be, in the order in which lists show them. */
export const organisatieSoorten = [
  'alliantiepartner',
  'huisartsenpraktijk',
  'gemeente',
  'welzijn',
  'verzekeraar',
  'universiteit',
  'ziekenhuis',
  'bewonersinitiatief',
  'programma',
  'anders',
] as const

export type OrganisatieSoort = (typeof organisatieSoorten)[number]

/** What can be said of an organisation. */
export interface OrganisatieGegevens {
  readonly naam: string
  readonly soort: OrganisatieSoort
  readonly plaats: string | null
}

export interface Organisatie extends OrganisatieGegevens {
  readonly id: string
  /** One higher at each change. */
  readonly versie: number
}

/** Name and place as they are kept: single spaces, and no place rather than an empty one. Refuses what is too short or too long, at its field. */
export function parseOrganisatie<Given extends Partial<OrganisatieGegevens>>(given: Given): Given {
  const { naam, plaats } = given
  return {
    ...given,
    ...(naam === undefined ? {} : { naam: parseText(naam, 'naam', [2, 120]) }),
    ...(plaats === undefined ? {} : { plaats: plaats === null || plaats.trim() === '' ? null : parseText(plaats, 'plaats', [2, 80]) }),
  }
}

function parseText(text: string, field: 'naam' | 'plaats', [shortest, longest]: readonly [number, number]): string {
  const one = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  if (one.length >= shortest && one.length <= longest && !/\p{Cc}/u.test(one)) return one
  throw new Refusal(`Vul een ${field} in van ${shortest} tot ${longest} letters.`, { code: `organisatie-${field}`, place: { field } })
}

/** What is different, by field: what it was and what it became. */
export function changesOf(
  before: OrganisatieGegevens,
  after: Partial<OrganisatieGegevens>,
): Readonly<Partial<Record<keyof OrganisatieGegevens, { readonly van: string | null; readonly naar: string | null }>>> {
  const fields = ['naam', 'soort', 'plaats'] as const
  return Object.fromEntries(
    fields.flatMap(field => {
      const [van, naar] = [before[field], after[field]]
      return naar === undefined || naar === van ? [] : [[field, { van, naar }]]
    }),
  )
}
