/** What a worker gets that is no ordinary event. The types of workers and of pages exclude each other. */
interface Extended extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface Asked extends Extended {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

interface Registered {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
}

const patience = 4000
const files = /(?:href|src)="(\/(?:assets\/[^"]+|favicon\.svg))"/g
const fileInStyle = /url\((\/assets\/[^)]+)\)/g

/**
 * Keeps one page, the one to write down what somebody heard, so that it opens without connection: as a visitor who is not signed in sees it, with the
 * files that it needs, and nothing else. What was made for somebody who is signed in is never kept.
 */
async function keepPage(page: string): Promise<void> {
  const answer = await fetch(page, { credentials: 'omit', cache: 'no-store', redirect: 'error' })
  if (!answer.ok) throw new Error(`the page to keep answered ${answer.status}`)
  const html = await answer.clone().text()
  const needed = [...html.matchAll(files)].map(([, file = '']) => file)
  const cache = await caches.open(page)
  await cache.addAll(needed)
  for (const style of needed.filter(file => file.endsWith('.css'))) {
    const text = await (await cache.match(style))?.text()
    const inStyle = [...(text ?? '').matchAll(fileInStyle)].map(([, file = '']) => file)
    await cache.addAll(inStyle)
    needed.push(...inStyle)
  }
  await cache.put(page, answer)
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (pathname !== page && !needed.includes(pathname)) await cache.delete(url)
  }
}

/** The page as it is now, or as it was kept when nothing answers in time. */
async function openPage(request: Request, page: string): Promise<Response> {
  const kept = await (await caches.open(page)).match(page, { ignoreVary: true })
  if (!kept) return await fetch(request)
  const late = new Promise<Response>(resolve => setTimeout(() => resolve(kept), patience))
  return await Promise.race([fetch(request).catch(() => kept), late])
}

async function openFile(request: Request, page: string): Promise<Response> {
  return (await (await caches.open(page)).match(request, { ignoreVary: true })) ?? (await fetch(request))
}

function isRegistered(scope: object): scope is Registered {
  return 'registration' in scope && 'clients' in scope
}

function isExtended(event: Event): event is Extended {
  return 'waitUntil' in event
}

function isAsked(event: Event): event is Asked {
  return 'respondWith' in event
}

function start(worker: Registered): void {
  const page = new URL(worker.registration.scope).pathname
  addEventListener('install', event => {
    if (isExtended(event)) event.waitUntil(keepPage(page).then(() => worker.skipWaiting()))
  })
  addEventListener('activate', event => {
    if (isExtended(event)) event.waitUntil(worker.clients.claim())
  })
  addEventListener('fetch', event => {
    if (!isAsked(event) || event.request.method !== 'GET') return
    const { origin, pathname } = new URL(event.request.url)
    if (origin !== location.origin) return
    if (event.request.mode === 'navigate' && pathname === page) {
      event.respondWith(openPage(event.request, page))
      event.waitUntil(keepPage(page).catch(() => undefined))
    } else if (pathname.startsWith('/assets/') || pathname === '/favicon.svg') {
      event.respondWith(openFile(event.request, page))
    }
  })
}

const scope: object = globalThis
if (isRegistered(scope)) start(scope)
