import type { Gebied } from './gebieden.ts'
import type { Palet } from './palet.ts'
import { kaderOf, overlap } from './zicht.ts'
import type { Maten, Zicht } from './zicht.ts'

/** What is drawn: the areas with the class of each, and which stand out. */
export interface Inhoud {
  readonly gebieden: readonly Gebied[]
  /** By code; null without a figure. */
  readonly klassen: ReadonlyMap<string, number | null>
  readonly gekozen: ReadonlySet<string>
  readonly actief: string | null
}

/** The canvas is so much larger than the window on every side, as a share: a short drag shows no empty edge. */
export const rand = 0.25
/** Above this many metres a pixel, lines between areas would hide the areas. */
const linesBelow = 120

/** Draws areas on a canvas. Paths are made once for each area, and once for all areas of a class together. */
export class Tekening {
  readonly #canvas: HTMLCanvasElement
  readonly #paden = new WeakMap<Gebied, Path2D>()
  #samen = new Map<number | null, Path2D>()
  #samenVan: readonly Gebied[] = []

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
  }

  /** Draws what is seen and a bit around it. `scherp` is how many pixels of the device are one of the page. */
  draw(zicht: Zicht, maten: Maten, inhoud: Inhoud, palet: Palet, scherp: number): void {
    const breed = maten.breed * (1 + 2 * rand)
    const hoog = maten.hoog * (1 + 2 * rand)
    this.#resize(breed, hoog, scherp)
    const context = this.#canvas.getContext('2d')
    if (!context) return
    const per = scherp / zicht.meter
    const matrix = new DOMMatrix([per, 0, 0, per, (breed / 2) * scherp - zicht.x * per, (hoog / 2) * scherp - zicht.y * per])
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height)
    context.setTransform(matrix)
    turnPatterns(palet, matrix)
    const kader = kaderOf(zicht, maten, rand)
    const seen = inhoud.gebieden.filter(gebied => overlap(gebied.kader, kader))
    const paths = seen.length * 2 > inhoud.gebieden.length ? this.#whole(inhoud) : this.#together(seen, inhoud)
    for (const [klasse, path] of paths) {
      context.fillStyle = klasse === null ? palet.leeg : palet.klasse(klasse)
      context.fill(path, 'evenodd')
    }
    if (zicht.meter < linesBelow) {
      context.strokeStyle = palet.lijn
      context.lineWidth = Math.min(1, 40 / zicht.meter) * zicht.meter
      context.lineJoin = 'round'
      for (const path of paths.values()) context.stroke(path)
    }
    this.#drawOwn(context, zicht, seen, inhoud, palet)
  }

  /** Thick lines around all that stands out, then the areas themselves again: lines inside fall away. */
  #drawOwn(context: CanvasRenderingContext2D, { meter }: Zicht, seen: readonly Gebied[], inhoud: Inhoud, palet: Palet): void {
    const own = seen.filter(({ code }) => inhoud.gekozen.has(code))
    for (const [colour, width] of [
      [palet.papier, 15],
      [palet.eigen, 11],
    ] as const) {
      context.strokeStyle = colour
      context.lineWidth = width * meter
      for (const gebied of own) context.stroke(this.#pathOf(gebied))
    }
    for (const gebied of own) {
      const klasse = inhoud.klassen.get(gebied.code) ?? null
      context.fillStyle = klasse === null ? palet.leeg : palet.klasse(klasse)
      context.fill(this.#pathOf(gebied), 'evenodd')
      context.strokeStyle = palet.lijn
      context.lineWidth = meter
      context.stroke(this.#pathOf(gebied))
    }
    const active = seen.find(({ code }) => code === inhoud.actief)
    if (!active) return
    for (const [colour, width] of [
      [palet.papier, 6],
      [palet.inkt, 3],
    ] as const) {
      context.strokeStyle = colour
      context.lineWidth = width * meter
      context.stroke(this.#pathOf(active))
    }
  }

  #resize(breed: number, hoog: number, scherp: number): void {
    const [width, height] = [Math.round(breed * scherp), Math.round(hoog * scherp)]
    if (this.#canvas.width === width && this.#canvas.height === height) return
    this.#canvas.width = width
    this.#canvas.height = height
    this.#canvas.style.inlineSize = `${breed}px`
    this.#canvas.style.blockSize = `${hoog}px`
  }

  #whole(inhoud: Inhoud): ReadonlyMap<number | null, Path2D> {
    if (this.#samenVan !== inhoud.gebieden) {
      this.#samenVan = inhoud.gebieden
      this.#samen = gather(inhoud.gebieden, inhoud, (path, { ringen }) => addRingen(path, ringen))
    }
    return this.#samen
  }

  #together(gebieden: readonly Gebied[], inhoud: Inhoud): Map<number | null, Path2D> {
    return gather(gebieden, inhoud, (path, gebied) => path.addPath(this.#pathOf(gebied)))
  }

  #pathOf(gebied: Gebied): Path2D {
    let path = this.#paden.get(gebied)
    if (!path) {
      path = new Path2D()
      addRingen(path, gebied.ringen)
      this.#paden.set(gebied, path)
    }
    return path
  }
}

/** One path for each class. */
function gather(gebieden: readonly Gebied[], { klassen }: Inhoud, add: (path: Path2D, gebied: Gebied) => void): Map<number | null, Path2D> {
  const paths = new Map<number | null, Path2D>()
  for (const gebied of gebieden) {
    const klasse = klassen.get(gebied.code) ?? null
    let path = paths.get(klasse)
    if (!path) paths.set(klasse, (path = new Path2D()))
    add(path, gebied)
  }
  return paths
}

function addRingen(path: Path2D, ringen: readonly Float32Array[]): void {
  for (const ring of ringen) {
    path.moveTo(ring[0] ?? 0, ring[1] ?? 0)
    for (let index = 2; index < ring.length; index += 2) path.lineTo(ring[index] ?? 0, ring[index + 1] ?? 0)
    path.closePath()
  }
}

/** Stripes and dots stay as large as they are, however near the map is. */
function turnPatterns({ klasse, leeg }: Palet, matrix: DOMMatrix): void {
  const upright = matrix.inverse()
  if (typeof leeg !== 'string') leeg.setTransform(upright)
  const turned = upright.rotate(45)
  for (const nummer of [0, 1, 2, 3, 4]) {
    const fill = klasse(nummer)
    if (typeof fill !== 'string') fill.setTransform(turned)
  }
}
