import { z } from '@hono/zod-openapi'
import { documentSoorten } from './documenten/recognise-document.ts'

/** What is told about a document; the file itself is asked for apart. */
export const documentSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  soort: z.enum(documentSoorten),
  grootte: z.number().int().meta({ description: 'In bytes' }),
  sha256: z.string(),
  toegevoegd: z.iso.datetime(),
})
