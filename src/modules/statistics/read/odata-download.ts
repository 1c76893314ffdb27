import { open, rename } from 'node:fs/promises'
import type { Clock } from '#src/platform/clock.ts'
import type { Random } from '#src/platform/random.ts'
import { Refusal } from '#src/refusal.ts'
import { type Envelope, JsonFault, RowScanner } from './odata-json.ts'
import { beginOf, bodyChunks, PassingFault } from './odata-body.ts'
import { refuseDiskFault } from './odata-disk.ts'
import { readList, refuseEndlessList } from './odata-list.ts'

/** The part of `fetch` that a download needs. */
export type Fetch = (
  address: string,
  init: { headers: Record<string, string>; redirect: 'manual'; signal: AbortSignal },
) => Promise<Response>

/** A clock that can also wait. Waiting ends at once, with the reason of the signal, when the signal aborts. */
export interface DownloadClock extends Clock {
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
  timeout(milliseconds: number): AbortSignal
}

export interface DownloaderOptions {
  readonly fetch: Fetch
  readonly clock: DownloadClock
  readonly random: Random
  readonly signal: AbortSignal
  /** Origins that may be asked beside the known publishers: a base address from the configuration. */
  readonly origins?: readonly string[]
  /** Rest between two requests. */
  readonly pauseMs?: number
  readonly maxTries?: number
  /** Longest time that one request may take, its body included. */
  readonly timeoutMs?: number
  readonly maxPageBytes?: number
}

const publisherHosts = new Set(['datasets.cbs.nl', 'opendata.cbs.nl', 'dataderden.cbs.nl'])
const userAgent = 'Buurtwijs (import van open data voor buurten)'
const busyStatuses = new Set([429, 502, 503, 504])
const retriedStatuses = new Set([...busyStatuses, 500])
const firstWaitMs = 1_000
const longestWaitMs = 60_000
const longestRetryAfterMs = 15 * 60_000
const maxRedirects = 3
const maxListRows = 500_000
const maxMetadataBytes = 64 * 1024 * 1024
const defaultMaxPageBytes = 1024 * 1024 * 1024

/**
 * Asks publishers for JSON, politely: one request at a time, a rest between requests, and patience when the publisher is busy.
 * What may pass (429, 500, 502-504, no connection, a body cut off) is tried again with growing waits; what will not pass (400, 404) is not.
 * Only known hosts are asked, also when a link or a redirect points elsewhere.
 */
export class Downloader {
  readonly #options: Required<DownloaderOptions>
  #queue: Promise<unknown> = Promise.resolve()
  #lastRequest: number | null = null

  constructor(options: DownloaderOptions) {
    this.#options = { origins: [], pauseMs: 250, maxTries: 6, timeoutMs: 300_000, maxPageBytes: defaultMaxPageBytes, ...options }
  }

  get signal(): AbortSignal {
    return this.#options.signal
  }

