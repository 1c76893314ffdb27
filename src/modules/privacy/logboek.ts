import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { knownKeys } from '../../platform/audit/person-key.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { may, requireMay } from '../identity/index.ts'
import { describeDoel, describeHandeling, openPersoonlijk } from './own-lines.ts'
import type { logregelSchema } from './schema.ts'
import type { PrivacyTransaction, PrivacyWorld } from './world.ts'

type Logregel = z.infer<typeof logregelSchema>

interface Row {
  readonly id: string
  readonly tijd: Date
  readonly handeling: string
  readonly soort: Logregel['soort']
  readonly verwerking: string
  readonly uitkomst: Logregel['uitkomst']
  readonly wie: string | null
  readonly rol: string | null
  readonly namens: string | null
  readonly buurt_id: string | null
  readonly buurt: string | null
  readonly betrokkenen: readonly string[]
  readonly inhoud: Record<string, unknown>
  readonly geheim: Readonly<Record<string, string>>
  readonly spoor: string
  readonly bron: string
}

export interface LogboekVraag {
  readonly buurt?: string
  readonly van?: Date
  readonly tot?: Date
  readonly pagina: number
}

export const linesOnPage = 50

/** A page of the log, the newest first, for who may read it. That somebody read it, and about whom, is a line in it. */
export async function readLogboek(
  world: PrivacyWorld,
  actor: Actor,
  { buurt, van, tot, pagina }: LogboekVraag,
  spoor: string,
): Promise<{ readonly regels: Logregel[]; readonly meer: boolean }> {
  requireMay(actor, 'logboek bekijken', buurt === undefined ? {} : { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const { rows } = await sql<Row>`
      select r.id, r.tijd, r.handeling, r.soort, r.verwerking, r.uitkomst, r.wie, r.rol, r.namens, r.buurt_id, b.naam as buurt, r.betrokkenen, r.inhoud,
             r.geheim, r.spoor, r.bron
        from logboek.regel as r left join identity.buurt as b on b.id = r.buurt_id
       where ${buurt === undefined ? sql`true` : sql`r.keten = ${`buurt:${buurt}`}`}
         and ${van === undefined ? sql`true` : sql`r.tijd >= ${van}`} and ${tot === undefined ? sql`true` : sql`r.tijd < ${tot}`}
       order by r.tijd desc, r.aangemaakt desc, r.id
       limit ${linesOnPage + 1} offset ${(pagina - 1) * linesOnPage}`.execute(trx)
    const shown = rows.slice(0, linesOnPage)
    const personen = [...new Set(shown.flatMap(({ wie, betrokkenen }) => (wie === null ? betrokkenen : [wie, ...betrokkenen])))]
    const namen = await readNamen(trx, personen)
    const keys = may(actor, 'persoonlijke delen van het logboek lezen') ? await knownKeys(trx, world.master, personen) : null
    const betrokkenen = personen.filter(persoon => persoon !== actor.persoon)
    const line = {
      handeling: 'logboek.bekeken',
      soort: 'R',
      verwerking: 'logboek',
      ...(buurt === undefined ? {} : { buurt }),
      betrokkenen,
    } as const
    await writeLog(trx, actor, { ...line, inhoud: { aantal: shown.length, pagina } }, { ...world, spoor })
    return { regels: shown.map(row => describeRow(row, namen, keys)), meer: rows.length > linesOnPage }
  })
}

/** The names that the reader may see; of others only the id. */
async function readNamen(trx: PrivacyTransaction, personen: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personen.length === 0) return new Map()
  const rows = await trx.selectFrom('identity.persoon').select(['id', 'naam']).where('id', 'in', personen).execute()
  return new Map(rows.map(({ id, naam }) => [id, naam]))
}

function describeRow(row: Row, namen: ReadonlyMap<string, string>, keys: ReadonlyMap<string, Uint8Array> | null): Logregel {
  const { tijd, buurt_id, buurt, wie, betrokkenen, geheim, ...rest } = row
  const tell = (id: string) => ({ id, naam: namen.get(id) ?? null })
  return {
    ...rest,
    tijd: tijd.toISOString(),
    wat: describeHandeling(row.handeling),
    waarom: describeDoel(row.verwerking),
    wie: wie === null ? null : tell(wie),
    buurt: buurt_id === null ? null : { id: buurt_id, naam: buurt },
    betrokkenen: betrokkenen.map(tell),
    persoonlijk: Object.entries(geheim).flatMap(([persoon, value]) =>
      keys === null ? [] : [{ persoon, inhoud: openPersoonlijk(keys.get(persoon), value, persoon) }],
    ),
  }
}
