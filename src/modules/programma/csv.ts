/** What a spreadsheet would take for the begin of a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A table as text that opens well in a Dutch spreadsheet: a mark that says UTF-8, semicolons, and every cell between quotes. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front, so that what somebody typed is never run.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(writeCell).join(';')}\r\n`).join('')}`
}

function writeCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
