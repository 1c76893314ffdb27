import { z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../../refusal.ts'

/** A full workbook is half a megabyte; the rest is for what people add to it. */
const maxWerkboek = 4 * 2 ** 20
/** The file, or the changes that come from it, and what a form puts around them. */
export const maxWerkboekForm = maxWerkboek + 2 ** 16

/** Refuses what is larger than a workbook, before it is read. */
export const limitWerkboek = bodyLimit({
  maxSize: maxWerkboekForm,
  onError: () => {
    throw new Refusal('Dit bestand is groter dan 4 MB. Haal plaatjes en andere bladen eruit en probeer het opnieuw.', {
      code: 'werkboek-too-large',
      status: 413,
      place: { field: 'bestand' },
    })
  },
})

/** The body of a question that brings a workbook. */
export const werkboekBody = {
  content: {
    'multipart/form-data': { schema: z.strictObject({ bestand: z.unknown().optional().meta({ type: 'string', format: 'binary' }) }) },
  },
  required: true,
} as const

/** The workbook that a form brought, read into memory. Refuses a form without one. */
export async function readBestand(bestand: unknown): Promise<{ readonly naam: string; readonly inhoud: Buffer }> {
  if (!(bestand instanceof File)) throw new Refusal('Kies een bestand.', { code: 'document-missing', place: { field: 'bestand' } })
  return { naam: bestand.name, inhoud: Buffer.from(await bestand.arrayBuffer()) }
}
