import type { Route } from './+types/bestand.ts'
import { data } from 'react-router'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { taalOf } from '../../taal.ts'
import { zaakVormen } from '../../zaak-data.ts'
import { readZaakVraag } from './read-zaak-vraag.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'cijfers' } as const

/** The case with the assumptions of the address, as a file to save. */
export async function loader({ context, request, params: { vorm: asked } }: Route.LoaderArgs): Promise<Response> {
  const vorm = zaakVormen.find(each => each === asked)
  if (!vorm) throw data(null, { status: 404 })
  const vraag = readZaakVraag(new URL(request.url).searchParams)
  return passFile(await context.get(apiContext).zaak.bestand(vraag, { taal: taalOf(request.url), vorm }))
}
