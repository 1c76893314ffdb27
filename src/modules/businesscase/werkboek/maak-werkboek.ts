import type { Taal } from '@buurtwijs/figures'
import type { Cell, Worksheet } from 'exceljs'
import type { Aannames } from '../model/aannames.ts'
import { groepen, jaren } from '../model/cel.ts'
import type { Eenheid } from '../model/cel.ts'
import { readFormule } from '../model/formule.ts'
import { formules } from '../model/formules.ts'
import { sayFormule } from '../model/schrijf.ts'
import { findWringpunten } from '../model/wringt.ts'
import { rekenZaak } from '../model/zaak.ts'
import type { Zaak } from '../model/zaak.ts'
import { eersteKolom, jaarRij, writeWerkbladformule } from './verwijs.ts'
import type { Plattegrond } from './verwijs.ts'
import { werkboekWoorden } from './woorden.ts'

interface Inhoud {
  readonly aannames: Aannames
  readonly zaak: Zaak
  readonly taal: Taal
  readonly plattegrond: Plattegrond
}

const geel = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } } as const
const zand = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4EDE1' } } as const
const formaten: Readonly<Record<Eenheid, string>> = {
  personen: '#,##0',
  fte: '#,##0',
  euro: '#,##0.00',
  deel: '0.0%',
  jaar: '0',
  jaren: '0.0',
  buurten: '#,##0.0',
  verhouding: '0.0000',
}

