import type { Taal } from '@buurtwijs/figures'
import type { Selectable } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Statistiek } from '../statistics/index.ts'
import { currentRelease, herken, padVan } from './herken.ts'
import type { TerugmeldingTables } from './tables.ts'
import type { AntwoordRegel, OnderwerpRegel, TerugmeldingRegel, Waar } from './terugmelding-schema.ts'
import type { Loket, Staat } from './terugmelding.ts'
import { uitgeverOf } from './uitgevers.ts'
import type { TerugmeldingWorld } from './world.ts'

/** What an address points at, before somebody says what is wrong with it. */
export async function findOnderwerp(world: TerugmeldingWorld, actor: Actor | null, waar: Waar, taal: Taal): Promise<OnderwerpRegel> {
  return await asVisitor(world.database, actor, async trx => {
    const herkend = await herken(trx, { statistiek: world.source.current(), taal }, waar)
    const { soort, loket, naam, citaat, periode, release, uitgever } = herkend
    return { soort, loket, naam, citaat, periode, release, uitgever, pad: padVan(herkend) }
  })
}

/** Whose answers: of one area, one measure, or one neighbourhood of the programme. */
export interface AntwoordenVraag {
  readonly gebied?: string | undefined
  readonly maat?: string | undefined
  readonly buurt?: string | undefined
}

const atMost = 200

/** What was answered about an area, a measure or a neighbourhood, the newest first; for everybody. */
export async function listAntwoorden(
  world: TerugmeldingWorld,
  { gebied, maat, buurt }: AntwoordenVraag,
): Promise<readonly AntwoordRegel[]> {
  if (gebied === undefined && maat === undefined && buurt === undefined) {
    throw new Refusal('Noem een gebied, een maat of een buurt.', { code: 'antwoorden-waarvan' })
  }
  const rows = await asVisitor(world.database, null, async trx => {
    return await trx
      .selectFrom('terugmelding.antwoord')
      .selectAll()
      .$if(gebied !== undefined, query => query.where('gebied', '=', gebied ?? ''))
      .$if(maat !== undefined, query => query.where('maat', '=', maat ?? ''))
      .$if(maat !== undefined && gebied === undefined, query => query.where('soort', '=', 'maat'))
      .$if(buurt !== undefined, query => query.where('buurt_id', '=', buurt ?? ''))
      .orderBy('beantwoord', 'desc')
      .orderBy('melding_id')
      .limit(atMost)
      .execute()
  })
  if (rows.length === 0) return []
  const statistiek = world.source.current()
  return rows.map(row => ({
    soort: row.soort,
    gebied: row.gebied,
    maat: row.maat,
    regel: row.regel,
    uitdaging: row.uitdaging,
    periode: row.periode,
    uitkomst: row.uitkomst,
    tekst: row.tekst,
    gemeld: row.gemeld.toISOString(),
    beantwoord: row.beantwoord.toISOString(),
    eerder: row.maat !== null && row.release !== null && currentRelease(statistiek, row.maat, row.gebied) !== row.release,
  }))
}

/** Which reports, a page of them. */
export interface MeldingenVraag {
  readonly staat?: Staat | undefined
  readonly loket?: Loket | undefined
  readonly pagina: number
  readonly limiet: number
}

/** A page of reports, how many there are, how many wait, and since when. */
export interface Meldingen {
  readonly terugmeldingen: readonly TerugmeldingRegel[]
  readonly totaal: number
  readonly open: number
  readonly oudste: string | null
}

