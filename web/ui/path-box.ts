/** The box around a path, in its own coordinates. */
export interface PathBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const parts = /([MLlhvz])|(-?(?:\d+\.?\d*|\.\d+))/g
const takes: Record<string, number> = { M: 2, L: 2, l: 2, h: 1, v: 1 }

/** Reads a path of straight lines: absolute starts, then absolute or relative lines. Null for a path that has other commands or no points. */
export function boxOf(d: string): PathBox | null {
  if (/[^MLlhvz\d.\s,-]/.test(d)) return null
  let [x, y] = [0, 0]
  let command = ''
  let numbers: number[] = []
  const [xs, ys]: [number[], number[]] = [[], []]
  for (const [, letter, number] of d.matchAll(parts)) {
    if (letter !== undefined) [command, numbers] = [letter, []]
    else numbers.push(Number(number))
    if (numbers.length < (takes[command] ?? Number.POSITIVE_INFINITY)) continue
    const [first = 0, second = 0] = numbers
    const isAbsolute = command === 'M' || command === 'L'
    if (command !== 'v') x = isAbsolute ? first : x + first
    if (command === 'v') y += first
    else if (command !== 'h') y = isAbsolute ? second : y + second
    xs.push(x)
    ys.push(y)
    numbers = []
    if (command === 'M') command = 'L'
  }
  if (xs.length === 0) return null
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
