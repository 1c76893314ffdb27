import type { Taal } from '@buurtwijs/figures'
import type { Worksheet } from 'exceljs'
import { begrotingNamen, keepText, mostCent } from '../../begroting/index.ts'
import { longestToelichting } from '../grenzen.ts'
import type { Regel } from '../regel.ts'
import { bestedingboekWoorden, kolommen, writeKenmerk } from './vorm.ts'
import type { BestedingboekWoorden, Kolom } from './vorm.ts'

export interface BestedingboekVraag {
  readonly buurt: { readonly id: string; readonly naam: string }
  readonly nummer: number
  readonly regels: readonly Regel[]
  readonly taal: Taal
}

const euro = '#,##0.00'
const grey = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4EDE1' } } as const
const widths: Readonly<Record<Kolom, number>> = {
  jaar: 8,
  soort: 18,
  omschrijving: 36,
  betaler: 13,
  toegekend: 15,
  verplicht: 15,
  gerealiseerd: 15,
  prognose: 15,
  afwijking: 12,
  toelichting: 44,
  regelnummer: 38,
}

/** The lines that were granted as a workbook in which people fill in what was spent. What was granted is protected without a password. */
export async function makeBestedingboek({ buurt, nummer, regels, taal }: BestedingboekVraag): Promise<Uint8Array<ArrayBuffer>> {
  // 36 MB that only who takes a workbook along needs.
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  book.creator = 'Buurtwijs'
  const words = bestedingboekWoorden[taal]
  addUitleg(book.addWorksheet(words.bladen.uitleg), words, words.titel(buurt.naam), writeKenmerk({ buurt: buurt.id, nummer }))
  addRegels(book.addWorksheet(words.bladen.regels, { views: [{ state: 'frozen', ySplit: 1, xSplit: 3 }] }), regels, { words, taal })
  await Promise.all(
    book.worksheets.map(async sheet => await sheet.protect('', { formatCells: true, formatColumns: true, sort: true, autoFilter: true })),
  )
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function addUitleg(sheet: Worksheet, words: BestedingboekWoorden, titel: string, kenmerk: string): void {
  sheet.getColumn(1).width = 12
  sheet.getColumn(2).width = 100
  sheet.getCell('A1').value = keepText(titel)
  sheet.getCell('A1').font = { bold: true, size: 18 }
  for (const [index, stap] of words.stappen.entries()) {
    sheet.getRow(3 + index).getCell(1).value = index + 1
    sheet.getRow(3 + index).getCell(2).value = stap
    sheet.getRow(3 + index).getCell(2).alignment = { wrapText: true, vertical: 'top' }
  }
  const row = 4 + words.stappen.length
  sheet.getRow(row).getCell(1).value = words.kenmerk
  sheet.getRow(row).getCell(2).value = kenmerk
  sheet.getRow(row + 1).getCell(2).value = words.kenmerkUitleg
}

function addRegels(
  sheet: Worksheet,
  regels: readonly Regel[],
  { words, taal }: { readonly words: BestedingboekWoorden; readonly taal: Taal },
): void {
  const names = begrotingNamen[taal]
  sheet.columns = kolommen.map(kolom => ({ key: kolom, header: words.koppen[kolom], width: widths[kolom] }))
  for (const index of kolommen.keys()) {
    const head = sheet.getCell(1, index + 1)
    head.font = { bold: true }
    head.fill = grey
    head.alignment = { wrapText: true, vertical: 'top' }
  }
  for (const [index, regel] of regels.entries()) {
    const row = index + 2
    const cell = (kolom: Kolom) => sheet.getCell(row, kolommen.indexOf(kolom) + 1)
    const fixed: Partial<Record<Kolom, string | number>> = {
      jaar: regel.jaar,
      soort: names.soorten[regel.soort],
      omschrijving: keepText(regel.omschrijving),
      betaler: regel.betaler === null ? '' : names.betalers[regel.betaler],
      toegekend: regel.toegekendCent / 100,
      regelnummer: regel.post,
    }
    for (const kolom of kolommen) if (fixed[kolom] !== undefined) cell(kolom).value = fixed[kolom]
    for (const kolom of ['jaar', 'soort', 'omschrijving', 'betaler', 'toegekend', 'afwijking', 'regelnummer'] as const)
      cell(kolom).fill = grey
    const filled = { verplicht: regel.verplichtCent, gerealiseerd: regel.gerealiseerdCent, prognose: regel.prognoseCent }
    for (const [kolom, cent] of Object.entries(filled) as [keyof typeof filled, number][]) {
      cell(kolom).value = cent / 100
      cell(kolom).numFmt = euro
      cell(kolom).protection = { locked: false }
      cell(kolom).dataValidation = {
        type: 'decimal',
        operator: 'between',
        allowBlank: true,
        formulae: [0, mostCent / 100],
        showErrorMessage: true,
        errorTitle: words.fout,
        error: words.foutTekst,
      }
    }
    cell('toegekend').numFmt = euro
    cell('toelichting').value = regel.toelichting === '' ? null : keepText(regel.toelichting)
    cell('toelichting').protection = { locked: false }
    cell('toelichting').alignment = { wrapText: true, vertical: 'top' }
    cell('toelichting').dataValidation = {
      type: 'textLength',
      operator: 'lessThanOrEqual',
      allowBlank: true,
      formulae: [longestToelichting],
    }
    const [granted, expected] = [cell('toegekend').address, cell('prognose').address]
    cell('afwijking').value = {
      formula: `IF(${granted}=0,"",(${expected}-${granted})/${granted})`,
      result: regel.toegekendCent === 0 ? '' : (regel.prognoseCent - regel.toegekendCent) / regel.toegekendCent,
    }
    cell('afwijking').numFmt = '+0.0%;-0.0%;0%'
  }
}
