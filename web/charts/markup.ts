const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for SVG and HTML. What XML cannot hold (control characters, half a surrogate pair) becomes a replacement character. */
export function escapeXml(text: string): string {
  return hasUnsafe.test(text) ? makeSafe(text) : text
}

/** Most texts have none of these, and looking costs less than replacing. */
const hasUnsafe = /[&<>"'\p{Cc}\p{Cs}]/u

function makeSafe(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, found => (/\s/.test(found) ? ' ' : '\uFFFD'))
    .replace(/[&<>"']/g, found => escapes[found] ?? found)
}

/** A value of an attribute; undefined leaves the attribute out. */
export type Attribute = string | number | undefined

/** One element as text. Attributes keep their order, numbers have one decimal at most, so the same input gives the same bytes. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, content = ''): string {
  let written = ''
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? writeNumber(value) : escapeXml(value)}"`
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** A coordinate with one decimal at most. A coordinate that is no number is a bug, never drawn. */
export function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a coordinate must be finite: ${value}`)
  return String(Math.round(value * 10) / 10 + 0)
}