  /** A small document, as it was parsed from JSON. For descriptions, not for rows. */
  getJson(address: string, options: { readonly tries?: number } = {}): Promise<unknown> {
    return this.#inTurn(address, options.tries ?? this.#options.maxTries, async response => {
      const parts: Buffer[] = []
      for await (const chunk of bodyChunks(response, maxMetadataBytes)) parts.push(chunk)
      const text = Buffer.concat(parts)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
      try {
        const json: unknown = JSON.parse(text)
        return json
      } catch (cause) {
        throw new PassingFault('het antwoord is geen hele JSON', { cause })
      }
    })
  }

  /** A page of rows, kept in a file as it comes. The file is there whole or not at all. */
  getPage(address: string, file: string): Promise<Envelope & { bytes: number }> {
    return this.#inTurn(address, this.#options.maxTries, async response => {
      const scanner = new RowScanner(null)
      const part = `${file}.part`
      let bytes = 0
      try {
        const out = await open(part, 'w')
        try {
          for await (const chunk of bodyChunks(response, this.#options.maxPageBytes)) {
            bytes += chunk.length
            scanner.push(chunk)
            await out.writeFile(chunk)
          }
        } finally {
          await out.close()
        }
        const envelope = scanner.end()
        await rename(part, file)
        return { ...envelope, bytes }
      } catch (error) {
        if (error instanceof JsonFault) throw new PassingFault(`${error.message} (regel ${error.line})`, { cause: error })
        throw refuseDiskFault(error)
      }
    })
  }

  /** The rows of a list of any length, in memory. For lists of codes, not for figures. */
  async getList(address: string): Promise<readonly unknown[]> {
    const rows: unknown[] = []
    const seen = new Set<string>()
    for (let at: string | null = address; at !== null;) {
      if (seen.has(at)) throw refuseEndlessList(address)
      seen.add(at)
      const page = readList(await this.getJson(at))
      if (page.rows.length === 0 && page.next !== null) throw refuseEndlessList(address)
      for (const row of page.rows) rows.push(row)
      if (rows.length > maxListRows) throw refuseEndlessList(address)
      at = page.next === null ? null : this.resolveLink(page.next, at)
    }
    return rows
  }

  /** Turns a link from a publisher into an address that may be asked, or refuses. Plain http on a known host becomes https. */
  resolveLink(link: string, base: string): string {
    const url = URL.parse(link, base)
    if (url?.protocol === 'http:' && publisherHosts.has(url.host)) url.protocol = 'https:'
    if (url && (this.#options.origins.includes(url.origin) || (url.protocol === 'https:' && publisherHosts.has(url.host)))) return url.href
    throw new Refusal(
      `De bron verwijst naar een adres dat wij niet vertrouwen: ${url?.origin ?? link.slice(0, 100)}. Er is niets geïmporteerd. Meld dit aan de beheerder.`,
      { code: 'source-foreign-host', status: 403 },
    )
  }

  #inTurn<T>(address: string, tries: number, take: (response: Response) => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => this.#tryOften(address, tries, take))
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  async #tryOften<T>(address: string, tries: number, take: (response: Response) => Promise<T>): Promise<T> {
    const { signal, clock } = this.#options
    const allowed = this.resolveLink(address, address)
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted()
      await this.#rest()
      try {
        return await this.#request(allowed, take)
      } catch (error) {
        signal.throwIfAborted()
        if (!(error instanceof PassingFault)) throw error
        if (attempt >= tries) throw refuseUnreachable(allowed, attempt, error)
        await clock.sleep(this.#waitBefore(attempt, error, allowed), signal)
      } finally {
        this.#lastRequest = clock.now().getTime()
      }
    }
  }

  async #rest(): Promise<void> {
    const { clock, pauseMs, signal } = this.#options
    if (this.#lastRequest === null) return
    const left = this.#lastRequest + pauseMs - clock.now().getTime()
    if (left > 0) await clock.sleep(left, signal)
  }

  /** Doubles each time, between half and the whole of it by chance; the publisher's own wish goes first. */
  #waitBefore(attempt: number, fault: PassingFault, address: string): number {
    if (fault.retryAfterMs === null) {
      const whole = Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs)
      return Math.round(whole * (0.5 + this.#options.random.next() / 2))
    }
    if (fault.retryAfterMs <= longestRetryAfterMs) return fault.retryAfterMs
    const minutes = Math.ceil(fault.retryAfterMs / 60_000)
    throw new Refusal(`De bron vraagt om ${minutes} minuten te wachten. Probeer het daarna opnieuw. Adres: ${address}`, {
      code: 'source-busy',
      status: 503,
    })
  }

  async #request<T>(address: string, take: (response: Response) => Promise<T>): Promise<T> {
    const signal = AbortSignal.any([this.#options.signal, this.#options.clock.timeout(this.#options.timeoutMs)])
    const response = await this.#follow(address, signal)
    if (response.ok) return take(response)
    const text = await beginOf(response)
    if (!busyStatuses.has(response.status) && /\b10[.,\s]?000\b/.test(text)) {
      throw new Refusal(`De bron geeft niet meer dan 10.000 rijen tegelijk. Kies minder perioden of gebieden. Adres: ${address}`, {
        code: 'source-too-many-rows',
      })
    }
    if (retriedStatuses.has(response.status)) {
      const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), this.#options.clock.now())
      throw new PassingFault(`de bron antwoordt met code ${response.status}`, { retryAfterMs })
    }
    throw refuseStatus(response.status, address)
  }

  /** Follows redirects by hand, because each step must stay on a host that we know. */
  async #follow(address: string, signal: AbortSignal): Promise<Response> {
    let at = address
    for (let step = 0; step <= maxRedirects; step += 1) {
      const response = await this.#ask(at, signal)
      const location = response.headers.get('location')
      if (response.status < 300 || response.status >= 400 || location === null) return response
      await response.body?.cancel()
      at = this.resolveLink(location, at)
    }
    throw new Refusal(`De bron verwijst steeds door naar een ander adres. Probeer het later opnieuw. Adres: ${address}`, {
      code: 'source-redirects',
      status: 503,
    })
  }

  async #ask(address: string, signal: AbortSignal): Promise<Response> {
    try {
      const headers = { accept: 'application/json', 'user-agent': userAgent }
      return await this.#options.fetch(address, { headers, redirect: 'manual', signal })
    } catch (cause) {
      throw new PassingFault(signal.aborted ? 'de bron antwoordt niet op tijd' : 'er is geen verbinding met de bron', { cause })
    }
  }
}

/** Seconds or a date, as HTTP has it; null when there is none that we can read. */
export function readRetryAfter(header: string | null, now: Date): number | null {
  if (header === null) return null
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000
  const moment = Date.parse(header)
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime())
}

function refuseUnreachable(address: string, tries: number, fault: PassingFault): Refusal {
  return new Refusal(
    `Het lukt na ${tries} keer proberen niet om de bron te lezen: ${fault.message}. Probeer het later opnieuw; wat al binnen is, blijft bewaard. Adres: ${address}`,
    { code: 'source-unreachable', status: 503, cause: fault },
  )
}

function refuseStatus(status: number, address: string): Refusal {
  if (status === 404 || status === 410) {
    return new Refusal(`De bron kent dit adres niet: ${address}. Controleer de naam van de tabel; grote en kleine letters tellen mee.`, {
      code: 'source-not-found',
      status: 404,
    })
  }
  return new Refusal(`De bron weigert de vraag (code ${status}). Er is niets geïmporteerd. Adres: ${address}`, { code: 'source-refused' })
}

/** The clock of the machine. */
export const systemDownloadClock: DownloadClock = {
  now: () => new Date(),
  timeout: milliseconds => AbortSignal.timeout(milliseconds),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const stop = (): void => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, milliseconds)
      signal.addEventListener('abort', stop, { once: true })
    }),
}
