import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Envelope, JsonFault, RowScanner } from './odata-json.ts'

function scan(chunks: readonly Buffer[]): { rows: unknown[]; first: number[]; envelope: Envelope } {
  const rows: unknown[] = []
  const first: number[] = []
  const scanner = new RowScanner((batch, firstRow) => {
    rows.push(...batch)
    first.push(firstRow)
  })
  for (const chunk of chunks) scanner.push(chunk)
  return { rows, first, envelope: scanner.end() }
}

function cut(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const edges = [0, ...cuts.map(at => Math.min(at, bytes.length)).toSorted((a, b) => a - b), bytes.length]
  return edges.slice(1).map((to, index) => bytes.subarray(edges[index], to))
}

function faultOf(text: string): unknown {
  try {
    return scan([Buffer.from(text)])
  } catch (error) {
    return error instanceof JsonFault ? { message: error.message, line: error.line } : error
  }
}

const rows = [
  { Id: 1, Naam: 'Gemeente \']{["\\', Lijst: [1, { a: [] }] },
  { Id: 2, Naam: 'Súdwest-Fryslân', Lijst: [] },
  { Id: 3, Naam: '', Lijst: null },
]

describe('rows of an OData body', () => {
  test('come out the same wherever the body is cut into chunks', () => {
    const bodies = [
      Buffer.from(JSON.stringify({ '@odata.context': 'https://x/$metadata#Observations', value: rows, '@odata.nextLink': 'https://x/2' })),
      Buffer.from(
        JSON.stringify({ '@odata.nextLink': 'https://x/2', '@odata.context': 'https://x/$metadata#Observations', value: rows }, null, 2),
      ),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.array(fc.nat(400), { maxLength: 12 }), (body, cuts) => {
        const { rows: found, first, envelope } = scan(cut(body, cuts))
        expect(found).toEqual(rows)
        expect(first[0]).toBe(1)
        expect(envelope).toEqual({ context: 'https://x/$metadata#Observations', next: 'https://x/2', rows: 3 })
      }),
    )
  })

  test('come out of a bare list, behind a byte order mark, and out of an empty list', () => {
    expect(scan([Buffer.from(`\uFEFF${JSON.stringify(rows)}`)])).toMatchObject({ rows, envelope: { context: null, next: null, rows: 3 } })
    expect(scan([Buffer.from('{"odata.metadata":"m","value":[ ]}')])).toEqual({
      rows: [],
      first: [],
      envelope: { context: 'm', next: null, rows: 0 },
    })
  })

  test('are refused with a line when the body stops halfway or is a page for people', () => {
    const whole = JSON.stringify({ value: rows }, null, 1)
    expect(faultOf(whole.slice(0, -3))).toEqual({ message: 'het bericht stopt halverwege', line: whole.split('\n').length - 1 })
    expect(faultOf('')).toEqual({ message: 'het bericht stopt halverwege', line: 1 })
    expect(faultOf('\n<!doctype html>')).toEqual({ message: 'het bericht is geen JSON', line: 2 })
    expect(faultOf('{"value":[{"a":1}{"b":2}]}')).toEqual({ message: 'het bericht is geen JSON', line: 1 })
    expect(faultOf('{"value":[1,2]}')).toEqual({ message: 'de lijst met rijen klopt niet', line: 1 })
    expect(faultOf('{"value":[{"a":1}]} <html>')).toEqual({ message: 'het bericht is geen JSON', line: 1 })
  })
})
