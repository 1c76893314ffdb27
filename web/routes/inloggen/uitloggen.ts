import { redirect } from 'react-router'
import type { Route } from './+types/uitloggen.ts'
import { readForm } from '../../form.ts'
import { hrefIn, taalOf } from '../../taal.ts'

/** Only a button signs out; whoever comes here by address goes home. */
export function loader({ request }: Route.LoaderArgs): Response {
  return redirect(hrefIn(taalOf(request.url), '/'))
}

/** Ends the session, also for who sends this from a page of an earlier one. Whoever is signed out already is where they wanted to be. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const ik = await form.api.toegang.ik()
  if (ik !== null) await form.api.withBewijs(ik.bewijs).toegang.logUit(ik.sessie)
  throw redirect(hrefIn(form.taal, '/'))
}
