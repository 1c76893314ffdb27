import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Thema } from '../buurtagenda/index.ts'
import type { Betaler, PostSoort } from '../begroting/index.ts'
import { bedragCent } from '../begroting/index.ts'
import { today } from '../programma/index.ts'
import type { Datum } from '../programma/index.ts'
import { readPostBesluiten, readRondeInhoud, readRondes } from './read-ronde.ts'
import { isToegekend } from './stand.ts'
import type { CommissieTransaction } from './tables.ts'
import type { VasteInhoud } from './vaste-inhoud.ts'

/** A line of the budget with what was granted for it; what was refused stands here with 0. */
export interface ToegekendePost {
  readonly postId: string
  readonly activiteitId: string | null
  /** Null for a line that belongs to no activity. */
  readonly thema: Thema | null
  readonly jaar: number
  readonly soort: PostSoort
  readonly omschrijving: string
  readonly betaler: Betaler | null
  readonly gevraagdCent: number
  readonly toegekendCent: number
}

/** What a buurt was granted: the last decision to which every insurer agreed. */
export interface Toekenning {
  readonly ronde: number
  /** The day on which the last insurer agreed. */
  readonly dag: Datum
  readonly posten: readonly ToegekendePost[]
}

/** What was granted to a buurt last, finally; null when nothing was, or for who may not see it. */
export async function readToekenning(trx: CommissieTransaction, buurt: string): Promise<Toekenning | null> {
  return (await readToegekend(trx, buurt))?.toekenning ?? null
}

/** What buurten were granted last, finally, in whole cents: of those that who asks may see. */
export async function readToegekendPerBuurt<Tables>(trx: Transaction<Tables>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ buurt_id: string; cent: number }>`
    select distinct on (b.buurt_id) b.buurt_id, b.toegekend_cent as cent from commissie.besluit as b
     where b.uitkomst in ('toegekend', 'lager toegekend')
       and not exists (select from commissie.instemming as i where i.buurt_id = b.buurt_id and i.ronde = b.ronde and i.akkoord is distinct from true)
     order by b.buurt_id, b.ronde desc`.execute(trx)
  return new Map(rows.map(({ buurt_id, cent }) => [buurt_id, cent]))
}

/** What was granted with the content of the round, as it was frozen, and its hash. */
export interface Toegekend {
  readonly toekenning: Toekenning
  readonly inhoud: VasteInhoud
  readonly sha256: string
}

export async function readToegekend(trx: CommissieTransaction, buurt: string): Promise<Toegekend | null> {
  const ronde = (await readRondes(trx, buurt)).find(({ stand }) => isToegekend(stand))
  if (ronde === undefined) return null
  const inhoud = await readRondeInhoud(trx, buurt, ronde.nummer)
  const { plan, posten } = inhoud
  const granted = new Map((await readPostBesluiten(trx, buurt, ronde.nummer)).map(regel => [regel.post, regel.toegekendCent]))
  const themas = new Map(plan.activiteiten.map(({ id, thema }) => [id, thema]))
  const op = ronde.instemmingen.reduce((last, each) => Math.max(last, each.op?.getTime() ?? 0), 0)
  const toekenning: Toekenning = {
    ronde: ronde.nummer,
    dag: today({ now: () => new Date(op) }),
    posten: posten.map(post => ({
      postId: post.id,
      activiteitId: post.activiteit,
      thema: post.activiteit === null ? null : (themas.get(post.activiteit) ?? null),
      jaar: post.jaar,
      soort: post.soort,
      omschrijving: post.omschrijving,
      betaler: post.betaler,
      gevraagdCent: bedragCent(post),
      toegekendCent: granted.get(post.id) ?? 0,
    })),
  }
  return { toekenning, inhoud, sha256: ronde.sha256 }
}
