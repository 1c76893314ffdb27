import { landOf, parentCode } from '@buurtwijs/figures'
import type { GebiedCode } from '@buurtwijs/figures'
import type { GebiedInfo } from './areas/gebieden-index.ts'
import type { StatistiekSource } from './figures/statistiek.ts'
import { projectToView } from './geometry/index.ts'
import type { Shape, Shapes } from './geometry/index.ts'
import { VormenSource } from './vormen.ts'

/** An area drawn among its neighbours, ready for SVG. */
export interface Omtrek {
  readonly viewBox: string
  /** Path of the area itself; empty for a country, which is its gemeenten. */
  readonly own: string
  readonly others: { readonly code: string; readonly naam: string; readonly d: string }[]
  readonly grof: boolean
  readonly jaar: number
}

interface Drawn {
  readonly own: readonly Shape[]
  readonly others: readonly Shape[]
}

const size = { width: 480, height: 360, padding: 6 }
/** A country is higher than it is wide. */
const landSize = { width: 480, height: 560, padding: 8 }
const keptDrawings = 500
/** Of the diagonal of the whole drawing: smaller than this an area of a coarse map is a speck. */
const smallestShare = 0.08

/** Areas drawn among their neighbours, each kept a while. */
export class OmtrekSource {
  readonly vormen: VormenSource
  readonly #source: StatistiekSource
  readonly #drawings = new Map<string, Promise<Omtrek | null>>()
  #version = ''

  constructor(source: StatistiekSource) {
    this.#source = source
    this.vormen = new VormenSource(source)
  }

  /**
   * The area in its gemeente, or areas of one gemeente together, with outlines of their own boundary year; without those the finest of the nearest
   * year, and the answer says of which year they are. Null when no release has them, and for areas in more than one gemeente.
   */
  async find(...gebieden: readonly [GebiedInfo, ...GebiedInfo[]]): Promise<Omtrek | null> {
    const version = this.#source.store.version()
    if (version !== this.#version) {
      this.#version = version
      this.#drawings.clear()
      await this.vormen.closeGone()
    }
    const key = `${gebieden.map(({ code }) => code).join(',')} ${gebieden[0].jaar}`
    let drawing = this.#drawings.get(key)
    if (!drawing) {
      if (this.#drawings.size >= keptDrawings) this.#drawings.delete(this.#drawings.keys().next().value ?? '')
      drawing = this.#draw(gebieden)
      this.#drawings.set(key, drawing)
    }
    return await drawing
  }

  async #draw(gebieden: readonly [GebiedInfo, ...GebiedInfo[]]): Promise<Omtrek | null> {
    const [{ jaar, soort }, ...more] = gebieden
    for (const { shapes } of await this.vormen.candidates(jaar)) {
      const drawn = more.length > 0 ? await pickTogether(shapes, gebieden) : await pickShapes(shapes, gebieden[0])
      if (!drawn || (soort !== 'land' && (drawn.own.length === 0 || (shapes.grof && !isVisible(drawn))))) continue
      const all = [...drawn.others, ...drawn.own]
      const { viewBox, paden } = projectToView(all, soort === 'land' ? landSize : size)
      const others = paden.slice(0, drawn.others.length)
      const own = paden.slice(drawn.others.length).map(pad => pad.d)
      return {
        viewBox,
        own: own.join(''),
        others: others.map(({ code, naam, d }) => ({ code, naam, d })),
        grof: shapes.grof,
        jaar: shapes.jaar,
      }
    }
    return null
  }

  async close(): Promise<void> {
    await this.vormen.close()
  }
}

/** A wijk of which only the buurten are drawn is its buurten; a gemeente is drawn with what lies in it, a country as its gemeenten. */
async function pickShapes(shapes: Shapes, gebied: GebiedInfo): Promise<Drawn | null> {
  const { code, soort } = gebied
  if (soort === 'gemeente') {
    const wijken = await shapes.shapesIn(code, 'wijk')
    const parts = wijken.length > 0 ? wijken : await shapes.shapesIn(code, 'buurt')
    const whole = await shapes.shapeOf(code)
    return { own: whole ? [whole] : parts, others: whole ? parts : [] }
  }
  if (soort === 'land') {
    const gemeenten = await shapes.gemeentenOf(landOf(code))
    return gemeenten.length === 0 ? null : { own: [], others: gemeenten }
  }
  if (soort !== 'wijk' && soort !== 'buurt') return null
  const gemeente = soort === 'wijk' ? parentCode(code) : gemeenteOf(code)
  if (gemeente === null) return null
  const alike = await shapes.shapesIn(gemeente, soort)
  if (alike.some(shape => shape.code === code)) return split(alike, shape => shape.code === code)
  if (soort === 'buurt') return null
  return split(await shapes.shapesIn(gemeente, 'buurt'), shape => parentCode(shape.code) === code)
}

/** Areas of one gemeente, among its wijken when they are all wijken, else among its buurten; all of them, or nothing. */
async function pickTogether(shapes: Shapes, gebieden: readonly GebiedInfo[]): Promise<Drawn | null> {
  const [gemeente, ...more] = new Set(gebieden.map(({ code, soort }) => (soort === 'wijk' ? parentCode(code) : gemeenteOf(code))))
  if (gemeente == null || more.length > 0) return null
  const allWijken = gebieden.every(({ soort }) => soort === 'wijk')
  const wijken = allWijken ? await shapes.shapesIn(gemeente, 'wijk') : []
  const parts = wijken.length > 0 ? wijken : await shapes.shapesIn(gemeente, 'buurt')
  const isIn = (shape: Shape, { code }: GebiedInfo) => shape.code === code || parentCode(shape.code) === code
  if (!gebieden.every(gebied => parts.some(shape => isIn(shape, gebied)))) return null
  return split(parts, shape => gebieden.some(gebied => isIn(shape, gebied)))
}

/** Coarse maps turn a small buurt into a speck; then no picture is better. */
function isVisible({ own, others }: Drawn): boolean {
  const whole = diagonal([...own, ...others])
  return whole > 0 && diagonal(own) / whole >= smallestShare
}

/** Of the box around all shapes, in degrees: enough for a ratio within one gemeente. */
function diagonal(shapes: readonly Shape[]): number {
  const boxes = shapes.map(shape => shape.kader)
  const [west, zuid] = [Math.min(...boxes.map(box => box[0])), Math.min(...boxes.map(box => box[1]))]
  const [oost, noord] = [Math.max(...boxes.map(box => box[2])), Math.max(...boxes.map(box => box[3]))]
  return Math.hypot(oost - west, noord - zuid)
}

function gemeenteOf(buurt: GebiedCode): GebiedCode | null {
  const wijk = parentCode(buurt)
  return wijk === null ? null : parentCode(wijk)
}

function split(shapes: readonly Shape[], isOwn: (shape: Shape) => boolean): Drawn {
  return { own: shapes.filter(shape => isOwn(shape)), others: shapes.filter(shape => !isOwn(shape)) }
}
