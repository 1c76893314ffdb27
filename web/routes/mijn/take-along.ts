import { redirect } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { apiContext } from '../../context.ts'
import type { Antwoord } from '../../data.ts'
import type { PrivacyClient } from '../../privacy-data.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'

interface Asked {
  readonly request: Request
  readonly context: Readonly<RouterContextProvider>
}

/** What the visitor takes along of their own data. When it cannot be given now, they go to the page that says why. */
export async function takeAlong<Data>(
  { request, context }: Asked,
  ask: (privacy: PrivacyClient) => Promise<Antwoord<Data>>,
): Promise<Data> {
  await requireIk({ request, context })
  const answer = await ask(context.get(apiContext).privacy)
  if ('weigering' in answer) throw redirect(hrefIn(taalOf(request.url), '/mijn/gegevens'))
  return answer.gelukt
}
