import type { PathBox } from './path-box.ts'

/** The drawing that a name has to stay inside. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the name of a shape goes: its baseline, and the side of it that stands at `x`. */
export interface NamePlace {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Below the shape, or above it when it lies at the bottom of the drawing; a shape that leaves room for neither carries its name itself. */
export function placeName(shape: PathBox, frame: Frame, size: number): NamePlace {
  const x = (shape.left + shape.right) / 2
  const share = (x - frame.x) / frame.width
  const anchor = share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle'
  const lowest = frame.y + frame.height - size * 0.35
  const below = shape.bottom + size * 1.1
  const above = shape.top - size * 0.5
  const y = below <= lowest ? below : above - size >= frame.y ? above : lowest
  return { x, y, anchor }
}
