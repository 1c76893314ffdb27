import type { z } from '@hono/zod-openapi'
import type { Taal } from '@buurtwijs/figures'
import { vergelijkPlannen } from '../buurtplan/index.ts'
import type { vastVerschilSchema } from './commissie-schema.ts'
import { vergelijkRegels } from './regel-verschillen.ts'
import type { VasteInhoud } from './vaste-inhoud.ts'

/** What became different between two frozen contents, in the plan and per line of the budget. */
export function beschrijfVerschil(was: VasteInhoud, nu: VasteInhoud, taal: Taal): z.infer<typeof vastVerschilSchema> {
  return {
    plan: vergelijkPlannen(was.plan, nu.plan).map(each => {
      if (each.soort !== 'gewijzigd') return each
      const copy = (part: typeof each.was) => ({ ...part, effecten: [...part.effecten] })
      return { ...each, was: copy(each.was), wordt: copy(each.wordt), velden: [...each.velden] }
    }),
    regels: vergelijkRegels(was, nu, taal).map(each => ({ ...each, zinnen: [...each.zinnen] })),
  }
}
