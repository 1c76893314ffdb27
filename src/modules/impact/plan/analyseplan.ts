import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../canonical-json.ts'
import { Refusal } from '../../../refusal.ts'
import { afgesproken } from '../oordeel/regels.ts'
import type { Analyseregels } from '../oordeel/regels.ts'
import { requirePublicatie } from '../publicatie/publicatie.ts'
import type { Groep, Publicatie } from '../publicatie/publicatie.ts'

/** What is fixed before anybody sees the figures. */
export interface Analyseplan {
  readonly titel: string
  /** `indicator:<name in the register>` or `maat:<published measure>`. */
  readonly uitkomst: string
  /** Whom the buurten that start are held against. */
  readonly vergelijking: 'eigen-buurten' | 'andere-buurten'
  /** Which buurten and which people count, in words. */
  readonly wie: string
  readonly van: number
  readonly tot: number
  readonly basisjaar: number
  readonly drempel: number
  readonly methode: Analyseregels['methode']
  readonly vergelijk: Analyseregels['vergelijk']
  /** Columns of the file that are taken into account. */
  readonly kenmerken: readonly string[]
  /** `indicator:<name>`: whose use of activities is set beside the change, as an association. Plans of before have no such field. */
  readonly dosis?: string | null | undefined
  /** How published figures are taken; without it the figures come from a file or from what was released here. */
  readonly publicatie?: Publicatie | null | undefined
  /** Whom is compared with whom; only locking puts it there, and only where figures are published. */
  readonly groep?: Groep | null | undefined
}

/** Refuses a plan that contradicts itself. */
export function requirePlan(plan: Analyseplan): void {
  const { van, tot, basisjaar, drempel } = plan
  if (van + 2 > tot) refuse('tot', 'Neem minstens drie jaren: twee van voor de start en één erna.')
  if (basisjaar < van || basisjaar >= tot) refuse('basisjaar', `Het basisjaar ligt tussen ${van} en ${tot}, voor de eerste start.`)
  if (drempel === 0) refuse('drempel', 'Vul in welke verandering is afgesproken, bijvoorbeeld -15.')
  requirePublicatie(plan)
}

function refuse(field: string, tekst: string): never {
  throw new Refusal(tekst, { code: `plan-${field}`, status: 400, place: { field } })
}

/** By this number anybody can show that the plan is what it was. */
export function hashPlan(analyse: string, nummer: number, plan: Analyseplan): string {
  return createHash('sha256').update(canonicalJson({ analyse, nummer, plan })).digest('hex')
}

/** How the plan is computed; draws and seed are the same for everybody. */
export function regelsOf({ drempel, basisjaar, methode, vergelijk, kenmerken }: Analyseplan): Analyseregels {
  return { ...afgesproken, drempel, basisjaar, methode, vergelijk, kenmerken }
}
