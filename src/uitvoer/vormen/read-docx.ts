import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { Refusal } from '../../refusal.ts'
import { markOf, readTag } from './docx-tag.ts'

/** What stands in one of the boxes of a text that came back. */
export interface Teruggekomen {
  readonly plek: string
  readonly tekst: string
  /** Mark of the text that the box was made with. */
  readonly was: string
  /** Whether it holds other words than it was made with. */
  readonly isGewijzigd: boolean
}

/** More than people type; a file that unpacks to more is no text of ours. */
const largest = 20_000_000

/** Signs that a program writes as an element of their own. */
const signs: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:tab': ' ', 'w:noBreakHyphen': '-' }

interface Box {
  tag: string
  tekst: string
  /** Shows what a program puts in an empty box. */
  isEmpty: boolean
}

/**
 * The texts of a Word file that `makeDocx` made and people edited, each with the place of its box. Plain text: nothing else comes in. Changes that are
 * tracked count as accepted.
 */
export function readTexts(bytes: Uint8Array): Teruggekomen[] {
  const xml = openDocument(bytes)
  const found: Teruggekomen[] = []
  const boxes: Box[] = []
  let isText = false
  // What was moved away stands in the file twice.
  let moved = 0
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const box = boxes.at(-1)
    if (name === 'w:sdt') boxes.push({ tag: '', tekst: '', isEmpty: false })
    if (name === 'w:moveFrom') moved += 1
    if (name === 'w:t') isText = moved === 0
    if (!box) return
    if (name === 'w:tag') box.tag = attributes['w:val'] ?? ''
    if (name === 'w:showingPlcHdr') box.isEmpty = attributes['w:val'] !== '0' && attributes['w:val'] !== 'false'
    if (box.tekst !== '') box.tekst += name === 'w:p' ? '\n' : (signs[name] ?? '')
  })
  parser.on('text', text => {
    const box = boxes.at(-1)
    if (isText && box) box.tekst += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false
    if (name === 'w:moveFrom') moved -= 1
    const box = name === 'w:sdt' ? boxes.pop() : undefined
    if (!box || box.tag === '') return
    const tekst = box.isEmpty ? '' : tidy(box.tekst)
    const { plek, was } = readTag(box.tag)
    found.push({ plek, tekst, was, isGewijzigd: was !== markOf(tekst) })
  })
  try {
    parser.write(xml).close()
  } catch (cause) {
    throw refuse(cause)
  }
  return found
}

function tidy(tekst: string): string {
  const lines = tekst.split('\n').map(line => line.trim())
  return lines.join('\n').trim()
}

function openDocument(bytes: Uint8Array): string {
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize <= largest })
    const document = files['word/document.xml']
    if (document) return strFromU8(document)
  } catch (cause) {
    throw refuse(cause)
  }
  throw refuse()
}

function refuse(cause?: unknown): Refusal {
  return new Refusal('Dit is geen Word-bestand dat hier gelezen kan worden. Kies het bestand (docx) dat u met Buurtwijs maakte.', {
    code: 'docx-unreadable',
    place: { field: 'bestand' },
    ...(cause === undefined ? {} : { cause }),
  })
}
