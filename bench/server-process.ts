import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** A program that is started and stopped by a benchmark, and by nothing else. */
export class ServerProcess {
  /** From the start of the process to the line that said it is ready. */
  readonly readyMs: number
  /** That line. */
  readonly ready: string
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, ready: string, readyMs: number) {
    this.#child = child
    this.ready = ready
    this.readyMs = readyMs
  }

  /** Waits for the first line that matches. */
  static async start(args: readonly string[], environment: Readonly<Record<string, string>>, ready: RegExp): Promise<ServerProcess> {
    const begin = performance.now()
    const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const line of createInterface({ input: child.stdout })) {
      if (!ready.test(line)) continue
      child.stdout.resume()
      return new ServerProcess(child, line, performance.now() - begin)
    }
    throw new Error(`${args.join(' ')} ended before it was ready`)
  }

  /** Memory that is resident now, and the most there ever was, in MB; null where the system does not tell. */
  memory(): { readonly now: number; readonly most: number } | null {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8')
      const read = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
      return { now: read('VmRSS'), most: read('VmHWM') }
    } catch {
      return null
    }
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    this.#child.kill('SIGTERM')
    await once(this.#child, 'exit')
  }
}
