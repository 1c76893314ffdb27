import { redirect } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { apiContext } from '../../context.ts'
import type { Ik } from '../../data.ts'
import { hrefIn, taalOf } from '../../taal.ts'

interface LoaderArgs {
  readonly request: Request
  readonly context: Readonly<RouterContextProvider>
}

/** Who is signed in. A visitor is asked to sign in first, and comes back to the page that they asked for. */
export async function requireIngelogd({ request, context }: LoaderArgs): Promise<Ik> {
  const ik = await context.get(apiContext).toegang.ik()
  if (ik !== null) return ik
  const { pathname, search } = new URL(request.url)
  throw redirect(hrefIn(taalOf(request.url), `/inloggen?doel=${encodeURIComponent(pathname + search)}`))
}
