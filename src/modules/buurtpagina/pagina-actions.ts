import type { Transaction } from 'kysely'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { parseDatum, today } from '../programma/index.ts'
import type { Daad } from '../programma/index.ts'
import { adresOf, requirePublishable, requireReachable } from './buurtpagina.ts'
import type { NieuweBijeenkomst, NieuwePagina } from './pagina-schema.ts'
import { requireBuurt } from './read-pagina.ts'
import type { BuurtpaginaTransaction } from './tables.ts'
import type { BuurtpaginaWorld } from './world.ts'

/** A page or a meeting of a buurt, as somebody looked at it. */
interface Plek {
  readonly buurt: string
  readonly versie: number
}

/**
 * Writes the page of a buurt as a whole: word of welcome, whom to call, whether it is public. Refuses to publish without somebody who can be reached, and
 * when somebody else changed it meanwhile.
 */
export async function keepPagina(world: BuurtpaginaWorld, daad: Daad, { buurt, versie }: Plek, input: NieuwePagina): Promise<void> {
  requireMay(daad.actor, 'buurtpagina bijwerken', { buurt })
  for (const [index, contact] of input.contacten.entries()) requireReachable(contact, `contacten.${index}.telefoon`)
  if (input.openbaar) requirePublishable(input.contacten)
  await asVisitor(world.database, daad.actor, async trx => {
    const kept = await holdPagina(trx, buurt)
    requireVersie(kept.versie, versie, 'deze bladzijde')
    const now = world.clock.now()
    await trx
      .updateTable('buurtpagina.pagina')
      .set(eb => ({
        welkom: input.welkom,
        gepubliceerd: input.openbaar ? (kept.gepubliceerd ?? now) : null,
        versie: eb('versie', '+', 1),
        gewijzigd: now,
      }))
      .where('buurt_id', '=', buurt)
      .execute()
    await trx.deleteFrom('buurtpagina.contact').where('buurt_id', '=', buurt).execute()
    const contacten = input.contacten.map(({ akkoord: _, ...contact }, index) => ({
      buurt_id: buurt,
      nummer: index + 1,
      ...contact,
      akkoord: today(world.clock),
    }))
    if (contacten.length > 0) await trx.insertInto('buurtpagina.contact').values(contacten).execute()
    const inhoud = { openbaar: input.openbaar, contacten: contacten.length }
    await log(world, trx, daad, { handeling: 'buurtpagina.bewaard', soort: 'U', buurt, inhoud })
  })
}

/** Adds a meeting. Refuses a day that has passed. */
export async function addBijeenkomst(
  world: BuurtpaginaWorld,
  daad: Daad,
  buurt: string,
  input: NieuweBijeenkomst,
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'buurtpagina bijwerken', { buurt })
  checkBijeenkomst(world, input)
  return await asVisitor(world.database, daad.actor, async trx => {
    await requireBuurt(trx, buurt)
    const made = await trx
      .insertInto('buurtpagina.bijeenkomst')
      .values({ buurt_id: buurt, ...input })
      .returning('id')
      .executeTakeFirstOrThrow()
    await log(world, trx, daad, {
      handeling: 'bijeenkomst.toegevoegd',
      soort: 'C',
      buurt,
      inhoud: { bijeenkomst: made.id, dag: input.dag },
    })
    return made
  })
}

/** Changes a meeting, or calls it off: then it stays where it was, marked, so that nobody comes for nothing. */
export async function changeBijeenkomst(
  world: BuurtpaginaWorld,
  daad: Daad,
  { buurt, versie, id }: Plek & { readonly id: string },
  input: NieuweBijeenkomst,
): Promise<void> {
  requireMay(daad.actor, 'buurtpagina bijwerken', { buurt })
  checkBijeenkomst(world, input)
  await asVisitor(world.database, daad.actor, async trx => {
    const kept = await trx
      .selectFrom('buurtpagina.bijeenkomst')
      .select('versie')
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!kept) throw new Refusal('Deze bijeenkomst is er niet, of is niet van uw buurt.', { code: 'unknown', status: 404 })
    requireVersie(kept.versie, versie, 'deze bijeenkomst')
    await trx
      .updateTable('buurtpagina.bijeenkomst')
      .set(eb => ({ ...input, versie: eb('versie', '+', 1) }))
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .execute()
    const inhoud = { bijeenkomst: id, afgelast: input.afgelast }
    await log(world, trx, daad, { handeling: 'bijeenkomst.gewijzigd', soort: 'U', buurt, inhoud })
  })
}

function checkBijeenkomst({ clock }: BuurtpaginaWorld, { dag, van, tot }: NieuweBijeenkomst): void {
  if (parseDatum(dag) < today(clock)) {
    throw new Refusal('Deze dag is al geweest. Kies een dag die nog komt.', { code: 'bijeenkomst-past', place: { field: 'dag' } })
  }
  if (tot !== null && tot <= van) {
    throw new Refusal('De bijeenkomst eindigt voor zij begint. Kijk naar de tijden.', {
      code: 'bijeenkomst-tijden',
      place: { field: 'tot' },
    })
  }
}

/** Holds the page for a change; makes it, unpublished, when this is the first. Its name in the address gets a number when another buurt has it. */
async function holdPagina(
  trx: BuurtpaginaTransaction,
  buurt: string,
): Promise<{ readonly versie: number; readonly gepubliceerd: Date | null }> {
  const { naam } = await requireBuurt(trx, buurt)
  const adres = adresOf(naam)
  for (let number = 1; number <= 50; number += 1) {
    await trx
      .insertInto('buurtpagina.pagina')
      .values({ buurt_id: buurt, adres: number === 1 ? adres : `${adres}-${number}`, gepubliceerd: null })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    const kept = await trx
      .selectFrom('buurtpagina.pagina')
      .select(['versie', 'gepubliceerd'])
      .where('buurt_id', '=', buurt)
      .forUpdate()
      .executeTakeFirst()
    if (kept) return kept
  }
  throw new Error('fifty neighbourhoods of one name have a page')
}

async function log<Tables>(
  { clock, master }: BuurtpaginaWorld,
  trx: Transaction<Tables>,
  { actor, spoor }: Daad,
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'buurtpagina' }, { clock, master, spoor })
}
