import type { BuurtagendaTransaction } from './tables.ts'
import type { UitdagingRegel } from './uitdaging-schema.ts'
import type { Kant, Stemmen } from './voorstel/feit.ts'
import { gewoneGewichten } from './voorstel/gewichten.ts'
import type { Gewichten } from './voorstel/gewichten.ts'

/** The weights of a buurt with the version of its agenda: the usual ones, at version 1, until somebody chooses. */
export async function readGewichten(trx: BuurtagendaTransaction, buurt: string): Promise<Gewichten & { readonly versie: number }> {
  const row = await trx.selectFrom('buurtagenda.agenda').selectAll().where('buurt_id', '=', buurt).executeTakeFirst()
  if (!row) return { ...gewoneGewichten, versie: 1 }
  const { ernst, omvang, invloed, stem, versie } = row
  return { ernst: Number(ernst), omvang: Number(omvang), invloed: Number(invloed), stem: Number(stem), versie }
}

/** Challenges and strengths with what they rest on and what people think of them: those on the agenda in its order, then the newest. */
export async function readUitdagingen(trx: BuurtagendaTransaction, buurt: string, persoon: string): Promise<readonly UitdagingRegel[]> {
  const rows = await trx
    .selectFrom('buurtagenda.uitdaging')
    .selectAll()
    .where('buurt_id', '=', buurt)
    .orderBy('plek', order => order.asc().nullsLast())
    .orderBy('aangemaakt', 'desc')
    .orderBy('id')
    .execute()
  const gronden = await trx.selectFrom('buurtagenda.steunt_op').selectAll().where('buurt_id', '=', buurt).orderBy('inzicht_id').execute()
  const meningen = await trx.selectFrom('buurtagenda.mening').selectAll().where('buurt_id', '=', buurt).execute()
  const tellingen = await trx
    .selectFrom('buurtagenda.telling')
    .selectAll()
    .where('buurt_id', '=', buurt)
    .orderBy('datum')
    .orderBy('id')
    .execute()
  return rows.map(row => {
    const { id, kant, onderwerp, titel, wat, waarom, gevolg, anders, themas, herkomst, plek, versie } = row
    const votes = meningen.filter(({ uitdaging_id }) => uitdaging_id === id)
    const own = votes.find(({ persoon_id }) => persoon_id === persoon)
    const counts = tellingen.filter(({ uitdaging_id }) => uitdaging_id === id)
    return {
      id,
      kant,
      onderwerp,
      titel,
      wat,
      waarom,
      gevolg,
      anders,
      themas,
      herkomst,
      plek,
      versie,
      cijfers: row.cijfers.map(cijfer => ({ ...cijfer })),
      inzichten: gronden.filter(({ uitdaging_id }) => uitdaging_id === id).map(({ inzicht_id }) => inzicht_id),
      netwerk: {
        eens: votes.filter(({ eens }) => eens).length,
        oneens: votes.filter(({ eens }) => !eens).length,
        eigen: own === undefined ? null : own.eens ? 'eens' : 'oneens',
      },
      bewoners: {
        eens: counts.reduce((sum, { eens }) => sum + eens, 0),
        oneens: counts.reduce((sum, { oneens }) => sum + oneens, 0),
        tellingen: counts.map(({ id: telling, waar, datum, eens, oneens }) => ({ id: telling, waar, datum, eens, oneens })),
      },
    }
  })
}

/** How often each subject came up, and how many more people agree with a challenge about it than not. */
export async function readStemmen(trx: BuurtagendaTransaction, buurt: string): Promise<readonly Stemmen[]> {
  const heard = await trx
    .selectFrom(eb =>
      eb
        .selectFrom('buurtagenda.inzicht')
        .select(['kant', inner => inner.fn<string>('unnest', ['onderwerpen']).as('onderwerp')])
        .where('buurt_id', '=', buurt)
        .as('i'),
    )
    .select(['kant', 'onderwerp', eb => eb.fn.countAll<string>().as('aantal')])
    .groupBy(['kant', 'onderwerp'])
    .execute()
  const counted = await trx
    .selectFrom('buurtagenda.telling as t')
    .innerJoin('buurtagenda.uitdaging as u', join => join.onRef('u.buurt_id', '=', 't.buurt_id').onRef('u.id', '=', 't.uitdaging_id'))
    .select(['u.kant', 'u.onderwerp', eb => eb.fn.sum<string>('t.eens').as('eens'), eb => eb.fn.sum<string>('t.oneens').as('oneens')])
    .where('t.buurt_id', '=', buurt)
    .where('u.onderwerp', 'is not', null)
    .groupBy(['u.kant', 'u.onderwerp'])
    .execute()
  const found = new Map<string, Stemmen>()
  const add = (onderwerp: string, kant: Kant, more: { readonly inzichten?: number; readonly steun?: number }) => {
    const key = `${kant} ${onderwerp}`
    const kept = found.get(key) ?? { onderwerp, kant, inzichten: 0, steun: 0 }
    found.set(key, { ...kept, inzichten: kept.inzichten + (more.inzichten ?? 0), steun: kept.steun + (more.steun ?? 0) })
  }
  for (const { onderwerp, kant, aantal } of heard) add(onderwerp, kant, { inzichten: Number(aantal) })
  for (const { onderwerp, kant, eens, oneens } of counted) add(onderwerp ?? '', kant, { steun: Math.max(0, Number(eens) - Number(oneens)) })
  return [...found.values()]
}
