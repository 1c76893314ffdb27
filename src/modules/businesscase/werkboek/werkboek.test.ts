import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { readAannames } from '../model/aannames.ts'
import type { Vraag } from '../model/aannames.ts'
import { makeWerkboek } from './maak-werkboek.ts'

type Getal = number | null

/** A workbook that computes by itself, from nothing but its cells: what a spreadsheet program does, for the few functions that are used. */
class Rekenboek {
  readonly #book: ExcelJS.Workbook
  readonly #names = new Map<string, string>()
  readonly #found = new Map<string, Getal>()

  constructor(book: ExcelJS.Workbook) {
    this.#book = book
    for (const { name, ranges } of book.definedNames.model) this.#names.set(name, (ranges[0] ?? '').replaceAll(/[$']/g, ''))
  }

  /** Every cell with a formula: what stands in it, and what it comes to. */
  all(): readonly (readonly [place: string, stands: Getal, comes: Getal])[] {
    const found: [string, Getal, Getal][] = []
    for (const sheet of this.#book.worksheets) {
      sheet.eachRow(row =>
        row.eachCell(cell => {
          if (!cell.formula) return
          const place = `${sheet.name}!${cell.address}`
          found.push([place, typeof cell.result === 'number' ? cell.result : null, this.valueAt(place)])
        }),
      )
    }
    return found
  }

  valueAt(place: string): Getal {
    const known = this.#found.get(place)
    if (known !== undefined) return known
    const [sheet = '', address = ''] = place.split('!')
    const cell = this.#book.getWorksheet(sheet)?.getCell(address)
    const value = cell?.formula ? this.#compute(cell.formula) : typeof cell?.value === 'number' ? cell.value : 0
    this.#found.set(place, value)
    return value
  }

  /** By descent: comparisons, sums, products, powers, then what stands alone. */
  #compute(formula: string): Getal {
    const parts = formula.match(/\w+![A-Z]+\d+(?::[A-Z]+\d+)?|\d+(?:\.\d+)?|[A-Za-z]\w*|<=|[-+*/^<=(),]/g) ?? []
    let at = 0
    const levels = [['<', '<=', '='], ['+', '-'], ['*', '/'], ['^']]
    const both = (a: Getal, b: Getal, work: (x: number, y: number) => number): Getal => (a === null || b === null ? null : work(a, b))
    const work: Record<string, (x: number, y: number) => number> = {
      '<': (x, y) => Number(x < y),
      '<=': (x, y) => Number(x <= y),
      '=': (x, y) => Number(x === y),
      '+': (x, y) => x + y,
      '-': (x, y) => x - y,
      '*': (x, y) => x * y,
      '/': (x, y) => x / y,
      '^': (x, y) => x ** y,
    }
    const readLevel = (level: number): Getal => {
      const signs = levels[level]
      if (!signs) return readOne()
      let left = readLevel(level + 1)
      while (signs.includes(parts[at] ?? '')) {
        const sign = work[parts[at++] ?? '']
        const right = readLevel(level + 1)
        left = sign ? both(left, right, sign) : null
      }
      return left
    }
    const readOne = (): Getal => {
      const part = parts[at++] ?? ''
      if (/^\d/.test(part)) return Number(part)
      if (part === '(') return closed(readLevel(0))
      if (parts[at] === '(') return readCall(part)
      return part.includes('!') ? this.valueAt(part) : this.valueAt(this.#names.get(part) ?? '')
    }
    const closed = (value: Getal): Getal => {
      at++
      return value
    }
    const readCall = (name: string): Getal => {
      at++
      if (name === 'SUM') return closed(this.#sum(parts[at++] ?? ''))
      const values: Getal[] = []
      while (parts[at] !== ')') {
        if (parts[at] === ',') at++
        values.push(readLevel(0))
      }
      const [a = null, b = null, c = null] = values
      if (name === 'NA') return closed(null)
      if (name === 'IF') return closed(a === null ? null : a === 0 ? c : b)
      return closed(both(a, b, name === 'MIN' ? Math.min : Math.max))
    }
    return readLevel(0)
  }

  #sum(range: string): Getal {
    const [sheet = '', cells = ''] = range.split('!')
    const [from = '', to = ''] = cells.split(':')
    const row = /\d+/.exec(from)?.[0] ?? ''
    let sum: Getal = 0
    for (let column = from.codePointAt(0) ?? 0; column <= (to.codePointAt(0) ?? 0); column++) {
      const value = this.valueAt(`${sheet}!${String.fromCodePoint(column)}${row}`)
      sum = sum === null || value === null ? null : sum + value
    }
    return sum
  }
}

async function open(vraag: Vraag, taal: 'nl' | 'en' = 'nl'): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await makeWerkboek(readAannames(vraag).aannames, taal)).buffer)
  return book
}

describe('the workbook of a case', () => {
  test.each<[string, Vraag]>([
    ['as the plan has it', {}],
    [
      'with everything otherwise',
      {
        optimisme: true,
        invoer: {
          kostenLater: 1_234_567.89,
          startJaar: 2026,
          urenMinder: 0.083,
          verval: 0.037,
          jarenAlle: 11,
          jarenDerde: 7.5,
          laterGemeente: 0.25,
        },
      },
    ],
  ])('%s computes by its own formulas what stands in it, to the cent', async (_, vraag) => {
    const cells = new Rekenboek(await open(vraag)).all()
    expect(cells.length).toBeGreaterThan(900)
    expect(
      cells.filter(([, stands, comes]) => (stands === null) !== (comes === null) || Math.abs((stands ?? 0) - (comes ?? 0)) >= 0.005),
    ).toEqual([])
  })

  test('follows when somebody changes an assumption in it', async () => {
    const book = await open({}, 'en')
    const sheet = book.getWorksheet('Assumptions')
    sheet?.eachRow(row => {
      if (row.getCell(10).value === 'urenMinder') row.getCell(2).value = 0.075
    })
    const outcomes = new Rekenboek(book).all().filter(([place]) => place.startsWith('Outcomes!'))
    expect(outcomes.find(([, stands]) => stands === 31_000)).toEqual([expect.any(String), 31_000, 39_000])
  })

  test('holds what somebody wrote as text, never as a formula', async () => {
    const book = await open({ invoer: { urenMinder: { waarde: 0.1, bron: '=HYPERLINK("http://x")\u0007' } } })
    const found: unknown[] = []
    book.getWorksheet('Aannamen')?.eachRow(row => found.push(row.getCell(7).value))
    expect(found).toContain('=HYPERLINK("http://x") ')
  })
})
