import type { Worksheet } from 'exceljs'
import { begrotingNamen } from '../namen.ts'
import { betalers, duren, postSoorten } from '../post.ts'
import { totaalVan } from '../totalen.ts'
import type { WerkboekVraag } from './maak-werkboek.ts'
import { keepText } from './tekst.ts'
import { kolommen, labelsOf } from './vorm.ts'
import type { Kolom, WerkboekWoorden } from './vorm.ts'

interface Plaats {
  readonly words: WerkboekWoorden
  /** The last row with room for a line. */
  readonly last: number
}

/** Every way of adding up, each a formula over the lines with what it comes to now. */
export function addTotalen(sheet: Worksheet, vraag: WerkboekVraag, { words, last }: Plaats): void {
  const names = begrotingNamen[vraag.taal]
  const sums = totaalVan(vraag.posten, vraag.activiteiten)
  const labels = labelsOf(vraag.activiteiten)
  const range = (kolom: Kolom) => {
    const letter = String.fromCodePoint(65 + kolommen.indexOf(kolom))
    return `${words.bladen.regels}!$${letter}$2:$${letter}$${last}`
  }
  let row = 1
  const line = (naam: string, formula: string | null, cent: number, isHead = false) => {
    const [name, amount] = [sheet.getCell(row, 1), sheet.getCell(row, 2)]
    name.value = keepText(naam)
    amount.value = formula === null ? cent / 100 : { formula, result: cent / 100 }
    amount.numFmt = '#,##0.00'
    if (isHead) for (const cell of [name, amount]) cell.font = { bold: true }
    row += 1
    return row - 1
  }
  const head = (naam: string) => {
    row += 1
    sheet.getCell(row, 1).value = naam
    sheet.getCell(row, 1).font = { bold: true, size: 13 }
    sheet.getCell(row, 2).value = words.bedragKop
    sheet.getCell(row, 2).font = { bold: true }
    row += 1
  }
  /** What stands in the first column of the same row is looked for among the lines; as a whole, since a star in a name means nothing here. */
  const sumIf = (kolom: Kolom) => `SUMPRODUCT((${range(kolom)}=A${row})*${range('bedrag')})`

  sheet.getColumn(1).width = 48
  sheet.getColumn(2).width = 18
  line(words.totaal, `SUM(${range('bedrag')})`, sums.totaalCent, true)
  if (vraag.kader.plafondCent !== null) {
    line(words.plafond, null, vraag.kader.plafondCent)
    line(words.ruimte, 'B2-B1', vraag.kader.plafondCent - sums.totaalCent)
  }
  head(words.perActiviteit)
  const themes: number[] = []
  for (const [thema, own] of Map.groupBy(vraag.activiteiten, ({ thema: each }) => each)) {
    const first = row + 1
    themes.push(line(own[0]?.themaNaam ?? thema, `SUM(B${first}:B${first + own.length - 1})`, sums.perThema.get(thema) ?? 0, true))
    for (const { id } of own) line(labels.get(id) ?? '', sumIf('activiteit'), sums.perActiviteit.get(id) ?? 0)
  }
  const rest = [...sums.perActiviteit].filter(([id]) => id === null || !labels.has(id)).reduce((sum, [, cent]) => sum + cent, 0)
  line(words.zonderActiviteit, ['B1', ...themes.map(theme => `B${theme}`)].join('-'), rest)
  head(words.perJaar)
  const years = [...new Set([...vraag.kader.jaren, ...sums.perJaar.keys()])].toSorted((one, other) => one - other)
  for (const jaar of years) {
    const at = line(String(jaar), sumIf('jaar'), sums.perJaar.get(jaar) ?? 0)
    sheet.getCell(at, 1).value = jaar
    sheet.getCell(at, 1).alignment = { horizontal: 'left' }
  }
  head(words.perSoort)
  for (const soort of postSoorten) line(names.soorten[soort], sumIf('soort'), sums.perSoort.get(soort) ?? 0)
  head(words.perBetaler)
  const first = row
  for (const betaler of betalers) line(names.betalers[betaler], sumIf('betaler'), sums.perBetaler.get(betaler) ?? 0)
  line(words.zonderBetaler, `B1-SUM(B${first}:B${row - 1})`, sums.perBetaler.get(null) ?? 0)
  head(words.perDuur)
  for (const duur of duren) line(names.duren[duur], sumIf('duur'), duur === 'eenmalig' ? sums.eenmaligCent : sums.structureelCent)
}
