import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import type { Clock } from '../../platform/clock.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { canonicalJson } from '../../canonical-json.ts'
import { catalogus } from '../statistics/index.ts'
import { newestVersie } from './kaartbron.ts'
import type { Interventie } from './schema.ts'
import type { MenukaartDatabase, MenukaartTransaction } from './tables.ts'
import type { NieuwVoorstel, Oordeel } from './voorstel-schema.ts'
import { activiteiten, onbekend } from './woorden.ts'

/** What the actions of this module need from outside. */
export interface MenukaartWorld {
  readonly database: MenukaartDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}

/** Who does something, and in which request. */
export interface Daad {
  readonly actor: Actor
  readonly spoor: string
}

/** More than anybody waits for; a limit so that nobody fills the disk. */
const mostOpen = 25

export function hashOf(inhoud: unknown): string {
  return createHash('sha256').update(canonicalJson(inhoud), 'utf8').digest('hex')
}

/** Proposes an entry, or another version of one. */
export async function propose(world: MenukaartWorld, daad: Daad, input: NieuwVoorstel): Promise<{ readonly id: string }> {
  const id = crypto.randomUUID()
  const { interventie, opVersie, toelichting } = input
  requireSense(interventie)
  await asVisitor(world.database, daad.actor, async trx => {
    const open = await trx
      .selectFrom('menukaart.voorstel')
      .select('id')
      .where('door', '=', daad.actor.persoon)
      .where('staat', '=', 'ingediend')
      .execute()
    if (open.length >= mostOpen) {
      throw new Refusal(`U hebt al ${mostOpen} voorstellen die wachten. Trek er eerst een in.`, { code: 'voorstel-too-many', status: 409 })
    }
    await requireNewest(trx, interventie.id, opVersie)
    await trx
      .insertInto('menukaart.voorstel')
      .values({
        id,
        interventie: interventie.id,
        inhoud: JSON.stringify(interventie),
        op_versie: opVersie,
        toelichting,
        door: daad.actor.persoon,
        ingediend: world.clock.now(),
      })
      .execute()
    await log(world, trx, daad, { handeling: 'voorstel.ingediend', soort: 'C', inhoud: { voorstel: id, interventie: interventie.id } })
  })
  return { id }
}

/** Takes back a proposal of one's own that nobody judged yet. */
export async function withdraw(
  world: MenukaartWorld,
  daad: Daad,
  { id, versie }: { readonly id: string; readonly versie: number },
): Promise<void> {
  await asVisitor(world.database, daad.actor, async trx => {
    const found = await requireOpen(trx, id, versie)
    if (found.door !== daad.actor.persoon) throw unknown()
    await trx
      .updateTable('menukaart.voorstel')
      .set({ staat: 'ingetrokken', versie: versie + 1 })
      .where('id', '=', id)
      .execute()
    await log(world, trx, daad, { handeling: 'voorstel.ingetrokken', soort: 'U', inhoud: { voorstel: id } })
  })
}

/**
 * Judges a proposal of somebody else, on behalf of a themacoalitie in which one sits. What is adopted is the next version of the entry at once;
 * a proposal about a version that is no longer the newest is not adopted.
 */
export async function judge(
  world: MenukaartWorld,
  daad: Daad,
  op: { readonly id: string; readonly versie: number },
  { uitkomst, orgaan, reden }: Oordeel,
): Promise<void> {
  await asVisitor(world.database, daad.actor, async trx => {
    const coalities = await readCoalities(trx)
    if (coalities.length === 0) {
      throw new Refusal('Alleen wie in een themacoalitie zit, beoordeelt voorstellen. Vraag het transitieteam om u toe te voegen.', {
        code: 'not-allowed',
        status: 403,
      })
    }
    if (!coalities.includes(orgaan)) {
      throw new Refusal('In deze themacoalitie zit u niet. Kies er een waarin u zit.', {
        code: 'orgaan-unknown',
        place: { field: 'orgaan' },
      })
    }
    const found = await requireOpen(trx, op.id, op.versie)
    if (found.door === daad.actor.persoon) {
      throw new Refusal('Uw eigen voorstel kunt u niet beoordelen. Vraag iemand anders uit de coalitie.', {
        code: 'own-proposal',
        status: 403,
      })
    }
    const now = world.clock.now()
    if (uitkomst === 'aangenomen') await requireNewest(trx, found.interventie, found.op_versie)
    await trx
      .updateTable('menukaart.voorstel')
      .set({ staat: uitkomst, orgaan_id: orgaan, beoordelaar: daad.actor.persoon, reden, beoordeeld: now, versie: op.versie + 1 })
      .where('id', '=', op.id)
      .execute()
    if (uitkomst === 'aangenomen') {
      const nummer = found.op_versie + 1
      const inhoud = JSON.stringify(found.inhoud)
      const values = { interventie: found.interventie, nummer, inhoud, sha256: hashOf(found.inhoud), voorstel_id: op.id, sinds: now }
      await trx.insertInto('menukaart.versie').values(values).execute()
    }
    const inhoud = { voorstel: op.id, interventie: found.interventie, uitkomst, orgaan }
    await log(world, trx, daad, { handeling: 'voorstel.beoordeeld', soort: 'U', betrokkenen: [found.door], inhoud })
  })
}

