import type { Taal } from '@buurtwijs/figures'
import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { ImpactTransaction, ImpactWorld } from '../tables.ts'
import type { Analyseplan } from './analyseplan.ts'
import type { AnalyseRegel, HeleAnalyse } from './plan-schema.ts'
import { readDekking } from '../../monitoring/index.ts'
import type { VrijgaveTables } from '../../vrijgave/index.ts'
import { jarenOf } from '../publicatie/jaarcijfers.ts'
import { landVan } from '../publicatie/lees-publicatie.ts'
import { indicatorOf, nameUitkomst } from './uitkomsten.ts'
import { viewGroep } from './view-groep.ts'

type Lezer = Pick<ImpactWorld, 'database'>
type Cijferlezer = Pick<ImpactWorld, 'database' | 'source' | 'vormen'>

/** Every analysis by its newest plan, the newest first. */
export async function listAnalyses({ database }: Lezer, actor: Actor, taal: Taal): Promise<AnalyseRegel[]> {
  requireMay(actor, 'analyses bekijken')
  return await asVisitor(database, actor, async trx => {
    const rows = await plansWithPaneel(trx).distinctOn('p.analyse_id').orderBy('p.analyse_id').orderBy('p.nummer', 'desc').execute()
    return rows
      .toSorted((a, b) => b.gemaakt.getTime() - a.gemaakt.getTime())
      .map(row => ({
        id: row.analyse_id,
        titel: row.inhoud.titel,
        uitkomst: nameUitkomst(row.inhoud.uitkomst, taal),
        ...stand(row),
        verkennend: isVerkennend(row),
        oordeel: row.antwoord?.oordeel ?? null,
      }))
  })
}

/** One analysis, by its newest plan or an earlier one. */
export async function findAnalyse(
  { database, source, vormen }: Cijferlezer,
  actor: Actor,
  { id, nummer, taal }: { readonly id: string; readonly nummer?: number | undefined; readonly taal: Taal },
): Promise<HeleAnalyse> {
  requireMay(actor, 'analyses bekijken')
  return await asVisitor(database, actor, async trx => {
    const rows = await plansWithPaneel(trx).where('p.analyse_id', '=', id).orderBy('p.nummer').execute()
    const namen = await readNamen(trx)
    const row = nummer === undefined ? rows.at(-1) : rows.find(each => each.nummer === nummer)
    if (row === undefined) throw new Refusal('Deze analyse is er niet. Kijk in de lijst van analyses.', { code: 'unknown', status: 404 })
    const { bron, sha256, geopend, eerder, paneel_staat: staat, voortgang, fout, antwoord, uit, rauw, herkomst } = row
    const { groep: vast, ...plan } = row.inhoud
    const indicator = indicatorOf(plan.uitkomst)
    const statistiek = source.current()
    return {
      id,
      versie: row.versie,
      ...stand(row),
      verkennend: isVerkennend(row),
      plan,
      uitkomst: nameUitkomst(plan.uitkomst, taal),
      dosis: plan.dosis == null ? null : nameUitkomst(plan.dosis, taal),
      kenmerknamen: (plan.publicatie?.op ?? []).map(maat => nameUitkomst(`maat:${maat}`, taal)),
      gepubliceerd:
        plan.publicatie == null ? null : [...jarenOf(statistiek, plan.uitkomst.slice(5), vast == null ? 'NL00' : landVan(vast))],
      ...(await viewGroep({ trx, bron: { statistiek, vormen }, plan, vast, taal })),
      vastDoor: namen.get(row.vast_door ?? '') ?? null,
      // Of no use once figures are open, and this page is read again and again while they are computed.
      vrij: indicator === null || geopend !== null ? null : await sayDekking(trx, indicator),
      nummers: rows.map(each => stand(each)),
      paneel:
        bron === null || sha256 === null || geopend === null || staat === null
          ? null
          : {
              bron,
              sha256,
              geopend: geopend.toISOString(),
              door: namen.get(row.geopend_door ?? '') ?? null,
              eerder: eerder === true,
              staat,
              voortgang: voortgang ?? 0,
              fout,
              uit: uit ?? 'bestand',
              herkomst,
              rauw,
              analyse: antwoord,
            },
    }
  })
}

/** Names of who locked and opened; of who was erased there is none. */
async function readNamen(trx: ImpactTransaction): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ persoon_id: string; naam: string }>`select persoon_id, naam from impact.namen()`.execute(trx)
  return new Map(rows.map(({ persoon_id, naam }) => [persoon_id, naam]))
}

async function sayDekking(trx: ImpactTransaction, indicator: Parameters<typeof readDekking>[1]): Promise<HeleAnalyse['vrij']> {
  const found = await readDekking(trx.$extendTables<VrijgaveTables>(), indicator)
  return found === null ? null : { ...found, jaren: [...found.jaren] }
}

function plansWithPaneel(trx: ImpactTransaction) {
  return trx
    .selectFrom('impact.plan as p')
    .leftJoin('impact.paneel as d', join => join.onRef('d.analyse_id', '=', 'p.analyse_id').onRef('d.nummer', '=', 'p.nummer'))
    .select(['p.analyse_id', 'p.nummer', 'p.versie', 'p.inhoud', 'p.staat', 'p.verkennend', 'p.hash', 'p.vast', 'p.vast_door', 'p.gemaakt'])
    .select([
      'd.bron',
      'd.sha256',
      'd.geopend',
      'd.geopend_door',
      'd.eerder',
      'd.staat as paneel_staat',
      'd.voortgang',
      'd.fout',
      'd.antwoord',
      'd.uit',
      'd.herkomst',
      'd.rauw',
    ])
}

/** Also when figures of after the start had been published before the plan was locked: whoever wrote it could know them. */
export function isVerkennend({
  verkennend,
  eerder,
  inhoud: { groep },
}: {
  readonly verkennend: boolean
  readonly eerder: boolean | null
  readonly inhoud: Analyseplan
}): boolean {
  return verkennend || eerder === true || (groep?.alOpenbaar.length ?? 0) > 0
}

interface Stand {
  readonly nummer: number
  readonly staat: 'concept' | 'vast'
  readonly verkennend: boolean
  readonly hash: string | null
  readonly vast: Date | null
}

function stand({ nummer, staat, verkennend, hash, vast }: Stand) {
  return { nummer, staat, verkennend, hash, vast: vast?.toISOString() ?? null }
}
