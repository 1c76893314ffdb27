import type { GebiedCode, Taal } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import { readDeelnemers } from '../publicatie/deelnemers.ts'
import { kiesGroep } from '../publicatie/kies-groep.ts'
import type { Cijferbron } from '../publicatie/kies-groep.ts'
import type { Groep } from '../publicatie/publicatie.ts'
import type { ImpactTransaction } from '../tables.ts'
import type { Analyseplan } from './analyseplan.ts'
import type { HeleAnalyse } from './plan-schema.ts'
import { nameUitkomst } from './uitkomsten.ts'

interface Groepvraag {
  readonly trx: ImpactTransaction
  readonly bron: Cijferbron
  readonly plan: Analyseplan
  /** As it was locked. */
  readonly vast: Groep | null | undefined
  readonly taal: Taal
}

/** More than this is a number, not a list. */
const meesteTeNoemen = 400

/** Whom is compared with whom: as locked, or as it would be when the plan were locked now; and what stands in the way of that. */
export async function viewGroep({ trx, bron, plan, vast, taal }: Groepvraag): Promise<Pick<HeleAnalyse, 'groep' | 'bezwaar'>> {
  const { publicatie } = plan
  if (publicatie == null) return { groep: null, bezwaar: null }
  if (vast != null) return { groep: describeGroep(bron, vast, taal), bezwaar: null }
  try {
    return { groep: describeGroep(bron, await kiesGroep(bron, { ...plan, publicatie }, await readDeelnemers(trx)), taal), bezwaar: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { groep: null, bezwaar: { code: error.code, tekst: error.message, veld: error.place?.field ?? null } }
  }
}

function describeGroep(
  { statistiek }: Cijferbron,
  { vergelijking, balans, ...groep }: Groep,
  taal: Taal,
): NonNullable<HeleAnalyse['groep']> {
  const genoemd = vergelijking.length > meesteTeNoemen ? [] : vergelijking
  return {
    ...groep,
    aantal: vergelijking.length,
    vergelijking: genoemd.map(code => {
      const gebied = statistiek.gebieden.find(code as GebiedCode, groep.jaar)
      return { code, naam: gebied?.naam ?? code, gemeente: gebied?.gemeente ?? null }
    }),
    balans: balans.map(line => ({ ...line, naam: nameUitkomst(`maat:${line.maat}`, taal) })),
  }
}
