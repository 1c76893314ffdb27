import './production.ts'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Hono } from 'hono'
import { RouterContextProvider, createRequestHandler } from 'react-router'
import type { ServerBuild, createContext } from 'react-router'
import type { ApiClient, PageApi } from './data.ts'

type ContextKey<T> = ReturnType<typeof createContext<T>>

/** What the built server bundle exports beside its routes. */
interface WebBuild extends ServerBuild {
  readonly entry: ServerBuild['entry'] & {
    readonly module: ServerBuild['entry']['module'] & {
      readonly apiContext: ContextKey<ApiClient>
      readonly requestIdContext: ContextKey<string>
    }
  }
}

export interface WebOptions {
  /** The folder that `react-router build` wrote. */
  readonly buildFolder: string
  /** The API for one request: what a visitor may do depends on where the request comes from. */
  readonly apiFor: (request: Request, env: unknown) => PageApi
  /** Makes the id under which a request is logged. */
  readonly newRequestId: () => string
}

/** Puts the built web behind a Hono application: its files first, then every page. Routes added before this call win. */
export async function mountWeb(app: Hono, { buildFolder, apiFor, newRequestId }: WebOptions): Promise<void> {
  const build = await loadBuild(buildFolder)
  const { apiContext, requestIdContext } = build.entry.module
  const handle = createRequestHandler(build, 'production')
  const files = join(buildFolder, 'client')
  app.get('*', async (c, next) => (await readClientFile(files, c.req.path, c.req.header('Accept-Encoding') ?? '')) ?? (await next()))
  app.all('*', async c => {
    const context = new RouterContextProvider()
    const { client, changedCookies } = apiFor(c.req.raw, c.env)
    context.set(apiContext, client)
    context.set(requestIdContext, newRequestId())
    const page = await handle(forRouter(c.req.raw), context)
    return forVisitor(page, { cookies: changedCookies(), isKnown: c.req.header('Cookie') !== undefined })
  })
}

/**
 * The router has a rule of its own about where forms come from, which compares with an address that a proxy changes and refuses pages that tell no
 * other page their address. Whoever mounts the pages has decided before this; the API gets every header as it came.
 */
function forRouter(request: Request): Request {
  if (!request.headers.has('Origin')) return request
  const headers = new Headers(request.headers)
  headers.delete('Origin')
  return new Request(request, { headers })
}

/** A page that was made for one visitor goes to that visitor, with their cookies, and is kept nowhere. */
function forVisitor(page: Response, visitor: { readonly cookies: readonly string[]; readonly isKnown: boolean }): Response {
  const headers = new Headers(page.headers)
  headers.append('Vary', 'Cookie')
  for (const cookie of visitor.cookies) headers.append('Set-Cookie', cookie)
  if (visitor.isKnown || visitor.cookies.length > 0) headers.set('Cache-Control', 'no-store')
  return new Response(page.body, { status: page.status, headers })
}

async function loadBuild(folder: string): Promise<WebBuild> {
  const build: unknown = await import(join(folder, 'server', 'index.js'))
  if (!isWebBuild(build)) throw new Error(`the web build in ${folder} exports no apiContext`)
  return build
}

function isWebBuild(build: unknown): build is WebBuild {
  if (!isObject(build) || !('entry' in build)) return false
  const { entry } = build
  return isObject(entry) && 'module' in entry && isObject(entry.module) && 'apiContext' in entry.module
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

/** The beginning of the address of `islands/zonder-verbinding.ts` as it was built. */
const offlineWorker = '/assets/zonder-verbinding-'

/**
 * A file of the client build, or undefined when there is none: its squeezed copy for who can read that. Names under `assets` carry a hash, so
 * they may be kept for ever.
 */
async function readClientFile(folder: string, path: string, readable: string): Promise<Response | undefined> {
  const type = types[extname(path)]
  const file = normalize(join(folder, path))
  if (type === undefined || !file.startsWith(folder + sep)) return undefined
  const squeezed = /\bbr\b/.test(readable) ? await findFile(`${file}.br`) : undefined
  const found = squeezed ?? (await findFile(file))
  if (!found) return undefined
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
  const body = Readable.toWeb(createReadStream(found.file)) as ReadableStream<Uint8Array>
  // This one opens a page without connection; its own folder holds no pages.
  const reach = path.startsWith(offlineWorker) ? { 'Service-Worker-Allowed': '/' } : {}
  const how = squeezed ? { 'Content-Encoding': 'br' } : {}
  const headers = { 'Content-Type': type, 'Content-Length': String(found.size), 'Cache-Control': cache, Vary: 'Accept-Encoding' }
  return new Response(body, { headers: { ...headers, ...how, ...reach } })
}

async function findFile(file: string): Promise<{ readonly file: string; readonly size: number } | undefined> {
  const info = await stat(file).catch(() => null)
  return info?.isFile() ? { file, size: info.size } : undefined
}
