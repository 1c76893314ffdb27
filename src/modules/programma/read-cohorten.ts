import type { GebiedCode } from '@buurtwijs/figures'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import type { Advies, Opening } from './cohort/besluit.ts'
import type { Cohort, VasteLijst } from './cohort/cohort.ts'
import type { Transitiebuurt } from './cohort/transitiebuurt.ts'
import type { Datum } from './datum.ts'
import { keptDatum } from './datum.ts'
import { asTransitiebuurt } from './grenzen.ts'
import type { Gewichten } from './selectie/gewichten.ts'
import { defineGewichten, gelijkeGewichten } from './selectie/gewichten.ts'
import type { ProgrammaTransaction } from './tables.ts'

/** What a cohort is, without what is on its list. */
export interface CohortKop {
  readonly id: string
  readonly nummer: number
  readonly naam: string
  readonly plaatsen: number
  readonly staat: Cohort['staat']
  /** As they were chosen; empty while nobody did. */
  readonly gewichten: Readonly<Record<string, number>>
  readonly opening: Opening | null
  /** The days that are planned. */
  readonly start: Datum | null
  readonly eind: Datum | null
  readonly toelichting: string | null
  readonly versie: number
}

/** Which version of a cohort somebody looked at when they changed it. */
export interface CohortVersie {
  readonly cohort: string
  readonly versie: number
}

/** The weights of a cohort; equal ones while nobody chose. */
export function readGewichten(chosen: Readonly<Record<string, number>>): Gewichten {
  return defineGewichten({ ...gelijkeGewichten, ...chosen })
}

export async function readCohortKoppen(trx: ProgrammaTransaction): Promise<readonly CohortKop[]> {
  const rows = await trx.selectFrom('programma.cohort').selectAll().orderBy('nummer').execute()
  return rows.map(row => ({
    ...row,
    opening: row.opening as Opening | null,
    start: row.start === null ? null : keptDatum(row.start),
    eind: row.eind === null ? null : keptDatum(row.eind),
  }))
}

/** A cohort that is not there is unknown. */
export async function requireCohortKop(trx: ProgrammaTransaction, id: string): Promise<CohortKop> {
  const found = (await readCohortKoppen(trx)).find(kop => kop.id === id)
  if (found) return found
  throw new Refusal('Dit cohort is er niet. Kies een ander cohort uit de lijst.', { code: 'unknown', status: 404 })
}

/** Takes a cohort for a change: whoever changes the same one waits, and is told when it changed meanwhile. */
export async function requireCohort(trx: ProgrammaTransaction, { cohort, versie }: CohortVersie): Promise<CohortKop> {
  await trx.selectFrom('programma.cohort').select('id').where('id', '=', cohort).forUpdate().execute()
  const kop = await requireCohortKop(trx, cohort)
  requireVersie(kop.versie, versie, 'dit cohort')
  return kop
}

/** Neighbourhoods as they are now, by the cohort that they are in. */
export async function readBuurtenInCohort(trx: ProgrammaTransaction): Promise<ReadonlyMap<string | null, readonly Transitiebuurt[]>> {
  const rows = await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .leftJoin('identity.organisatie as o', 'o.id', 't.alliantiepartner_id')
    .select(['t.buurt_id as buurt', 'b.naam', 'o.naam as partner', 't.gebieden', 't.indelingsjaar as jaar', 't.cohort_id'])
    .where('t.staat', '<>', 'gestopt')
    .orderBy('b.naam')
    .orderBy('t.buurt_id')
    .execute()
  const grouped = Map.groupBy(rows, row => row.cohort_id)
  return new Map(
    [...grouped].map(([id, own]) => [
      id,
      own.map(({ partner, gebieden, ...row }) => asTransitiebuurt({ ...row, codes: gebieden as GebiedCode[] }, partner ?? '')),
    ]),
  )
}

/** Every adopted list, by cohort, the first version first. */
export async function readLijsten(trx: ProgrammaTransaction): Promise<ReadonlyMap<string, readonly VasteLijst[]>> {
  const rows = await trx.selectFrom('programma.lijst').select(['cohort_id', 'inhoud', 'sha256']).orderBy('versie').execute()
  const grouped = Map.groupBy(rows, row => row.cohort_id)
  return new Map(
    [...grouped].map(([id, own]) => [id, own.map(({ inhoud, sha256 }) => ({ inhoud: inhoud as VasteLijst['inhoud'], sha256 }))]),
  )
}

/** All cohorts as the rules want them, for who may see every list. */
export async function readCohorten(trx: ProgrammaTransaction): Promise<readonly Cohort[]> {
  const koppen = await readCohortKoppen(trx)
  const buurten = await readBuurtenInCohort(trx)
  const lijsten = await readLijsten(trx)
  return koppen.map(({ id, nummer, naam, staat, opening }): Cohort => {
    const [first, ...later] = lijsten.get(id) ?? []
    if (staat === 'voorbereiding') return { id, nummer, naam, staat, buurten: buurten.get(id) ?? [] }
    if (!first) throw new Error(`cohort ${id} is adopted and this reader sees no list of it`)
    if (staat === 'vastgesteld' || !opening) return { id, nummer, naam, staat: 'vastgesteld', lijsten: [first, ...later] }
    return { id, nummer, naam, staat, lijsten: [first, ...later], opening }
  })
}

export async function readAdviezen(trx: ProgrammaTransaction, cohort: string): Promise<readonly (Advies & { readonly id: string })[]> {
  const rows = await trx
    .selectFrom('programma.advies')
    .select(['id', 'van', 'gevraagd', 'ontvangen', 'tekst'])
    .where('cohort_id', '=', cohort)
    .orderBy('gevraagd')
    .orderBy('id')
    .execute()
  return rows.map(({ van, gevraagd, ontvangen, ...row }) => ({
    ...row,
    van: van as Advies['van'],
    gevraagd: keptDatum(gevraagd),
    ontvangen: ontvangen === null ? null : keptDatum(ontvangen),
  }))
}
