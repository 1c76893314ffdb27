import { sql } from 'kysely'
import { keptDatum } from './datum.ts'
import type { Kandidaat, Marktaandeel, Score } from './selectie/kandidaat.ts'
import type { ProgrammaTransaction } from './tables.ts'

/** A candidate as the rules want it, with what stands beside it. */
export interface KandidaatRij {
  readonly kandidaat: Kandidaat
  /** The organisation that it is a candidate of. */
  readonly partner: string | null
  readonly plaats: string | null
  readonly cohort: string | null
  readonly gebieden: readonly string[]
  readonly indelingsjaar: number | null
  readonly versie: number
}

/** Those who can still be chosen, with those on the list of one cohort; or one neighbourhood, whatever became of it. */
export type KandidatenVraag = { readonly cohort: string | null } | { readonly buurt: string }

/** Candidates by name, each with every score that was given and the newest market share. Who scored is told by id. */
export async function readKandidaten(trx: ProgrammaTransaction, vraag: KandidatenVraag): Promise<readonly KandidaatRij[]> {
  const rows = await readRows(trx, vraag)
  const ids = rows.map(row => row.buurt_id)
  const scores = await readScores(trx, ids)
  const marktaandelen = await readMarktaandelen(trx, ids)
  return rows.map(row => ({
    kandidaat: {
      id: row.buurt_id,
      naam: row.naam,
      alliantiepartner: row.partner ?? '',
      scores: scores.get(row.buurt_id) ?? [],
      marktaandeel: marktaandelen.get(row.buurt_id) ?? null,
    },
    partner: row.alliantiepartner_id,
    plaats: row.plaats,
    cohort: row.cohort_id,
    gebieden: row.gebieden,
    indelingsjaar: row.indelingsjaar,
    versie: row.versie,
  }))
}

async function readRows(trx: ProgrammaTransaction, vraag: KandidatenVraag) {
  return await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .leftJoin('identity.organisatie as o', 'o.id', 't.alliantiepartner_id')
    .select([
      't.buurt_id',
      'b.naam',
      't.alliantiepartner_id',
      'o.naam as partner',
      't.plaats',
      't.cohort_id',
      't.gebieden',
      't.indelingsjaar',
      't.versie',
    ])
    .where(eb => {
      if ('buurt' in vraag) return eb('t.buurt_id', '=', vraag.buurt)
      const free = eb.and([eb('t.staat', '=', 'kandidaat'), eb('t.cohort_id', 'is', null)])
      return vraag.cohort === null ? free : eb.or([free, eb('t.cohort_id', '=', vraag.cohort)])
    })
    .orderBy('b.naam')
    .orderBy('t.buurt_id')
    .execute()
}

type ScoreRow = Score & { readonly buurt_id: string; readonly datum: string }

async function readScores(trx: ProgrammaTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Score[]>> {
  const { rows } = await sql<ScoreRow>`
    select buurt_id, criterium, score, onderbouwing, door::text as beoordelaar, datum from programma.score
     where buurt_id = any (${[...ids]}::uuid[]) order by datum desc, criterium, door`.execute(trx)
  const grouped = Map.groupBy(rows, row => row.buurt_id)
  return new Map(
    [...grouped].map(([id, own]) => [id, own.map(({ buurt_id: _, ...score }) => ({ ...score, datum: keptDatum(score.datum) }))]),
  )
}

async function readMarktaandelen(trx: ProgrammaTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, Marktaandeel>> {
  const { rows } = await sql<{ readonly buurt_id: string; readonly procent: number; readonly bron: string; readonly datum: string }>`
    select distinct on (buurt_id) buurt_id, procent::float8 as procent, bron, datum from programma.marktaandeel
     where buurt_id = any (${[...ids]}::uuid[]) order by buurt_id, datum desc`.execute(trx)
  return new Map(rows.map(({ buurt_id, procent, bron, datum }) => [buurt_id, { procent, bron, datum: keptDatum(datum) }]))
}
