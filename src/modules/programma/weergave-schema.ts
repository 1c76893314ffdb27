import { z } from '@hono/zod-openapi'
import { buurtenFilter } from './buurt-schema.ts'

/** What a view remembers of the list. */
export const weergaveVraagSchema = z.strictObject(buurtenFilter)

export const nieuweWeergaveSchema = z.strictObject({ naam: z.string().trim().min(1).max(80), vraag: weergaveVraagSchema })

export const weergaveSchema = z.object({ id: z.uuid(), naam: z.string(), vraag: weergaveVraagSchema })

export type WeergaveRegel = z.infer<typeof weergaveSchema>
