import { sql } from 'kysely'
import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { may, requireMay } from '../identity/index.ts'
import type { Datum } from '../programma/index.ts'
import { zegControles } from './begroting-in-woorden.ts'
import type { Uitkomst } from './besluiten.ts'
import type { BuurtRondes, RondeRegel } from './commissie-schema.ts'
import { readInhoud } from './read-inhoud.ts'
import { readRondes } from './read-ronde.ts'
import type { Ronde } from './read-ronde.ts'
import { isBezig, standOf } from './stand.ts'
import type { CommissieTransaction } from './tables.ts'
import { totaalCent } from './vaste-inhoud.ts'
import type { CommissieWorld } from './world.ts'

interface Row {
  readonly id: string
  readonly naam: string
  readonly nummer: number
  readonly ingediend: Date
  readonly gevraagd_cent: number
  readonly termijn: Datum
  readonly quorum: number
  readonly uitkomst: Uitkomst | null
  readonly toegekend_cent: number | null
  readonly verder: Datum | null
  readonly akkoorden: readonly (boolean | null)[] | null
  readonly open_vragen: number
  readonly gestemd: number
  readonly aangewezen: boolean
  readonly zelf_gestemd: boolean
  readonly belang: boolean
  readonly eigen_verzekeraar: boolean
}

/** The newest round of every buurt that the asker sees, what has to be done first in front. */
export async function listRondes(world: CommissieWorld, actor: Actor): Promise<readonly RondeRegel[]> {
  requireMay(actor, 'rondes bekijken')
  const { rows } = await asVisitor(world.database, actor, async trx => await readNewest(trx, actor))
  const regels = rows.map(row => describeRegel(row, actor))
  return regels.toSorted(
    (a, b) => Number(b.vanMij) - Number(a.vanMij) || order(a) - order(b) || (a.termijn ?? '').localeCompare(b.termijn ?? ''),
  )
}

/** What waits goes before what was decided. */
function order({ stand }: RondeRegel): number {
  return isBezig(stand) ? 0 : 1
}

async function readNewest(trx: CommissieTransaction, { persoon, organisaties }: Actor) {
  return await sql<Row>`
    with nieuwste as materialized (
      select distinct on (r.buurt_id) r.buurt_id, r.nummer, r.ingediend, r.gevraagd_cent
        from commissie.ronde as r order by r.buurt_id, r.nummer desc
    ), stemmen as materialized (
      select o.buurt_id, o.ronde, count(*) filter (where o.stem is not null and b.belang is null) as gestemd,
             bool_or(o.stem is not null) filter (where o.persoon_id = ${persoon}) as zelf
        from commissie.oordeel as o join commissie.beoordelaar as b using (buurt_id, ronde, persoon_id) group by o.buurt_id, o.ronde
    ), mijn as materialized (
      select b.buurt_id, b.ronde, b.aangewezen is not null as aangewezen, b.belang is not null as belang
        from commissie.beoordelaar as b where b.persoon_id = ${persoon}
    ), verzekerd as materialized (
      select i.buurt_id, i.ronde, array_agg(i.akkoord order by i.naam) as akkoorden,
             bool_or(i.akkoord is null and i.organisatie_id = any (${[...organisaties]}::uuid[])) as eigen
        from commissie.instemming as i group by i.buurt_id, i.ronde
    ), vragen as materialized (
      select v.buurt_id, v.ronde, count(*) as aantal from commissie.vraag as v where v.antwoord is null group by v.buurt_id, v.ronde
    )
    select b.id, b.naam, n.nummer, n.ingediend, n.gevraagd_cent, h.termijn, h.quorum, d.uitkomst, d.toegekend_cent, d.termijn as verder, i.akkoorden,
           coalesce(v.aantal, 0) as open_vragen, coalesce(s.gestemd, 0) as gestemd, coalesce(s.zelf, false) as zelf_gestemd,
           coalesce(m.aangewezen, false) as aangewezen, coalesce(m.belang, false) as belang, coalesce(i.eigen, false) as eigen_verzekeraar
      from nieuwste as n
      join identity.buurt as b on b.id = n.buurt_id
      join commissie.behandeling as h on h.buurt_id = n.buurt_id and h.ronde = n.nummer
      left join commissie.besluit as d on d.buurt_id = n.buurt_id and d.ronde = n.nummer
      left join verzekerd as i on i.buurt_id = n.buurt_id and i.ronde = n.nummer
      left join vragen as v on v.buurt_id = n.buurt_id and v.ronde = n.nummer
      left join stemmen as s on s.buurt_id = n.buurt_id and s.ronde = n.nummer
      left join mijn as m on m.buurt_id = n.buurt_id and m.ronde = n.nummer
     order by b.naam, b.id`.execute(trx)
}

function describeRegel(row: Row, actor: Actor): RondeRegel {
  const stand = standOf(row.uitkomst, row.akkoorden ?? [])
  const isOpen = stand === 'in behandeling'
  const vanMij =
    (isOpen && may(actor, 'ronde beoordelen') && row.aangewezen && !row.belang && !row.zelf_gestemd) ||
    (stand === 'bij verzekeraars' && may(actor, 'verzekeraarsbesluit nemen') && row.eigen_verzekeraar && !row.belang) ||
    (row.open_vragen > 0 && may(actor, 'ronde beantwoorden', { buurt: row.id }))
  return {
    buurt: { id: row.id, naam: row.naam },
    nummer: row.nummer,
    stand,
    termijn: isOpen ? row.termijn : stand === 'bij verzekeraars' ? row.verder : null,
    ingediend: row.ingediend.toISOString(),
    gevraagdCent: row.gevraagd_cent,
    toegekendCent: row.toegekend_cent,
    gestemd: row.gestemd,
    quorum: row.quorum,
    openVragen: row.open_vragen,
    vanMij,
  }
}

/** The rounds of one buurt, and what would be submitted now, for who may see the plan. */
export async function findBuurtRondes(world: CommissieWorld, actor: Actor, buurt: string, taal: Taal): Promise<BuurtRondes> {
  requireMay(actor, 'rondes bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const kept = await requirePlanBuurt(trx, buurt)
    const rondes = await readRondes(trx, buurt)
    const open = await trx
      .selectFrom('commissie.vraag')
      .select(['ronde'])
      .where('buurt_id', '=', buurt)
      .where('antwoord', 'is', null)
      .execute()
    const sees = may(actor, 'buurtplan bekijken', { buurt }) && may(actor, 'begroting bekijken', { buurt })
    return {
      buurt: kept,
      rondes: rondes.map(({ nummer, stand, termijn, ingediend, gevraagdCent, besluit }) => ({
        nummer,
        stand,
        termijn,
        ingediend: ingediend.toISOString(),
        gevraagdCent,
        toegekendCent: besluit?.toegekendCent ?? null,
        openVragen: open.filter(({ ronde }) => ronde === nummer).length,
      })),
      nu: sees ? await describeNu(trx, buurt, rondes[0], taal) : null,
      kanIndienen: may(actor, 'ronde indienen', { buurt }),
    }
  })
}

async function describeNu(trx: CommissieTransaction, buurt: string, last: Ronde | undefined, taal: Taal): Promise<BuurtRondes['nu']> {
  const { inhoud, sha256 } = await readInhoud(trx, buurt)
  return {
    gevraagdCent: totaalCent(inhoud),
    activiteiten: inhoud.plan.activiteiten.length,
    regels: inhoud.posten.length,
    isVeranderd: last?.sha256 !== sha256,
    controles: await zegControles(trx, inhoud, taal),
    kan: last === undefined || (!isBezig(last.stand) && last.sha256 !== sha256),
  }
}
