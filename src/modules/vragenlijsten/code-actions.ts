import { asVisitor, show } from '../../platform/database/visitor.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { codeVan, hashCode } from './codes.ts'
import { meesteCodes } from './golf.ts'
import type { Wijze } from './golf.ts'
import { requireStaat } from './golf-actions.ts'
import type { CodesInvoer } from './golf-schema.ts'
import { holdGolf, readGolf } from './hold-golf.ts'
import type { GezienGolf } from './hold-golf.ts'
import type { VragenlijstenTransaction } from './tables.ts'
import { describeHerinnering, describeUitnodiging } from './uitnodiging-mail.ts'
import { log } from './vragenlijsten-log.ts'
import type { VragenlijstenWorld } from './world.ts'

/** So often somebody who did not answer is mailed again. */
const meesteHerinneringen = 2
/** So many rows in one statement. */
const atOnce = 1000

interface Gemaakt {
  readonly gemaakt: number
  /** Addresses to pass on; none of letters and mails. */
  readonly links: readonly string[]
}

/** Makes codes for a wave that is open. Mails leave at once; letters are printed apart. */
export async function maakCodes(
  world: VragenlijstenWorld,
  daad: Daad,
  gezien: Omit<GezienGolf, 'versie'>,
  invoer: CodesInvoer,
): Promise<Gemaakt> {
  const { buurt, id: golf } = gezien
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    const row = await holdGolf(trx, { ...gezien, versie: (await readGolf(trx, buurt, golf)).versie })
    requireStaat(row, 'open')
    const mails = invoer.wijze === 'mail' ? [...new Set(invoer.adressen.map(each => each.toLowerCase()))] : []
    const aantal = invoer.wijze === 'mail' ? mails.length : invoer.aantal
    const codes = await addCodes(world, trx, { buurt, golf, wijze: invoer.wijze, aantal })
    if (invoer.wijze === 'mail') {
      for (const [index, { id, code }] of codes.entries()) {
        const mail = mails[index] ?? ''
        await trx
          .insertInto('vragenlijsten.adres')
          .values({ code_id: id, buurt_id: buurt, golf_id: golf, mail, taal: invoer.taal })
          .execute()
        await putInOutbox(trx, world.jobs, describeUitnodiging({ mail, taal: invoer.taal, adres: world.adres, code }))
      }
    }
    await log(world, trx, daad, { handeling: 'codes.gemaakt', soort: 'C', buurt, inhoud: { golf, wijze: invoer.wijze, aantal } })
    return { gemaakt: aantal, links: invoer.wijze === 'link' ? codes.map(({ code }) => `${world.adres}/vragenlijst/${code}`) : [] }
  })
}

interface NieuweCodes {
  readonly buurt: string
  readonly golf: string
  readonly wijze: Wijze
  readonly aantal: number
}

async function addCodes({ master }: VragenlijstenWorld, trx: VragenlijstenTransaction, { buurt, golf, wijze, aantal }: NieuweCodes) {
  const { laatste } = await trx
    .selectFrom('vragenlijsten.code')
    .select(({ fn }) => fn.max('nummer').as('laatste'))
    .where('buurt_id', '=', buurt)
    .where('golf_id', '=', golf)
    .executeTakeFirstOrThrow()
  const first = (laatste ?? 0) + 1
  if (first + aantal - 1 > meesteCodes) {
    throw new Refusal(`Een meting kan hoogstens ${meesteCodes} codes hebben. Vraag er minder.`, {
      code: 'codes-too-many',
      place: { field: 'aantal' },
    })
  }
  const made = Array.from({ length: aantal }, (_, index) => {
    const id = crypto.randomUUID()
    return { id, code: codeVan(master, id), nummer: first + index }
  })
  for (let from = 0; from < made.length; from += atOnce) {
    const rows = made.slice(from, from + atOnce)
    await trx
      .insertInto('vragenlijsten.code')
      .values(rows.map(({ id, code, nummer }) => ({ buurt_id: buurt, golf_id: golf, id, nummer, wijze, geheim: hashCode(master, code) })))
      .execute()
  }
  return made
}

/** Mails everybody with an address who did not answer yet. Nobody gets to see who that is. */
export async function herinner(world: VragenlijstenWorld, daad: Daad, gezien: GezienGolf): Promise<{ readonly verstuurd: number }> {
  const { buurt, id: golf } = gezien
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  const verstuurd = await asVisitor(world.database, daad.actor, async trx => {
    requireStaat(await holdGolf(trx, gezien), 'open')
    await show(trx, { golf })
    const rows = await trx
      .updateTable('vragenlijsten.adres')
      .set(eb => ({ herinnerd: eb('herinnerd', '+', 1) }))
      .where('buurt_id', '=', buurt)
      .where('golf_id', '=', golf)
      .where('herinnerd', '<', meesteHerinneringen)
      .returning(['code_id', 'mail', 'taal'])
      .execute()
    for (const { code_id: id, mail, taal } of rows) {
      await putInOutbox(trx, world.jobs, describeHerinnering({ mail, taal, adres: world.adres, code: codeVan(world.master, id) }))
    }
    if (rows.length > 0)
      await log(world, trx, daad, { handeling: 'golf.herinnerd', soort: 'E', buurt, inhoud: { golf, aantal: rows.length } })
    return rows.length
  })
  if (verstuurd === 0) {
    throw new Refusal('Er is niemand om een herinnering te sturen: wie een mail kreeg heeft geantwoord, of is al twee keer herinnerd.', {
      code: 'nothing-to-do',
      status: 409,
    })
  }
  return { verstuurd }
}
