import { createHash } from 'node:crypto'
import { canonicalJson } from '../../canonical-json.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import type { Daad } from '../programma/index.ts'
import { berekenUitkomst } from './bereken-uitkomst.ts'
import type { GolfInvoer } from './golf-schema.ts'
import { holdGolf } from './hold-golf.ts'
import type { GezienGolf, GolfRow } from './hold-golf.ts'
import { findInstrument } from './instrumenten/lijst.ts'
import { maakVorm } from './maak-vorm.ts'
import { requireWoorden } from './read-instrumenten.ts'
import type { Vastgezet, VragenlijstenTransaction } from './tables.ts'
import type { Uitkomst } from './uitkomst.ts'
import { log } from './vragenlijsten-log.ts'
import { vragenVan } from './vorm.ts'
import type { Vorm } from './vorm.ts'
import type { VragenlijstenWorld } from './world.ts'

function columnsOf({ naam, moment, wie, instrumenten, achtergrond, lijst, tot }: GolfInvoer) {
  return { naam, moment, wie, instrumenten: [...new Set(instrumenten)], achtergrond: [...new Set(achtergrond)], lijst_id: lijst, tot }
}

/** Prepares a wave. Nobody can answer before it is opened. */
export async function maakGolf(world: VragenlijstenWorld, daad: Daad, buurt: string, invoer: GolfInvoer): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  const id = crypto.randomUUID()
  await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    await requireLijst(trx, buurt, invoer.lijst)
    await trx
      .insertInto('vragenlijsten.golf')
      .values({ buurt_id: buurt, id, ...columnsOf(invoer), door: daad.actor.persoon })
      .execute()
    await log(world, trx, daad, { handeling: 'golf.gemaakt', soort: 'C', buurt, inhoud: { golf: id } })
  })
  return { id }
}

/** Changes a wave that nobody can answer yet. */
export async function wijzigGolf(world: VragenlijstenWorld, daad: Daad, gezien: GezienGolf, invoer: GolfInvoer): Promise<void> {
  const { buurt, id } = gezien
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const row = await holdGolf(trx, gezien)
    if (row.staat !== 'concept') {
      throw new Refusal(
        'Deze meting is al geopend. De vragen veranderen dan niet meer. Maak een nieuwe meting als u iets anders wilt vragen.',
        {
          code: 'golf-fixed',
          status: 409,
        },
      )
    }
    await requireLijst(trx, buurt, invoer.lijst)
    await save(trx, row, columnsOf(invoer))
    await log(world, trx, daad, { handeling: 'golf.gewijzigd', soort: 'U', buurt, inhoud: { golf: id } })
  })
}

/** Opens a wave: from now on what is asked stays as it is, word for word. */
export async function openGolf(world: VragenlijstenWorld, daad: Daad, gezien: GezienGolf): Promise<void> {
  const { buurt, id } = gezien
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const row = await holdGolf(trx, gezien)
    requireStaat(row, 'concept')
    if (row.tot < today(world.clock)) {
      throw new Refusal('De laatste dag is al voorbij. Kies een latere dag, en open de meting dan.', { code: 'golf-past', status: 409 })
    }
    const gesteld = await requireWoorden(trx, row.instrumenten)
    const eigen = row.lijst_id === null ? null : await fixLijst(trx, buurt, row.lijst_id)
    const vorm = maakVorm({ titel: row.naam, instrumenten: gesteld, eigen, achtergrond: row.achtergrond })
    if (vragenVan(vorm).length === row.achtergrond.length) {
      throw new Refusal('Er staan nog geen vragen in. Kies een vragenlijst, en open de meting dan.', { code: 'golf-empty', status: 409 })
    }
    const vast = gesteld.map(({ instrument: { id: welk, versie }, hash }): Vastgezet => ({ id: welk, versie, hash }))
    const hash = createHash('sha256')
      .update(canonicalJson(plain({ vorm, vast })))
      .digest('hex')
    await save(trx, row, { staat: 'open', vorm: JSON.stringify(vorm), vast: JSON.stringify(vast), hash, geopend: world.clock.now() })
    await log(world, trx, daad, { handeling: 'golf.geopend', soort: 'U', buurt, inhoud: { golf: id, hash } })
  })
}

/** Closes a wave and computes what came out: once. */
export async function sluitGolf(world: VragenlijstenWorld, daad: Daad, gezien: GezienGolf): Promise<void> {
  const { buurt, id } = gezien
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const row = await holdGolf(trx, gezien)
    requireStaat(row, 'open')
    await show(trx, { golf: id })
    const uitkomst = await countGolf(trx, row)
    await save(trx, row, { staat: 'gesloten', uitkomst: JSON.stringify(uitkomst), gesloten: world.clock.now() })
    for (const table of ['vragenlijsten.adres', 'vragenlijsten.papier'] as const) {
      await trx.deleteFrom(table).where('buurt_id', '=', buurt).where('golf_id', '=', id).execute()
    }
    await log(world, trx, daad, { handeling: 'golf.gesloten', soort: 'U', buurt, inhoud: { golf: id, antwoorden: uitkomst.n } })
  })
}

