/** What was wrong, as a stable word that a program can act on. */
export type DisclosureErrorCode =
  | 'tabel-ongeldig'
  | 'regels-ongeldig'
  | 'regels-te-los'
  | 'uitgave-ongeldig'
  | 'andere-regels'
  | 'indeling-ongeldig'
  | 'telt-niet-op'
  | 'tabel-te-groot'
  | 'niet-te-beschermen'

/**
 * Input that cannot be read or cannot be released. The message is a Dutch sentence for whoever supplied it: what is wrong and what to do.
 * `path` says where, as `cells[3].key.buurt`; empty when it is about the whole. No message holds a count.
 */
export class DisclosureError extends Error {
  readonly code: DisclosureErrorCode
  readonly path: string

  constructor(code: DisclosureErrorCode, message: string, path = '') {
    super(message)
    this.name = 'DisclosureError'
    this.code = code
    this.path = path
  }
}
