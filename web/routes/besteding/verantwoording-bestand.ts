import { data } from 'react-router'
import type { Route } from './+types/verantwoording-bestand.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'besteding' } as const

const vormen = ['verantwoording.pdf', 'controle.xlsx', 'verantwoording.json'] as const

/** An account in the form in which somebody takes it along. */
export async function loader({ context, request, params: { id, nummer, vorm } }: Route.LoaderArgs): Promise<Response> {
  await requireRecht({ context, request }, 'besteding bekijken')
  const asked = vormen.find(each => each === vorm)
  if (asked === undefined) throw data(null, { status: 404 })
  return passFile(await context.get(apiContext).besteding.bestand(id, nummer, asked))
}