/** The themacoalities in which who asks sits now. */
export async function readCoalities(trx: MenukaartTransaction): Promise<readonly string[]> {
  const { rows } = await sql<{ ids: string[] }>`select menukaart.eigen_coalities() as ids`.execute(trx)
  return rows[0]?.ids ?? []
}

async function requireOpen(trx: MenukaartTransaction, id: string, versie: number) {
  const found = await trx
    .selectFrom('menukaart.voorstel')
    .select(['door', 'interventie', 'inhoud', 'op_versie', 'staat', 'versie'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw unknown()
  requireVersie(found.versie, versie, 'dit voorstel')
  if (found.staat === 'ingediend') return found
  throw new Refusal(`Dit voorstel is al ${found.staat}. Doe zo nodig een nieuw voorstel.`, { code: 'voorstel-closed', status: 409 })
}

/** What the shape of an entry cannot say: its activity belongs to its theme, and its target group is counted by measures that exist. */
function requireSense({ activiteit, thema, regel }: Interventie): void {
  if (activiteit !== null && activiteiten[activiteit] !== thema) {
    throw new Refusal('Deze soort activiteit hoort bij een ander thema. Kies een andere, of laat haar leeg.', {
      code: 'input-invalid',
      place: { field: 'interventie.activiteit' },
    })
  }
  for (const { soort, maat: id } of regel === onbekend ? [] : regel.delen) {
    const maat = catalogus.find(each => each.id === id)
    const fits = soort === 'aantal' ? maat?.soort === 'telling' : maat?.soort === 'percentage' && maat.bevolking !== null
    if (!fits) {
      throw new Refusal(`Met de maat ${id} is geen aantal mensen te tellen. Kies een andere maat.`, {
        code: 'input-invalid',
        place: { field: 'interventie.regel' },
      })
    }
  }
}

/** One at a time for an entry: who comes second is told that it changed, also when both come at once. */
async function requireNewest(trx: MenukaartTransaction, interventie: string, opVersie: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('menukaart.versie ' || ${interventie}, 0))`.execute(trx)
  const { nummer } = await trx
    .selectFrom('menukaart.versie')
    .select(eb => eb.fn.max('nummer').as('nummer'))
    .where('interventie', '=', interventie)
    .executeTakeFirstOrThrow()
  const newest = newestVersie(interventie, nummer)
  if (newest === opVersie) return
  if (opVersie > newest) {
    const known =
      newest === 0 ? 'Deze interventie bestaat nog niet. Stuur 0 mee als versie.' : `De nieuwste versie is ${newest}. Stuur die mee.`
    throw new Refusal(known, { code: 'versie-unknown', place: { field: 'opVersie' } })
  }
  throw new Refusal(`Deze interventie is nu versie ${newest}. Bekijk die en doe uw voorstel daarop.`, {
    code: 'interventie-changed',
    status: 409,
    place: { field: 'opVersie' },
  })
}

function unknown(): Refusal {
  return new Refusal('Dit voorstel is er niet, of het is niet van u.', { code: 'unknown', status: 404 })
}

async function log(
  world: MenukaartWorld,
  trx: MenukaartTransaction,
  { actor, spoor }: Daad,
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'programma' }, { clock: world.clock, master: world.master, spoor })
}
