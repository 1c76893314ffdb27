/** Cells of a paste from a spreadsheet: rows by line, columns by tab. A cell in quotes can hold tabs, line ends and doubled quotes, as Excel and LibreOffice put them on the clipboard. */
export function readPlak(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at)
    rows.at(-1)?.push(cell.text)
    at = cell.end
    if (text[at] === '\t') {
      at += 1
      if (at === text.length || text[at] === '\n' || text[at] === '\r') rows.at(-1)?.push('')
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    if (text[at] === '\n' || text[at] === '\r') {
      at += 1
      if (at < text.length) rows.push([])
    }
  }
  return text === '' ? [] : rows
}

interface Cell {
  readonly text: string
  /** Where the separator after the cell stands. */
  readonly end: number
}

function readPlain(text: string, from: number): Cell {
  let end = from
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { text: text.slice(from, end), end }
}

/** A quote that is not closed before a separator, or with more behind it, was just a letter. */
function readQuoted(text: string, from: number): Cell {
  let at = from + 1
  let inside = ''
  while (at < text.length) {
    if (text[at] !== '"') inside += text[at]
    else if (text[at + 1] === '"') {
      inside += '"'
      at += 1
    } else break
    at += 1
  }
  const next = text[at + 1]
  const isClosed = at < text.length && (next === undefined || next === '\t' || next === '\n' || next === '\r')
  return isClosed ? { text: inside, end: at + 1 } : readPlain(text, from)
}
