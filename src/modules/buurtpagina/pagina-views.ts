import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { makeBuurtbeeld } from '../buurtbeeld/index.ts'
import { requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import { requireSelectie } from '../statistics/index.ts'
import { adresOf, touches, upcoming } from './buurtpagina.ts'
import type { Buurtpagina, EigenPagina, PaginaRef } from './pagina-schema.ts'
import { readBijeenkomsten, readCitaten, readContacten, readGezegd, readTeksten, requireBuurt } from './read-pagina.ts'
import type { BuurtRow } from './read-pagina.ts'
import type { BuurtpaginaTransaction } from './tables.ts'
import type { BuurtpaginaWorld } from './world.ts'

/** The page as its network writes it. */
export async function getEigenPagina(world: BuurtpaginaWorld, actor: Actor, buurt: string): Promise<EigenPagina> {
  requireMay(actor, 'buurtpagina bijwerken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const { id, naam } = await requireBuurt(trx, buurt)
    const pagina = await readPagina(trx, buurt)
    const all = await readBijeenkomsten(trx, buurt)
    const coming = upcoming(all, today(world.clock)).map(({ id: each }) => each)
    return {
      buurt: { id, naam },
      adres: pagina?.adres ?? adresOf(naam),
      welkom: pagina?.welkom ?? '',
      openbaar: pagina?.gepubliceerd != null,
      contacten: await readContacten(trx, buurt),
      bijeenkomsten: [
        ...coming.flatMap(each => all.filter(({ id: other }) => other === each)),
        ...all.filter(({ id: each }) => !coming.includes(each)),
      ],
      versie: pagina?.versie ?? 1,
    }
  })
}

/** The page as everybody will see it, for its network, before or after it is public. */
export async function previewPagina(world: BuurtpaginaWorld, actor: Actor, buurt: string, taal: Taal): Promise<Buurtpagina> {
  requireMay(actor, 'buurtpagina bijwerken', { buurt })
  return await asVisitor(world.database, actor, async trx => await describe(world, trx, { buurt, taal, isPublic: false }))
}

/** The page as everybody sees it, by its name in the address or by the id of the buurt. What is not published is not there. */
export async function getBuurtpagina(world: BuurtpaginaWorld, adres: string, taal: Taal): Promise<Buurtpagina> {
  return await asVisitor(world.database, null, async trx => {
    await show(trx, { pagina: adres })
    const found = await trx.selectFrom('buurtpagina.pagina').select('buurt_id').executeTakeFirst()
    if (!found)
      throw new Refusal('Deze buurt heeft (nog) geen eigen bladzijde. Zoek op de naam van de buurt.', { code: 'unknown', status: 404 })
    await show(trx, { pagina: found.buurt_id })
    return await describe(world, trx, { buurt: found.buurt_id, taal, isPublic: true })
  })
}

/** Which public pages: by a part of the name, or of what lies in or around an area. */
export interface PaginasVraag {
  readonly zoek?: string | undefined
  readonly gebied?: string | undefined
  readonly pagina: number
  readonly limiet: number
}

/** The neighbourhoods that have a public page, by name. */
export async function listBuurtpaginas(
  world: BuurtpaginaWorld,
  { zoek, gebied, pagina, limiet }: PaginasVraag,
): Promise<{ readonly paginas: readonly PaginaRef[]; readonly totaal: number }> {
  const rows = await asVisitor(world.database, null, async trx => {
    await show(trx, { pagina: 'alle' })
    return await trx
      .selectFrom('buurtpagina.pagina as p')
      .innerJoin('identity.buurt as b', 'b.id', 'p.buurt_id')
      .innerJoin('programma.transitiebuurt as t', 't.buurt_id', 'p.buurt_id')
      .select(['b.id', 'b.naam', 'p.adres', 't.plaats', 't.gebieden'])
      .orderBy('b.naam')
      .orderBy('b.id')
      .execute()
  })
  const codes = gebied?.split(',')
  const words = zoek?.trim().toLowerCase() ?? ''
  const found = rows.filter(
    ({ naam, gebieden }) => naam.toLowerCase().includes(words) && (codes === undefined || codes.some(code => touches(gebieden, code))),
  )
  const paginas = found.slice((pagina - 1) * limiet, pagina * limiet)
  return { paginas, totaal: found.length }
}

interface Wanted {
  readonly buurt: string
  readonly taal: Taal
  readonly isPublic: boolean
}

async function describe(world: BuurtpaginaWorld, trx: BuurtpaginaTransaction, { buurt, taal, isPublic }: Wanted): Promise<Buurtpagina> {
  const row = await requireBuurt(trx, buurt)
  const { id, naam, plaats, gebieden, jaar } = row
  const pagina = await readPagina(trx, buurt)
  const { krachten, uitdagingen } = await readTeksten(trx, buurt, isPublic)
  return {
    buurt: { id, naam, plaats },
    adres: pagina?.adres ?? adresOf(naam),
    openbaar: pagina?.gepubliceerd != null,
    welkom: pagina?.welkom ?? '',
    contacten: await readContacten(trx, buurt),
    bijeenkomsten: [...upcoming(await readBijeenkomsten(trx, buurt), today(world.clock))] as Buurtpagina['bijeenkomsten'],
    gebieden: [...gebieden],
    jaar,
    zin: sayWho(world, row, taal),
    krachten,
    uitdagingen,
    gezegd: await readGezegd(trx, buurt, isPublic),
    citaten: await readCitaten(trx, buurt),
  }
}

async function readPagina(trx: BuurtpaginaTransaction, buurt: string) {
  return await trx
    .selectFrom('buurtpagina.pagina')
    .select(['adres', 'welkom', 'gepubliceerd', 'versie'])
    .where('buurt_id', '=', buurt)
    .executeTakeFirst()
}

/** Who live there, in the sentences that the picture of the buurt makes; null while its areas are not chosen, or their figures are not here. */
function sayWho({ source }: BuurtpaginaWorld, { gebieden, jaar }: BuurtRow, taal: Taal): string | null {
  if (gebieden.length === 0) return null
  const statistiek = source.current()
  try {
    const { zinnen } = makeBuurtbeeld(statistiek, requireSelectie(statistiek, gebieden, jaar ?? undefined), taal)
    const facts = zinnen.filter(({ strekking }) => strekking === 'feit').map(({ tekst }) => tekst)
    return facts.length === 0 ? null : facts.join(' ')
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
