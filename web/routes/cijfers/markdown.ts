import type { Blok, TekstDeel } from '../../data.ts'

/** A method page as it is written: its title is the first heading, the rest are its blocks. */
export interface MarkdownPagina {
  readonly titel: string
  readonly blokken: readonly Blok[]
}

/**
 * Reads the small part of Markdown that our method pages use: headings, paragraphs, lists, tables, fenced code, bold, code and links.
 * Links go to http(s) or to another method page (`other.md`); HTML stays text. Anything else is an ordinary paragraph.
 */
export function parseMarkdown(text: string): MarkdownPagina {
  const parts = splitBlocks(text.replaceAll('\r\n', '\n'))
  const [first, ...rest] = parts
  const titel = first && /^#\s+/.test(first) ? first.replace(/^#\s+/, '').trim() : null
  const body = titel === null ? parts : rest
  return { titel: titel ?? '', blokken: body.map(parseBlock) }
}

/** Pieces of text between empty lines; a fence holds on to its empty lines, and a heading stands alone. */
function splitBlocks(text: string): string[] {
  const blocks: string[] = []
  let current: string[] = []
  let isFenced = false
  const close = () => {
    if (current.length > 0) blocks.push(current.join('\n'))
    current = []
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) {
      if (!isFenced) close()
      isFenced = !isFenced
      current.push(line)
      if (!isFenced) close()
    } else if (!isFenced && line.trim() === '') close()
    else if (!isFenced && /^#{1,6}\s/.test(line)) {
      close()
      blocks.push(line)
    } else current.push(line)
  }
  close()
  return blocks
}

function parseBlock(block: string): Blok {
  const lines = block.split('\n')
  const heading = /^(#{1,6})\s+(.*)$/.exec(block)
  if (heading) return { soort: 'kop', niveau: (heading[1] ?? '').length > 2 ? 3 : 2, delen: parseText(heading[2] ?? '') }
  if (block.startsWith('```')) return { soort: 'code', tekst: lines.slice(1, -1).join('\n') }
  if (lines.length > 2 && lines[0]?.startsWith('|') && /^\|[\s:|-]+\|$/.test(lines[1] ?? '')) return parseTable(lines)
  if (/^([-*]|\d+\.)\s/.test(block)) return parseList(lines)
  return { soort: 'alinea', delen: parseText(lines.join(' ')) }
}

/** Items of a list; an indented line goes on with the item before it. */
function parseList(lines: readonly string[]): Blok {
  const items: string[] = []
  for (const line of lines) {
    const item = /^(?:[-*]|\d+\.)\s+(.*)$/.exec(line)
    if (item) items.push(item[1] ?? '')
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  return { soort: 'lijst', genummerd: /^\d/.test(lines[0] ?? ''), punten: items.map(parseText) }
}

function parseTable(lines: readonly string[]): Blok {
  const cells = (line: string) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map(cell => parseText(cell.trim()))
  return { soort: 'tabel', kop: cells(lines[0] ?? ''), rijen: lines.slice(2).map(cells) }
}

const inline = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g

function parseText(text: string): TekstDeel[] {
  const delen: TekstDeel[] = []
  let end = 0
  for (const match of text.matchAll(inline)) {
    if (match.index > end) delen.push({ soort: 'tekst', tekst: text.slice(end, match.index) })
    delen.push(parsePart(match))
    end = match.index + match[0].length
  }
  if (end < text.length) delen.push({ soort: 'tekst', tekst: text.slice(end) })
  return delen
}

function parsePart([whole, bold, code, label, target]: RegExpMatchArray): TekstDeel {
  if (bold !== undefined) return { soort: 'vet', tekst: bold }
  if (code !== undefined) return { soort: 'code', tekst: code }
  const page = /^(?:\.\/)?([a-z0-9-]+)(?:\.en)?\.md$/.exec(target ?? '')
  if (label !== undefined && page) return { soort: 'link', tekst: label, href: `/over-de-cijfers/${page[1]}` }
  if (label !== undefined && target !== undefined && /^https?:\/\//.test(target)) return { soort: 'link', tekst: label, href: target }
  return { soort: 'tekst', tekst: label ?? whole }
}
