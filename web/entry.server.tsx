import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { ServerRouter } from 'react-router'
import type { EntryContext, RouterContextProvider } from 'react-router'
import { requestIdContext } from './context.ts'
import { loggedPath } from './logged-path.ts'
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
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.set('Vary', 'Accept-Encoding')
          pipe(collect(body => resolve(new Response(body, { headers, status }))))
        },
        onShellError: reject,
        onError: reject,
      },
    )
  })
}

/** Gathers everything that is written; a page in one piece costs less to pass on than a stream of small ones. */
function collect(done: (body: Uint8Array<ArrayBuffer>) => void): Writable {
  const chunks: Uint8Array[] = []
  return new Writable({
    write(chunk: Uint8Array, _encoding, next) {
      chunks.push(chunk)
      next()
    },
    final(next) {
      done(Buffer.concat(chunks))
      next()
    },
  })
}

/** Logs a bug under the id that the error page shows. */
export function handleError(error: unknown, { request, context }: { request: Request; context: Readonly<RouterContextProvider> }): void {
  if (request.signal.aborted) return
  console.error(
    JSON.stringify({ level: 'error', id: context.get(requestIdContext), path: loggedPath(request.url), error: describe(error) }),
  )
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
