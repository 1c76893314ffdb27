import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../run-command.ts'
import { discloseCommand } from './commands.ts'
import { discloseReleaseSchema } from './disclose-schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'buurtwijs-disclose-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  const terminal = {
    out: (text: string) => void (written.out += text),
    err: (text: string) => void (written.err += text.replaceAll(`${folder}/`, '')),
    columns: undefined,
    isInteractive: false,
  }
  const code = await runCommand(['disclose', ...args], {
    commands: [discloseCommand],
    version: '1.2.3',
    environment: {},
    signal: new AbortController().signal,
    terminal,
  })
  return { code, ...written }
}

const dimensions = { buurt: { parents: { B1: 'W1', B2: 'W1', B3: 'W1' } } }
const counts = (b1: number, b2: number, b3: number) => ({
  dimensions,
  cells: Object.entries({ B1: b1, B2: b2, B3: b3 }).map(([buurt, count]) => ({ key: { buurt }, count })),
})

describe('disclose', () => {
  test('prints a release that fits its schema, and takes it again as an earlier one', async () => {
    const table = put('tabel.json', counts(4, 31, 52))
    const first = await run(table)
    const release = discloseReleaseSchema.parse(JSON.parse(first.out))
    const again = await run(table, '--rules', put('leeg.json', {}), '--earlier', put('eerder.json', first.out))
    expect({ code: first.code, err: first.err, small: release.cells.find(({ key }) => key['buurt'] === 'B1'), again: again.out }).toEqual({
      code: 0,
      err: '',
      small: { key: { buurt: 'B1' }, status: 'primary', value: null, reason: 'Verborgen: het gaat om minder dan 10 mensen.' },
      again: first.out,
    })
  })

  test.each([
    ['JSON that breaks off', '{"dimensions": {', {}, 'kapot.json'],
    ['a rule that lets through more', counts(4, 31, 52), { threshold: 5 }, 'threshold'],
    [
      'a total that is not the sum',
      { dimensions, cells: [...counts(4, 31, 52).cells, { key: { buurt: 'W1' }, count: 90 }] },
      {},
      'cells[3].count',
    ],
    ['half a person', counts(4.5, 31, 52), {}, 'cells[0].count'],
  ])('refuses %s and says where', async (_, table, rules, where) => {
    const { code, out, err } = await run(put('kapot.json', table), '--rules', put('regels.json', rules))
    expect({ code: code > 0, out, says: err.includes(where) }).toEqual({ code: true, out: '', says: true })
  })

  test('names the file that is not there', async () => {
    const { code, err } = await run(join(folder, 'weg.json'))
    expect([code > 0, err]).toEqual([true, expect.stringContaining('weg.json')])
  })
})
