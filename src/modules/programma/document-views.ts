import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireMay } from '../identity/index.ts'
import { unknownBuurt } from './buurt-versie.ts'
import type { documentSchema } from './document-schema.ts'
import type { DocumentSoort } from './documenten/recognise-document.ts'
import type { ProgrammaWorld } from './world.ts'

type DocumentRegel = z.infer<typeof documentSchema>

/** The documents of a neighbourhood, the newest first. */
export async function listDocumenten(world: ProgrammaWorld, actor: Actor, buurt: string): Promise<readonly DocumentRegel[]> {
  requireMay(actor, 'buurt bijwerken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const known = await trx.selectFrom('programma.transitiebuurt').select('buurt_id').where('buurt_id', '=', buurt).executeTakeFirst()
    if (!known) throw unknownBuurt()
    const rows = await trx
      .selectFrom('programma.document')
      .select(['id', 'naam', 'soort', 'grootte', 'sha256', 'toegevoegd'])
      .where('buurt_id', '=', buurt)
      .orderBy('toegevoegd', 'desc')
      .orderBy('id')
      .execute()
    return rows.map(({ soort, toegevoegd, ...row }) => ({ ...row, soort: soort as DocumentSoort, toegevoegd: toegevoegd.toISOString() }))
  })
}
