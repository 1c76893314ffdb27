import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './begroting-log.ts'
import type { BegrotingsKader } from './controles.ts'
import { mostPosten } from './grenzen.ts'
import { readActiviteiten } from './read-activiteiten.ts'
import { readPosten, requireBuurtNaam } from './read-begroting.ts'
import type { BegrotingTransaction, Hoe } from './tables.ts'
import { planTerug, planWijziging } from './wijziging.ts'
import type { KeptPost, PostWijziging, Verandering, Wijzigingsplan } from './wijziging.ts'
import type { BegrotingWorld } from './world.ts'

export interface Gewijzigd {
  readonly nummer: number
  readonly versies: { readonly id: string; readonly versie: number }[]
}

/** Makes, changes and removes lines of a budget: all of them or none. Refuses when somebody else touched one of them meanwhile. */
export async function wijzigBegroting(
  world: BegrotingWorld,
  daad: Daad,
  buurt: string,
  { hoe, veranderingen }: { readonly hoe: Hoe; readonly veranderingen: readonly Verandering[] },
): Promise<Gewijzigd> {
  requireMay(daad.actor, 'begroting bijwerken', { buurt })
  requireOnce(veranderingen)
  return await asVisitor(world.database, daad.actor, async trx => {
    const nummer = (await holdBegroting(trx, buurt)) + 1
    const kept = new Map((await readPosten(trx, buurt)).map(post => [post.id, post]))
    const plan = planWijziging(kept, nummer, veranderingen)
    await requireActiviteiten(trx, buurt, plan)
    return await keep(world, trx, daad, { buurt, nummer, hoe, kept, plan })
  })
}

/** Takes back what one change did. Refuses when one of its lines became otherwise since then. */
export async function draaiTerug(world: BegrotingWorld, daad: Daad, buurt: string, welke: number): Promise<Gewijzigd> {
  requireMay(daad.actor, 'begroting bijwerken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    const nummer = (await holdBegroting(trx, buurt)) + 1
    const row = await trx
      .selectFrom('begroting.wijziging')
      .select('posten')
      .where('buurt_id', '=', buurt)
      .where('nummer', '=', welke)
      .executeTakeFirst()
    if (!row) throw new Refusal('Deze wijziging is er niet.', { code: 'unknown', status: 404 })
    const kept = new Map((await readPosten(trx, buurt)).map(post => [post.id, post]))
    const plan = planTerug(kept, row.posten)
    if (plan.botsingen.length > 0) {
      throw new Refusal('Een van deze regels is daarna weer gewijzigd. Draai eerst die wijziging terug, of pas de regel zelf aan.', {
        code: 'wijziging-overtaken',
        status: 409,
      })
    }
    return await keep(world, trx, daad, { buurt, nummer, hoe: 'terug', kept, plan })
  })
}

/** Sets what the programme asks of every budget. */
export async function setKader(
  world: BegrotingWorld,
  daad: Daad,
  { versie, kader }: { readonly versie: number; readonly kader: BegrotingsKader },
): Promise<void> {
  requireMay(daad.actor, 'begrotingskader bijwerken')
  const jaren = [...new Set(kader.jaren)].toSorted((one, other) => one - other)
  await asVisitor(world.database, daad.actor, async trx => {
    const now = await trx.selectFrom('begroting.kader').select('versie').forUpdate().executeTakeFirstOrThrow()
    requireVersie(now.versie, versie, 'dit kader')
    await trx
      .updateTable('begroting.kader')
      .set(eb => ({
        jaren,
        plafond_cent: kader.plafondCent,
        norm_tarief_cent: JSON.stringify(kader.normTariefCent),
        versie: eb('versie', '+', 1),
      }))
      .execute()
    await log(world, trx, daad, {
      handeling: 'begrotingskader.gewijzigd',
      soort: 'U',
      inhoud: {
        jaren,
        plafondCent: kader.plafondCent,
        normTarieven: Object.entries(kader.normTariefCent).map(([soort, cent]) => `${soort} ${cent}`),
      },
    })
  })
}

/** Holds the budget until the transaction ends, so that changes come one after another; answers how often it was changed. */
async function holdBegroting(trx: BegrotingTransaction, buurt: string): Promise<number> {
  await requireBuurtNaam(trx, buurt)
  await trx
    .insertInto('begroting.begroting')
    .values({ buurt_id: buurt })
    .onConflict(oc => oc.doNothing())
    .execute()
  const row = await trx
    .selectFrom('begroting.begroting')
    .select('nummer')
    .where('buurt_id', '=', buurt)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.nummer
}

