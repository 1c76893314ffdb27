import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { addDagen, today } from '../programma/index.ts'
import type { Daad, Datum } from '../programma/index.ts'
import { log } from './commissie-log.ts'
import { tellMail } from './mail-queue.ts'
import { readInhoud, requireReady } from './read-inhoud.ts'
import { readKandidaten } from './read-kandidaten.ts'
import { holdRondes, readRondes, requireRonde } from './read-ronde.ts'
import { isBezig } from './stand.ts'
import type { CommissieTransaction } from './tables.ts'
import { totaalCent } from './vaste-inhoud.ts'
import type { CommissieWorld } from './world.ts'

/** How long the committee and the insurers each have, and how many have to vote, unless the programme says otherwise for a round. */
export const gewoneDagen = 28
const gewoonQuorum = 3

/**
 * Submits the plan and budget of a buurt: as they are now, they stay for this round. Refuses an empty plan or budget, a round while another waits for somebody, and
 * the same content again.
 */
export async function submitRonde(
  world: CommissieWorld,
  daad: Daad,
  buurt: string,
  { na, toelichting }: { readonly na: number; readonly toelichting: string },
): Promise<{ readonly nummer: number; readonly sha256: string }> {
  requireMay(daad.actor, 'ronde indienen', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    await holdRondes(trx, buurt)
    const { inhoud, text, sha256 } = await readInhoud(trx, buurt)
    requireReady(inhoud)
    if (inhoud.posten.length === 0) {
      throw new Refusal('Er staat nog niets in de begroting. Voeg eerst een regel toe, ook als iets niets kost.', {
        code: 'begroting-empty',
        status: 409,
      })
    }
    const [last] = await readRondes(trx, buurt)
    if (last !== undefined && isBezig(last.stand)) {
      throw new Refusal(
        `Ronde ${last.nummer} is al ingediend, en daar is nog niet over besloten. Wacht daarop; wat u intussen aanpast, kan in een volgende ronde.`,
        {
          code: 'ronde-busy',
          status: 409,
        },
      )
    }
    if (last?.sha256 === sha256) {
      throw new Refusal(`Er is niets veranderd sinds ronde ${last.nummer}. Pas eerst het plan of de begroting aan.`, {
        code: 'ronde-same',
        status: 409,
      })
    }
    requireNa(last?.nummer ?? 0, na)
    const nummer = na + 1
    const now = world.clock.now()
    const made = await trx
      .insertInto('commissie.ronde')
      .values({
        buurt_id: buurt,
        nummer,
        inhoud: text,
        sha256,
        gevraagd_cent: totaalCent(inhoud),
        regels: inhoud.posten.length,
        toelichting,
        door: daad.actor.persoon,
        ingediend: now,
      })
      .onConflict(conflict => conflict.columns(['buurt_id', 'nummer']).doNothing())
      .returning('nummer')
      .executeTakeFirst()
    requireNa(made ? na : nummer, na)
    await trx
      .insertInto('commissie.behandeling')
      .values({ buurt_id: buurt, ronde: nummer, termijn: addDagen(today(world.clock), gewoneDagen), quorum: gewoonQuorum })
      .execute()
    await tellMail(trx, world.jobs, { soort: 'ingediend', buurt, ronde: nummer })
    await log(world, trx, daad, { handeling: 'ronde.ingediend', soort: 'C', buurt, inhoud: { ronde: nummer, sha256 } })
    return { nummer, sha256 }
  })
}

function requireNa(last: number, na: number): void {
  if (last === na) return
  throw new Refusal('Iemand anders heeft intussen een ronde ingediend. Bekijk die eerst.', { code: 'changed-meanwhile', status: 412 })
}

export interface Behandeling {
  readonly termijn: Datum
  readonly quorum: number
  /** Ids of who judges. */
  readonly beoordelaars: readonly string[]
  readonly versie: number
}

