import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { Clock } from '../../platform/clock.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import type { Rol, Zetel } from './rollen.ts'
import { isRol } from './rollen.ts'
import { duurVan, leeft } from './sessie.ts'
import type { koppelingSchema, mensSchema, overgedragenSchema, passkeySchema, sessieSchema, uitnodigingSchema } from './schema.ts'
import { readLidmaatschappen } from './sessions.ts'
import type { IdentityDatabase } from './tables.ts'
import type { IdentityWorld } from './world.ts'

type Sessie = z.infer<typeof sessieSchema>
type Uitnodiging = z.infer<typeof uitnodigingSchema>
type Mens = z.infer<typeof mensSchema>
type Overgedragen = z.infer<typeof overgedragenSchema>
type Passkey = z.infer<typeof passkeySchema>
type Koppeling = z.infer<typeof koppelingSchema>

/** Where this person is signed in now, the latest first. */
export async function listSessies(database: IdentityDatabase, clock: Clock, actor: Actor): Promise<readonly Sessie[]> {
  return await asVisitor(database, actor, async trx => {
    const duur = duurVan((await readLidmaatschappen(trx, actor.persoon)).map(lid => lid.rol))
    const rows = await trx
      .selectFrom('identity.sessie')
      .select(['id', 'apparaat', 'manier', 'aangemaakt', 'gezien', 'verloopt', 'beeindigd'])
      .where('persoon_id', '=', actor.persoon)
      .where('beeindigd', 'is', null)
      .orderBy('gezien', 'desc')
      .orderBy('id')
      .execute()
    return rows
      .filter(row => leeft(row, duur, clock.now()))
      .map(({ id, apparaat, manier, aangemaakt, gezien, verloopt }) => ({
        id,
        apparaat,
        manier: manier as Sessie['manier'],
        begonnen: aangemaakt.toISOString(),
        gezien: gezien.toISOString(),
        verloopt: verloopt.toISOString(),
        deze: id === actor.sessie,
      }))
  })
}

/** The keys of this person, the oldest first. */
export async function listPasskeys(database: IdentityDatabase, actor: Actor): Promise<readonly Passkey[]> {
  const rows = await asVisitor(database, actor, trx =>
    trx
      .selectFrom('identity.passkey')
      .select(['id', 'naam', 'soort', 'reservekopie', 'aangemaakt', 'gebruikt'])
      .where('persoon_id', '=', actor.persoon)
      .orderBy('aangemaakt')
      .orderBy('id')
      .execute(),
  )
  return rows.map(({ aangemaakt, gebruikt, ...rest }) => ({
    ...rest,
    aangemaakt: aangemaakt.toISOString(),
    gebruikt: gebruikt?.toISOString() ?? null,
  }))
}

/** Every provider, with when this person linked their account there; null when they did not. */
export async function listKoppelingen(world: Pick<IdentityWorld, 'database' | 'openId'>, actor: Actor): Promise<readonly Koppeling[]> {
  const rows = await asVisitor(world.database, actor, trx =>
    trx.selectFrom('identity.oidc_identiteit').select(['uitgever', 'aangemaakt']).where('persoon_id', '=', actor.persoon).execute(),
  )
  return world.openId.list.map(({ id, naam, uitgever }) => ({
    id,
    naam,
    gekoppeld: rows.find(row => row.uitgever === uitgever)?.aangemaakt.toISOString() ?? null,
  }))
}

/** Invitations that the actor may see, the newest first. */
export async function listUitnodigingen(database: IdentityDatabase, clock: Clock, actor: Actor): Promise<readonly Uitnodiging[]> {
  return await asVisitor(database, actor, async trx => {
    const rows = await trx
      .selectFrom('identity.uitnodiging as u')
      .leftJoin('identity.buurt as b', 'b.id', 'u.buurt_id')
      .leftJoin('identity.organisatie as o', 'o.id', 'u.organisatie_id')
      .select(['u.id', 'u.naam', 'u.mail', 'u.rol', 'u.buurt_id', 'b.naam as buurt', 'u.organisatie_id', 'o.naam as organisatie'])
      .select(['u.beroep', 'u.zetel', 'u.aangemaakt', 'u.verloopt', 'u.aanvaard', 'u.ingetrokken'])
      .orderBy('u.aangemaakt', 'desc')
      .orderBy('u.id')
      .limit(500)
      .execute()
    return rows.flatMap(row =>
      isRol(row.rol)
        ? [
            {
              id: row.id,
              naam: row.naam,
              mail: row.mail,
              rol: row.rol,
              ...placesOf(row),
              beroep: row.beroep,
              zetel: row.zetel as Zetel | null,
              staat: row.aanvaard ? 'aanvaard' : row.ingetrokken ? 'ingetrokken' : row.verloopt <= clock.now() ? 'verlopen' : 'open',
              aangemaakt: row.aangemaakt.toISOString(),
              verloopt: row.verloopt.toISOString(),
            } as const,
          ]
        : [],
    )
  })
}

