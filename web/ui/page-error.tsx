import { useContext } from 'react'
import { isRouteErrorResponse } from 'react-router'
import type { Weigering } from '../data.ts'
import { isHeldForm } from '../form.ts'
import { ErrorMessage } from './error-message.tsx'
import { HeldFormPage } from './held-form.tsx'
import { NotForYou } from './not-for-you.tsx'
import { RequestId } from './request-id.ts'

/** A form that waits and a refusal keep their own page and status; anything else is a bug, shown under the id it is logged with. */
export function PageError({ error }: { readonly error: unknown }) {
  const requestId = useContext(RequestId)
  if (isRouteErrorResponse(error) && isHeldForm(error.data)) return <HeldFormPage held={error.data} />
  if (isRouteErrorResponse(error) && error.status === 403) return <NotForYou />
  if (isRouteErrorResponse(error) && error.status === 404) {
    if (isRefused(error.data)) return <ErrorMessage kind="samenKanNiet" waarom={error.data.tekst} />
    return <ErrorMessage kind={error.data === 'gebied' ? 'gebiedWeg' : 'bladzijdeWeg'} />
  }
  return <ErrorMessage kind="stuk" requestId={requestId} />
}

/** Areas that cannot be taken together: the sentence says why, and what to do. */
function isRefused(thrown: unknown): thrown is Pick<Weigering, 'tekst'> {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && /^(?:selectie|naast)-/.test(String(thrown.code))
}
