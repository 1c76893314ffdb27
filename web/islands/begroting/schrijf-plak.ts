/** Cells as Excel and LibreOffice take them from the clipboard: a tab between cells, a line per row, quotes where a cell has such signs itself. */
export function writePlak(rows: readonly (readonly string[])[]): string {
  return rows.map(row => row.map(writeCel).join('\t')).join('\n')
}

function writeCel(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
