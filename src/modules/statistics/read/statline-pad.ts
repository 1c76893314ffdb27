/**
 * Splits a path on its slashes, but not the slashes of a title itself: those stand within parentheses, or before a small letter
 * ('en/of', 'Matig/veel regie'), while a title begins with a capital, a digit or a quote.
 */
export function splitPad(path: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let p = 0; p < path.length; p++) {
    if (path[p] === '(') depth++
    else if (path[p] === ')') depth = Math.max(0, depth - 1)
    else if (path[p] === '/' && depth === 0 && p > 0 && !/\p{Ll}/u.test(path[p + 1] ?? '')) {
      parts.push(path.slice(from, p).trim())
      from = p + 1
    }
  }
  parts.push(path.slice(from).trim())
  return parts
}
