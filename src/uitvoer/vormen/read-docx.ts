import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { Refusal } from '../../refusal.ts'

/** What stands in one of the boxes of a text that came back. */
export interface Teruggekomen {
  readonly plek: string
  readonly tekst: string
}

/** More than people type; a file that unpacks to more is no text of ours. */
const largest = 20_000_000

/** The texts of a Word file that `makeDocx` made and people edited, each with the tag of its box. Plain text: nothing else comes in. */
export function readTexts(bytes: Uint8Array): Teruggekomen[] {
  const xml = openDocument(bytes)
  const found: Teruggekomen[] = []
  const boxes: { plek: string; tekst: string }[] = []
  let isText = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const box = boxes.at(-1)
    if (name === 'w:sdt') boxes.push({ plek: '', tekst: '' })
    if (name === 'w:tag' && box) box.plek = attributes['w:val'] ?? ''
    if ((name === 'w:p' || name === 'w:br') && box && box.tekst !== '') box.tekst += '\n'
    if (name === 'w:t') isText = true
  })
  parser.on('text', text => {
    const box = boxes.at(-1)
    if (isText && box) box.tekst += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false
    const box = name === 'w:sdt' ? boxes.pop() : undefined
    if (box && box.plek !== '') found.push({ plek: box.plek, tekst: box.tekst.trim() })
  })
  try {
    parser.write(xml).close()
  } catch (cause) {
    throw refuse(cause)
  }
  return found
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
    ...(cause === undefined ? {} : { cause }),
  })
}
