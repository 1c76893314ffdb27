import { canonicalJson } from '../../canonical-json.ts'
import type { Plan } from './read-plan.ts'

/** How a plan is written out; a reader of an old one knows by this what it holds. */
const vorm = 1

/** A plan as one text that is the same wherever it is written (RFC 8785): what is hashed, frozen and signed. */
export function writePlan(plan: Plan): string {
  return canonicalJson({ vorm, ...plan })
}