/** The case as a workbook: the assumptions as values, everything else as the formulas of the model itself, with what they come to. */
export async function makeWerkboek(aannames: Aannames, taal: Taal): Promise<Uint8Array<ArrayBuffer>> {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  book.creator = 'Buurtwijs'
  const { bladen } = werkboekWoorden[taal]
  const reeksen = formules.filter(({ soort }) => soort === 'reeks')
  const plattegrond = { blad: bladen.jaren, rijen: new Map(reeksen.map(({ id }, plek) => [id, jaarRij + 1 + plek])) }
  const inhoud: Inhoud = { aannames, zaak: rekenZaak(aannames), taal, plattegrond }
  addUitleg(book.addWorksheet(bladen.uitleg), taal)
  addInvoer(book.addWorksheet(bladen.invoer, { views: [{ state: 'frozen', ySplit: 1 }] }), inhoud)
  addUitkomsten(book.addWorksheet(bladen.uitkomsten, { views: [{ state: 'frozen', ySplit: 1 }] }), inhoud)
  addJaren(book.addWorksheet(bladen.jaren, { views: [{ state: 'frozen', xSplit: 2, ySplit: jaarRij }] }), inhoud)
  addWringt(book.addWorksheet(bladen.wringt), inhoud)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function addUitleg(sheet: Worksheet, taal: Taal): void {
  const { titel, uitleg } = werkboekWoorden[taal]
  sheet.getColumn(1).width = 110
  sheet.getCell('A1').value = titel
  sheet.getCell('A1').font = { bold: true, size: 18 }
  uitleg.forEach((zin, plek) => {
    const cell = sheet.getCell(`A${plek + 3}`)
    cell.value = zin
    cell.alignment = { wrapText: true, vertical: 'top' }
  })
}

function addInvoer(sheet: Worksheet, { aannames, taal }: Inhoud): void {
  const words = werkboekWoorden[taal]
  setWidths(sheet, [62, 16, 14, 14, 14, 12, 70, 12, 44, 20])
  addHead(sheet, 1, words.koppen)
  let rij = 2
  for (const groep of groepen) {
    addKop(sheet, rij++, words.groepen[groep])
    for (const each of aannames.invoer.filter(invoer => invoer.groep === groep)) {
      const row = sheet.getRow(rij++)
      row.values = [
        each.naam[taal],
        each.waarde,
        words.eenheden[each.eenheid],
        each.laag,
        each.hoog,
        words.verdelingen[each.verdeling],
        keepWritable(each.bron[taal]),
        keepWritable(each.datum),
        each.afleiding ?? '',
        each.id,
      ]
      for (const kolom of [2, 4, 5]) row.getCell(kolom).numFmt = formaten[each.eenheid]
      const cell = row.getCell(2)
      if (each.waarde === null) cell.value = { formula: 'NA()', result: { error: '#N/A' } }
      cell.fill = geel
      cell.name = each.id
      row.alignment = { wrapText: true, vertical: 'top' }
    }
  }
}

function addUitkomsten(sheet: Worksheet, { zaak, taal, plattegrond }: Inhoud): void {
  const words = werkboekWoorden[taal]
  setWidths(sheet, [62, 22, 14, 90])
  addHead(sheet, 1, words.uitkomstKoppen)
  formules
    .filter(({ soort }) => soort === 'getal')
    .forEach(({ id, naam, eenheid, formule }, plek) => {
      const row = sheet.getRow(plek + 2)
      row.getCell(1).value = naam[taal]
      setFormule(row.getCell(2), writeWerkbladformule(readFormule(formule), null, plattegrond), {
        waarde: zaak.getallen[id] ?? null,
        eenheid,
      })
      row.getCell(2).name = id
      row.getCell(3).value = words.eenheden[eenheid]
      row.getCell(4).value = sayFormule(formule, taal)
      row.alignment = { wrapText: true, vertical: 'top' }
    })
}

function addJaren(sheet: Worksheet, { zaak, taal, plattegrond }: Inhoud): void {
  const words = werkboekWoorden[taal]
  setWidths(sheet, [62, 14, ...jaren.map(() => 18)])
  sheet.getCell('A1').value = words.jaartitel
  sheet.getCell('A1').font = { bold: true, size: 14 }
  addHead(sheet, jaarRij, ['', words.eenheid, ...jaren])
  for (const { id, naam, eenheid, formule, soort } of formules) {
    if (soort !== 'reeks') continue
    const row = sheet.getRow(plattegrond.rijen.get(id) ?? 0)
    row.getCell(1).value = naam[taal]
    row.getCell(2).value = words.eenheden[eenheid]
    const knoop = readFormule(formule)
    jaren.forEach((jaar, plek) => {
      const cell = row.getCell(eersteKolom + plek)
      setFormule(cell, writeWerkbladformule(knoop, jaar, plattegrond), { waarde: zaak.reeksen[id]?.[plek] ?? null, eenheid })
    })
  }
}

function addWringt(sheet: Worksheet, { aannames, taal, plattegrond }: Inhoud): void {
  const words = werkboekWoorden[taal]
  setWidths(sheet, [100, 44, 20])
  addHead(sheet, 1, words.wringtKoppen)
  findWringpunten(aannames, taal).forEach(({ tekst, vergelijking, waarde, eenheid }, plek) => {
    const row = sheet.getRow(plek + 2)
    row.getCell(1).value = tekst
    row.getCell(2).value = vergelijking
    setFormule(row.getCell(3), writeWerkbladformule(readFormule(vergelijking), null, plattegrond), { waarde, eenheid })
    row.alignment = { wrapText: true, vertical: 'top' }
  })
}

function setFormule(cell: Cell, formula: string, { waarde, eenheid }: { readonly waarde: number | null; readonly eenheid: Eenheid }): void {
  cell.value = { formula, result: waarde ?? { error: '#N/A' } }
  cell.numFmt = formaten[eenheid]
}

function addHead(sheet: Worksheet, rij: number, koppen: readonly (string | number)[]): void {
  const row = sheet.getRow(rij)
  row.values = [...koppen]
  row.font = { bold: true }
  row.alignment = { wrapText: true, vertical: 'top' }
  row.eachCell(cell => {
    cell.fill = zand
  })
}

function addKop(sheet: Worksheet, rij: number, tekst: string): void {
  const cell = sheet.getCell(`A${rij}`)
  cell.value = tekst
  cell.font = { bold: true, size: 12 }
}

function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, plek) => {
    sheet.getColumn(plek + 1).width = width
  })
}

/** What a workbook can hold: no control characters, and no more than a cell takes. */
function keepWritable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').slice(0, 2000)
}
