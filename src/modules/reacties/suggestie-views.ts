import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { requireTempo } from '../../platform/tempo.ts'
import type { Tempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import { hashCode, volgCode } from './geheimen.ts'
import type { Gevolgd } from './meedenken-schema.ts'
import type { SuggestieRegel, Suggesties } from './suggestie-schema.ts'
import type { SuggestieStaat } from './suggestie.ts'
import type { ReactiesTransaction } from './tables.ts'
import type { ReactiesWorld } from './world.ts'

/** Codes are long; who tries them has to wait all the same. */
const codesTried: Tempo = { naam: 'suggestie-code', keer: 60, perMinuten: 15 }

/** Which suggestions, a page of them. */
export interface SuggestiesVraag {
  readonly staat: SuggestieStaat
  readonly pagina: number
  readonly limiet: number
}

/** What waits for an answer, what waits longest first; or what was answered or hidden, the latest first. */
export async function listSuggesties(
  world: ReactiesWorld,
  actor: Actor,
  buurt: string,
  { staat, pagina, limiet }: SuggestiesVraag,
): Promise<Suggesties> {
  requireMay(actor, 'buurtplan bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const { rows } = await sql<{ wacht: string; beantwoord: string; verborgen: string; oudste: Date | null }>`
      select count(*) filter (where uitkomst is null and verborgen is null) as wacht, count(*) filter (where uitkomst is not null and verborgen is null) as beantwoord,
             count(*) filter (where verborgen is not null) as verborgen, min(ontvangen) filter (where uitkomst is null and verborgen is null) as oudste
        from reacties.suggestie where buurt_id = ${buurt}`.execute(trx)
    const { oudste, ...counted } = rows[0] ?? { wacht: 0, beantwoord: 0, verborgen: 0, oudste: null }
    const tellingen = { wacht: Number(counted.wacht), beantwoord: Number(counted.beantwoord), verborgen: Number(counted.verborgen) }
    const found = await suggestiesIn(trx, buurt)
      .where('s.verborgen', staat === 'verborgen' ? 'is not' : 'is', null)
      .$if(staat === 'wacht', query => query.where('s.uitkomst', 'is', null).orderBy('s.ontvangen'))
      .$if(staat === 'beantwoord', query => query.where('s.uitkomst', 'is not', null).orderBy('s.beantwoord', 'desc'))
      .$if(staat === 'verborgen', query => query.orderBy('s.verborgen', 'desc'))
      .orderBy('s.id')
      .limit(limiet)
      .offset((pagina - 1) * limiet)
      .execute()
    return {
      suggesties: found.map(row => describe(world, row)),
      totaal: tellingen[staat],
      tellingen,
      oudste: oudste?.toISOString() ?? null,
    }
  })
}

/** One suggestion, for the network. */
export async function findSuggestie(world: ReactiesWorld, actor: Actor, buurt: string, id: string): Promise<SuggestieRegel> {
  requireMay(actor, 'buurtplan bekijken', { buurt })
  const row = await asVisitor(world.database, actor, async trx => await suggestiesIn(trx, buurt).where('s.id', '=', id).executeTakeFirst())
  if (!row) throw new Refusal('Deze suggestie is er niet, of is niet van uw buurt.', { code: 'unknown', status: 404 })
  return describe(world, row)
}

/** A suggestion and its answer, for whoever has its code. */
export async function followSuggestie(world: ReactiesWorld, vanaf: string, code: string): Promise<Gevolgd> {
  await requireTempo(world.database, world.clock, codesTried, vanaf)
  const volg = hashCode(world.master, code)
  return await asVisitor(world.database, null, async trx => {
    await show(trx, { geheim: volg })
    const row = await trx
      .selectFrom('reacties.suggestie')
      .select(['over', 'tekst', 'dag', 'uitkomst', 'reden', 'beantwoord', 'verborgen_reden'])
      .where('volg', '=', volg)
      .executeTakeFirst()
    if (!row)
      throw new Refusal('Deze code kennen wij niet. Kijk of u hem goed overnam.', {
        code: 'code-unknown',
        status: 404,
        place: { field: 'code' },
      })
    const { rows } = await sql<{ buurt: string; activiteit: string | null }>`select * from reacties.bij_code(${volg})`.execute(trx)
    const { over, tekst, dag, uitkomst, reden, beantwoord, verborgen_reden } = row
    return {
      buurt: rows[0]?.buurt ?? '',
      over,
      tekst,
      dag,
      verborgen: verborgen_reden,
      antwoord:
        uitkomst === null || reden === null || beantwoord === null
          ? null
          : { uitkomst, reden, activiteit: rows[0]?.activiteit ?? null, op: beantwoord.toISOString() },
    }
  })
}

/** How many suggestions the public page of a neighbourhood tells of; refuses where its network did not choose to tell. */
export async function countOpenbaar(
  world: ReactiesWorld,
  adres: string,
): Promise<{ readonly suggesties: number; readonly beantwoord: number }> {
  const { rows } = await asVisitor(
    world.database,
    null,
    async trx =>
      await sql<{ suggesties: string | null; beantwoord: string | null }>`select * from reacties.tel_openbaar(${adres})`.execute(trx),
  )
  const [found] = rows
  if (!found || found.suggesties === null) throw new Refusal('Deze buurt vertelt dit niet.', { code: 'unknown', status: 404 })
  return { suggesties: Number(found.suggesties), beantwoord: Number(found.beantwoord) }
}

function suggestiesIn(trx: ReactiesTransaction, buurt: string) {
  return trx
    .selectFrom('reacties.suggestie as s')
    .leftJoin('reacties.contact as c', 'c.suggestie_id', 's.id')
    .leftJoin('buurtplan.activiteit as a', join => join.onRef('a.buurt_id', '=', 's.buurt_id').onRef('a.id', '=', 's.antwoord_activiteit'))
    .leftJoin('identity.persoon as typist', 'typist.id', 's.getypt_door')
    .leftJoin('identity.persoon as antwoorder', 'antwoorder.id', 's.beantwoord_door')
    .leftJoin('identity.persoon as verberger', 'verberger.id', 's.verborgen_door')
    .selectAll('s')
    .select([
      'c.gegeven',
      'a.naam as activiteitnaam',
      'typist.naam as typist',
      'antwoorder.naam as antwoorder',
      'verberger.naam as verberger',
    ])
    .where('s.buurt_id', '=', buurt)
}

type Row = Awaited<ReturnType<ReturnType<typeof suggestiesIn>['execute']>>[number]

function describe({ master }: ReactiesWorld, row: Row): SuggestieRegel {
  const { id, langs, activiteit_id, over, wie, tekst, dag, ontvangen, gegeven, versie, verborgen, verborgen_reden, uitkomst } = row
  return {
    id,
    langs,
    activiteit: activiteit_id,
    over,
    wie,
    tekst,
    dag,
    ontvangen: ontvangen.toISOString(),
    getyptDoor: langs === 'papier' ? { naam: row.typist } : null,
    code: langs === 'papier' ? volgCode(master, id) : null,
    mailt: gegeven !== null,
    staat: verborgen === null ? (uitkomst === null ? 'wacht' : 'beantwoord') : 'verborgen',
    antwoord: antwoordOf(row),
    verborgen: verborgen === null ? null : { reden: verborgen_reden ?? '', op: verborgen.toISOString(), door: { naam: row.verberger } },
    versie,
  }
}

function antwoordOf({
  uitkomst,
  reden,
  beantwoord,
  antwoord_activiteit,
  antwoord_versie,
  activiteitnaam,
  antwoorder,
}: Row): SuggestieRegel['antwoord'] {
  if (uitkomst === null || reden === null || beantwoord === null) return null
  return {
    uitkomst,
    reden,
    activiteit:
      antwoord_activiteit === null || antwoord_versie === null
        ? null
        : { id: antwoord_activiteit, naam: activiteitnaam ?? '', versie: antwoord_versie },
    op: beantwoord.toISOString(),
    door: { naam: antwoorder },
  }
}