/** Says who judges a round, until when, and how many have to vote. Refuses who has to do with the buurt or does not sit on the committee, and fewer people than have to vote. */
export async function arrangeRonde(
  world: CommissieWorld,
  daad: Daad,
  { buurt, nummer }: { readonly buurt: string; readonly nummer: number },
  { termijn, quorum, beoordelaars, versie }: Behandeling,
): Promise<void> {
  requireMay(daad.actor, 'ronde regelen')
  await asVisitor(world.database, daad.actor, async trx => {
    await holdRondes(trx, buurt)
    const ronde = await requireRonde(trx, buurt, nummer)
    requireOpen(ronde.stand)
    if (termijn < today(world.clock)) {
      throw new Refusal('Deze dag is al voorbij. Kies een latere dag.', { code: 'termijn-past', place: { field: 'termijn' } })
    }
    if (new Set(beoordelaars).size < quorum) {
      throw new Refusal(`Er moeten er ${quorum} stemmen. Wijs er minstens zoveel aan, of vraag minder stemmen.`, {
        code: 'reviewers-too-few',
        place: { field: 'beoordelaars' },
      })
    }
    requireVersie(ronde.versie, versie, 'deze ronde')
    // All is read before anything is written: whoever loses their role under way is told that, and nothing else.
    const { nieuw, weg } = await planAanwijzing(trx, { buurt, nummer, beoordelaars })
    await trx
      .updateTable('commissie.behandeling')
      .set(eb => ({ termijn, quorum, versie: eb('versie', '+', 1) }))
      .where('buurt_id', '=', buurt)
      .where('ronde', '=', nummer)
      .execute()
    const place = { buurt_id: buurt, ronde: nummer, door: daad.actor.persoon, aangewezen: world.clock.now() }
    if (nieuw.length > 0) {
      await trx
        .insertInto('commissie.beoordelaar')
        .values(nieuw.map(persoon => ({ ...place, persoon_id: persoon })))
        .execute()
    }
    if (weg.length > 0) {
      await trx
        .deleteFrom('commissie.beoordelaar')
        .where('buurt_id', '=', buurt)
        .where('ronde', '=', nummer)
        .where('persoon_id', 'in', weg)
        .execute()
    }
    await log(world, trx, daad, {
      handeling: 'ronde.geregeld',
      soort: 'U',
      buurt,
      betrokkenen: [...beoordelaars],
      inhoud: { ronde: nummer, termijn, quorum, beoordelaars: beoordelaars.length },
    })
    for (const persoon of nieuw) await tellMail(trx, world.jobs, { soort: 'aangewezen', buurt, ronde: nummer, persoon })
  })
}

export function requireOpen(stand: string): void {
  if (stand === 'in behandeling') return
  throw new Refusal('De commissie heeft hier al over besloten. Er verandert niets meer aan deze ronde.', {
    code: 'ronde-decided',
    status: 409,
  })
}

interface Aanwijzing {
  readonly nieuw: readonly string[]
  readonly weg: readonly string[]
}

/** Who is new, and who is let go: no longer named, without an opinion; what somebody thought stays. Refuses who is not free to judge. */
async function planAanwijzing(
  trx: CommissieTransaction,
  { buurt, nummer, beoordelaars }: { readonly buurt: string; readonly nummer: number; readonly beoordelaars: readonly string[] },
): Promise<Aanwijzing> {
  const kandidaten = await readKandidaten(trx, buurt, nummer)
  const kept = await trx
    .selectFrom('commissie.beoordelaar as b')
    .leftJoin('commissie.oordeel as o', join =>
      join.onRef('o.buurt_id', '=', 'b.buurt_id').onRef('o.ronde', '=', 'b.ronde').onRef('o.persoon_id', '=', 'b.persoon_id'),
    )
    .select(['b.persoon_id', 'b.belang', 'b.aangewezen', 'o.op'])
    .where('b.buurt_id', '=', buurt)
    .where('b.ronde', '=', nummer)
    .execute()
  const asked = new Set(kept.filter(({ aangewezen }) => aangewezen !== null).map(({ persoon_id }) => persoon_id))
  const barred = new Set(kept.filter(({ belang }) => belang !== null).map(({ persoon_id }) => persoon_id))
  const free = new Set(kandidaten.filter(({ isBetrokken, persoon }) => !isBetrokken && !barred.has(persoon)).map(({ persoon }) => persoon))
  const nieuw = [...new Set(beoordelaars)].filter(persoon => !asked.has(persoon))
  if (nieuw.some(persoon => !free.has(persoon))) {
    throw new Refusal('Kies alleen leden van de commissie die niets met deze buurt te maken hebben.', {
      code: 'reviewer-not-free',
      status: 409,
      place: { field: 'beoordelaars' },
    })
  }
  const gone = kept.filter(({ persoon_id, belang, op }) => belang === null && op === null && !beoordelaars.includes(persoon_id))
  return { nieuw, weg: gone.map(({ persoon_id }) => persoon_id) }
}
