import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { keurVorm } from './bibliotheek.ts'
import { instrumenten } from './instrumenten/lijst.ts'
import type { Lijst, LijstInvoer } from './lijst-schema.ts'
import type { VragenlijstenTransaction } from './tables.ts'
import { log } from './vragenlijsten-log.ts'
import { vragenVan } from './vorm.ts'
import type { VragenlijstenWorld } from './world.ts'

interface GezienLijst {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

/** The own questionnaires of a buurt, by name. */
export async function listLijsten(
  world: VragenlijstenWorld,
  actor: Actor,
  buurt: string,
): Promise<{ readonly buurt: { readonly id: string; readonly naam: string }; readonly lijsten: readonly Lijst[] }> {
  requireMay(actor, 'vragenlijsten bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const of = await requirePlanBuurt(trx, buurt)
    const rows = await trx
      .selectFrom('vragenlijsten.lijst')
      .select(['id', 'naam', 'vorm', 'vast', 'vorige_id', 'versie'])
      .where('buurt_id', '=', buurt)
      .orderBy('naam')
      .orderBy('gewijzigd', 'desc')
      .orderBy('id')
      .execute()
    // Through JSON: a questionnaire is JSON of a library, and leaves in types that may be written to.
    return {
      buurt: of,
      lijsten: rows.map(({ vorige_id: vorige, vorm, ...row }) => ({
        ...row,
        vorige,
        vorm: JSON.parse(JSON.stringify(vorm)) as Lijst['vorm'],
      })),
    }
  })
}

/** Makes an own questionnaire. */
export async function maakLijst(
  world: VragenlijstenWorld,
  daad: Daad,
  buurt: string,
  { naam, vorm }: LijstInvoer,
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  await keur(vorm)
  const id = crypto.randomUUID()
  await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    await insert(world, trx, daad, { buurt, id, naam, vorm, vorige: null })
  })
  return { id }
}

/** Changes an own questionnaire. Once a wave was opened with it, it stays as it is and a new version is made in its place. */
export async function wijzigLijst(
  world: VragenlijstenWorld,
  daad: Daad,
  { buurt, id, versie }: GezienLijst,
  { naam, vorm }: LijstInvoer,
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  await keur(vorm)
  return await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const row = await trx
      .selectFrom('vragenlijsten.lijst')
      .select(['versie', 'vast'])
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row) throw new Refusal('Deze vragenlijst is er niet, of is niet van u.', { code: 'unknown', status: 404 })
    requireVersie(row.versie, versie, 'deze vragenlijst')
    if (row.vast) {
      const next = crypto.randomUUID()
      await insert(world, trx, daad, { buurt, id: next, naam, vorm, vorige: id })
      return { id: next }
    }
    await trx
      .updateTable('vragenlijsten.lijst')
      .set({ naam, vorm: JSON.stringify(vorm), gewijzigd: world.clock.now(), versie: versie + 1 })
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .execute()
    await log(world, trx, daad, { handeling: 'vragenlijst.gewijzigd', soort: 'U', buurt, inhoud: { lijst: id } })
    return { id }
  })
}

interface NieuweLijst extends LijstInvoer {
  readonly buurt: string
  readonly id: string
  readonly vorige: string | null
}

async function insert(world: VragenlijstenWorld, trx: VragenlijstenTransaction, daad: Daad, lijst: NieuweLijst): Promise<void> {
  const { buurt, id, naam, vorm, vorige } = lijst
  await trx
    .insertInto('vragenlijsten.lijst')
    .values({
      buurt_id: buurt,
      id,
      naam,
      vorm: JSON.stringify(vorm),
      vorige_id: vorige,
      door: daad.actor.persoon,
      gewijzigd: world.clock.now(),
    })
    .execute()
  await log(world, trx, daad, { handeling: 'vragenlijst.gemaakt', soort: 'C', buurt, inhoud: { lijst: id, vorige } })
}

/** Names of pages and questions that instruments have are theirs. */
const taken = new Set([
  ...instrumenten.flatMap(({ id, items }) => [id.replaceAll('-', '_'), ...items.map(({ code }) => code)]),
  'achtergrond',
  'leeftijd',
  'geslacht',
  'namens',
])

async function keur(vorm: LijstInvoer['vorm']): Promise<void> {
  const own = [...vorm.pages.map(({ name }) => name), ...vragenVan(vorm).map(({ name }) => name)]
  const found = own.find(name => taken.has(name))
  if (found !== undefined) {
    throw new Refusal(`De naam ${found} is al van een andere vragenlijst. Kies een andere.`, {
      code: 'vorm-invalid',
      place: { field: 'vorm' },
    })
  }
  await keurVorm(vorm)
}
