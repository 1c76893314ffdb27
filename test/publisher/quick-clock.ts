import type { DownloadClock } from '#src/modules/statistics/read/odata-download.ts'

/** A clock for downloads that notes how long it was asked to wait and does not wait. */
export class QuickClock implements DownloadClock {
  readonly waits: number[] = []
  readonly #timeoutMs: number
  #now: number

  /** `timeoutMs` is how long a request may really take, whatever the download asks for. */
  constructor(start: string, timeoutMs = 20_000) {
    this.#now = Date.parse(start)
    this.#timeoutMs = timeoutMs
  }

  now(): Date {
    return new Date(this.#now)
  }

  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    this.waits.push(milliseconds)
    this.#now += milliseconds
  }

  timeout(): AbortSignal {
    return AbortSignal.timeout(this.#timeoutMs)
  }
}
