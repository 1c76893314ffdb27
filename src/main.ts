import type { Command } from './platform/command.ts'
import { readVersion } from './platform/version.ts'
import { runCommand } from './run-command.ts'

/** Runs the command that this process was started with, on the real terminal, and leaves its exit code behind. */
export async function main(commands: readonly Command[]): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  if (process.env['npm_lifecycle_event'] !== undefined) stopWithParent(stop)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  process.exitCode = await runCommand(process.argv.slice(2), {
    commands,
    version: readVersion(),
    environment: process.env,
    signal: stop.signal,
    terminal: {
      out: text => void process.stdout.write(text),
      err: text => void process.stderr.write(text),
      columns: process.stdout.columns,
      isInteractive: process.stdout.isTTY,
    },
  })
}

/**
 * npm hands SIGTERM to the shell between itself and this process, and that shell ends without passing it on. A process
 * that loses its parent gets another one, so that is when npm has stopped.
 */
function stopWithParent(stop: AbortController): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop.abort()
  }, 500).unref()
}

/** Whoever reads along may leave (`npm start | head`); the work goes on and the database is still closed well. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
