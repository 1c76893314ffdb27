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

const topics = 120

/** A repeatable row of numbers between 0 and 1. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function makeEdition(): string {
  const random = makeRandom(7)
  const header = [
    'Wijken en buurten',
    'Regioaanduiding/Gemeentenaam (naam)',
    'Regioaanduiding/Soort regio (omschrijving)',
    'Regioaanduiding/Codering (code)',
  ]
  for (let topic = 0; topic < topics; topic++) header.push(`Groep ${topic % 12}/Onderwerp ${topic} (${topic % 3 === 0 ? 'aantal' : '%'})`)
  const lines = [header.map(name => `"${name}"`).join(';')]
  lines.push(makeRow('Nederland', 'Land', 'NL00', random))
  for (let gemeente = 1; gemeente <= 342; gemeente++) {
    const four = String(gemeente).padStart(4, '0')
    lines.push(makeRow(`Gemeente ${gemeente}`, 'Gemeente', `GM${four}`, random))
    const wijken = gemeente <= 315 ? 10 : 9
    for (let wijk = 0; wijk < wijken; wijk++) {
      const two = String(wijk).padStart(2, '0')
      lines.push(makeRow(`Wijk ${two}`, 'Wijk', `WK${four}${two}`, random))
      const buurten = lines.length % 17 < 5 ? 5 : 4
      for (let buurt = 0; buurt < buurten; buurt++) lines.push(makeRow(`Buurt ${buurt}`, 'Buurt', `BU${four}${two}0${buurt}`, random))
    }
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function makeRow(naam: string, soort: string, code: string, random: () => number): string {
  const cells = [`"${naam}"`, `"${'Gemeente'.padEnd(40)}"`, `"${soort.padEnd(10)}"`, `"${code.padEnd(10)}"`]
  for (let topic = 0; topic < topics; topic++) {
    const draw = random()
    const text = draw < 0.05 ? '.' : topic % 3 === 0 ? String(Math.floor(random() * 5000)) : (random() * 100).toFixed(1)
    cells.push(`"${text.padStart(8)}"`)
  }
  return cells.join(';')
}

async function measure(work: () => Promise<void>, rounds: number): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now()
    await work()
    times.push(performance.now() - begin)
  }
  times.sort((a, b) => a - b)
  return `first to last best ${times[0]!.toFixed(0)} ms, median ${times[Math.floor(times.length / 2)]!.toFixed(0)} ms`
}

const rounds = Number(process.argv[2] ?? 7)
const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
try {
  const path = join(folder, '85984NED-made-up.csv')
  await writeFile(path, makeEdition())
  console.log(`made file: ${((await stat(path)).size / 1e6).toFixed(1)} MB, ${rounds} rounds`)

  const scan = async (): Promise<void> => {
    const scanner = new TextScanner('bench', { delimiter: 0x3b, encoding: 'utf-8' }, () => {})
    for await (const chunk of (await openInput(path)).open()) scanner.push(chunk)
    scanner.end()
  }
  console.log(`cut into fields:      ${await measure(scan, rounds)}`)

  const read = async (): Promise<void> => {
    const file = await openInput(path)
    const reader = textReaders.find(candidate => candidate.recognises(file))
    if (!reader) throw new Error('no reader recognises the made file')
    const known = { byRowOrder: () => null, byNaam: () => [] }
    const published = await reader.read(file, { jaar: null, toewijzing: null, known, signal: new AbortController().signal, progress() {} })
    if (published.soort !== 'tabel' || published.tabel.kolommen.length !== topics) throw new Error('the made file was not read as a table')
  }
  console.log(`into typed columns:   ${await measure(read, rounds)}`)
  console.log(`peak resident memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
} finally {
  await rm(folder, { recursive: true })
}
