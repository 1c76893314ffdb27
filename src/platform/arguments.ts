import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { Refusal } from '../refusal.ts'

/** A command that was called in a wrong way; the program ends with 2, as is usual for that. */
export class UsageRefusal extends Refusal {
  constructor(message: string, cause?: unknown) {
    super(message, { code: 'usage', ...(cause === undefined ? {} : { cause }) })
  }
}

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>
>

/** Reads flags and names after a command. An unknown flag, or one without its value, is refused with a sentence. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options): Parsed<Options> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    const flag = /'([^']+)'/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageRefusal(`De optie ${flag} bestaat niet bij deze opdracht.`, cause)
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new UsageRefusal(`De optie ${flag} is niet goed ingevuld.`, cause)
    throw cause
  }
}

/** For commands that take nothing. */
export function requireNoArguments(args: readonly string[]): void {
  const { positionals } = readArguments(args, {})
  if (positionals.length > 0) throw new UsageRefusal(`Deze opdracht verwacht niets achter de naam; gegeven is "${positionals.join(' ')}".`)
}
