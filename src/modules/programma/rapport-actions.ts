import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from './daad.ts'
import type { Datum } from './datum.ts'
import { formatDatum, today } from './datum.ts'
import { log } from './programma-log.ts'
import { makeMijlpalenrapport } from './rapport/mijlpalen.ts'
import type { MijlpalenInhoud } from './rapport/mijlpalen.ts'
import type { Stuk } from './rapport/stuk.ts'
import type { AanvraagInhoud } from './rapport/vervolgaanvraag.ts'
import { makeVervolgaanvraag } from './rapport/vervolgaanvraag.ts'
import { readCohorten } from './read-cohorten.ts'
import { readMijlpalen } from './read-mijlpalen.ts'
import { keepOordeel } from './keep-oordeel.ts'
import type { Oordeel } from './read-oordeel.ts'
import { readPortefeuille } from './read-portefeuille.ts'
import { readRapporten } from './read-rapporten.ts'
import type { RapportSoort } from './read-rapporten.ts'
import { sha256 } from './sha256.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** What somebody asks to be made. */
export type RapportVraag =
  | { readonly soort: 'mijlpalen' }
  | { readonly soort: 'vervolgaanvraag'; readonly cohort: string; readonly bedragCent: number | null }

const programma = 'De buurt als ecosysteem'
/** Any number that no other part of the program takes as an advisory lock. */
const reportLock = 7_302_008

/** Makes the next version of a report from what is known at this moment, and keeps it as it is. Refuses one that says nothing new. */
export async function makeRapport(world: ProgrammaWorld, daad: Daad, vraag: RapportVraag): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'programma leiden')
  return await asVisitor(world.database, daad.actor, async trx => {
    await sql`select pg_advisory_xact_lock(${reportLock})`.execute(trx)
    const { sha256: hash, ...stuk } = await makeStukFor(trx, vraag, today(world.clock))
    const id = crypto.randomUUID()
    await trx
      .insertInto('programma.rapport')
      .values({ id, soort: vraag.soort, versie: stuk.versie, inhoud: JSON.stringify(stuk), sha256: hash, door: daad.actor.persoon })
      .execute()
    const inhoud = { rapport: id, soort: vraag.soort, versie: stuk.versie, sha256: hash }
    await log(world, trx, daad, { handeling: 'rapport.gemaakt', soort: 'C', inhoud })
    return { id }
  })
}

async function makeStukFor(trx: ProgrammaTransaction, vraag: RapportVraag, op: Datum): Promise<Stuk<MijlpalenInhoud | AanvraagInhoud>> {
  const { portefeuille, oordeel } = await readPortefeuille(trx, op)
  const mijlpalen = (await readMijlpalen(trx)).map(({ versie: _, ...mijlpaal }) => mijlpaal)
  const base = { programma, portefeuille, mijlpalen, hash: sha256 }
  if (vraag.soort === 'mijlpalen') return makeMijlpalenrapport({ ...base, vorige: await findLast<MijlpalenInhoud>(trx, 'mijlpalen') })
  const cohort = (await readCohorten(trx)).find(({ id }) => id === vraag.cohort)
  if (!cohort) {
    throw new Refusal('Dit cohort is er niet. Kies een ander cohort.', { code: 'cohort-unknown', place: { field: 'cohort' } })
  }
  const vorige = await findLast<AanvraagInhoud>(trx, 'vervolgaanvraag')
  return makeVervolgaanvraag({ ...base, vorige, cohort, bedragCent: vraag.bedragCent, oordeelBron: oordeel?.bron ?? null })
}

async function findLast<Inhoud>(trx: ProgrammaTransaction, soort: RapportSoort): Promise<Stuk<Inhoud> | null> {
  const found = (await readRapporten(trx)).filter(rapport => rapport.soort === soort)
  const last = found.toSorted((a, b) => b.stuk.versie - a.stuk.versie)[0]
  return last ? (last.stuk as Stuk<Inhoud>) : null
}

/** Keeps what an analysis says about the first cohort. What was said before stays known; the newest one holds. */
export async function giveOordeel(world: ProgrammaWorld, daad: Daad, input: Omit<Oordeel, 'analyse'>): Promise<void> {
  requireMay(daad.actor, 'programma leiden')
  if (input.datum > today(world.clock)) {
    throw new Refusal(`${formatDatum(input.datum)} moet nog komen. Vul in van wanneer de analyse is.`, {
      code: 'oordeel-invalid',
      place: { field: 'datum' },
    })
  }
  await asVisitor(world.database, daad.actor, async trx => await keepOordeel(world, trx, daad, { ...input, analyse: null }))
}
