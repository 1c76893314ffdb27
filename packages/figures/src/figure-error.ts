/** What was wrong, as a stable word that a program can act on. */
export type FigureErrorCode =
  | 'periode-ongeldig'
  | 'gebied-ongeldig'
  | 'maat-ongeldig'
  | 'cijfer-ongeldig'
  | 'aantal-ongeldig'
  | 'betrouwbaarheid-ongeldig'
  | 'vergelijking-ongeldig'
  | 'samenvoegen-ongeldig'

/**
 * A value that cannot be read or cannot be calculated with. The message is a Dutch sentence for the person who supplied
 * the value; `code` is for the program. An absent figure is never an error: that is an `Ontbreekt`.
 */
export class FigureError extends Error {
  readonly code: FigureErrorCode

  constructor(code: FigureErrorCode, message: string) {
    super(message)
    this.name = 'FigureError'
    this.code = code
  }
}

/** What somebody typed, fit to be quoted in a message: trimmed, on one line, at most 30 characters. */
export function quoted(text: string): string {
  const line = text.trim().slice(0, 31).replace(/\s+/g, ' ')
  return line.length > 30 ? `'${line.slice(0, 30)}…'` : `'${line}'`
}
