import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { messagesIn } from '../../../web/messages/index.ts'
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
  /** What people see of a box; some programs keep this and lose the tag. */
  alias: string
  tekst: string
  /** Shows what a program puts in an empty box. */
  isEmpty: boolean
}

/** Looks that the file gives to what stands between the texts of the network; what is typed below a box has none of them. */
const fixedStyles = /^(?:Title|Subtitle|Heading\d|Note|Table\w+)$/
const placeholders = [messagesIn('nl'), messagesIn('en')].map(({ meenemen }) => meenemen.rapport.typHier)

/**
 * The texts of a Word file that `makeDocx` made and people edited, each with the place of its box. Plain text: nothing else comes in. Changes that are
 * tracked count as accepted; what somebody typed right after or below a box of the network belongs to it, because not every program keeps a new
 * paragraph inside.
 */
export function readTexts(bytes: Uint8Array): Teruggekomen[] {
  const xml = openDocument(bytes)
  const done: Box[] = []
  const boxes: Box[] = []
  let [isText, moved] = [false, 0]
  // The box that was closed last, as long as what follows belongs to it.
  let tail: Box | undefined
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const box = boxes.at(-1)
    const value = attributes['w:val'] ?? ''
    if (name === 'w:sdt') boxes.push({ tag: '', alias: '', tekst: '', isEmpty: false })
    if (name === 'w:sdt' || name === 'w:tbl' || (name === 'w:pStyle' && !box && fixedStyles.test(value))) tail = undefined
    // What was moved away stands in the file twice.
    if (name === 'w:moveFrom') moved += 1
    if (name === 'w:t') isText = moved === 0
    if (box && name === 'w:tag') box.tag = value
    if (box && name === 'w:alias') box.alias = value
    if (box && name === 'w:showingPlcHdr') box.isEmpty = value !== '0' && value !== 'false'
    const open = box ?? tail
    if (open && open.tekst !== '') open.tekst += name === 'w:p' ? '\n' : (signs[name] ?? '')
  })
  parser.on('text', text => {
    const open = boxes.at(-1) ?? tail
    if (isText && open) open.tekst += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false
    if (name === 'w:moveFrom') moved -= 1
    const box = name === 'w:sdt' ? boxes.pop() : undefined
    if (!box) return
    if (box.isEmpty || placeholders.includes(box.tekst)) box.tekst = ''
    done.push(box)
    if (nameOf(box).startsWith('u.')) tail = box
  })
  try {
    parser.write(xml).close()
  } catch (cause) {
    throw refuse(cause)
  }
  return joinParagraphs(done).flatMap(describeBox)
}

/** The boxes of one text are as many as it has paragraphs. */
function joinParagraphs(done: readonly Box[]): Box[] {
  const joined: Box[] = []
  for (const box of done) {
    const before = joined.at(-1)
    if (before && nameOf(before) === nameOf(box)) before.tekst += `\n${box.tekst}`
    else joined.push({ ...box })
  }
  return joined
}

function nameOf({ tag, alias }: Box): string {
  return tag || alias
}

function describeBox(box: Box): Teruggekomen[] {
  const name = nameOf(box)
  if (name === '') return []
  const [{ plek, was }, words] = [readTag(name), tidy(box.tekst)]
  return [{ plek, tekst: words, was, isGewijzigd: was !== markOf(words) }]
}

function tidy(tekst: string): string {
  const lines = tekst.split('\n').map(line => line.trim())
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
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
