import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { OnlineAdressen } from '#src/modules/statistics/read/odata-sources.ts'
import { answerCatalogue, answerV3, answerV4, type Answer } from './services.ts'
import type { PublisherTable } from './tables.ts'

/** Something that goes wrong, at requests whose path and query contain `at`. It happens `times` times, then all is well again; default always. */
export type Fault = { readonly at: string; readonly skip?: number; readonly times?: number } & (
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'cut-off' } // half of the body, neatly closed
  | { readonly kind: 'dropped' } // half of the body, then the connection is gone
  | { readonly kind: 'no-connection' } // not even an answer
  | { readonly kind: 'hang' } // no answer until the client gives up
  | { readonly kind: 'html' } // a page for people, with status 200
  | { readonly kind: 'endless' } // a next link to the page itself
  | { readonly kind: 'endless-new' } // the same rows under ever new links
  | { readonly kind: 'foreign-link'; readonly link: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'modified'; readonly gewijzigd: string } // from now on the table has another stamp
)

export interface PublisherOptions {
  readonly faults?: readonly Fault[]
  /** Rows on one page of the feed and of observations. */
  readonly pageSize?: number
  /** What the Api gives at most; also the feed when `feedLimited`. */
  readonly apiLimit?: number
  readonly feedLimited?: boolean
}

export interface Publisher {
  readonly origin: string
  readonly adressen: OnlineAdressen
  /** Path and query of each request, decoded, in order. */
  readonly requests: readonly string[]
  /** Replaces the table of that id. */
  setTable(table: PublisherTable): void
  close(): Promise<void>
}

/** Starts a publisher of made-up tables on a port of its own, over OData v3 and v4, with faults on demand. */
export async function startPublisher(tables: readonly PublisherTable[], options: PublisherOptions = {}): Promise<Publisher> {
  const byId = new Map(tables.map(table => [table.id, table]))
  const faults = (options.faults ?? []).map(fault => ({ fault, skip: fault.skip ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY }))
  const requests: string[] = []

  function nextFault(path: string): Fault | null {
    const found = faults.find(({ fault, left }) => left > 0 && path.includes(fault.at))
    if (!found) return null
    if (found.skip > 0) {
      found.skip -= 1
      return null
    }
    found.left -= 1
    return found.fault
  }

  function answer(url: URL): Answer {
    const limits = { pageSize: options.pageSize ?? 1_000, apiLimit: options.apiLimit ?? 10_000, feedLimited: options.feedLimited ?? false }
    return (
      answerCatalogue(url, byId) ??
      answerV4(url, byId, limits) ??
      answerV3(url, byId, limits) ?? { status: 404, body: { error: 'unknown address' } }
    )
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const path = decodeURIComponent(`${url.pathname}${url.search}`)
    requests.push(path)
    const fault = nextFault(path)
    if (fault?.kind === 'modified') for (const table of byId.values()) byId.set(table.id, { ...table, gewijzigd: fault.gewijzigd })
    send({ request, response, url, fault, requests: requests.length }, answer(url))
  })
  const origin = await listen(server)
  return {
    origin,
    adressen: { cbsV4: `${origin}/odata/v1/CBS`, cbsV3: `${origin}/cbs`, derdenV3: `${origin}/derden` },
    requests,
    setTable: table => void byId.set(table.id, table),
    close: () => close(server),
  }
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly fault: Fault | null
  readonly requests: number
}

function send({ request, response, url, fault, requests }: Exchange, answer: Answer): void {
  const body = JSON.stringify(withLink(answer.body, linkOf(fault, url, requests)))
  const half = body.slice(0, Math.floor(body.length / 2))
  const json = { 'content-type': 'application/json; charset=utf-8' }
  switch (fault?.kind) {
    case 'status':
      response.writeHead(fault.status, fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }).end('busy')
      return
    case 'cut-off':
      response.writeHead(200, json).end(half)
      return
    case 'dropped':
      response.writeHead(200, { ...json, 'content-length': Buffer.byteLength(body) })
      response.write(half, () => request.socket.destroy())
      return
    case 'no-connection':
      request.socket.destroy()
      return
    case 'hang':
      return
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Onderhoud</title>')
      return
    case 'redirect':
      response.writeHead(302, { location: fault.location }).end()
      return
    default:
      response.writeHead(answer.status, json).end(body)
  }
}

/** The link to the next page that a fault puts in the place of the true one. */
function linkOf(fault: Fault | null, url: URL, requests: number): string | null {
  if (fault?.kind === 'endless') return url.href
  if (fault?.kind === 'foreign-link') return fault.link
  if (fault?.kind !== 'endless-new') return null
  const next = new URL(url)
  next.searchParams.set('$again', String(requests))
  return next.href
}

function withLink(body: unknown, link: string | null): unknown {
  if (link === null || typeof body !== 'object' || body === null) return body
  const key = 'odata.metadata' in body ? 'odata.nextLink' : '@odata.nextLink'
  return { ...body, [key]: link }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(`http://127.0.0.1:${address.port}`)
      else reject(new Error('a server that listens on a port has an address'))
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
