import { data, redirect } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { apiContext } from './context.ts'
import type { Ik } from './data.ts'
import { hrefIn, taalOf } from './taal.ts'

interface PageArgs {
  readonly request: Request
  readonly context: Readonly<RouterContextProvider>
}

/** Who asks for a page that needs somebody; whoever is not signed in is sent to do so, and comes back. */
export async function requireIk({ request, context }: PageArgs): Promise<Ik> {
  const ik = await context.get(apiContext).toegang.ik()
  if (ik !== null) return ik
  const { pathname, search } = new URL(request.url)
  throw redirect(hrefIn(taalOf(request.url), `/inloggen?doel=${encodeURIComponent(pathname + search)}`))
}

/** The same for a page that only some roles lead to; the others read that it does not belong to theirs. */
export async function requireRecht(args: PageArgs, recht: Ik['rechten'][number]): Promise<Ik> {
  const ik = await requireIk(args)
  if (!ik.rechten.includes(recht)) throw data(null, { status: 403 })
  return ik
}