/** What others handed over to this person, the latest first, with what they wanted them to know. */
export async function listOverdrachten(database: IdentityDatabase, actor: Actor): Promise<readonly Overgedragen[]> {
  return await asVisitor(database, actor, async trx => {
    const rows = await trx
      .selectFrom('identity.overdracht as h')
      .innerJoin('identity.lidmaatschap as l', 'l.id', 'h.naar')
      .leftJoin('identity.buurt as b', 'b.id', 'l.buurt_id')
      .leftJoin('identity.organisatie as o', 'o.id', 'l.organisatie_id')
      .select(['h.id', 'h.notitie', 'h.gedaan', 'l.rol', 'l.buurt_id', 'b.naam as buurt', 'l.organisatie_id', 'o.naam as organisatie'])
      .where('l.persoon_id', '=', actor.persoon)
      .where('l.beeindigd', 'is', null)
      .orderBy('h.gedaan', 'desc')
      .orderBy('h.id')
      .execute()
    return rows.map(({ id, notitie, gedaan, rol, ...places }) => ({
      id,
      rol: rol as Rol,
      ...placesOf(places),
      notitie,
      gedaan: gedaan.toISOString(),
    }))
  })
}

interface Places {
  readonly buurt_id: string | null
  readonly buurt: string | null
  readonly organisatie_id: string | null
  readonly organisatie: string | null
}

function placesOf({ buurt_id, buurt, organisatie_id, organisatie }: Places) {
  return {
    buurt: buurt_id === null ? null : { id: buurt_id, naam: buurt ?? '' },
    organisatie: organisatie_id === null ? null : { id: organisatie_id, naam: organisatie ?? '' },
  }
}

/** The people that the actor may see, by name, each with the roles that the actor may see. Who was looked at is in the log. */
export async function listMensen(world: IdentityWorld, actor: Actor, spoor: string): Promise<readonly Mens[]> {
  return await asVisitor(world.database, actor, async trx => {
    const rows = await trx
      .selectFrom('identity.lidmaatschap as l')
      .innerJoin('identity.persoon as p', 'p.id', 'l.persoon_id')
      .leftJoin('identity.buurt as b', 'b.id', 'l.buurt_id')
      .leftJoin('identity.organisatie as o', 'o.id', 'l.organisatie_id')
      .select([
        'l.id',
        'l.persoon_id',
        'p.naam',
        'p.mail',
        'l.rol',
        'l.beroep',
        'l.zetel',
        'l.buurt_id',
        'b.naam as buurt',
        'l.organisatie_id',
        'o.naam as organisatie',
      ])
      .where('l.beeindigd', 'is', null)
      .orderBy('p.naam')
      .orderBy('l.id')
      .execute()
    const mensen = new Map<string, Mens>()
    for (const { id, persoon_id, naam, mail, rol, beroep, zetel, ...places } of rows) {
      const known = mensen.get(persoon_id) ?? { id: persoon_id, naam, mail, lidmaatschappen: [] }
      known.lidmaatschappen.push({ id, rol: rol as Rol, ...placesOf(places), beroep, zetel: zetel as Zetel | null })
      mensen.set(persoon_id, known)
    }
    const betrokkenen = [...mensen.keys()].filter(id => id !== actor.persoon)
    const line = { handeling: 'mensen.bekeken', soort: 'R', verwerking: 'toegang', betrokkenen, inhoud: { aantal: mensen.size } } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return [...mensen.values()]
  })
}
