import { Refusal } from '#src/refusal.ts'
import type { Published } from '../published-table.ts'
import type { InputFile, ReadOptions, Reader } from './input.ts'
import { StatlineRows } from './statline-rows.ts'
import { isRegioColumn, isStatlineHeader, readKop, readOldKop, type StatlineKop } from './statline-kop.ts'
import { sleutelsOf } from './statline-sleutels.ts'
import { recogniseTabel, type Tabel } from './statline-tabel.ts'
import { detectDialect, headerOf, headRows, isText, scanRows } from './text-dialect.ts'
import { tidy } from './tidy.ts'

/** Rows above the figures in an old export: title, an empty row, the name of the dimension, the topics, the units. */
const oldHeaderRows = 8

/** Exports of StatLine with one row of column names: titles or keys, with or without codes, one period or many. */
export const statlineCsvReader: Reader = {
  naam: 'StatLine CSV',
  recognises: file => isStatlineHeader(headerOf(file)),
  async read(file, options): Promise<Published> {
    const kolommen = headerOf(file)
    requireDistinct(file, kolommen)
    const tabel = recogniseTabel({ naam: file.naam, kolommen, titel: null, jaar: options.jaar })
    return await readRows(file, options, tabel, readKop(kolommen, sleutelsOf(tabel.familie)), 1)
  },
}

/** Exports of the StatLine of before 2018: a title, several rows of names, decimal commas, the source on the last line. */
export const oldStatlineCsvReader: Reader = {
  naam: 'StatLine CSV, oude opmaak',
  recognises: file => findOldHeader(file) !== null,
  async read(file, options): Promise<Published> {
    const header = findOldHeader(file)
    if (header === null) throw new Error('read was called for a file that is not recognised')
    const titel = header.titel.replace(/\s*[©|].*$/, '')
    const tabel = recogniseTabel({ naam: file.naam, kolommen: header.titels, titel, jaar: options.jaar })
    return await readRows(file, options, tabel, readOldKop(header.titels, header.eenheden), header.rijen)
  },
}

interface OldHeader {
  readonly titel: string
  readonly titels: readonly string[]
  readonly eenheden: readonly string[]
  /** Rows before the first figures. */
  readonly rijen: number
}

function findOldHeader(file: InputFile): OldHeader | null {
  if (!isText(file.head)) return null
  const rows = headRows(file, detectDialect(file), oldHeaderRows)
  const onderwerp = rows.findIndex(row => row.length > 1 && row[0] === '' && row[1] === 'Onderwerp')
  const units = rows.findIndex((row, index) => index > onderwerp && row.length > 1 && isRegioColumn(row[0] ?? ''))
  const titels = rows[units - 1]
  const eenheden = rows[units]
  const titel = rows[0]?.[0]
  if (onderwerp < 0 || !titels || !eenheden || titel === undefined || titels.length !== eenheden.length) return null
  return { titel: tidy(titel), titels: titels.map(tidy), eenheden, rijen: units + 1 }
}

async function readRows(file: InputFile, options: ReadOptions, tabel: Tabel, kop: StatlineKop, headerRows: number): Promise<Published> {
  if (kop.onderwerpen.length === 0) {
    throw new Refusal('Dit bestand heeft geen enkele kolom met cijfers. Kies bij het downloaden minstens één onderwerp.', {
      code: 'import-no-figures',
      place: { file: file.naam, line: 1 },
    })
  }
  const rows = new StatlineRows(file.naam, tabel, kop, options)
  await scanRows(file, options, row => rows.read(row), { headerRows })
  return { soort: 'tabel', tabel: rows.finish() }
}

function requireDistinct(file: InputFile, kolommen: readonly string[]): void {
  const double = kolommen.findIndex((naam, index) => kolommen.indexOf(naam) < index)
  if (double < 0) return
  throw new Refusal(`De kolom '${kolommen[double]}' staat twee keer in de kop. Download het bestand opnieuw.`, {
    code: 'import-duplicate-column',
    place: { file: file.naam, line: 1, column: double + 1 },
  })
}
