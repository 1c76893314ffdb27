import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { parseDatum } from '../programma/index.ts'
import type { Taak } from '../programma/index.ts'
import { bezwaarTegenTekenen, viewTekenen } from './beleid.ts'
import type { TekenBeleid } from './beleid.ts'
import { parseRegel } from './read-stuk.ts'

interface Row {
  readonly buurt: string
  readonly naam: string
  readonly versie: number
  readonly beleid: TekenBeleid
  readonly door: string | null
  readonly sinds: string
  readonly regels: readonly string[]
  readonly wie: readonly { readonly persoon: string; readonly rol: string }[]
}

/** Whose turn it is to sign the newest version of each buurt, by the policy under which it was offered. */
export async function readTekenTaken<Tables>(trx: Transaction<Tables>): Promise<readonly Taak[]> {
  const { rows } = await sql<Row>`
    with nieuwste as materialized (
      select distinct on (buurt_id) buurt_id, versie, beleid, door, aangeboden from ondertekening.stuk order by buurt_id, versie desc
    )
    select n.buurt_id as buurt, b.naam, n.versie, n.beleid, n.door, to_char(n.aangeboden at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as sinds,
           coalesce((select array_agg(s.regel order by s.nummer) from ondertekening.schakel as s where s.buurt_id = n.buurt_id and s.versie = n.versie), '{}') as regels,
           (select jsonb_agg(jsonb_build_object('persoon', l.persoon_id, 'rol', l.rol) order by l.persoon_id, l.rol)
              from identity.lidmaatschap as l where l.buurt_id = n.buurt_id and l.beeindigd is null
               and exists (select from jsonb_array_elements(n.beleid -> 'stappen') as stap where stap ->> 'rol' = l.rol)) as wie
      from nieuwste as n join identity.buurt as b on b.id = n.buurt_id
     where exists (select from identity.lidmaatschap as l where l.buurt_id = n.buurt_id and l.beeindigd is null) order by n.buurt_id`.execute(
    trx,
  )
  return rows.flatMap(tasksOf)
}

function tasksOf({ buurt, naam, versie, beleid, door, sinds, regels, wie }: Row): readonly Taak[] {
  const records = regels.map(parseRegel)
  const overzicht = viewTekenen(beleid, records, versie)
  if (overzicht.isCompleet || overzicht.isGestopt) return []
  const makers = new Set(door === null ? [] : [door])
  return (wie ?? [])
    .filter(
      ({ persoon, rol }) =>
        bezwaarTegenTekenen(overzicht, records, { version: versie, makers, tekenaar: { persoon, rol, namens: null } }) === null,
    )
    .map(({ persoon }) => ({
      id: `ondertekening.tekenen.${buurt}.${versie}`,
      module: 'ondertekening',
      tekst: `Lees en teken versie ${versie} van plan en begroting.`,
      waarom: 'U bent aan de beurt.',
      waarover: { buurt, naam },
      voor: { soort: 'persoon' as const, persoon },
      sinds: parseDatum(sinds),
      href: `/programma/buurten/${buurt}/ondertekenen`,
    }))
}
