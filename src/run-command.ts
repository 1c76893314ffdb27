import { readConfig, type Environment } from './config.ts'
import { requireNoArguments, UsageRefusal } from './platform/arguments.ts'
import { systemClock } from './platform/clock.ts'
import type { Command, CommandContext, Terminal } from './platform/command.ts'
import { explainDatabaseError } from './platform/database/explain-postgres.ts'
import { openHouse, type House } from './platform/house.ts'
import { createLog, type Log } from './platform/log.ts'
import { cryptoRandom } from './platform/random.ts'
import { Refusal } from './refusal.ts'

export interface Program {
  readonly commands: readonly Command[]
  readonly version: string
  readonly environment: Environment
  readonly signal: AbortSignal
  readonly terminal: Terminal
}

/**
 * Runs one command and returns the exit code: 0 done, 1 refused or broken, 2 called in a wrong way. A refusal is a
 * sentence on stderr; a bug is logged under a number that the user can quote.
 */
export async function runCommand(args: readonly string[], program: Program): Promise<number> {
  const { terminal } = program
  let log = createLog({ format: 'text', clock: systemClock, write: text => terminal.err(text) })
  try {
    const [name = 'help', ...rest] = args
    const command = findCommand(name, withOwnCommands(program))
    const config = readConfig(program.environment)
    log = createLog({ format: config.logFormat, clock: systemClock, write: text => terminal.err(text) })
    return await runInContext(command, rest, { ...program, config, log })
  } catch (error) {
    return report(error, terminal, log)
  }
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const wanted = name === '--help' || name === '-h' ? 'help' : name === '--version' || name === '-v' ? 'version' : name
  const found = commands.find(command => command.name === wanted)
  if (found !== undefined) return found
  throw new UsageRefusal(`De opdracht "${name}" bestaat niet. Kies uit: ${commands.map(command => command.name).join(', ')}.`)
}

function withOwnCommands(program: Program): readonly Command[] {
  const all: Command[] = [...program.commands]
  all.push(
    {
      name: 'help',
      usage: '',
      summary: 'Toon deze lijst',
      async run(args, { terminal }) {
        requireNoArguments(args)
        terminal.out(formatHelp(all))
        return 0
      },
    },
    {
      name: 'version',
      usage: '',
      summary: 'Toon de versie',
      async run(args, { terminal, version }) {
        requireNoArguments(args)
        terminal.out(`${version}\n`)
        return 0
      },
    },
  )
  return all
}

function formatHelp(commands: readonly Command[]): string {
  const calls = commands.map(({ name, usage, summary }) => ({ call: `${name} ${usage}`.trim(), summary }))
  const width = Math.min(36, Math.max(...calls.map(({ call }) => call.length)))
  const lines = calls.map(({ call, summary }) =>
    call.length > width ? `  ${call}\n  ${' '.repeat(width)}  ${summary}` : `  ${call.padEnd(width)}  ${summary}`,
  )
  return `Buurtwijs: het beeld van een buurt, uit gepubliceerde cijfers.\n\nGebruik: npx buurtwijs <opdracht>\n\n${lines.join('\n')}\n`
}

type Surroundings = Pick<CommandContext, 'config' | 'version' | 'terminal' | 'log' | 'signal'>

async function runInContext(command: Command, args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { config, version, terminal, log, signal } = surroundings
  const base = { config, version, clock: systemClock, random: cryptoRandom, log }
  let house: Promise<House> | undefined
  try {
    return await command.run(args, {
      ...base,
      terminal,
      signal,
      openHouse: (use = 'command') => (house ??= openHouse({ ...base, use })),
    })
  } finally {
    const opened = await house?.catch(() => undefined)
    await opened?.close()
  }
}

function report(error: unknown, terminal: Terminal, log: Log): number {
  if (error instanceof UsageRefusal) {
    terminal.err(`${error.toString()}\nAlle opdrachten: npx buurtwijs help\n`)
    return 2
  }
  const refusal = error instanceof Refusal ? error : explainDatabaseError(error)
  if (refusal !== undefined) {
    terminal.err(`${refusal.toString()}\n`)
    return 1
  }
  const id = cryptoRandom.uuid().slice(0, 8)
  log.error('Unexpected error', error, { id })
  terminal.err(`Er ging iets mis dat niet was voorzien. Meld dit met nummer ${id} en de regels hierboven.\n`)
  return 1
}
