import { sql } from 'kysely'
import type { Datum } from './datum.ts'
import { keptDatum } from './datum.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { Bezetting } from './voortgang/netwerk.ts'
import type { Rol } from './voortgang/rollen.ts'

interface Plek {
  readonly buurt_id: string
  readonly persoon: string
  readonly naam: string | null
  readonly rol: string
  readonly zetel: string | null
  readonly beroep: string | null
  readonly organisatie: string | null
  readonly van: string
  readonly tot: string | null
}

/**
 * Who sits in these networks on a day, by neighbourhood, and who sat before them in seats that lack somebody. By a pseudonym, or with the names
 * that row security shows.
 */
export async function readBezettingen(
  trx: ProgrammaTransaction,
  ids: readonly string[],
  { op, named }: { readonly op: Datum; readonly named: boolean },
): Promise<ReadonlyMap<string, readonly Bezetting[]>> {
  const plekken = named ? await readNamed(trx, ids) : await readPseudonyms(trx, ids, op)
  const found = new Map<string, Bezetting[]>()
  for (const plek of plekken) {
    const rol = rolOf(plek)
    if (rol === null) continue
    const own = found.get(plek.buurt_id)
    if (own) own.push(seat(plek, rol))
    else found.set(plek.buurt_id, [seat(plek, rol)])
  }
  return found
}

async function readPseudonyms(trx: ProgrammaTransaction, ids: readonly string[], op: Datum): Promise<readonly Plek[]> {
  const { rows } = await sql<Plek>`select *, null as naam from programma.bezetting(${[...ids]}::uuid[], ${op}::date)`.execute(trx)
  return rows
}

async function readNamed(trx: ProgrammaTransaction, ids: readonly string[]): Promise<readonly Plek[]> {
  const { rows } = await sql<Plek>`
    select l.buurt_id, l.persoon_id::text as persoon, p.naam, l.rol, l.zetel, l.beroep, o.naam as organisatie,
           (l.begonnen at time zone 'Europe/Amsterdam')::date as van, (l.beeindigd at time zone 'Europe/Amsterdam')::date as tot
      from identity.lidmaatschap as l
      left join identity.persoon as p on p.id = l.persoon_id
      left join identity.organisatie as o on o.id = l.organisatie_id
     where l.buurt_id = any (${[...ids]}::uuid[]) and l.rol in ('kartrekker', 'buurtnetwerklid', 'projectcoordinator', 'transitiecoach')`.execute(
    trx,
  )
  return rows
}

/** A member of the network sits in a seat; one without a seat takes part and holds none. */
function rolOf({ rol, zetel }: Plek): Rol | null {
  return rol === 'buurtnetwerklid' ? (zetel as Rol | null) : (rol as Rol)
}

function seat({ persoon, naam, beroep, organisatie, van, tot }: Plek, rol: Rol): Bezetting {
  return {
    persoon,
    naam: naam ?? 'iemand',
    isWijkverpleegkundige: /wijkverpleegkundige/i.test(beroep ?? ''),
    organisatie,
    rol,
    sinds: keptDatum(van),
    tot: tot === null ? null : keptDatum(tot),
  }
}