/** Throws a draft away. */
export async function gooiGolfWeg(world: VragenlijstenWorld, daad: Daad, gezien: GezienGolf): Promise<void> {
  const { buurt, id } = gezien
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    requireStaat(await holdGolf(trx, gezien), 'concept')
    await trx.deleteFrom('vragenlijsten.golf').where('buurt_id', '=', buurt).where('id', '=', id).execute()
    await log(world, trx, daad, { handeling: 'golf.weggegooid', soort: 'D', buurt, inhoud: { golf: id } })
  })
}

async function countGolf(trx: VragenlijstenTransaction, row: GolfRow): Promise<Uitkomst> {
  const own = { buurt_id: row.buurt_id, golf_id: row.id }
  const given = await trx
    .selectFrom('vragenlijsten.antwoord')
    .select(['antwoorden', 'langs', 'namens'])
    .where('buurt_id', '=', own.buurt_id)
    .where('golf_id', '=', own.golf_id)
    .execute()
  const codes = await trx
    .selectFrom('vragenlijsten.code')
    .select(({ fn }) => [fn.countAll<string>().as('gevraagd'), fn.count<string>('zending').as('gebruikt')])
    .where('buurt_id', '=', own.buurt_id)
    .where('golf_id', '=', own.golf_id)
    .executeTakeFirstOrThrow()
  const teksten = await trx
    .selectFrom('vragenlijsten.tekst')
    .select(({ fn }) => fn.countAll<string>().as('aantal'))
    .where('buurt_id', '=', own.buurt_id)
    .where('golf_id', '=', own.golf_id)
    .executeTakeFirstOrThrow()
  const vast = row.vast ?? []
  const instrumenten = vast.flatMap(({ id, hash }) => {
    const instrument = findInstrument(id)
    return instrument === null ? [] : [{ instrument, hash }]
  })
  return berekenUitkomst(
    {
      wie: row.wie,
      gevraagd: Number(codes.gevraagd),
      gebruikt: Number(codes.gebruikt),
      teksten: Number(teksten.aantal),
      achtergrond: row.achtergrond,
      instrumenten,
      vragen: eigenVragen(row.vorm, vast),
    },
    given,
  )
}

/** The own questions: what is on no page of an instrument, and not about who somebody is. */
function eigenVragen(vorm: Vorm | null, vast: readonly Vastgezet[]) {
  const taken = new Set([...vast.map(({ id }) => id.replaceAll('-', '_')), 'achtergrond'])
  return (vorm?.pages ?? []).filter(({ name }) => !taken.has(name)).flatMap(({ elements }) => elements)
}

async function save(trx: VragenlijstenTransaction, { buurt_id: buurt, id, versie }: GolfRow, columns: object): Promise<void> {
  await trx
    .updateTable('vragenlijsten.golf')
    .set({ ...columns, versie: versie + 1 })
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .execute()
}

export function requireStaat({ staat }: GolfRow, asked: GolfRow['staat']): void {
  if (staat === asked) return
  const sentences = {
    concept: 'Deze meting is nog niet geopend. Open haar eerst.',
    open: 'Deze meting is al geopend.',
    gesloten: 'Deze meting is gesloten.',
  } as const
  throw new Refusal(sentences[staat], { code: `golf-is-${staat}`, status: 409 })
}

async function requireLijst(trx: VragenlijstenTransaction, buurt: string, lijst: string | null): Promise<void> {
  if (lijst === null) return
  const row = await trx
    .selectFrom('vragenlijsten.lijst')
    .select('id')
    .where('buurt_id', '=', buurt)
    .where('id', '=', lijst)
    .executeTakeFirst()
  if (row) return
  throw new Refusal('Deze eigen vragenlijst is er niet (meer). Kies een andere.', {
    code: 'lijst-unknown',
    status: 404,
    place: { field: 'lijst' },
  })
}

/** The own questionnaire of a wave that opens: from now on it stays as it is. */
async function fixLijst(trx: VragenlijstenTransaction, buurt: string, lijst: string): Promise<Vorm> {
  const row = await trx
    .updateTable('vragenlijsten.lijst')
    .set({ vast: true })
    .where('buurt_id', '=', buurt)
    .where('id', '=', lijst)
    .returning('vorm')
    .executeTakeFirstOrThrow()
  return row.vorm
}

/** A value as JSON would give it back: without what is not given. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
