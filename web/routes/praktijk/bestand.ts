import { data } from 'react-router'
import type { Route } from './+types/bestand.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import type { PraktijkVorm } from '../../praktijk-data.ts'
import { requireIk } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { leesGekozen } from './lees-keuze.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'monitoring' } as const

const vormen: readonly PraktijkVorm[] = ['csv', 'xlsx']

/** The buurten of a practice as a file, to save. */
export async function loader({ context, request, params }: Route.LoaderArgs): Promise<Response> {
  await requireIk({ request, context })
  const vorm = vormen.find(each => each === params.vorm)
  if (vorm === undefined) throw data(null, { status: 404 })
  return passFile(await context.get(apiContext).monitoring.praktijkBestand(leesGekozen(new URL(request.url)), vorm, taalOf(request.url)))
}
