/** Colours of the theme as they are now, and the stripes and dots made of them. */
export interface Palet {
  readonly papier: string
  readonly inkt: string
  readonly eigen: string
  readonly lijn: string
  /** The colour of a class, or its stripes. */
  readonly klasse: (nummer: number) => string | CanvasPattern
  readonly leeg: string | CanvasPattern
}

interface Wens {
  /** How many classes there are. */
  readonly klassen: number
  /** An estimate gets stripes. */
  readonly isSchatting: boolean
  /** Pixels of the device for one of the page. */
  readonly scherp: number
}

const letters = ['a', 'b', 'c', 'd', 'e'] as const

export function readPalet(element: Element, { klassen, isSchatting, scherp }: Wens): Palet {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--bw-${name}`).trim()
  const papier = colour('paper')
  const streep = colour('klasse-e')
  const stapOf = (nummer: number) => (klassen <= 1 ? 2 : Math.round((nummer * (letters.length - 1)) / (klassen - 1)))
  const fills = letters.map((letter, stap) => {
    const plain = colour(`klasse-${letter}`)
    return isSchatting ? (drawStripes(papier, streep, stap + 1, scherp) ?? plain) : plain
  })
  return {
    papier,
    inkt: colour('ink'),
    eigen: colour('own'),
    lijn: colour(isSchatting ? 'control' : 'kaartlijn'),
    klasse: nummer => fills[stapOf(nummer)] ?? papier,
    leeg: drawDots(papier, colour('control'), scherp) ?? papier,
  }
}

/** The same stripes as the static maps have, upright; they are turned when they are used. */
function drawStripes(papier: string, streep: string, stap: number, scherp: number): CanvasPattern | null {
  const size = 7 * scherp
  return drawTile(size, tile => {
    tile.fillStyle = papier
    tile.fillRect(0, 0, size, size)
    tile.fillStyle = streep
    tile.fillRect(0, 0, (stap * 1.15 - 0.35) * scherp, size)
  })
}

function drawDots(papier: string, stip: string, scherp: number): CanvasPattern | null {
  const size = 6 * scherp
  return drawTile(size, tile => {
    tile.fillStyle = papier
    tile.fillRect(0, 0, size, size)
    tile.fillStyle = stip
    for (const at of [1.5, 4.5]) {
      tile.beginPath()
      tile.arc(at * scherp, at * scherp, 0.9 * scherp, 0, 2 * Math.PI)
      tile.fill()
    }
  })
}

function drawTile(size: number, draw: (tile: CanvasRenderingContext2D) => void): CanvasPattern | null {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size)
  canvas.height = Math.round(size)
  const tile = canvas.getContext('2d')
  if (!tile) return null
  draw(tile)
  return tile.createPattern(canvas, 'repeat')
}

/** Pixels of the device for one of the page; sharper than this no eye sees, and it costs. */
export function sharpness(): number {
  return Math.min(2, window.devicePixelRatio || 1)
}
