import type { Clock } from './clock.ts'

export type LogValue = string | number | boolean | null | undefined
/** Facts beside a message. Counts, codes and durations; never a name, an address, an answer or a request body. */
export type LogFacts = Readonly<Record<string, LogValue>>

export interface Log {
  info(message: string, facts?: LogFacts): void
  warn(message: string, facts?: LogFacts): void
  /** A bug or an outage. The error's stack is written; its properties are not, because they may hold rows. */
  error(message: string, error: unknown, facts?: LogFacts): void
}

export interface LogOptions {
  readonly format: 'text' | 'json'
  readonly clock: Clock
  readonly write: (line: string) => void
}

type Level = 'info' | 'warn' | 'error'

/** One line per event: JSON for machines, or time, level, message and facts for people. */
export function createLog({ format, clock, write }: LogOptions): Log {
  function emit(level: Level, message: string, facts: LogFacts): void {
    const at = clock.now().toISOString()
    write(format === 'json' ? `${JSON.stringify({ at, level, message, ...facts })}\n` : `${at} ${level} ${message}${formatFacts(facts)}\n`)
  }
  return {
    info: (message, facts = {}) => emit('info', message, facts),
    warn: (message, facts = {}) => emit('warn', message, facts),
    error: (message, error, facts = {}) => emit('error', message, { ...facts, error: stackOf(error) }),
  }
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

function formatFacts(facts: LogFacts): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}=${typeof value === 'string' && /[\s"=]/.test(value) ? JSON.stringify(value) : String(value)}`)
    .join('')
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = error.stack ?? `${error.name}: ${error.message}`
  return error.cause === undefined ? own : `${own}\ncaused by ${stackOf(error.cause)}`
}
