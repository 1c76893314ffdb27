import type { Maten, Zicht } from './zicht.ts'
import { shift, zoomAt } from './zicht.ts'

interface Veld {
  readonly veld: HTMLElement
  readonly maten: () => Maten
  readonly zicht: () => Zicht
  readonly move: (zicht: Zicht) => void
  readonly all: () => void
  /** A click, or Enter for the middle; the point in pixels of the window. */
  readonly choose: (point: readonly [number, number]) => void
}

/** A pointer that moved less than this clicked. */
const clickWithin = 5
/** What one press of an arrow moves, as a share of the window. */
const arrowShare = 0.15
export const zoomStep = 1.6

/** Lets somebody move the map with a mouse, fingers, a wheel and a keyboard. */
export function listenToMoves(of: Veld): void {
  const { veld } = of
  const pointers = new Map<number, readonly [number, number]>()
  let travelled = 0
  const at = (event: MouseEvent): [number, number] => {
    const box = veld.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  veld.addEventListener('pointerdown', event => {
    if (event.button !== 0) return
    veld.setPointerCapture(event.pointerId)
    if (pointers.size === 0) travelled = 0
    pointers.set(event.pointerId, at(event))
  })
  veld.addEventListener('pointermove', event => {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const now = at(event)
    const [other] = [...pointers].filter(([id]) => id !== event.pointerId)
    pointers.set(event.pointerId, now)
    travelled += Math.hypot(now[0] - before[0], now[1] - before[1])
    of.move(other ? pinch(of, before, now, other[1]) : shift(of.zicht(), now[0] - before[0], now[1] - before[1]))
  })
  for (const ending of ['pointerup', 'pointercancel'] as const) {
    veld.addEventListener(ending, event => {
      const wasDown = pointers.delete(event.pointerId)
      if (wasDown && ending === 'pointerup' && pointers.size === 0 && travelled < clickWithin) of.choose(at(event))
    })
  }
  veld.addEventListener(
    'wheel',
    event => {
      // A page that is scrolled past the map stays a page: the wheel is the map's when it has the focus, or with Control.
      if (!event.ctrlKey && document.activeElement !== veld) return
      event.preventDefault()
      of.move(zoomAt(of.zicht(), of.maten(), Math.exp(-event.deltaY / 400), at(event)))
    },
    { passive: false },
  )
  veld.addEventListener('dblclick', event => of.move(zoomAt(of.zicht(), of.maten(), zoomStep, at(event))))
  veld.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || !pressKey(of, event.key)) return
    event.preventDefault()
  })
}

/** Two fingers: what was under the one that moved stays under it, and the other stays where it is. */
function pinch(of: Veld, before: readonly [number, number], now: readonly [number, number], other: readonly [number, number]): Zicht {
  const distance = (point: readonly [number, number]) => Math.max(10, Math.hypot(point[0] - other[0], point[1] - other[1]))
  return zoomAt(of.zicht(), of.maten(), distance(now) / distance(before), other)
}

/** Whether the key does something on a map. */
function pressKey(of: Veld, key: string): boolean {
  const maten = of.maten()
  const middle: [number, number] = [maten.breed / 2, maten.hoog / 2]
  const [dx, dy] = [maten.breed * arrowShare, maten.hoog * arrowShare]
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => of.move(shift(of.zicht(), dx, 0)),
    ArrowRight: () => of.move(shift(of.zicht(), -dx, 0)),
    ArrowUp: () => of.move(shift(of.zicht(), 0, dy)),
    ArrowDown: () => of.move(shift(of.zicht(), 0, -dy)),
    '+': () => of.move(zoomAt(of.zicht(), maten, zoomStep, middle)),
    '=': () => of.move(zoomAt(of.zicht(), maten, zoomStep, middle)),
    '-': () => of.move(zoomAt(of.zicht(), maten, 1 / zoomStep, middle)),
    '0': () => of.all(),
    Enter: () => of.choose(middle),
  }
  const move = moves[key]
  if (!move) return false
  move()
  return true
}
