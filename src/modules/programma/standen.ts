import { sql } from 'kysely'
import type { Datum, MisschienDatum } from './datum.ts'
import { keptDatum } from './datum.ts'
import { readBezettingen } from './read-bezettingen.ts'
import { readFeiten, readLaatstBezig } from './read-feiten.ts'
import { readTrajecten } from './read-trajecten.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { Feit } from './voortgang/checklist.ts'
import { gewoneChecklist } from './voortgang/checklist.ts'
import { judgeNetwerk } from './voortgang/judge-netwerk.ts'
import type { Netwerk } from './voortgang/netwerk.ts'
import type { Traject } from './voortgang/traject.ts'
import type { BuurtStand } from './voortgang/vastgelopen.ts'

/** A neighbourhood of the programme with what is known of it on a day. */
export interface BuurtRegel {
  readonly id: string
  readonly naam: string
  readonly plaats: string | null
  readonly cohort: { readonly id: string; readonly naam: string } | null
  readonly alliantiepartner: { readonly id: string; readonly naam: string } | null
  readonly staat: 'kandidaat' | 'deelnemer' | 'gestopt'
  readonly gebieden: readonly string[]
  readonly indelingsjaar: number | null
  readonly versie: number
  readonly stand: BuurtStand
}

export interface StandenVraag {
  readonly op: Datum
  /** One neighbourhood, with its whole course. Of all of them only what goes on is read: that is what lists judge by. */
  readonly buurt?: string
  /** With the names that row security shows, instead of a pseudonym. */
  readonly named?: boolean
}

/** The neighbourhoods that this transaction may see, by name, each with its course and its network: a handful of queries, however many there are. */
export async function readBuurten(trx: ProgrammaTransaction, vraag: StandenVraag): Promise<readonly BuurtRegel[]> {
  const rows = await readRows(trx, vraag)
  const ids = rows.map(row => row.buurt_id)
  const trajecten = await readTrajecten(trx, ids, { isWhole: vraag.buurt !== undefined })
  const bezettingen = await readBezettingen(trx, ids, { op: vraag.op, named: vraag.named === true })
  const [feiten, bezig] = [await readFeiten(trx, ids, vraag.op), await readLaatstBezig(trx, ids)]
  return rows.map((row): BuurtRegel => {
    const { buurt_id: id, naam } = row
    const netwerk: Netwerk = {
      buurt: id,
      buurtNaam: naam,
      alliantiepartner: row.partner ?? '',
      sinds: keptDatum(row.sinds),
      bezettingen: bezettingen.get(id) ?? [],
    }
    const traject: Traject = { buurt: id, buurtNaam: naam, ...(trajecten.get(id) ?? { fasen: [], afgevinkt: [] }) }
    return {
      id,
      naam,
      plaats: row.plaats,
      cohort: row.cohort_id === null ? null : { id: row.cohort_id, naam: row.cohort ?? '' },
      alliantiepartner: row.alliantiepartner_id === null ? null : { id: row.alliantiepartner_id, naam: row.partner ?? '' },
      staat: row.staat,
      gebieden: row.gebieden,
      indelingsjaar: row.indelingsjaar,
      versie: row.versie,
      stand: {
        traject,
        netwerk,
        feiten: new Map([...(feiten.get(id) ?? []), ...findFeiten(row, { netwerk, traject }, vraag.op)]),
        activiteit: [keptDatum(row.gewijzigd), ...[bezig.get(id) ?? []].flat()],
        bijCommissieSinds: row.bij_commissie_sinds === null ? null : keptDatum(row.bij_commissie_sinds),
      },
    }
  })
}

async function readRows(trx: ProgrammaTransaction, { buurt }: StandenVraag) {
  return await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .leftJoin('programma.cohort as c', 'c.id', 't.cohort_id')
    .leftJoin('identity.organisatie as o', 'o.id', 't.alliantiepartner_id')
    .select(['t.buurt_id', 'b.naam', 't.plaats', 't.cohort_id', 'c.naam as cohort', 't.alliantiepartner_id', 'o.naam as partner'])
    .select(['t.staat', 't.gebieden', 't.indelingsjaar', 't.versie', 't.bij_commissie_sinds', 't.scores_compleet', 't.op_lijst_sinds'])
    .select([
      sql<string>`(t.aangemaakt at time zone 'Europe/Amsterdam')::date`.as('sinds'),
      sql<string>`(t.gewijzigd at time zone 'Europe/Amsterdam')::date`.as('gewijzigd'),
    ])
    .$if(buurt !== undefined, query => query.where('t.buurt_id', '=', buurt ?? ''))
    .orderBy('b.naam')
    .orderBy('t.buurt_id')
    .execute()
}

const metNetwerk = new Set(
  gewoneChecklist.flatMap(({ fase, vervulling }) => (vervulling.soort === 'feit' && vervulling.feit === 'netwerk.compleet' ? [fase] : [])),
)

/** What this module itself can tell has happened. Whether the network is complete takes longest, and is looked at where a phase asks for it. */
function findFeiten(
  row: { readonly scores_compleet: string | null; readonly op_lijst_sinds: string | null },
  { netwerk, traject }: Pick<BuurtStand, 'netwerk' | 'traject'>,
  op: Datum,
): ReadonlyMap<Feit, MisschienDatum> {
  const feiten = new Map<Feit, MisschienDatum>()
  if (row.scores_compleet !== null) feiten.set('scores.compleet', keptDatum(row.scores_compleet))
  if (row.op_lijst_sinds !== null) feiten.set('lijst.vastgesteld', keptDatum(row.op_lijst_sinds))
  const isAsked = traject.fasen.some(({ fase }) => metNetwerk.has(fase))
  if (isAsked && judgeNetwerk(netwerk, op).isCompleet) feiten.set('netwerk.compleet', lastBegin(netwerk))
  return feiten
}

/** When the last of those who make a network complete came in. */
function lastBegin({ bezettingen }: Netwerk): MisschienDatum {
  let last: MisschienDatum = 'onbekend'
  for (const { sinds } of bezettingen) if (sinds !== 'onbekend' && (last === 'onbekend' || sinds > last)) last = sinds
  return last
}
