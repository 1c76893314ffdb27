/**
 * Where a value that was sent holds text that no database keeps: a NUL character, or half of a character. Such text is never what somebody typed.
 * Answers the paths of the texts, and the names of fields that are such text themselves.
 */
export function findUnstorableText(value: unknown, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [path]
  if (Array.isArray(value)) return value.flatMap((each, index) => findUnstorableText(each, [...path, index]))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return []
  return Object.entries(value).flatMap(([name, each]) => (isStorable(name) ? findUnstorableText(each, [...path, name]) : [path]))
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000')
}
