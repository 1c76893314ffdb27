import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { projectRoot } from '#src/config.ts'
import { createBuurtbeeldCommand } from '#src/modules/buurtbeeld/commands.ts'
import { uitvoerFiles } from '#src/uitvoer/commands.ts'
import { statisticsCommands } from '#src/modules/statistics/commands.ts'
import { runCommand } from '#src/run-command.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { kwbCsv } from './made-files.ts'

/** What a command did, as its caller sees it. */
export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A command in a process of its own. It never outlives its test. */
export interface RunningCommand {
  readonly pid: number
  /** Waits until stdout holds this. Fails when the process ends before that. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  signal(name: NodeJS.Signals): void
  readonly ended: Promise<Outcome>
}

/** A data folder of its own, and input files beside it; both go when the test ends. */
export interface ImportBed {
  readonly folder: string
  readonly releases: string
  /** Writes an input file and returns its path. */
  write(naam: string, content: string | Buffer): Promise<string>
  /** A path for an input file that is made in another way. */
  path(naam: string): string
  /** Runs a command in this process: everything but the process itself is real. */
  run(...args: readonly string[]): Promise<Outcome>
  /** Starts `bin/cli.mjs` in a process of its own. */
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): RunningCommand
  /** Every file and folder under the releases, with a hash of its bytes. */
  contents(): Readonly<Record<string, string>>
}

export async function makeImportBed(): Promise<ImportBed> {
  const root = await makeTestFolder()
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  return await makeBedAt(root)
}

/** A bed in a folder that its caller removes: for what several tests look at. */
export async function makeBedAt(root: string): Promise<ImportBed> {
  const [folder, inputs] = [join(root, 'data'), join(root, 'in')]
  await mkdir(inputs)
  const path = (naam: string) => join(inputs, naam)
  return {
    folder,
    releases: join(folder, 'releases'),
    path,
    async write(naam, content) {
      await writeFile(path(naam), content)
      return path(naam)
    },
    run: (...args) => runHere(args, folder),
    start: (args, environment = {}) => startCli(args, { BUURTWIJS_DATA: folder, ...environment }),
    contents: () => contentsOf(join(folder, 'releases')),
  }
}

/** A bed in which the kerncijfers of Dijkveen were imported before. */
export async function makeFilledBed(): Promise<ImportBed> {
  const bed = await makeImportBed()
  const outcome = await bed.run('import', await bed.write('85984NED-dijkveen.csv', kwbCsv))
  expect(outcome).toMatchObject({ code: 0, err: '' })
  return bed
}

/**
 * Imports what cannot be imported. Makes sure that it ends with 1 and writes nothing but the refusal, that the list of releases and every
 * byte below it are as before, and that no lock or unfinished release stays. Answers the sentence, with its place in front.
 */
export async function refusedImport(bed: ImportBed, ...args: readonly string[]): Promise<string> {
  const [before, listed] = [bed.contents(), await bed.run('releases', '--json')]
  const { code, out, err } = await bed.run('import', ...args)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(bed.contents()).toEqual(before)
  expect(await bed.run('releases', '--json')).toEqual(listed)
  return sentenceOf(err)
}

/** The sentence of a refusal, without the line above it that names the source; fails when anything else was written. */
export function sentenceOf(err: string): string {
  const [, sentence] = /^(?:.*: niet geïmporteerd\.\n {2})?([^\n]+)\n$/.exec(err) ?? []
  if (sentence === undefined) throw new Error(`not one sentence: ${err}`)
  return sentence
}

async function runHere(args: readonly string[], folder: string): Promise<Outcome> {
  const written = { out: '', err: '' }
  const code = await runCommand(args, {
    commands: [...statisticsCommands, createBuurtbeeldCommand(uitvoerFiles)],
    version: '0.0.0-test',
    environment: { BUURTWIJS_DATA: folder },
    signal: new AbortController().signal,
    terminal: {
      out: text => void (written.out += text),
      err: text => void (written.err += text),
      columns: undefined,
      isInteractive: false,
    },
  })
  return { code, ...written }
}

export const cli: string = join(projectRoot, 'bin', 'cli.mjs')

export function startCli(args: readonly string[], environment: Readonly<Record<string, string>>): RunningCommand {
  return startProcess([process.execPath, cli, ...args], environment)
}

/** Starts a program with only this environment and the PATH; it never outlives its test. */
export function startProcess(command: readonly string[], environment: Readonly<Record<string, string>>): RunningCommand {
  const running = followProcess(command, environment)
  onTestFinished(async () => {
    running.signal('SIGKILL')
    await running.ended
  })
  return running
}

/** Starts a program that its caller ends: for what several tests use. */
export function followProcess([program = '', ...args]: readonly string[], environment: Readonly<Record<string, string>>): RunningCommand {
  const child = spawn(program, args, { env: { PATH: process.env['PATH'] ?? '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  const written = { out: '', err: '' }
  const listeners = new Set<() => void>()
  let hasEnded = false
  const notify = () => {
    for (const listener of listeners) listener()
  }
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    written.out += part
    notify()
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => void (written.err += part))
  const ended = new Promise<Outcome>(resolve => {
    child.once('close', code => {
      hasEnded = true
      notify()
      resolve({ code, ...written })
    })
  })
  return {
    pid: child.pid ?? 0,
    ended,
    signal: name => void child.kill(name),
    until: pattern =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(written.out)
          if (found === null && !hasEnded) return
          listeners.delete(look)
          if (found === null) reject(new Error(`the program ended before it wrote ${pattern}:\n${written.out}${written.err}`))
          else resolve(found)
        }
        listeners.add(look)
        look()
      }),
  }
}

function contentsOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const hashed = entries.map(entry => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1), entry.isDirectory() ? 'folder' : hashOf(readFileSync(path))] as const
  })
  return Object.fromEntries(hashed.toSorted(([a], [b]) => a.localeCompare(b)))
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}

/** The releases that `--json` lists. */
export async function listedReleases(bed: ImportBed): Promise<readonly { readonly id: string }[]> {
  const { out } = await bed.run('releases', '--json')
  return (JSON.parse(out) as { releases: { id: string }[] }).releases
}

/** Reads a file as text; for markers and reports. */
export async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8')
}
