import type { Config } from '../config.ts'
import type { Clock } from './clock.ts'
import type { House } from './house.ts'
import type { Log } from './log.ts'
import type { Random } from './random.ts'

/** Where a command writes. A pipe has no columns. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly columns: number | undefined
  readonly isInteractive: boolean
}

export interface CommandContext {
  readonly config: Config
  readonly version: string
  readonly terminal: Terminal
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  /** Aborted at Ctrl-C, SIGTERM and SIGHUP: finish or undo, then return. */
  readonly signal: AbortSignal
  /** Opens the house at the first call and gives the same one after that; it is closed when the command returns. */
  openHouse(use?: 'server' | 'command'): Promise<House>
}

/** A thing that can be done from the terminal. */
export interface Command {
  readonly name: string
  /** What comes after the name: `<file…> [--jaar <jaar>]`; empty when nothing does. */
  readonly usage: string
  /** One Dutch line for the list of commands. */
  readonly summary: string
  /** Returns the exit code. Throws a Refusal for what is expected, a UsageRefusal for a wrong way of calling. */
  run(args: readonly string[], context: CommandContext): Promise<number>
}
