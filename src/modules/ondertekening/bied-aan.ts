import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireReady } from '../commissie/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { readAanbod } from './read-aanbod.ts'
import { readBeleid, readStukken } from './read-stuk.ts'
import { withoutToekenning } from './stuk.ts'
import type { OndertekeningTransaction } from './tables.ts'
import type { OndertekeningWorld } from './world.ts'

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
    const { versie: _, ...beleid } = await readBeleid(trx)
    const aanbod = await readAanbod(trx, buurt, beleid)
    if (aanbod === null) {
      throw new Refusal(
        'Over dit plan is nog niet positief besloten. Dien het in; als de commissie en de verzekeraars akkoord zijn, kan het getekend worden.',
        {
          code: 'besluit-missing',
          status: 409,
        },
      )
    }
    const { inhoud, text, sha256 } = aanbod
    const [last] = await readStukken(trx, buurt)
    requireReady(withoutToekenning(inhoud))
    requireNa(last?.versie ?? 0, na)
    if (last?.sha256 === sha256 && !(await isStopped(trx, buurt, last.versie))) {
      throw new Refusal(`Er is niets veranderd sinds versie ${last.versie}. Die kan nog getekend worden.`, {
        code: 'stuk-gelijk',
        status: 409,
      })
    }
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
