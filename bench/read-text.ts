/**
 * Measures the reading of a national edition of Kerncijfers wijken en buurten (18,310 areas x 120 topics, made up, about 25 MB) into typed
 * columns: `node bench/read-text.ts [rounds]`. Prints milliseconds per step, best and median; nothing is kept.
 */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openInput } from '#src/modules/statistics/read/open-input.ts'
import { textReaders } from '#src/modules/statistics/read/text-readers.ts'
import { TextScanner } from '#src/modules/statistics/read/text-scanner.ts'
import { kwbTopics, makeKwbEdition } from './made-edition.ts'
import { median, print } from './measure.ts'
import { peakMemory } from './process-use.ts'

async function measure(work: () => Promise<void>, rounds: number): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now()
    await work()
    times.push(performance.now() - begin)
  }
  return `best ${Math.min(...times).toFixed(0)} ms, median ${median(times).toFixed(0)} ms`
}

const rounds = Number(process.argv[2] ?? 7)
const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
try {
  const path = join(folder, '85984NED-made-up.csv')
  await writeFile(path, makeKwbEdition())
  print(`made file: ${((await stat(path)).size / 1e6).toFixed(1)} MB, ${rounds} rounds`)

  const scan = async (): Promise<void> => {
    const scanner = new TextScanner('bench', { delimiter: 0x3b, encoding: 'utf-8' }, () => {})
    for await (const chunk of (await openInput(path)).open()) scanner.push(chunk)
    scanner.end()
  }
  print(`cut into fields:      ${await measure(scan, rounds)}`)

  const read = async (): Promise<void> => {
    const file = await openInput(path)
    const reader = textReaders.find(candidate => candidate.recognises(file))
    if (!reader) throw new Error('no reader recognises the made file')
    const known = { byRowOrder: () => null, byNaam: () => [] }
    const published = await reader.read(file, { jaar: null, toewijzing: null, known, signal: new AbortController().signal, progress() {} })
    if (published.soort !== 'tabel' || published.tabel.kolommen.length !== kwbTopics)
      throw new Error('the made file was not read as a table')
  }
  print(`into typed columns:   ${await measure(read, rounds)}`)
  print(`peak resident memory: ${peakMemory().toFixed(0)} MB`)
} finally {
  await rm(folder, { recursive: true })
}