interface Keep {
  readonly buurt: string
  readonly nummer: number
  readonly hoe: Hoe
  readonly kept: ReadonlyMap<string, KeptPost>
  readonly plan: Wijzigingsplan
}

async function keep(
  world: BegrotingWorld,
  trx: BegrotingTransaction,
  daad: Daad,
  { buurt, nummer, hoe, kept, plan }: Keep,
): Promise<Gewijzigd> {
  if (plan.botsingen.length > 0) {
    requireVersie(1, 0, plan.botsingen.length === 1 ? 'een van deze regels' : `${plan.botsingen.length} van deze regels`)
  }
  const { wijzigingen } = plan
  const made = wijzigingen.filter(({ was }) => was === null).length
  const gone = wijzigingen.filter(({ werd }) => werd === null).length
  if (kept.size + made - gone > mostPosten) {
    throw new Refusal(`Een begroting heeft hoogstens ${mostPosten} regels. Voeg regels samen.`, { code: 'posten-too-many', status: 409 })
  }
  if (wijzigingen.length === 0) return { nummer: nummer - 1, versies: [] }
  await writePosten(trx, { buurt, nummer, wijzigingen })
  await trx.updateTable('begroting.begroting').set({ nummer }).where('buurt_id', '=', buurt).execute()
  await trx
    .insertInto('begroting.wijziging')
    .values({ buurt_id: buurt, nummer, hoe, posten: JSON.stringify(wijzigingen), door: daad.actor.persoon, op: world.clock.now() })
    .execute()
  await log(world, trx, daad, {
    handeling: 'begroting.gewijzigd',
    soort: 'U',
    buurt,
    inhoud: { wijziging: nummer, hoe, nieuw: made, anders: wijzigingen.length - made - gone, weg: gone },
  })
  return { nummer, versies: wijzigingen.flatMap(({ id, werd }) => (werd === null ? [] : [{ id, versie: nummer }])) }
}

/** What the protocol of the database takes in one question is far more than this many lines. */
const linesAtOnce = 500

async function writePosten(
  trx: BegrotingTransaction,
  { buurt, nummer, wijzigingen }: { readonly buurt: string; readonly nummer: number; readonly wijzigingen: readonly PostWijziging[] },
): Promise<void> {
  const touched = wijzigingen.filter(({ was }) => was !== null).map(({ id }) => id)
  if (touched.length > 0) await trx.deleteFrom('begroting.post').where('buurt_id', '=', buurt).where('id', 'in', touched).execute()
  const rows = wijzigingen.flatMap(({ id, werd, gemaakt, plek }) => {
    if (werd === null) return []
    const { activiteit, aantalHonderdste, tariefCent, ...same } = werd
    const values = { ...same, activiteit_id: activiteit, aantal_honderdste: aantalHonderdste, tarief_cent: tariefCent }
    return [{ buurt_id: buurt, id, ...values, versie: nummer, gemaakt, plek }]
  })
  for (let from = 0; from < rows.length; from += linesAtOnce) {
    await trx
      .insertInto('begroting.post')
      .values(rows.slice(from, from + linesAtOnce))
      .execute()
  }
}

/** A line goes to an activity of the plan, or keeps the one that it had. */
async function requireActiviteiten(trx: BegrotingTransaction, buurt: string, { wijzigingen }: Wijzigingsplan): Promise<void> {
  const asked = wijzigingen.flatMap(({ was, werd }) => (werd?.activiteit && werd.activiteit !== was?.activiteit ? [werd.activiteit] : []))
  if (asked.length === 0) return
  const known = new Set((await readActiviteiten(trx, buurt, 'nl')).map(({ id }) => id))
  if (asked.every(id => known.has(id))) return
  throw new Refusal('Deze activiteit staat niet (meer) in het buurtplan. Kies een andere.', {
    code: 'activiteit-unknown',
    status: 404,
    place: { field: 'activiteit' },
  })
}

function requireOnce(veranderingen: readonly Verandering[]): void {
  if (new Set(veranderingen.map(({ id }) => id)).size === veranderingen.length) return
  throw new Refusal('Een regel staat hier twee keer in. Stuur elke regel één keer.', {
    code: 'post-twice',
    place: { field: 'veranderingen' },
  })
}
