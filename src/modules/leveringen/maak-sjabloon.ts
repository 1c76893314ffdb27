import type { Taal } from '@buurtwijs/figures'
import { sjabloonBladen } from './sjabloon.ts'

/** The template as a workbook: figures to overwrite, and what the words mean. */
export async function maakSjabloon(taal: Taal): Promise<Uint8Array<ArrayBuffer>> {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  for (const { naam, rijen } of sjabloonBladen(taal)) {
    const sheet = book.addWorksheet(naam)
    for (const rij of rijen) sheet.addRow([...rij])
    sheet.getRow(1).font = { bold: true }
    sheet.columns.forEach((column, index) => {
      column.width = index === 1 && rijen.every(({ length }) => length === 2) ? 80 : 26
    })
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