/** What waits at the desks of who asks: the oldest that waits first, then what was answered, the newest first. */
export async function listTerugmeldingen(world: TerugmeldingWorld, actor: Actor, vraag: MeldingenVraag): Promise<Meldingen> {
  requireMay(actor, 'terugmeldingen behandelen')
  const { staat, loket, pagina, limiet } = vraag
  return await asVisitor(world.database, actor, async trx => {
    const waiting = await trx
      .selectFrom('terugmelding.melding')
      .select(eb => [eb.fn.countAll<string>().as('open'), eb.fn.min('gemeld').as('oudste')])
      .where('staat', '<>', 'beantwoord')
      .executeTakeFirstOrThrow()
    const wanted = trx
      .selectFrom('terugmelding.melding as m')
      .$if(staat !== undefined, query => query.where('m.staat', '=', staat ?? 'nieuw'))
      .$if(loket !== undefined, query => query.where('m.loket', '=', loket ?? 'cijfers'))
    const { totaal } = await wanted.select(eb => eb.fn.countAll<string>().as('totaal')).executeTakeFirstOrThrow()
    const rows = await wanted
      .leftJoin('terugmelding.antwoord as a', 'a.melding_id', 'm.id')
      .leftJoin('terugmelding.contact as c', 'c.melding_id', 'm.id')
      .leftJoin('identity.buurt as b', 'b.id', 'm.buurt_id')
      .selectAll('m')
      .select(['a.uitkomst', 'a.tekst', 'c.gegeven', 'b.naam as buurtnaam'])
      .orderBy(eb => eb.case().when('m.staat', '=', 'beantwoord').then(1).else(0).end())
      .orderBy(eb => eb.case().when('m.staat', '=', 'beantwoord').then(null).else(eb.ref('m.gemeld')).end())
      .orderBy('m.beantwoord', 'desc')
      .orderBy('m.id')
      .limit(limiet)
      .offset((pagina - 1) * limiet)
      .execute()
    const statistiek = world.source.current()
    return {
      totaal: Number(totaal),
      open: Number(waiting.open),
      oudste: waiting.oudste?.toISOString() ?? null,
      terugmeldingen: rows.map(row => describe(statistiek, row)),
    }
  })
}

/** One report, for its desk. */
export async function getTerugmelding(world: TerugmeldingWorld, actor: Actor, id: string): Promise<TerugmeldingRegel> {
  requireMay(actor, 'terugmeldingen behandelen')
  const row = await asVisitor(world.database, actor, async trx => {
    return await trx
      .selectFrom('terugmelding.melding as m')
      .leftJoin('terugmelding.antwoord as a', 'a.melding_id', 'm.id')
      .leftJoin('terugmelding.contact as c', 'c.melding_id', 'm.id')
      .leftJoin('identity.buurt as b', 'b.id', 'm.buurt_id')
      .selectAll('m')
      .select(['a.uitkomst', 'a.tekst', 'c.gegeven', 'b.naam as buurtnaam'])
      .where('m.id', '=', id)
      .executeTakeFirst()
  })
  if (!row) throw new Refusal('Deze vraag is er niet, of is niet voor uw loket.', { code: 'unknown', status: 404 })
  return describe(world.source.current(), row)
}

type Row = Selectable<TerugmeldingTables['terugmelding.melding']> & {
  readonly uitkomst: TerugmeldingTables['terugmelding.antwoord']['uitkomst'] | null
  readonly tekst: string | null
  readonly gegeven: Date | null
  readonly buurtnaam: string | null
}

function describe(statistiek: Statistiek, row: Row): TerugmeldingRegel {
  const { id, loket, soort, naam, citaat, regel, periode, release, wat, weet, staat, versie, uitkomst, tekst } = row
  const bron = statistiek.releases.find(each => each.id === release)?.bron
  return {
    id,
    loket,
    buurt: row.buurt_id === null ? null : { id: row.buurt_id, naam: row.buurtnaam ?? '' },
    soort,
    naam,
    citaat,
    regel,
    periode,
    release,
    wat,
    weet,
    staat,
    versie,
    pad: padVan({ ...row, buurt: row.buurt_id }),
    gemeld: row.gemeld.toISOString(),
    uitgever: bron ? uitgeverOf(bron.uitgever, bron.adres) : null,
    mailt: row.gegeven !== null,
    antwoord: uitkomst === null || tekst === null ? null : { uitkomst, tekst, beantwoord: (row.beantwoord ?? row.gemeld).toISOString() },
  }
}
