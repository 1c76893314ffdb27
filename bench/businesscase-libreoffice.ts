import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import ExcelJS from 'exceljs'
import type { Cell } from 'exceljs'
import { readAannames } from '#src/modules/businesscase/model/aannames.ts'
import type { Vraag } from '#src/modules/businesscase/model/aannames.ts'
import { makeWerkboek } from '#src/modules/businesscase/werkboek/maak-werkboek.ts'

/**
 * Does LibreOffice find the numbers of the screen? Takes the outcomes out of the workbook, lets LibreOffice compute them from the formulas, and compares all of them:
 * `node bench/businesscase-libreoffice.ts`, where `soffice` is installed.
 */
const vragen: Readonly<Record<string, Vraag>> = {
  'as the plan has it': {},
  'with a price for later neighbourhoods': { invoer: { kostenLater: 2_000_000 } },
  'otherwise in everything': {
    optimisme: true,
    invoer: {
      kostenLater: 1_234_567.89,
      startJaar: 2026,
      urenMinder: 0.083,
      verval: 0.037,
      jarenAlle: 11,
      jarenDerde: 7.5,
      rente: 0.031,
      vasteKosten: 0.11,
      laterGemeente: 0.25,
    },
  },
  'one neighbourhood': { invoer: { aandeel: 0.0003, buurtenStart: 1, buurtenTweede: 1, buurtenDerde: 1, buurtenAlle: 1 } },
}

for (const [naam, vraag] of Object.entries(vragen)) {
  const { aannames } = readAannames(vraag)
  const made = await makeWerkboek(aannames, 'nl')
  const before = await read(made)
  const after = await read(recalculate(withoutOutcomes(made)))
  let [compared, largest] = [0, 0]
  for (const [place, own] of before) {
    const theirs = after.get(place)
    if (typeof own !== 'number') {
      if (theirs !== own) throw new Error(`${naam}, ${place}: ${own} here, ${String(theirs)} in LibreOffice`)
      continue
    }
    if (typeof theirs !== 'number') throw new Error(`${naam}, ${place}: ${own} here, ${String(theirs)} in LibreOffice`)
    largest = Math.max(largest, Math.abs(own - theirs))
    compared++
    if (Math.round(own * 100) !== Math.round(theirs * 100)) throw new Error(`${naam}, ${place}: ${own} here, ${theirs} in LibreOffice`)
  }
  process.stdout.write(`${naam}: ${compared} figures the same to the cent; the largest difference is ${largest}\n`)
}

async function read(bytes: Uint8Array): Promise<ReadonlyMap<string, number | string>> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes).buffer)
  const found = new Map<string, number | string>()
  for (const sheet of book.worksheets) {
    sheet.eachRow(row => row.eachCell(cell => void (cell.formula && found.set(`${sheet.name}!${cell.address}`, outcomeOf(cell)))))
  }
  return found
}

function outcomeOf(cell: Cell): number | string {
  const { result } = cell
  if (typeof result === 'number') return result
  return typeof result === 'object' && 'error' in result ? String(result.error) : 0
}

function withoutOutcomes(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  for (const name of Object.keys(files).filter(each => each.startsWith('xl/worksheets/sheet'))) {
    const text = strFromU8(files[name] ?? new Uint8Array())
    files[name] = strToU8(text.replaceAll(/ t="e"(?=[^>]*><f>)/g, '').replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
  }
  return zipSync(files)
}

function recalculate(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'businesscase-'))
  writeFileSync(join(folder, 'kaal.xlsx'), bytes)
  const { status } = spawnSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    join(folder, 'uit'),
    join(folder, 'kaal.xlsx'),
  ])
  if (status !== 0) throw new Error('LibreOffice did not compute the workbook')
  return readFileSync(join(folder, 'uit', 'kaal.xlsx'))
}
