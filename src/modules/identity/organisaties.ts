import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { changesOf, parseOrganisatie } from './organisatie.ts'
import type { Organisatie, OrganisatieGegevens, OrganisatieSoort } from './organisatie.ts'
import { requireMay } from './rechten.ts'
import type { IdentityTransaction } from './tables.ts'
import type { IdentityWorld } from './world.ts'

/** Adds an organisation. Refuses a name that another one has. */
export async function makeOrganisatie(world: IdentityWorld, actor: Actor, input: OrganisatieGegevens, spoor: string): Promise<Organisatie> {
  requireMay(actor, 'organisaties beheren')
  const { naam, soort, plaats } = parseOrganisatie(input)
  return await withOwnName(async () =>
    asVisitor(world.database, actor, async trx => {
      const now = world.clock.now()
      const { id } = await trx
        .insertInto('identity.organisatie')
        .values({ naam, soort, plaats, aangemaakt: now, gewijzigd: now, beeindigd: null })
        .returning('id')
        .executeTakeFirstOrThrow()
      const line = {
        handeling: 'organisatie.gemaakt',
        soort: 'C',
        verwerking: 'toegang',
        organisatie: id,
        inhoud: { naam, soort, plaats },
      } as const
      await writeLog(trx, actor, line, { ...world, spoor })
      return { id, naam, soort, plaats, versie: 1 }
    }),
  )
}

const names = { naam: 'De naam', soort: 'De soort', plaats: 'De plaats' } as const

/** Somebody else was first: nothing of theirs is overwritten, and who comes second reads what is otherwise than they want it. */
function changedMeanwhile(now: Organisatie, wanted: Partial<OrganisatieGegevens>): Refusal {
  const fields = Object.keys(changesOf(now, wanted)) as (keyof OrganisatieGegevens)[]
  return new Refusal('Iemand anders heeft deze organisatie intussen gewijzigd. Kijk wat er nu staat en bewaar dan opnieuw.', {
    code: 'organisatie-changed',
    status: 412,
    fields: fields.map(field => ({ field, code: 'changed', detail: `${names[field]} is nu: ${now[field] ?? '(leeg)'}.` })),
  })
}

/** Changes what is given. Refuses when the organisation is not (any more) as it was in the version that the actor saw. */
export async function changeOrganisatie(
  world: IdentityWorld,
  actor: Actor,
  input: { readonly id: string; readonly versie: number; readonly gegevens: Partial<OrganisatieGegevens> },
  spoor: string,
): Promise<Organisatie> {
  requireMay(actor, 'organisaties beheren')
  const given = parseOrganisatie(input.gegevens)
  return await withOwnName(async () =>
    asVisitor(world.database, actor, async trx => {
      const before = await lockOrganisatie(trx, input.id)
      if (before.versie !== input.versie) throw changedMeanwhile(before, given)
      const changes = changesOf(before, given)
      if (Object.keys(changes).length === 0) return before
      const after = { ...before, ...given, versie: before.versie + 1 }
      const { naam, soort, plaats, versie } = after
      await trx
        .updateTable('identity.organisatie')
        .set({ naam, soort, plaats, versie, gewijzigd: world.clock.now() })
        .where('id', '=', input.id)
        .execute()
      const inhoud = { versie, ...changes }
      const line = { handeling: 'organisatie.gewijzigd', soort: 'U', verwerking: 'toegang', organisatie: input.id, inhoud } as const
      await writeLog(trx, actor, line, { ...world, spoor })
      return after
    }),
  )
}

async function lockOrganisatie(trx: IdentityTransaction, id: string): Promise<Organisatie> {
  const found = await trx
    .selectFrom('identity.organisatie')
    .select(['id', 'naam', 'soort', 'plaats', 'versie'])
    .where('id', '=', id)
    .where('beeindigd', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw unknownOrganisatie()
  return { ...found, soort: found.soort as OrganisatieSoort }
}

export function unknownOrganisatie(): Refusal {
  return new Refusal('Deze organisatie is er niet (meer). Ga terug naar de lijst.', { code: 'organisatie-unknown', status: 404 })
}

/** Two organisations of one name cannot be told apart in a list. */
async function withOwnName<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error && 'constraint' in error && error.constraint === 'organisatie_naam')) throw error
    throw new Refusal('Er is al een organisatie met deze naam. Kies een andere naam, of gebruik die organisatie.', {
      code: 'organisatie-naam-taken',
      status: 409,
      place: { field: 'naam' },
      cause: error,
    })
  }
}
