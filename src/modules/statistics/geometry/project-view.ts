import type { GebiedCode } from '@buurtwijs/figures'
import type { Shape, StapRing } from './shape.ts'
import { gradenPerStap, toStappen } from './shape.ts'
import { straightenRings } from './shared-lines.ts'
import { ringToPath, simplifyRing } from './view-path.ts'
import type { GridRing } from './view-path.ts'

/** The size of the drawing and the room around it, in pixels. */
export interface ViewSize {
  readonly width: number
  readonly height: number
  readonly padding: number
  /** Between two places where a corner may fall, in pixels. */
  readonly stap?: number
}

/** An area as it is drawn. */
export interface ViewPath {
  readonly code: GebiedCode
  readonly naam: string
  /** Path data for SVG; draw it with `fill-rule="evenodd"`, or holes are filled. */
  readonly d: string
  /** Where a name or a mark goes, in pixels. */
  readonly midden: readonly [number, number]
}

export interface View {
  readonly viewBox: string
  readonly paden: readonly ViewPath[]
  /** What one pixel is in the field, for a scale bar. */
  readonly meterPerPixel: number
}

/** Corners fall on halves of pixels: half the numbers of tenths, and no eye sees the difference. */
const halfPixel = 0.5
const meterPerGraad = 111_320

/**
 * Fits areas into a drawing: degrees as they are, narrowed by the cosine of the latitude, north up. Right for anything up to the
 * Netherlands as a whole. Lines move by one step at most, and a border that two areas share stays one line, so neighbours
 * neither gap nor overlap. An area too small to see becomes one speck, so that it can still be found.
 */
export function projectToView(shapes: readonly Shape[], size: ViewSize): View {
  const { stap = halfPixel } = size
  const frame = frameOf(shapes, size, stap)
  const gridded = shapes.flatMap(shape => shape.polygonen.flat().map(ring => ({ shape, ring: toGrid(ring, frame) })))
  const straightened = straightenRings(gridded.map(({ ring }) => ring))
  const rings = Map.groupBy(
    straightened.map((ring, index) => ({ shape: gridded[index]?.shape, ring: simplifyRing(ring) })),
    ({ shape }) => shape,
  )
  const paden = shapes.map(shape => {
    const [lengte, breedte] = shape.zwaartepunt
    const [x = 0, y = 0] = toGrid([toStappen(lengte), toStappen(breedte)], frame)
    const visible = (rings.get(shape) ?? []).map(({ ring }) => ring).filter(ring => ring.length > 0)
    const drawn = visible.length > 0 ? visible : [speckAt(x, y)]
    return {
      code: shape.code,
      naam: shape.naam,
      d: drawn.map(ring => ringToPath(ring, stap)).join(''),
      midden: [x * stap, y * stap] as const,
    }
  })
  const meterPerPixel = (gradenPerStap * meterPerGraad) / (frame.scaleY * stap)
  return { viewBox: `0 0 ${size.width} ${size.height}`, paden, meterPerPixel }
}

/** From the steps of an outline to those of the drawing: `place = (value - origin) * scale`, with y downwards. */
interface Frame {
  readonly originX: number
  readonly originY: number
  readonly scaleX: number
  readonly scaleY: number
}

function frameOf(shapes: readonly Shape[], { width, height, padding }: ViewSize, stap: number): Frame {
  const west = toStappen(Math.min(...shapes.map(shape => shape.kader[0])))
  const zuid = toStappen(Math.min(...shapes.map(shape => shape.kader[1])))
  const oost = toStappen(Math.max(...shapes.map(shape => shape.kader[2])))
  const noord = toStappen(Math.max(...shapes.map(shape => shape.kader[3])))
  const narrowing = Math.cos((((zuid + noord) / 2) * gradenPerStap * Math.PI) / 180)
  const room = { x: Math.max(1, width - 2 * padding) / stap, y: Math.max(1, height - 2 * padding) / stap }
  const scaleY = Math.min(room.x / Math.max(1, (oost - west) * narrowing), room.y / Math.max(1, noord - zuid))
  const scaleX = scaleY * narrowing
  return {
    scaleX,
    scaleY,
    originX: west - (width / stap - (oost - west) * scaleX) / 2 / scaleX,
    originY: noord + (height / stap - (noord - zuid) * scaleY) / 2 / scaleY,
  }
}

function toGrid(ring: StapRing | readonly [number, number], { originX, originY, scaleX, scaleY }: Frame): GridRing {
  const grid: number[] = []
  for (let index = 0; index < ring.length; index += 2) {
    grid.push(Math.round(((ring[index] ?? 0) - originX) * scaleX), Math.round((originY - (ring[index + 1] ?? 0)) * scaleY))
  }
  return grid
}

function speckAt(x: number, y: number): GridRing {
  return [x, y, x + 1, y, x + 1, y + 1, x, y + 1]
}
