/** Corners in whole steps of the drawing's grid, x and y in turn. */
export type GridRing = readonly number[]

/**
 * Takes out corners that change nothing on the grid: repeated ones, those on a straight line between their neighbours, and spikes
 * without surface. What is left draws the same line to the last step, so two areas that share a border still share it, whichever
 * corners each of them lost. Empty when the ring has no surface left.
 */
export function simplifyRing(ring: GridRing): GridRing {
  const kept: number[] = []
  for (let index = 0; index < ring.length; index += 2) addCorner(kept, ring[index] ?? 0, ring[index + 1] ?? 0)
  return closeUp(kept)
}

/** A ring as part of an SVG path: one absolute start, then relative lines, as short as the syntax allows. `stap` is the grid in pixels. */
export function ringToPath(ring: GridRing, stap: number): string {
  let [x = 0, y = 0] = ring
  let path = `M${formatNumber(x * stap)}${formatNext(y * stap)}`
  let command = ''
  for (let index = 2; index < ring.length; index += 2) {
    const nextX = ring[index] ?? 0
    const nextY = ring[index + 1] ?? 0
    const [letter, ...numbers] = lineTo((nextX - x) * stap, (nextY - y) * stap)
    const [first = 0, ...rest] = numbers
    path += (letter === command ? formatNext(first) : letter + formatNumber(first)) + rest.map(number => formatNext(number)).join('')
    command = letter
    x = nextX
    y = nextY
  }
  return `${path}z`
}

function lineTo(dx: number, dy: number): ['h' | 'v', number] | ['l', number, number] {
  if (dy === 0) return ['h', dx]
  return dx === 0 ? ['v', dy] : ['l', dx, dy]
}

function addCorner(kept: number[], x: number, y: number): void {
  while (kept.length >= 2) {
    const [x0, y0, x1, y1] = [kept.at(-4), kept.at(-3), kept.at(-2) ?? 0, kept.at(-1) ?? 0]
    if (x1 === x && y1 === y) return
    if (x0 === undefined || y0 === undefined || !isStraight(x0, y0, x1, y1, x, y)) break
    kept.length -= 2
  }
  kept.push(x, y)
}

/** The same at the place where the end of the ring meets its start. */
function closeUp(kept: readonly number[]): GridRing {
  let from = 0
  let to = kept.length
  for (let isChanged = true; isChanged && to - from >= 6;) {
    const at = (index: number) => kept[index] ?? 0
    const [ax, ay, bx, by] = [at(to - 4), at(to - 3), at(to - 2), at(to - 1)]
    const [cx, cy, dx, dy] = [at(from), at(from + 1), at(from + 2), at(from + 3)]
    isChanged = true
    if ((bx === cx && by === cy) || isStraight(ax, ay, bx, by, cx, cy)) to -= 2
    else if (isStraight(bx, by, cx, cy, dx, dy)) from += 2
    else isChanged = false
  }
  return to - from >= 6 ? kept.slice(from, to) : []
}

function isStraight(x0: number, y0: number, x1: number, y1: number, x2: number, y2: number): boolean {
  return (x1 - x0) * (y2 - y1) === (y1 - y0) * (x2 - x1)
}

/** A number that follows another: a minus sign parts them as well as a space does. */
function formatNext(value: number): string {
  const text = formatNumber(value)
  return text.startsWith('-') ? text : ` ${text}`
}

function formatNumber(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.')
}
