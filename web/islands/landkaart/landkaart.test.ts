import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNearest, holds, nulpuntOf, readGebieden } from './gebieden.ts'
import type { Topologie } from './gebieden.ts'
import { fitKader, keepInside, toScherm, toWereld, zoomAt } from './zicht.ts'
import type { Kader } from './zicht.ts'

/** Two squares beside each other that share their middle border, the right one with a hole. */
const topologie: Topologie = {
  bbox: [5, 52, 5.02, 52.01],
  transform: { scale: [0.01, 0.01], translate: [5, 52] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ],
  ],
  objects: {
    gebieden: {
      geometries: [
        { id: 'BU99010101', properties: { naam: 'Links' }, arcs: [[[0, 1]]] },
        { id: 'BU99010102', properties: { naam: 'Rechts' }, arcs: [[[0, 2]]] },
      ],
    },
  },
}

describe('boundaries', () => {
  const gebieden = readGebieden(topologie, nulpuntOf(topologie))
  const [links, rechts] = gebieden
  if (!links || !rechts) throw new Error('the topology requires two areas')

  test('come out in metres around the middle, and know which point they hold', () => {
    expect(gebieden.map(({ code, kader }) => [code, kader.map(metres => Math.round(metres))])).toEqual([
      ['BU99010101', [-685, -557, 0, 557]],
      ['BU99010102', [0, -557, 685, 557]],
    ])
    const points = [
      [-300, 0],
      [300, 0],
      [300, 600],
    ] as const
    expect(points.map(([x, y]) => gebieden.filter(gebied => holds(gebied, x, y)).map(({ naam }) => naam))).toEqual([
      ['Links'],
      ['Rechts'],
      [],
    ])
  })

  test('of the nearest area come first', () => {
    expect(findNearest(gebieden, { x: 200, y: 0 }, 1).map(({ naam }) => naam)).toEqual(['Rechts'])
  })
})

describe('what is seen of a map', () => {
  const maten = { breed: 400, hoog: 300 }
  const whole: Kader = [-100_000, -150_000, 100_000, 150_000]

  test('zooms around a point that stays where it is', () => {
    const number = fc.integer({ min: -50_000, max: 50_000 })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 10, max: 900 }), fc.integer({ min: 2, max: 30 }), (x, y, meter, tenths) => {
        const before = { x, y, meter }
        const after = zoomAt(before, maten, tenths / 10, [100, 50])
        const [sx, sy] = toScherm(after, maten, toWereld(before, maten, [100, 50]))
        expect([Math.round(sx), Math.round(sy)]).toEqual([100, 50])
      }),
    )
  })

  test('is never further away than the whole, nor beside it', () => {
    expect([keepInside({ x: 900_000, y: 0, meter: 9000 }, whole, maten), fitKader(whole, maten)]).toEqual([
      { x: 100_000, y: 0, meter: 1300 },
      { x: 0, y: 0, meter: 1060 },
    ])
  })
})
