import { redirect } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { apiContext } from './context.ts'
import type { Ik } from './data.ts'
import { hrefIn, taalOf } from './taal.ts'

/** Who asks for a page that needs somebody; whoever is not signed in is sent to do so, and comes back. */
export async function requireIk({
  request,
  context,
}: {
  readonly request: Request
  readonly context: Readonly<RouterContextProvider>
}): Promise<Ik> {
  const ik = await context.get(apiContext).toegang.ik()
  if (ik !== null) return ik
  const { pathname, search } = new URL(request.url)
  throw redirect(hrefIn(taalOf(request.url), `/inloggen?doel=${encodeURIComponent(pathname + search)}`))
}
