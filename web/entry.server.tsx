import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { ServerRouter } from 'react-router'
import type { EntryContext, RouterContextProvider } from 'react-router'
import { requestIdContext } from './context.ts'
import { RequestId } from './ui/request-id.ts'

export { apiContext, requestIdContext } from './context.ts'

/** Renders the whole page before the first byte leaves, so that a failure still becomes a proper error page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(
      <RequestId value={loadContext.get(requestIdContext)}>
        <ServerRouter context={routerContext} url={request.url} />
      </RequestId>,
      {
        onAllReady() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.set('Vary', 'Accept-Encoding')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError: reject,
      },
    )
  })
}

/** Logs a bug under the id that the error page shows. */
export function handleError(error: unknown, { request, context }: { request: Request; context: Readonly<RouterContextProvider> }): void {
  if (request.signal.aborted) return
  console.error(JSON.stringify({ level: 'error', id: context.get(requestIdContext), url: request.url, error: describe(error) }))
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
