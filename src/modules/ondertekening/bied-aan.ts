import { createHash } from 'node:crypto'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { readPosten } from '../begroting/index.ts'
import { readPlan } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { canonicalJson } from '../../canonical-json.ts'
import { readBeleid, readStukken } from './read-stuk.ts'
import { makeInhoud } from './stuk.ts'
import type { StukInhoud } from './stuk.ts'
import type { OndertekeningTransaction } from './tables.ts'
import type { OndertekeningWorld } from './world.ts'

/** The plan of a buurt as it would be offered now. */
export async function inhoudNu(
  trx: OndertekeningTransaction,
  buurt: string,
): Promise<{ readonly inhoud: StukInhoud; readonly text: string; readonly sha256: string }> {
  const plan = await readPlan(trx, buurt)
  const titels = await trx.selectFrom('buurtagenda.uitdaging').select(['id', 'titel']).where('buurt_id', '=', buurt).orderBy('id').execute()
  const posten = (await readPosten(trx, buurt)).map(({ gemaakt: _, plek: __, versie: ___, ...post }) => post)
  const inhoud = makeInhoud(plan, titels, posten)
  const text = canonicalJson(JSON.parse(JSON.stringify(inhoud)))
  return { inhoud, text, sha256: createHash('sha256').update(text).digest('hex') }
}

/**
 * Freezes the plan of a buurt as the next version of the document that is signed. Refuses an empty plan, the same content again while it can still be signed, and
 * when somebody else offered one meanwhile.
 */
export async function offerStuk(
  world: OndertekeningWorld,
  daad: Daad,
  buurt: string,
  { na }: { readonly na: number },
): Promise<{ readonly versie: number; readonly sha256: string }> {
  requireMay(daad.actor, 'stuk aanbieden', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    const { inhoud, text, sha256 } = await inhoudNu(trx, buurt)
    const [last] = await readStukken(trx, buurt)
    requireReady(inhoud)
    requireNa(last?.versie ?? 0, na)
    if (last?.sha256 === sha256 && !(await isStopped(trx, buurt, last.versie))) {
      throw new Refusal(`Er is niets veranderd sinds versie ${last.versie}. Die kan nog getekend worden.`, {
        code: 'stuk-gelijk',
        status: 409,
      })
    }
    const { versie: _, ...beleid } = await readBeleid(trx)
    const versie = na + 1
    const made = await trx
      .insertInto('ondertekening.stuk')
      .values({
        buurt_id: buurt,
        versie,
        id: last?.id ?? crypto.randomUUID(),
        inhoud: text,
        sha256,
        beleid: JSON.stringify(beleid),
        door: daad.actor.persoon,
        aangeboden: world.clock.now(),
      })
      .onConflict(conflict => conflict.columns(['buurt_id', 'versie']).doNothing())
      .returning('versie')
      .executeTakeFirst()
    requireNa(made ? na : versie, na)
    await writeLog(
      trx,
      daad.actor,
      { handeling: 'stuk.aangeboden', soort: 'C', verwerking: 'ondertekening', buurt, inhoud: { versie, sha256 } },
      { ...world, spoor: daad.spoor },
    )
    return { versie, sha256 }
  })
}

function requireNa(last: number, na: number): void {
  if (last === na) return
  throw new Refusal('Iemand anders heeft intussen een versie aangeboden. Bekijk die eerst.', { code: 'changed-meanwhile', status: 412 })
}

function requireReady({ plan }: StukInhoud): void {
  if (plan.activiteiten.length === 0) {
    throw new Refusal('Er staat nog niets in het plan. Voeg eerst een activiteit toe.', { code: 'plan-empty', status: 409 })
  }
  const asked = plan.themas.filter(({ stand }) => stand === 'gevraagd' || stand === 'terug')
  if (asked.length > 0) {
    throw new Refusal('Het transitieteam moet nog akkoord gaan met een thema dat u weglaat. Daarna kunt u het plan laten tekenen.', {
      code: 'thema-open',
      status: 409,
    })
  }
}

async function isStopped(trx: OndertekeningTransaction, buurt: string, versie: number): Promise<boolean> {
  const refused = await trx
    .selectFrom('ondertekening.schakel')
    .select('nummer')
    .where('buurt_id', '=', buurt)
    .where('versie', '=', versie)
    .where('daad', '=', 'geweigerd')
    .executeTakeFirst()
  return refused !== undefined
}
