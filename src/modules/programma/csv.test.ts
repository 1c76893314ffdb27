import { expect, it } from 'vitest'
import { writeCsv } from './csv.ts'

it('a table is text with a mark for UTF-8, semicolons and quotes', () => {
  const rows = [
    ['naam', 'plaats'],
    ['Oude "Markt"; zuid', 'Son en\nBreugel'],
  ]
  expect(writeCsv(rows)).toBe('\uFEFF"naam";"plaats"\r\n"Oude ""Markt""; zuid";"Son en\nBreugel"\r\n')
})

it('a cell is never run as a formula', () => {
  const cells = ['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', 'a=1', '']
  expect(writeCsv([cells])).toBe(`\uFEFF"'=1+1";"'+31 6";"'-2";"'@SUM(A1)";"'\t=1";"'\r=1";"'＝1";"a=1";""\r\n`)
})
