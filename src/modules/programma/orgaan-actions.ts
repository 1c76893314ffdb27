import { asVisitor, show } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from './daad.ts'
import type { Datum } from './datum.ts'
import { formatDatum } from './datum.ts'
import { log } from './programma-log.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** Which version of a body somebody looked at when they changed it or who sits in it. */
export interface OrgaanVersie {
  readonly orgaan: string
  readonly versie: number
}

/** Makes a body of the programme. */
export async function makeOrgaan(
  world: ProgrammaWorld,
  daad: Daad,
  input: { readonly soort: string; readonly naam: string },
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'programma leiden')
  const id = crypto.randomUUID()
  await asVisitor(world.database, daad.actor, async trx => {
    await trx
      .insertInto('programma.orgaan')
      .values({ id, ...input, beeindigd: null })
      .execute()
    await log(world, trx, daad, { handeling: 'orgaan.gemaakt', soort: 'C', inhoud: { orgaan: id, soort: input.soort } })
  })
  return { id }
}

/** Gives a body another name, or says since when it is no longer there. */
export async function changeOrgaan(
  world: ProgrammaWorld,
  daad: Daad,
  op: OrgaanVersie,
  input: { readonly naam: string; readonly beeindigd: Datum | null },
): Promise<void> {
  await changeOne(world, daad, op, async trx => {
    await trx.updateTable('programma.orgaan').set(input).where('id', '=', op.orgaan).execute()
    const inhoud = { orgaan: op.orgaan, beeindigd: input.beeindigd }
    await log(world, trx, daad, { handeling: 'orgaan.gewijzigd', soort: 'U', inhoud })
  })
}

/** Lets somebody who is known sit in a body, from a day on. Who is not known is invited first. */
export async function addLid(
  world: ProgrammaWorld,
  daad: Daad,
  op: OrgaanVersie,
  input: { readonly mail: string; readonly functie: string; readonly sinds: Datum },
): Promise<{ readonly id: string }> {
  const id = crypto.randomUUID()
  await changeOne(world, daad, op, async trx => {
    const persoon = await requirePersoon(trx, input.mail)
    await requireNoLid(trx, op.orgaan, persoon)
    const { functie, sinds } = input
    await trx
      .insertInto('programma.orgaanlid')
      .values({ id, orgaan_id: op.orgaan, persoon_id: persoon, functie, sinds, tot: null })
      .execute()
    const line = { handeling: 'orgaanlid.toegevoegd', soort: 'C', betrokkenen: [persoon], inhoud: { orgaan: op.orgaan, lid: id } } as const
    await log(world, trx, daad, line)
  })
  return { id }
}

/** Changes what somebody does in a body, or says until when they sat there. */
export async function changeLid(
  world: ProgrammaWorld,
  daad: Daad,
  op: OrgaanVersie & { readonly lid: string },
  input: { readonly functie: string; readonly tot: Datum | null },
): Promise<void> {
  await changeOne(world, daad, op, async trx => {
    const found = await trx
      .selectFrom('programma.orgaanlid')
      .select(['persoon_id', 'sinds', 'tot'])
      .where('id', '=', op.lid)
      .where('orgaan_id', '=', op.orgaan)
      .executeTakeFirst()
    if (!found) throw new Refusal('Deze persoon zit niet in dit orgaan. Ververs de bladzijde.', { code: 'unknown', status: 404 })
    if (input.tot !== null && input.tot < found.sinds) {
      throw new Refusal(`Niemand kan stoppen op ${formatDatum(input.tot)}, vóór het begin. Vul een latere dag in.`, {
        code: 'lid-invalid',
        place: { field: 'tot' },
      })
    }
    if (input.tot === null && found.tot !== null) await requireNoLid(trx, op.orgaan, found.persoon_id)
    await trx.updateTable('programma.orgaanlid').set(input).where('id', '=', op.lid).execute()
    const inhoud = { orgaan: op.orgaan, lid: op.lid, tot: input.tot }
    await log(world, trx, daad, { handeling: 'orgaanlid.gewijzigd', soort: 'U', betrokkenen: [found.persoon_id], inhoud })
  })
}

/** Somebody sits once in a body at a time. */
async function requireNoLid(trx: ProgrammaTransaction, orgaan: string, persoon: string): Promise<void> {
  const there = await trx
    .selectFrom('programma.orgaanlid')
    .select('id')
    .where('orgaan_id', '=', orgaan)
    .where('persoon_id', '=', persoon)
    .where('tot', 'is', null)
    .executeTakeFirst()
  if (!there) return
  throw new Refusal('Deze persoon zit al in dit orgaan. Wijzig de functie, of kies iemand anders.', {
    code: 'lid-double',
    status: 409,
    place: { field: 'mail' },
  })
}

async function changeOne(
  world: ProgrammaWorld,
  daad: Daad,
  { orgaan, versie }: OrgaanVersie,
  work: (trx: ProgrammaTransaction) => Promise<void>,
): Promise<void> {
  requireMay(daad.actor, 'programma leiden')
  await asVisitor(world.database, daad.actor, async trx => {
    const found = await trx.selectFrom('programma.orgaan').select('versie').where('id', '=', orgaan).forUpdate().executeTakeFirst()
    if (!found) throw new Refusal('Dit orgaan is er niet. Kies een ander uit de lijst.', { code: 'unknown', status: 404 })
    requireVersie(found.versie, versie, 'dit orgaan')
    await work(trx)
    await trx
      .updateTable('programma.orgaan')
      .set({ versie: found.versie + 1 })
      .where('id', '=', orgaan)
      .execute()
  })
}

async function requirePersoon(trx: ProgrammaTransaction, text: string): Promise<string> {
  const mail = text.trim().toLowerCase()
  await show(trx, { mail })
  const found = await trx.selectFrom('identity.persoon').select('id').where('mail', '=', mail).executeTakeFirst()
  if (found) return found.id
  throw new Refusal('Wij kennen niemand met dit mailadres. Nodig deze persoon eerst uit voor een rol.', {
    code: 'persoon-unknown',
    place: { field: 'mail' },
  })
}
