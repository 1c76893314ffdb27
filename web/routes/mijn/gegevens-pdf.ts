import type { Route } from './+types/gegevens-pdf.ts'
import { takeAlong } from './take-along.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'rechten' } as const

/** Everything that is known about the visitor, to read and to keep. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  const pdf = await takeAlong({ context, request }, privacy => privacy.papier())
  return new Response(pdf, {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="buurtwijs-mijn-gegevens.pdf"' },
  })
}
