import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { may } from '../identity/index.ts'
import { sayAdviezen } from './cohort/besluit.ts'
import type { VasteLijst } from './cohort/cohort.ts'
import { areUnchanged } from './cohort/cohort.ts'
import type { Transitiebuurt } from './cohort/transitiebuurt.ts'
import type { cohortRegelSchema, cohortSchema, lijstSchema } from './cohort-schema.ts'
import { readAdviezen, readBuurtenInCohort, readCohortKoppen, readGewichten, readLijsten, requireCohortKop } from './read-cohorten.ts'
import type { CohortKop } from './read-cohorten.ts'
import { sayGewichten } from './selectie/gewichten.ts'
import { sha256 } from './sha256.ts'
import type { ProgrammaTransaction } from './tables.ts'
import { joinWords } from './woorden.ts'
import type { ProgrammaWorld } from './world.ts'

type CohortRegel = z.infer<typeof cohortRegelSchema>
type CohortPagina = z.infer<typeof cohortSchema>
type Lijst = z.infer<typeof lijstSchema>

/** Every cohort, the first wave first. */
export async function listCohorten(world: ProgrammaWorld, actor: Actor): Promise<readonly CohortRegel[]> {
  return await asVisitor(world.database, actor, async trx => {
    const buurten = seesLists(actor) ? await readBuurtenInCohort(trx) : null
    return (await readCohortKoppen(trx)).map(kop => describeKop(kop, buurten?.get(kop.id)?.length ?? (buurten ? 0 : null)))
  })
}

/** Whether somebody sees every neighbourhood with why it was chosen; others see that a cohort is there, and their own neighbourhood. */
function seesLists(actor: Actor): boolean {
  return may(actor, 'kandidaten bekijken') || may(actor, 'rapporten bekijken')
}

function describeKop({ id, nummer, naam, plaatsen, staat, start, eind }: CohortKop, buurten: number | null): CohortRegel {
  return { id, nummer, naam, plaatsen, staat, start, eind, buurten }
}

/** One cohort as far as this actor may see it. */
export async function findCohort(world: ProgrammaWorld, actor: Actor, id: string): Promise<CohortPagina> {
  return await asVisitor(world.database, actor, async trx => {
    const kop = await requireCohortKop(trx, id)
    const buurten = (await readBuurtenInCohort(trx)).get(id) ?? []
    const lijst = (await readLijsten(trx)).get(id)?.at(-1) ?? null
    const adviezen = await readAdviezen(trx, id)
    const gewichten = readGewichten(kop.gewichten)
    const isAll = seesLists(actor)
    return {
      ...describeKop(kop, isAll ? buurten.length : null),
      versie: kop.versie,
      toelichting: kop.toelichting,
      gewichten: { ...gewichten },
      gewichtenZin: sayGewichten(gewichten),
      opening: kop.opening && { ...kop.opening, door: [...kop.opening.door] },
      lijst: buurten.map(describeBuurt),
      adviezen: [...adviezen],
      nogTeDoen: isAll && kop.staat === 'voorbereiding' ? [...sayGrenzen(buurten), ...sayAdviezen({ adviezen })] : [],
      andersDanLijst: lijst ? namesOfChanged(buurten, lijst) : [],
    }
  })
}

function describeBuurt({ id, naam, alliantiepartner, gebieden }: Transitiebuurt): CohortPagina['lijst'][number] {
  return { id, naam, alliantiepartner, gebieden: gebieden.map(({ code }) => code) }
}

function sayGrenzen(buurten: readonly Transitiebuurt[]): readonly string[] {
  if (buurten.length === 0) return ['Er staan nog geen buurten op de lijst. Kies ze eerst.']
  const open = buurten.filter(({ gebieden }) => gebieden.length === 0).map(({ naam }) => naam)
  return open.length === 0 ? [] : [`Kies nog waaruit ${joinWords(open)} ${open.length === 1 ? 'bestaat' : 'bestaan'}.`]
}

function namesOfChanged(buurten: readonly Transitiebuurt[], { inhoud }: VasteLijst): string[] {
  const codesOf = ({ gebieden }: Transitiebuurt) =>
    gebieden
      .map(({ code }) => code)
      .toSorted()
      .join()
  const listed = new Map(inhoud.buurten.map(buurt => [buurt.id, codesOf(buurt)]))
  return buurten.filter(buurt => listed.has(buurt.id) && listed.get(buurt.id) !== codesOf(buurt)).map(({ naam }) => naam)
}

/** Every list that was adopted, the newest first, and whether each still is what was adopted. */
export async function listLijsten(
  world: ProgrammaWorld,
  actor: Actor,
  id: string,
): Promise<{ readonly lijsten: readonly Lijst[]; readonly ongewijzigd: boolean }> {
  const lijsten = await asVisitor(world.database, actor, async trx => await requireLijsten(trx, id))
  return { lijsten: lijsten.map(describeLijst).toReversed(), ongewijzigd: areUnchanged(lijsten, sha256) }
}

async function requireLijsten(trx: ProgrammaTransaction, id: string): Promise<readonly VasteLijst[]> {
  await requireCohortKop(trx, id)
  return (await readLijsten(trx)).get(id) ?? []
}

function describeLijst({ inhoud, sha256: hash }: VasteLijst): Lijst {
  const { versie, vorige, buurten, besluit } = inhoud
  return {
    versie,
    sha256: hash,
    vorige,
    buurten: buurten.map(({ gebieden, ...buurt }) => ({ ...buurt, gebieden: [...gebieden] })),
    besluit: {
      ...besluit,
      door: [...besluit.door],
      redenen: [...besluit.redenen],
      nietGekozen: [...besluit.nietGekozen],
      adviezen: [...besluit.adviezen],
    },
  }
}
