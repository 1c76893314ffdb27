import { describe, expect, test } from 'vitest'
import type { Command } from './platform/command.ts'
import { readArguments } from './platform/arguments.ts'
import { Refusal } from './refusal.ts'
import { runCommand } from './run-command.ts'

const greet: Command = {
  name: 'groet',
  usage: '<naam> [--luid]',
  summary: 'Groet een bewoner',
  async run(args, { terminal }) {
    const { values, positionals } = readArguments(args, { luid: { type: 'boolean' } })
    terminal.out(`Dag ${positionals.join(' ')}${values.luid === true ? '!' : ''}\n`)
    return 0
  },
}
const refuse: Command = {
  name: 'weiger',
  usage: '',
  summary: 'Weigert altijd',
  run: () => Promise.reject(new Refusal('Dit gebied bestaat niet.', { code: 'gebied-unknown', place: { file: 'kwb.csv', line: 3 } })),
}
const fail: Command = { name: 'stuk', usage: '', summary: 'Gaat altijd stuk', run: () => Promise.reject(new TypeError('a bug')) }

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  const code = await runCommand(args, {
    commands: [greet, refuse, fail],
    version: '1.2.3',
    environment: {},
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

const help = `Buurtwijs: het beeld van een buurt, uit gepubliceerde cijfers.

Gebruik: npx buurtwijs <opdracht>

  groet <naam> [--luid]  Groet een bewoner
  weiger                 Weigert altijd
  stuk                   Gaat altijd stuk
  help                   Toon deze lijst
  version                Toon de versie
`

describe('the command line', () => {
  test.each([[], ['help'], ['--help']])('lists every command with %s', async (...args) => {
    expect(await run(...args)).toEqual({ code: 0, out: help, err: '' })
  })

  test('hands a command its arguments', async () => {
    expect(await run('groet', 'Fatima', '--luid')).toEqual({ code: 0, out: 'Dag Fatima!\n', err: '' })
    expect(await run('version')).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  })

  test('ends with 2 and a sentence for a command or an option that does not exist', async () => {
    const way = 'Alle opdrachten: npx buurtwijs help\n'
    expect(await run('groett')).toEqual({
      code: 2,
      out: '',
      err: `De opdracht "groett" bestaat niet. Kies uit: groet, weiger, stuk, help, version.\n${way}`,
    })
    expect(await run('groet', '--hard')).toEqual({ code: 2, out: '', err: `De optie --hard bestaat niet bij deze opdracht.\n${way}` })
    expect(await run('help', 'groet')).toMatchObject({ code: 2 })
  })

  test('ends with 1 and only the sentence for a refusal', async () => {
    expect(await run('weiger')).toEqual({ code: 1, out: '', err: 'kwb.csv, regel 3: Dit gebied bestaat niet.\n' })
  })

  test('ends with 1, a log line and a number to quote for a bug', async () => {
    const { code, err } = await run('stuk')
    expect(code).toBe(1)
    const id = /met nummer ([0-9a-f]{8}) /.exec(err)?.[1]
    expect(err).toContain(`error Unexpected error id=${id}`)
    expect(err).toContain('TypeError: a bug')
  })
})
