/** What a refusal is about, so that whoever sent the input can find the place again. Lines and columns count from 1. */
export interface RefusalPlace {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly field?: string
}

/** What is to be said of one field. */
export interface RefusedField {
  readonly field: string
  readonly code: string
  readonly detail: string
}

/** What somebody has to confirm before it can be done: an action, and the hash of its content. */
export interface ToConfirm {
  readonly handeling: string
  readonly inhoud: string
}

export interface RefusalOptions {
  /** Stable, kebab-case, for programs: 'import-truncated', 'gebied-unknown'. */
  readonly code: string
  /** The same sentences in English, for who reads the pages in English; absent: they read the Dutch ones. */
  readonly en?: string | undefined
  /** HTTP status that fits; 400 unless told. */
  readonly status?: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 423 | 429 | 503 | 507
  readonly place?: RefusalPlace
  /** When more than one field is to blame: each with its own sentence. */
  readonly fields?: readonly RefusedField[]
  readonly confirm?: ToConfirm
  readonly cause?: unknown
}

/**
 * Something expected that cannot be done: bad input, a file in use, an unknown area. The message is one or two Dutch
 * sentences at B1 level: what is wrong, and what to do next. Never used for absences (those are values) or bugs (those are Errors).
 */
export class Refusal extends Error {
  readonly code: string
  readonly english: string | null
  readonly status: NonNullable<RefusalOptions['status']>
  readonly place: RefusalPlace
  readonly fields: readonly RefusedField[]
  readonly confirm: ToConfirm | null

  constructor(message: string, options: RefusalOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'Refusal'
    this.code = options.code
    this.english = options.en ?? null
    this.status = options.status ?? 400
    this.place = options.place ?? {}
    this.fields = options.fields ?? []
    this.confirm = options.confirm ?? null
  }

  /** The sentence with its place in front: `kwb.csv, regel 3, kolom 7: …`. */
  override toString(): string {
    const { file, line, column, field } = this.place
    const where = [file, line && `regel ${line}`, column && `kolom ${column}`, field && `veld ${field}`].filter(Boolean).join(', ')
    return where ? `${where}: ${this.message}` : this.message
  }
}
