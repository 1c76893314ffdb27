import { sql } from 'kysely'
import { Refusal } from '../../refusal.ts'
import type { Besluit } from './cohort/besluit.ts'
import type { VasteLijst } from './cohort/cohort.ts'
import { adoptLijst, currentLijst, reviseLijst } from './cohort/cohort.ts'
import { openCohort } from './cohort/opening.ts'
import { changeCohort, requireBuurten } from './cohort-actions.ts'
import type { Daad } from './daad.ts'
import type { Datum } from './datum.ts'
import { formatDatum, today } from './datum.ts'
import { log } from './programma-log.ts'
import { readAdviezen } from './read-cohorten.ts'
import type { CohortKop, CohortVersie } from './read-cohorten.ts'
import { readOordeel } from './read-oordeel.ts'
import { sha256 } from './sha256.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** What somebody decides; the advice that was asked is already there. */
export type NieuwBesluit = Omit<Besluit, 'adviezen'>

/** Adopts the list of a cohort: from then on it is locked, and its neighbourhoods take part. */
export async function adoptCohort(world: ProgrammaWorld, daad: Daad, op: CohortVersie, input: NieuwBesluit): Promise<void> {
  await changeCohort(world, daad, op, async (trx, { kop, cohort, anderen }) => {
    if (cohort.staat !== 'voorbereiding') {
      throw new Refusal(`De lijst van ${kop.naam} staat al vast. Stel een nieuwe versie vast als er iets verandert.`, {
        code: 'lijst-locked',
        status: 409,
      })
    }
    const besluit = await completeBesluit(world, trx, kop, input)
    const adopted = adoptLijst(cohort, { besluit, anderen, hash: sha256 })
    await keepLijst(trx, kop.id, currentLijst(adopted))
    await trx.updateTable('programma.cohort').set({ staat: 'vastgesteld' }).where('id', '=', kop.id).execute()
    await tellBuurten(world, trx, daad, kop, currentLijst(adopted))
  })
}

/** Adopts another version beside the earlier ones. Who is on it takes part; who was on the one before and is not on this one stops. */
export async function reviseCohort(
  world: ProgrammaWorld,
  daad: Daad,
  op: CohortVersie,
  input: NieuwBesluit & { readonly buurten: readonly string[] },
): Promise<void> {
  const { buurten: ids, ...decided } = input
  await changeCohort(world, daad, op, async (trx, { kop, cohort, anderen }) => {
    if (cohort.staat === 'voorbereiding') {
      throw new Refusal(`De lijst van ${kop.naam} staat nog niet vast. Stel eerst de lijst vast.`, { code: 'cohort-early', status: 409 })
    }
    const buurten = await requireBuurten(trx, ids)
    const besluit = await completeBesluit(world, trx, kop, decided)
    const lijst = currentLijst(reviseLijst(cohort, buurten, { besluit, anderen, hash: sha256 }))
    await keepLijst(trx, kop.id, lijst)
    const left = currentLijst(cohort).inhoud.buurten.filter(({ id }) => !ids.includes(id))
    for (const { id } of left) {
      await changeBuurt(trx, id, { cohort_id: null, staat: 'gestopt' })
      await log(world, trx, daad, { handeling: 'buurt.gestopt', soort: 'U', buurt: id, inhoud: { cohort: kop.id } })
    }
    await tellBuurten(world, trx, daad, kop, lijst)
  })
}

/** Opens an adopted cohort. What is known of the first one is read from what the analysis said last. */
export async function openLijst(
  world: ProgrammaWorld,
  daad: Daad,
  op: CohortVersie,
  input: { readonly datum: Datum; readonly door: readonly string[]; readonly reden: string | null },
): Promise<void> {
  requireDecided(world, input.datum)
  await changeCohort(world, daad, op, async (trx, { kop, cohort, anderen }) => {
    const oordeel = (await readOordeel(trx))?.uitkomst ?? null
    const { opening } = openCohort(cohort, { ...input, oordeel, cohorten: [...anderen, cohort] })
    await trx
      .updateTable('programma.cohort')
      .set({ staat: 'open', opening: JSON.stringify(opening) })
      .where('id', '=', kop.id)
      .execute()
    const inhoud = { cohort: kop.id, datum: opening.datum, oordeel: opening.oordeel, metReden: opening.reden !== null }
    await log(world, trx, daad, { handeling: 'cohort.geopend', soort: 'U', inhoud })
  })
}

async function completeBesluit(world: ProgrammaWorld, trx: ProgrammaTransaction, { id }: CohortKop, input: NieuwBesluit): Promise<Besluit> {
  requireDecided(world, input.datum)
  const adviezen = await readAdviezen(trx, id)
  return { ...input, adviezen: adviezen.map(({ id: _, ...advies }) => advies) }
}

/** What is still to be decided was not decided. */
function requireDecided({ clock }: Pick<ProgrammaWorld, 'clock'>, datum: Datum): void {
  if (datum <= today(clock)) return
  throw new Refusal(`${formatDatum(datum)} moet nog komen. Vul de dag in waarop het besluit is genomen.`, {
    code: 'besluit-invalid',
    place: { field: 'datum' },
  })
}

async function keepLijst(trx: ProgrammaTransaction, cohort: string, { inhoud, sha256: hash }: VasteLijst): Promise<void> {
  const strange = inhoud.besluit.redenen.find(({ buurt }) => inhoud.buurten.every(({ id }) => id !== buurt))
  if (strange) {
    throw new Refusal('Er staat een reden bij een buurt die niet op de lijst staat. Haal die reden weg, of zet de buurt erbij.', {
      code: 'besluit-invalid',
      place: { field: 'redenen' },
    })
  }
  const values = { cohort_id: cohort, versie: inhoud.versie, inhoud: JSON.stringify(inhoud), sha256: hash }
  await trx.insertInto('programma.lijst').values(values).execute()
}

/** Each neighbourhood on the list takes part from now on, and its own log says so. */
async function tellBuurten(
  world: ProgrammaWorld,
  trx: ProgrammaTransaction,
  daad: Daad,
  { id }: CohortKop,
  lijst: VasteLijst,
): Promise<void> {
  const { versie, buurten, besluit } = lijst.inhoud
  const inhoud = { cohort: id, versie, sha256: lijst.sha256 }
  for (const { id: buurt } of buurten) {
    await changeBuurt(trx, buurt, { cohort_id: id, staat: 'deelnemer', sinds: besluit.datum })
    await log(world, trx, daad, { handeling: 'buurt.op-lijst', soort: 'U', buurt, inhoud })
  }
  await log(world, trx, daad, { handeling: 'lijst.vastgesteld', soort: 'C', inhoud: { ...inhoud, buurten: buurten.length } })
}

async function changeBuurt(
  trx: ProgrammaTransaction,
  buurt: string,
  { sinds = null, ...values }: { cohort_id: string | null; staat: 'deelnemer' | 'gestopt'; sinds?: Datum | null },
): Promise<void> {
  await trx
    .updateTable('programma.transitiebuurt')
    .set(eb => ({ ...values, versie: eb('versie', '+', 1), op_lijst_sinds: sql<string>`coalesce(op_lijst_sinds, ${sinds}::date)` }))
    .where('buurt_id', '=', buurt)
    .execute()
}
