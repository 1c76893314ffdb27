import type { Route } from './+types/bundel.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'

/** Everything to do an analysis again. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const nummer = Number(new URL(request.url).searchParams.get('nummer') ?? '1')
  return passFile(await context.get(apiContext).effect.bundel(params.id, nummer))
}
