import { data } from 'react-router'
import type { Route } from './+types/buurten-csv.ts'
import { apiContext } from '../../context.ts'
import { requireIk } from '../../require-ik.ts'
import { filterOf, readVraag } from './buurten-vraag.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'programma' } as const

/** The list of buurten as a file for a spreadsheet: all of it, filtered and ordered by what stands in the address. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  await requireIk({ context, request })
  const vraag = readVraag(new URL(request.url).searchParams)
  const bestand = await context.get(apiContext).portefeuille.buurtenBestand(filterOf(vraag))
  if (bestand === null) throw data(null, { status: 403 })
  return new Response(bestand.inhoud, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${bestand.naam}"`,
    },
  })
}
