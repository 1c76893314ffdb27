import type { Taal } from '@buurtwijs/figures'
import type { Cell, Worksheet } from 'exceljs'
import type { BegrotingsKader } from '../controles.ts'
import { longestOmschrijving, longestToelichting, mostAantalHonderdste, mostTariefCent } from '../grenzen.ts'
import { begrotingNamen } from '../namen.ts'
import { bedragCent, betalers, duren, postSoorten } from '../post.ts'
import type { Post } from '../post.ts'
import type { ActiviteitMetThema } from '../sommen.ts'
import { addTotalen } from './maak-totalen.ts'
import { keepText } from './tekst.ts'
import { kolommen, labelsOf, werkboekWoorden, writeKenmerk } from './vorm.ts'
import type { Kolom, WerkboekWoorden } from './vorm.ts'

export interface WerkboekVraag {
  readonly buurt: { readonly id: string; readonly naam: string }
  readonly nummer: number
  readonly posten: readonly Post[]
  readonly activiteiten: readonly ActiviteitMetThema[]
  readonly kader: BegrotingsKader
  readonly taal: Taal
}

/** Room for lines that somebody adds. */
const emptyLines = 200

const euro = '#,##0.00'
const grey = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4EDE1' } } as const
const widths: Readonly<Record<Kolom, number>> = {
  activiteit: 34,
  jaar: 8,
  soort: 18,
  omschrijving: 36,
  aantal: 11,
  tarief: 12,
  bedrag: 14,
  betaler: 13,
  duur: 24,
  toelichting: 44,
  regelnummer: 12,
}

/**
 * The budget as a workbook to be filled in elsewhere: lines with live formulas and lists to choose from, totals that follow, and how to fill it in. What is computed is protected
 * without a password; what people fill in is not.
 */
export async function makeWerkboek(vraag: WerkboekVraag): Promise<Uint8Array<ArrayBuffer>> {
  // 36 MB that only who takes a workbook along needs.
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  book.creator = 'Buurtwijs'
  const words = werkboekWoorden[vraag.taal]
  addUitleg(book.addWorksheet(words.bladen.uitleg), vraag, words)
  const last = addRegels(book.addWorksheet(words.bladen.regels, { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] }), vraag, words)
  addTotalen(book.addWorksheet(words.bladen.totalen), vraag, { words, last })
  addLijsten(book.addWorksheet(words.bladen.lijsten, { state: 'hidden' }), vraag, words)
  await Promise.all(book.worksheets.map(async sheet => await sheet.protect('', protection)))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const protection = { formatCells: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true } as const

function addUitleg(sheet: Worksheet, { buurt, nummer }: WerkboekVraag, words: WerkboekWoorden): void {
  sheet.getColumn(1).width = 12
  sheet.getColumn(2).width = 100
  const title = sheet.getCell('A1')
  title.value = keepText(words.titel(buurt.naam))
  title.font = { bold: true, size: 18 }
  for (const [index, stap] of words.stappen.entries()) {
    const row = sheet.getRow(3 + index)
    row.getCell(1).value = index + 1
    row.getCell(2).value = stap
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' }
    row.getCell(1).alignment = { horizontal: 'left', vertical: 'top' }
  }
  const row = sheet.getRow(4 + words.stappen.length)
  row.getCell(1).value = words.kenmerk
  row.getCell(2).value = writeKenmerk({ buurt: buurt.id, nummer })
  row.getCell(2).font = { color: { argb: 'FF4D5D60' } }
  sheet.getRow(5 + words.stappen.length).getCell(2).value = words.kenmerkUitleg
}

/** Answers the last row with room for a line. */
function addRegels(sheet: Worksheet, vraag: WerkboekVraag, words: WerkboekWoorden): number {
  const last = 1 + vraag.posten.length + emptyLines
  const labels = labelsOf(vraag.activiteiten)
  sheet.columns = kolommen.map(kolom => ({ key: kolom, header: words.kolommen[kolom].kop, width: widths[kolom] }))
  for (const [index, kolom] of kolommen.entries()) {
    const cell = sheet.getCell(1, index + 1)
    cell.font = { bold: true }
    cell.fill = grey
    cell.alignment = { wrapText: true, vertical: 'top' }
    cell.note = words.kolommen[kolom].uitleg
  }
  for (let row = 2; row <= last; row += 1) addRegel(sheet, row, { post: vraag.posten[row - 2] ?? null, labels, taal: vraag.taal })
  addKeuzes(sheet, last, vraag, words)
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: kolommen.length } }
  return last
}

