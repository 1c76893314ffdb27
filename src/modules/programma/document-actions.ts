import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { unknownBuurt } from './buurt-versie.ts'
import type { Daad } from './daad.ts'
import { defineDocument, maxDocumenten } from './documenten/define-document.ts'
import type { DocumentSoort } from './documenten/recognise-document.ts'
import { log } from './programma-log.ts'
import { sha256OfBytes } from './sha256.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** Keeps a file of a neighbourhood. The name is not in the log, because it can name people. */
export async function addDocument(
  world: ProgrammaWorld,
  daad: Daad,
  buurt: string,
  input: { readonly naam: string; readonly inhoud: Uint8Array },
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'buurt bijwerken', { buurt })
  const { naam, soort, inhoud } = defineDocument(input)
  const hash = sha256OfBytes(inhoud)
  return await asVisitor(world.database, daad.actor, async trx => {
    await requireRoom(trx, buurt)
    const made = await trx
      .insertInto('programma.document')
      .values({
        buurt_id: buurt,
        naam,
        soort,
        inhoud: Buffer.from(inhoud),
        sha256: hash,
        door: daad.actor.persoon,
        toegevoegd: world.clock.now(),
      })
      .onConflict(conflict => conflict.columns(['buurt_id', 'sha256']).doNothing())
      .returning(['id', 'grootte'])
      .executeTakeFirst()
    if (!made) {
      throw new Refusal('Dit bestand is er al, misschien onder een andere naam. Kijk in de lijst.', {
        code: 'document-had-already',
        status: 409,
        place: { field: 'bestand' },
      })
    }
    const told = { document: made.id, soort, grootte: made.grootte, sha256: hash }
    await log(world, trx, daad, { handeling: 'document.toegevoegd', soort: 'C', buurt, inhoud: told })
    return { id: made.id }
  })
}

/** Whoever adds one at the same moment waits here, so that the count holds. */
async function requireRoom(trx: ProgrammaTransaction, buurt: string): Promise<void> {
  const found = await trx
    .selectFrom('programma.transitiebuurt')
    .select('buurt_id')
    .where('buurt_id', '=', buurt)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw unknownBuurt()
  const { rows } = await sql<{ aantal: number }>`select count(*) as aantal from programma.document where buurt_id = ${buurt}`.execute(trx)
  if ((rows[0]?.aantal ?? 0) < maxDocumenten) return
  throw new Refusal(`Een buurt kan ${maxDocumenten} documenten bewaren. Haal er eerst een weg die niet meer nodig is.`, {
    code: 'documenten-full',
    status: 409,
  })
}

/** Removes a file for good. What is said about it in the course stays, without the file. */
export async function removeDocument(world: ProgrammaWorld, daad: Daad, buurt: string, id: string): Promise<void> {
  requireMay(daad.actor, 'buurt bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const gone = await trx
      .deleteFrom('programma.document')
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .returning('sha256')
      .executeTakeFirst()
    if (!gone) throw unknownDocument()
    await log(world, trx, daad, { handeling: 'document.verwijderd', soort: 'D', buurt, inhoud: { document: id, sha256: gone.sha256 } })
  })
}

/** A file as it came. Reading it is in the log: papers can hold names. */
export async function openDocument(
  world: ProgrammaWorld,
  daad: Daad,
  buurt: string,
  id: string,
): Promise<{ readonly naam: string; readonly soort: DocumentSoort; readonly inhoud: Uint8Array }> {
  requireMay(daad.actor, 'buurt bijwerken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    const found = await trx
      .selectFrom('programma.document')
      .select(['naam', 'soort', 'inhoud'])
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!found) throw unknownDocument()
    await log(world, trx, daad, { handeling: 'document.bekeken', soort: 'R', buurt, inhoud: { document: id } })
    return { ...found, soort: found.soort as DocumentSoort }
  })
}

function unknownDocument(): Refusal {
  return new Refusal('Dit document is er niet (meer). Ververs de lijst.', { code: 'unknown', status: 404 })
}
