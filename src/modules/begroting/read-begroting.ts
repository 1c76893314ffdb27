import { Refusal } from '../../refusal.ts'
import type { BegrotingsKader } from './controles.ts'
import { eersteKader } from './kader.ts'
import type { BegrotingTransaction } from './tables.ts'
import type { KeptPost } from './wijziging.ts'

/** The name of a buurt of the programme, or a refusal when it is not there for this actor. */
export async function requireBuurtNaam(trx: BegrotingTransaction, id: string): Promise<string> {
  const row = await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .select('b.naam')
    .where('t.buurt_id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('Deze buurt is er niet, of is niet van u.', { code: 'unknown', status: 404 })
  return row.naam
}

/** The lines of a budget in the order in which they were made. */
export async function readPosten(trx: BegrotingTransaction, buurt: string): Promise<readonly KeptPost[]> {
  const rows = await trx
    .selectFrom('begroting.post')
    .selectAll()
    .where('buurt_id', '=', buurt)
    .orderBy('gemaakt')
    .orderBy('plek')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    activiteit: row.activiteit_id,
    jaar: row.jaar,
    soort: row.soort,
    omschrijving: row.omschrijving,
    aantalHonderdste: row.aantal_honderdste,
    tariefCent: row.tarief_cent,
    betaler: row.betaler,
    duur: row.duur,
    toelichting: row.toelichting,
    versie: row.versie,
    gemaakt: row.gemaakt,
    plek: row.plek,
  }))
}

/** How often a budget was changed; 0 before anybody did. */
export async function readNummer(trx: BegrotingTransaction, buurt: string): Promise<number> {
  const row = await trx.selectFrom('begroting.begroting').select('nummer').where('buurt_id', '=', buurt).executeTakeFirst()
  return row?.nummer ?? 0
}

/** What the programme asks of every budget, and the version of that. */
export async function readKader(trx: BegrotingTransaction): Promise<BegrotingsKader & { readonly versie: number }> {
  const row = await trx.selectFrom('begroting.kader').selectAll().executeTakeFirst()
  if (!row) return { ...eersteKader, versie: 0 }
  return { jaren: row.jaren, plafondCent: row.plafond_cent, normTariefCent: row.norm_tarief_cent, versie: row.versie }
}