function addRegel(
  sheet: Worksheet,
  row: number,
  { post, labels, taal }: { readonly post: Post | null; readonly labels: ReadonlyMap<string, string>; readonly taal: Taal },
): void {
  const names = begrotingNamen[taal]
  const cell = (kolom: Kolom) => sheet.getCell(row, kolommen.indexOf(kolom) + 1)
  const put = (kolom: Kolom, value: string | number | null, change: (made: Cell) => void = () => {}) => {
    const made = cell(kolom)
    made.value = value === '' ? null : typeof value === 'string' ? keepText(value) : value
    made.protection = { locked: false }
    change(made)
  }
  put('activiteit', post?.activiteit ? (labels.get(post.activiteit) ?? null) : null)
  put('jaar', post?.jaar ?? null)
  put('soort', post === null ? null : names.soorten[post.soort])
  put('omschrijving', post?.omschrijving ?? null)
  put('aantal', post === null ? null : post.aantalHonderdste / 100, made => void (made.numFmt = '#,##0.##'))
  put('tarief', post === null ? null : post.tariefCent / 100, made => void (made.numFmt = euro))
  put('betaler', post?.betaler ? names.betalers[post.betaler] : null)
  put('duur', post === null ? null : names.duren[post.duur])
  put('toelichting', post?.toelichting ?? null, made => void (made.alignment = { wrapText: true, vertical: 'top' }))
  const bedrag = cell('bedrag')
  const [aantal, tarief] = [cell('aantal').address, cell('tarief').address]
  bedrag.value = {
    formula: `IF(OR(${aantal}="",${tarief}=""),0,ROUND(${aantal}*${tarief},2))`,
    result: post === null ? 0 : bedragCent(post) / 100,
  }
  bedrag.numFmt = `${euro};-${euro};`
  bedrag.fill = grey
  const nummer = cell('regelnummer')
  nummer.value = post?.id ?? null
  nummer.fill = grey
  nummer.font = { color: { argb: 'FF4D5D60' }, size: 9 }
}

function addKeuzes(sheet: Worksheet, last: number, { activiteiten, kader, taal }: WerkboekVraag, words: WerkboekWoorden): void {
  const names = begrotingNamen[taal]
  const list = (column: string, length: number) => `${words.bladen.lijsten}!$${column}$2:$${column}$${Math.max(2, length + 1)}`
  const choose = (formula: string) => ({
    type: 'list' as const,
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorTitle: words.kiesUitLijst,
    error: words.kiesUitLijstTekst,
  })
  const number = (most: number) => ({
    type: 'decimal' as const,
    operator: 'between' as const,
    allowBlank: true,
    formulae: [0, most],
    showErrorMessage: true,
    errorTitle: words.getalFout,
    error: words.getalFoutTekst,
  })
  const text = (most: number) => ({
    type: 'textLength' as const,
    operator: 'lessThanOrEqual' as const,
    allowBlank: true,
    formulae: [most],
    showErrorMessage: true,
    errorTitle: words.teLang,
    error: words.teLangTekst(most),
  })
  const rules = {
    activiteit: choose(list('A', activiteiten.length)),
    jaar: choose(`"${kader.jaren.join(',')}"`),
    soort: choose(list('D', postSoorten.length)),
    omschrijving: text(longestOmschrijving),
    aantal: number(mostAantalHonderdste / 100),
    tarief: number(mostTariefCent / 100),
    betaler: choose(list('E', betalers.length)),
    duur: choose(`"${duren.map(duur => names.duren[duur]).join(',')}"`),
    toelichting: text(longestToelichting),
  }
  for (const [kolom, rule] of Object.entries(rules) as [keyof typeof rules, (typeof rules)[keyof typeof rules]][]) {
    const column = kolommen.indexOf(kolom) + 1
    for (let row = 2; row <= last; row += 1) sheet.getCell(row, column).dataValidation = rule
  }
}

/** The names that the lists show, and by which the activities are known again. */
function addLijsten(sheet: Worksheet, { activiteiten, taal }: WerkboekVraag, words: WerkboekWoorden): void {
  const names = begrotingNamen[taal]
  const labels = labelsOf(activiteiten)
  const column = (number: number, header: string, values: readonly string[]) => {
    sheet.getCell(1, number).value = header
    for (const [index, value] of values.entries()) sheet.getCell(index + 2, number).value = keepText(value)
  }
  column(
    1,
    words.kolommen.activiteit.kop,
    activiteiten.map(({ id }) => labels.get(id) ?? ''),
  )
  column(
    2,
    'id',
    activiteiten.map(({ id }) => id),
  )
  column(
    4,
    words.kolommen.soort.kop,
    postSoorten.map(soort => names.soorten[soort]),
  )
  column(
    5,
    words.kolommen.betaler.kop,
    betalers.map(betaler => names.betalers[betaler]),
  )
}
