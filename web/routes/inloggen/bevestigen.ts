import { redirect } from 'react-router'
import type { Route } from './+types/bevestigen.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hrefIn, taalOf } from '../../taal.ts'

export function loader({ request }: Route.LoaderArgs): Response {
  return redirect(hrefIn(taalOf(request.url), '/mijn'))
}

/** Asks for a link to confirm with. Opens in a tab of its own: the form that waits stays where it is. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const answer = await form.api.toegang.vraagBevestigLink({ handeling: readText(form, 'handeling'), inhoud: readText(form, 'inhoud') })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, '/inloggen/mail?bevestigen'))
}
