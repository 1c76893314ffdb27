import type { z } from 'zod'
import { Refusal } from '#src/refusal.ts'

/** A row as it comes out of a body: dimensions and topics by key. */
export type ODataRow = Readonly<Record<string, unknown>>

/** The same thing, known to be a row; refuses a number or a list in its place. */
export function asRow(row: unknown): ODataRow {
  if (isRow(row)) return row
  throw new Refusal('De lijst van de bron bevat iets dat geen rij is. Er is niets geïmporteerd.', { code: 'import-not-a-row' })
}

function isRow(row: unknown): row is ODataRow {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
}

/** One part of a description; refuses when the publisher changed its form. */
export function parsePart<T>(part: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new Refusal(
    `De beschrijving van de tabel (${part}) heeft een vorm die wij niet kennen${where ? `, bij ${where}` : ''}. Er is niets geïmporteerd.`,
    {
      code: 'source-unexpected',
      cause: parsed.error,
    },
  )
}
