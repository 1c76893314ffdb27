import { sql } from 'kysely'
import { Refusal } from '../../refusal.ts'
import type { Datum } from '../programma/index.ts'
import { bedragCent } from '../begroting/index.ts'
import type { GevraagdePost, PostBesluit, Uitkomst } from './besluiten.ts'
import type { Beoordelaar, Telling } from './oordelen.ts'
import { standOf } from './stand.ts'
import type { RondeStand } from './stand.ts'
import type { CommissieTransaction } from './tables.ts'
import type { VasteInhoud } from './vaste-inhoud.ts'

export interface Instemming {
  readonly organisatie: string
  readonly naam: string
  /** Null as long as the insurer said nothing. */
  readonly akkoord: boolean | null
  readonly reden: string | null
  readonly op: Date | null
}

export interface Besluit {
  readonly uitkomst: Uitkomst
  readonly redenen: string
  readonly toegekendCent: number
  readonly samenvatting: Telling
  readonly op: Date
}

/** A round as it stands, without its content. */
export interface Ronde {
  readonly buurt: string
  readonly nummer: number
  readonly sha256: string
  readonly gevraagdCent: number
  readonly toelichting: string
  readonly ingediend: Date
  readonly quorum: number
  readonly versie: number
  /** The last day of whoever it waits for; null when it waits for nobody. */
  readonly termijn: Datum | null
  readonly besluit: Besluit | null
  readonly instemmingen: readonly Instemming[]
  readonly stand: RondeStand
}

/** The rounds of a buurt, the newest first. */
export async function readRondes(trx: CommissieTransaction, buurt: string): Promise<readonly Ronde[]> {
  const rows = await trx
    .selectFrom('commissie.ronde as r')
    .innerJoin('commissie.behandeling as h', join => join.onRef('h.buurt_id', '=', 'r.buurt_id').onRef('h.ronde', '=', 'r.nummer'))
    .leftJoin('commissie.besluit as b', join => join.onRef('b.buurt_id', '=', 'r.buurt_id').onRef('b.ronde', '=', 'r.nummer'))
    .select(['r.nummer', 'r.sha256', 'r.gevraagd_cent', 'r.toelichting', 'r.ingediend', 'h.quorum', 'h.versie', 'h.termijn'])
    .select(['b.uitkomst', 'b.redenen', 'b.toegekend_cent', 'b.samenvatting', 'b.termijn as verder', 'b.op'])
    .where('r.buurt_id', '=', buurt)
    .orderBy('r.nummer', 'desc')
    .execute()
  const said = await trx.selectFrom('commissie.instemming').selectAll().where('buurt_id', '=', buurt).orderBy('naam').execute()
  return rows.map(({ nummer, sha256, toelichting, ingediend, quorum, versie, termijn, ...row }): Ronde => {
    const instemmingen = said
      .filter(({ ronde }) => ronde === nummer)
      .map(({ organisatie_id, naam, akkoord, reden, op }): Instemming => ({ organisatie: organisatie_id, naam, akkoord, reden, op }))
    const besluit = besluitOf(row)
    const stand = standOf(
      besluit?.uitkomst ?? null,
      instemmingen.map(({ akkoord }) => akkoord),
    )
    const last = stand === 'in behandeling' ? termijn : stand === 'bij verzekeraars' ? row.verder : null
    const facts = { buurt, nummer, sha256, toelichting, ingediend, quorum, versie }
    return { ...facts, gevraagdCent: row.gevraagd_cent, termijn: last, besluit, instemmingen, stand }
  })
}

interface BesluitRow {
  readonly uitkomst: Uitkomst | null
  readonly redenen: string | null
  readonly toegekend_cent: number | null
  readonly samenvatting: Telling | null
  readonly op: Date | null
}

function besluitOf({ uitkomst, redenen, toegekend_cent, samenvatting, op }: BesluitRow): Besluit | null {
  if (uitkomst === null || redenen === null || toegekend_cent === null || samenvatting === null || op === null) return null
  return { uitkomst, redenen, toegekendCent: toegekend_cent, samenvatting, op }
}

/** Holds the rounds of a buurt until the transaction ends, so that what changes them comes one after the other. */
export async function holdRondes(trx: CommissieTransaction, buurt: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('commissie ' || ${buurt}::text, 0))`.execute(trx)
}

/** One round; a refusal when it is not there for this actor. */
export async function requireRonde(trx: CommissieTransaction, buurt: string, nummer: number): Promise<Ronde> {
  const found = (await readRondes(trx, buurt)).find(ronde => ronde.nummer === nummer)
  if (found) return found
  throw new Refusal('Deze ronde is er niet, of is niet van u.', { code: 'unknown', status: 404 })
}

/** What was submitted in a round. */
export async function readRondeInhoud(trx: CommissieTransaction, buurt: string, nummer: number): Promise<VasteInhoud> {
  const { inhoud } = await trx
    .selectFrom('commissie.ronde')
    .select('inhoud')
    .where('buurt_id', '=', buurt)
    .where('nummer', '=', nummer)
    .executeTakeFirstOrThrow()
  // Written by this program and never changed since, under a hash.
  return JSON.parse(inhoud) as VasteInhoud
}

/** What was decided line by line. */
export async function readPostBesluiten(trx: CommissieTransaction, buurt: string, nummer: number): Promise<readonly PostBesluit[]> {
  const rows = await trx.selectFrom('commissie.postbesluit').selectAll().where('buurt_id', '=', buurt).where('ronde', '=', nummer).execute()
  return rows.map(({ post_id, uitkomst, gevraagd_cent, toegekend_cent, reden }) => {
    return { post: post_id, uitkomst, gevraagdCent: gevraagd_cent, toegekendCent: toegekend_cent, reden }
  })
}

/** Everybody who was asked to judge a round or has an interest in it, with what they think. For who may see that. */
export async function readBeoordelaars(trx: CommissieTransaction, buurt: string, nummer: number): Promise<readonly Beoordelaar[]> {
  const { rows: people } = await sql<{ persoon_id: string; naam: string; is_lid: boolean; is_betrokken: boolean }>`
    select * from commissie.beoordelaars(${buurt}, ${nummer}) order by naam, persoon_id`.execute(trx)
  const rows = await trx
    .selectFrom('commissie.beoordelaar as b')
    .leftJoin('commissie.oordeel as o', join =>
      join.onRef('o.buurt_id', '=', 'b.buurt_id').onRef('o.ronde', '=', 'b.ronde').onRef('o.persoon_id', '=', 'b.persoon_id'),
    )
    .select(['b.persoon_id', 'b.aangewezen', 'b.belang', 'o.scores', 'o.stem', 'o.toelichting'])
    .where('b.buurt_id', '=', buurt)
    .where('b.ronde', '=', nummer)
    .execute()
  const byPerson = new Map(rows.map(row => [row.persoon_id, row]))
  return people.flatMap(({ persoon_id, naam, is_lid, is_betrokken }): readonly Beoordelaar[] => {
    const row = byPerson.get(persoon_id)
    if (row === undefined) return []
    const { scores, stem, toelichting } = row
    const oordeel = scores === null || toelichting === null ? null : { scores, stem, toelichting }
    const is = { isAangewezen: row.aangewezen !== null, isLid: is_lid, isBetrokken: is_betrokken }
    return [{ persoon: persoon_id, naam, ...is, belang: row.belang, oordeel }]
  })
}

/** The lines of a round with what was asked for each. */
export function gevraagdOf({ posten }: VasteInhoud): readonly GevraagdePost[] {
  return posten.map(post => ({ id: post.id, gevraagdCent: bedragCent(post) }))
}
