import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Document, Vindplaats as Regels } from './bronnen.ts'
import { gedrukteKaart } from './kaart/index.ts'

/** The documents are not ours to give away: where they are absent, nothing can be looked up. */
const folder = fileURLToPath(new URL('../../../../shared/sources/', import.meta.url))

const beginnings: Readonly<Record<Document, string>> = { buurtplannen: '000_', transitieplan: '001_', regioplan: '002_' }

describe.runIf(existsSync(folder))('in the documents themselves', () => {
  const lines = new Map<Document, readonly string[]>()

  function linesOf(document: Document): readonly string[] {
    const known = lines.get(document)
    if (known) return known
    const file = readdirSync(folder).find(name => name.startsWith(beginnings[document])) ?? ''
    const read = readFileSync(join(folder, file), 'utf8').split('\n')
    lines.set(document, read)
    return read
  }

  function textAt(bron: Vindplaats): string {
    if (bron.document === 'anders') return ''
    const { document, van, tot } = bron
    return linesOf(document)
      .slice(van - 1, tot)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
  }

  it('every figure stands in the line that it names, as it is quoted', () => {
    const found = figures()
    const missing = found.filter(({ zoals, bron }) => !textAt(bron).includes(zoals)).map(({ id, zoals, bron }) => ({ id, zoals, bron }))
    expect(missing).toEqual([])
    expect(found.length).toBeGreaterThan(50)
  })

  it('every figure is the number that is quoted', () => {
    const wrong = figures().filter(({ numbers, zoals }) => !numbers.every(number => numbersIn(zoals).includes(number)))
    expect(wrong.map(({ id, numbers, zoals }) => ({ id, numbers, zoals }))).toEqual([])
  })

  it('every number in the words beside a figure stands there too', () => {
    const wrong = figures().filter(({ wat, bron }) => numbersIn(wat).some(number => !numbersIn(textAt(bron)).includes(number)))
    expect(wrong.map(({ id, wat, bron }) => ({ id, wat, bron }))).toEqual([])
  })

  it('every number in a text stands in one of the lines that the text names', () => {
    const wrong = facts().flatMap(({ id, tekst, bronnen }) => {
      const there = bronnen.flatMap(bron => numbersIn(textAt(bron)))
      const missing = numbersIn(tekst).filter(number => !there.includes(number))
      return missing.length > 0 ? [{ id, tekst, missing }] : []
    })
    expect(wrong).toEqual([])
  })

  it('every place has words on it', () => {
    const empty = facts().flatMap(({ id, bronnen }) => bronnen.filter(bron => !/\w/.test(textAt(bron))).map(bron => ({ id, bron })))
    expect(empty).toEqual([])
  })

  it('no text but the name of a project is a sentence of the document', () => {
    const copied = facts(['plan']).flatMap(({ id, tekst, bronnen }) =>
      sentencesOf(tekst)
        .filter(sentence => sentence.split(' ').length > 7 && bronnen.some(bron => plain(textAt(bron)).includes(plain(sentence))))
        .map(sentence => ({ id, sentence })),
    )
    expect(copied).toEqual([])
  })
})

type Vindplaats = Regels | { readonly document: 'anders'; readonly titel: string }

interface Figure {
  readonly id: string
  readonly wat: string
  readonly zoals: string
  readonly bron: Vindplaats
  readonly numbers: readonly number[]
}

/** Every figure of the menukaart, wherever it is kept in an entry: what carries a quotation. */
function figures(): readonly Figure[] {
  return gedrukteKaart.flatMap(({ id, ...rest }) =>
    objectsIn(rest).flatMap(each => {
      if (!isQuoted(each)) return []
      const { wat, zoals, bron, waarde, cent, interval, eenheid = '' } = each
      const bounds = typeof interval === 'object' ? [interval.onder, interval.boven] : []
      const amounts = [waarde, cent === undefined ? undefined : cent / 100, ...bounds].filter(number => typeof number === 'number')
      return [{ id, wat, zoals, bron, numbers: [...amounts, ...numbersIn(eenheid)] }]
    }),
  )
}

/** What telling, effect, amount and staff time have in common. */
interface Quoted {
  readonly wat: string
  readonly zoals: string
  readonly bron: Vindplaats
  readonly waarde?: number | null
  readonly cent?: number
  readonly interval?: 'onbekend' | { readonly onder: number; readonly boven: number }
  readonly eenheid?: string
}

function isQuoted(value: object): value is Quoted {
  return 'zoals' in value
}

function facts(
  without: readonly string[] = [],
): readonly { readonly id: string; readonly tekst: string; readonly bronnen: readonly Vindplaats[] }[] {
  return gedrukteKaart.flatMap(({ id, ...rest }) =>
    objectsIn(Object.fromEntries(Object.entries(rest).filter(([name]) => !without.includes(name)))).flatMap(each => {
      const { tekst, bronnen } = each as { tekst?: string; bronnen?: readonly Vindplaats[] }
      return tekst === undefined || bronnen === undefined ? [] : [{ id, tekst, bronnen }]
    }),
  )
}

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(each => objectsIn(each))]
}

/** Numbers as the Dutch write them: 1.234,5. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([number]) => Number(number.replaceAll('.', '').replace(',', '.')))
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;:])\s+/)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
