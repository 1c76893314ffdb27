import { sql } from 'kysely'
import { Refusal } from '../../refusal.ts'
import { readToekenning } from '../commissie/index.ts'
import type { Toekenning } from '../commissie/index.ts'
import type { Datum } from '../programma/index.ts'
import type { Termijn } from './afrekening.ts'
import { regelsOf } from './regel.ts'
import type { Besloten, Gevuld, Regel } from './regel.ts'
import type { BestedingTransaction } from './tables.ts'

/** An instalment as it is kept. */
export interface KeptTermijn extends Termijn {
  readonly verwacht: Datum
  readonly ontvangen: Datum | null
  readonly versie: number
}

/** Who keeps the money of a buurt, from which day. */
export interface Penvoerder {
  readonly nummer: number
  readonly naam: string
  readonly organisatie: string | null
  readonly persoon: string | null
  readonly vanaf: Datum
  readonly reden: string
  readonly op: Date
}

/** What was decided on, as far as spending needs it; null without a decision here. */
export function beslotenOf(toekenning: Toekenning | null): readonly Besloten[] {
  return (toekenning?.posten ?? []).map(({ postId, jaar, thema, soort, omschrijving, betaler, toegekendCent }) => ({
    post: postId,
    jaar,
    thema,
    soort,
    omschrijving,
    betaler,
    toegekendCent,
  }))
}

/** The last final decision on a buurt, or a refusal when there is none here. */
export async function requireToekenning(trx: BestedingTransaction, buurt: string): Promise<Toekenning> {
  const toekenning = await readToekenning(trx, buurt)
  if (toekenning !== null) return toekenning
  throw new Refusal('Over deze begroting is hier nog geen besluit. Na het besluit kunt u uitgaven invullen.', {
    code: 'besteding-no-decision',
    status: 409,
  })
}

/** The lines of a decision with what was filled in. */
export async function readRegels(trx: BestedingTransaction, buurt: string, toekenning: Toekenning | null): Promise<readonly Regel[]> {
  const rows = await trx.selectFrom('besteding.regel').selectAll().where('buurt_id', '=', buurt).orderBy('post_id').execute()
  const gevuld = rows.map((row): Gevuld => ({
    besloten: row.besloten,
    stand: {
      verplichtCent: row.verplicht_cent,
      gerealiseerdCent: row.gerealiseerd_cent,
      prognoseCent: row.prognose_cent,
      toelichting: row.toelichting,
    },
    versie: row.versie,
  }))
  return regelsOf(beslotenOf(toekenning), gevuld)
}

/** The instalments of a buurt, what is expected first comes first. */
export async function readTermijnen(trx: BestedingTransaction, buurt: string): Promise<readonly KeptTermijn[]> {
  const rows = await trx
    .selectFrom('besteding.termijn')
    .selectAll()
    .where('buurt_id', '=', buurt)
    .orderBy('verwacht')
    .orderBy('betaler')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    betaler: row.betaler,
    jaar: row.jaar,
    verwacht: row.verwacht,
    verwachtCent: row.verwacht_cent,
    ontvangen: row.ontvangen,
    ontvangenCent: row.ontvangen_cent,
    zin: row.zin,
    versie: row.versie,
  }))
}

/** Everybody who kept the money of a buurt, the latest first. */
export async function readPenvoerders(trx: BestedingTransaction, buurt: string): Promise<readonly Penvoerder[]> {
  const rows = await trx.selectFrom('besteding.penvoerder').selectAll().where('buurt_id', '=', buurt).orderBy('nummer', 'desc').execute()
  return rows.map(({ nummer, naam, organisatie_id, persoon_id, vanaf, reden, op }) => ({
    nummer,
    naam,
    organisatie: organisatie_id,
    persoon: persoon_id,
    vanaf,
    reden,
    op,
  }))
}

/** How often the spending was changed, and what was agreed beside the decision. */
export async function readBesteding(
  trx: BestedingTransaction,
  buurt: string,
): Promise<{ readonly nummer: number; readonly voorwaarden: string; readonly voorwaardenVersie: number }> {
  const row = await trx
    .selectFrom('besteding.besteding')
    .select(['nummer', 'voorwaarden', 'voorwaarden_versie'])
    .where('buurt_id', '=', buurt)
    .executeTakeFirst()
  return { nummer: row?.nummer ?? 0, voorwaarden: row?.voorwaarden ?? '', voorwaardenVersie: row?.voorwaarden_versie ?? 0 }
}

/** By id the names of who changed something or gave account of it. */
export async function readNamen(trx: BestedingTransaction, buurt: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ persoon_id: string; naam: string }>`select * from besteding.namen(${buurt})`.execute(trx)
  return new Map(rows.map(({ persoon_id, naam }) => [persoon_id, naam]))
}

/** The changes of a buurt, the latest first. */
export async function readWijzigingen(
  trx: BestedingTransaction,
  buurt: string,
  { voor, most }: { readonly voor?: number; readonly most?: number } = {},
) {
  return await trx
    .selectFrom('besteding.wijziging')
    .select(['nummer', 'hoe', 'inhoud', 'door', 'op'])
    .where('buurt_id', '=', buurt)
    .$if(voor !== undefined, query => query.where('nummer', '<', voor ?? 0))
    .orderBy('nummer', 'desc')
    .$if(most !== undefined, query => query.limit(most ?? 0))
    .execute()
}
