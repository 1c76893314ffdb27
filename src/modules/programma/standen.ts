import { sql } from 'kysely'
import type { Datum, MisschienDatum } from './datum.ts'
import { parseDatum } from './datum.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { FaseId } from './voortgang/fasen.ts'
import type { Bezetting } from './voortgang/netwerk.ts'
import type { Rol } from './voortgang/rollen.ts'
import type { Afgevinkt, EerderStuk, FaseVerloop } from './voortgang/traject.ts'
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

function dag(text: string | null): MisschienDatum {
  return text === null ? 'onbekend' : parseDatum(text)
}

function day(moment: Date): Datum {
  return parseDatum(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment))
}

function groupBy<Row extends { readonly buurt_id: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, row => row.buurt_id)
}

/**
 * The neighbourhoods that this transaction may see, by name, each with its course and its network: a handful of queries, however many there are. Who sits in
 * a network is told by a pseudonym, unless `named` asks for the names that row security shows.
 */
export async function readBuurten(
  trx: ProgrammaTransaction,
  options: { readonly buurt?: string; readonly named?: boolean } = {},
): Promise<readonly BuurtRegel[]> {
  const rows = await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .leftJoin('programma.cohort as c', 'c.id', 't.cohort_id')
    .leftJoin('identity.organisatie as o', 'o.id', 't.alliantiepartner_id')
    .select(['t.buurt_id', 'b.naam', 't.plaats', 't.cohort_id', 'c.naam as cohort', 't.alliantiepartner_id', 'o.naam as partner'])
    .select(['t.staat', 't.gebieden', 't.indelingsjaar', 't.versie', 't.bij_commissie_sinds', 't.aangemaakt'])
    .$if(options.buurt !== undefined, query => query.where('t.buurt_id', '=', options.buurt ?? ''))
    .orderBy('b.naam')
    .orderBy('t.buurt_id')
    .execute()
  const ids = rows.map(row => row.buurt_id)
  const verlopen = await readFasen(trx, ids)
  const afgevinkt = groupBy(await trx.selectFrom('programma.afgevinkt').selectAll().where('buurt_id', 'in', orNone(ids)).execute())
  const bezettingen = await readBezettingen(trx, ids, options.named === true)
  const activiteit = await readActiviteit(trx, ids)
  return rows.map((row): BuurtRegel => {
    const { buurt_id: id, naam } = row
    const traject = { buurt: id, buurtNaam: naam, fasen: verlopen.get(id) ?? [], afgevinkt: (afgevinkt.get(id) ?? []).map(tick) }
    const netwerk = {
      buurt: id,
      buurtNaam: naam,
      alliantiepartner: row.partner ?? '',
      sinds: day(row.aangemaakt),
      bezettingen: bezettingen.get(id) ?? [],
    }
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
        feiten: new Map(),
        activiteit: activiteit.get(id) ?? [],
        bijCommissieSinds: row.bij_commissie_sinds === null ? null : parseDatum(row.bij_commissie_sinds),
      },
    }
  })
}

/** An empty list of ids is no SQL; nothing has this id. */
function orNone(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : ['00000000-0000-0000-0000-000000000000']
}

function tick({ item, datum, door }: { readonly item: string; readonly datum: string | null; readonly door: string | null }): Afgevinkt {
  return { item, datum: dag(datum), door: door ?? '' }
}

async function readFasen(trx: ProgrammaTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly FaseVerloop[]>> {
  const rows = await trx.selectFrom('programma.fase').selectAll().where('buurt_id', 'in', orNone(ids)).orderBy('ronde').execute()
  const stukken = groupBy(
    await trx.selectFrom('programma.stuk').selectAll().where('buurt_id', 'in', orNone(ids)).orderBy('aangemaakt').execute(),
  )
  const verlopen = new Map<string, FaseVerloop[]>()
  for (const { buurt_id, ronde, fase, begin, eind, gaat_door } of rows) {
    const own = (stukken.get(buurt_id) ?? []).filter(stuk => stuk.ronde === ronde && stuk.fase === fase)
    const verloop = {
      ronde,
      fase: fase as FaseId,
      begin: dag(begin),
      eind: gaat_door ? null : dag(eind),
      stukken: own.map(({ tekst, datum, document }): EerderStuk => ({ tekst, datum: dag(datum), document })),
    }
    verlopen.set(buurt_id, [...(verlopen.get(buurt_id) ?? []), verloop])
  }
  return verlopen
}

interface Plek {
  readonly buurt_id: string
  readonly persoon: string
  readonly naam: string | null
  readonly rol: string
  readonly zetel: string | null
  readonly beroep: string | null
  readonly organisatie: string | null
  readonly begonnen: Date
  readonly beeindigd: Date | null
}

async function readBezettingen(
  trx: ProgrammaTransaction,
  ids: readonly string[],
  named: boolean,
): Promise<ReadonlyMap<string, readonly Bezetting[]>> {
  const { rows } = named
    ? await sql<Plek>`
        select l.buurt_id, l.persoon_id::text as persoon, p.naam, l.rol, l.zetel, l.beroep, o.naam as organisatie, l.begonnen, l.beeindigd
          from identity.lidmaatschap as l
          left join identity.persoon as p on p.id = l.persoon_id
          left join identity.organisatie as o on o.id = l.organisatie_id
         where l.buurt_id = any (${[...ids]}::uuid[]) and l.rol in ('kartrekker', 'buurtnetwerklid', 'projectcoordinator', 'transitiecoach')`.execute(
        trx,
      )
    : await sql<Plek>`select *, null as naam from programma.bezetting(${[...ids]}::uuid[])`.execute(trx)
  const found = rows.flatMap(row => {
    const rol = rolOf(row)
    return rol === null ? [] : [{ buurt_id: row.buurt_id, bezetting: seat(row, rol) }]
  })
  return new Map([...groupBy(found)].map(([buurt, own]) => [buurt, own.map(({ bezetting }) => bezetting)]))
}

/** A member of the network sits in a seat; one without a seat takes part and holds none. */
function rolOf({ rol, zetel }: Plek): Rol | null {
  return rol === 'buurtnetwerklid' ? (zetel as Rol | null) : (rol as Rol)
}

function seat(row: Plek, rol: Rol): Bezetting {
  return {
    persoon: row.persoon,
    naam: row.naam ?? 'iemand',
    isWijkverpleegkundige: /wijkverpleegkundige/i.test(row.beroep ?? ''),
    organisatie: row.organisatie,
    rol,
    sinds: day(row.begonnen),
    tot: row.beeindigd === null ? null : day(row.beeindigd),
  }
}

/** Days on which something of a neighbourhood was changed: what lists need to see silence. */
async function readActiviteit(trx: ProgrammaTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Datum[]>> {
  const rows = await trx
    .selectFrom('programma.transitiebuurt')
    .select(['buurt_id', 'gewijzigd'])
    .where('buurt_id', 'in', orNone(ids))
    .execute()
  return new Map(rows.map(({ buurt_id, gewijzigd }) => [buurt_id, [day(gewijzigd)]]))
}
