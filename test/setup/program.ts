import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { projectRoot } from '#src/config.ts'
import { makeTestFolder, removeTestFolder } from './test-folder.ts'

/** The program as a user runs it: a process of its own, with what it wrote. */
export interface RunningProgram {
  readonly pid: number
  output(): string
  /** Waits until the output holds this, and returns what the pattern captured first. Fails when the program ends before that. */
  until(pattern: RegExp): Promise<string>
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>
  readonly ended: Promise<number | null>
}

export type ProgramEnvironment = Readonly<Record<string, string>>

/** Starts the bare program with its own database, on a free port unless told otherwise; it never outlives the test. */
export function startProgram(args: readonly string[], environment: ProgramEnvironment): RunningProgram {
  const child = spawn(process.execPath, [join(projectRoot, 'test', 'setup', 'bare-program.ts'), ...args], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const program = follow(child)
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) await program.end('SIGKILL')
  })
  return program
}

function follow(child: ChildProcess): RunningProgram {
  let text = ''
  const listeners = new Set<() => void>()
  const notify = () => {
    for (const listener of listeners) listener()
  }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part
      notify()
    })
  }
  let hasEnded = false
  const ended = new Promise<number | null>(resolve => {
    child.once('close', code => {
      hasEnded = true
      notify()
      resolve(code)
    })
  })
  return {
    pid: child.pid ?? 0,
    output: () => text,
    until: pattern =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(text)
          if (found === null && !hasEnded) return
          listeners.delete(look)
          if (found === null) reject(new Error(`the program ended before it wrote ${pattern}:\n${text}`))
          else resolve(found[1] ?? found[0])
        }
        listeners.add(look)
        look()
      }),
    end(signal) {
      child.kill(signal)
      return ended
    },
    ended,
  }
}

/** An empty data folder that is removed after the test, with the database in it stopped. */
export async function makeDataFolder(): Promise<string> {
  const folder = await makeTestFolder()
  onTestFinished(() => removeTestFolder(folder))
  return folder
}
