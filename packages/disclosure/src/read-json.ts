import { DisclosureError, type DisclosureErrorCode } from './disclosure-error.ts'

/** Reads parsed JSON field by field. What does not fit is refused with the place and what to write there. */
export class Reading {
  readonly #code: DisclosureErrorCode

  constructor(code: DisclosureErrorCode) {
    this.#code = code
  }

  refuse(path: string, message: string): never {
    throw new DisclosureError(this.#code, message, path)
  }

  /** An object with these fields and no others, so that a typing error is not passed over. */
  object(value: unknown, path: string, fields: readonly string[]): Readonly<Record<string, unknown>> {
    const found = this.record(value, path)
    for (const field of Object.keys(found)) {
      if (!fields.includes(field)) {
        this.refuse(join(path, field), `Het veld ${field} kennen wij hier niet. Wat er kan staan: ${fields.join(', ')}.`)
      }
    }
    return found
  }

  record(value: unknown, path: string): Readonly<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.refuse(path, `Hier hoort een object te staan: { … }.`)
    return Object.fromEntries(Object.entries(value))
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (!Array.isArray(value)) this.refuse(path, 'Hier hoort een lijst te staan: [ … ].')
    return value
  }

  text(value: unknown, path: string): string {
    if (typeof value !== 'string' || value === '') this.refuse(path, 'Hier hoort een tekst te staan, en die is niet leeg.')
    return value
  }

  number(value: unknown, path: string): number {
    if (typeof value !== 'number' || !Number.isFinite(value)) this.refuse(path, 'Hier hoort een getal te staan, zonder aanhalingstekens.')
    return value
  }

  count(value: unknown, path: string): number {
    const count = this.number(value, path)
    if (!Number.isInteger(count) || count < 0 || count > 1e12) this.refuse(path, 'Hier hoort een aantal te staan: een heel getal vanaf 0.')
    return count
  }
}

export function join(path: string, field: string | number): string {
  if (typeof field === 'number') return `${path}[${field}]`
  return path === '' ? field : `${path}.${field}`
}
