import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseGebiedCode } from '@buurtwijs/figures'
import type { GebiedCode } from '@buurtwijs/figures'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { PublishedGeometrie, Vorm } from '../published-table.ts'
import { openShapes } from './open-shapes.ts'
import type { Shapes } from './open-shapes.ts'
import { toGraden } from './shape.ts'
import { writeShapes } from './write-shapes.ts'

type Coordinates = Vorm['geometrie']['coordinates']

function code(text: string): GebiedCode {
  return parseGebiedCode(text).code
}

function square(west: number, zuid: number, size = 0.01): [number, number][] {
  return [
    [west, zuid],
    [west + size, zuid],
    [west + size, zuid + size],
    [west, zuid + size],
    [west, zuid],
  ]
}

function vorm(text: string, coordinates: Coordinates): Vorm {
  return { code: code(text), naam: `Gebied ${text}`, geometrie: { type: 'MultiPolygon', coordinates } }
}

function geometrie(vormen: readonly Vorm[]): PublishedGeometrie {
  const bron = {
    familie: 'wijkbuurtkaart',
    uitgever: 'CBS',
    tabel: 'grenzen',
    titel: 'Grenzen',
    adres: null,
    licentie: null,
    gewijzigd: null,
    status: 'definitief',
    indelingsjaar: 2024,
  } as const
  return { bron, vormen, grof: false, opmerkingen: [] }
}

async function write(vormen: readonly Vorm[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-vormen-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeShapes(folder, geometrie(vormen))
  return folder
}

async function withShapes<Result>(vormen: readonly Vorm[], look: (shapes: Shapes) => Promise<Result>): Promise<Result> {
  const shapes = await openShapes(await write(vormen))
  try {
    return await look(shapes)
  } finally {
    await shapes.close()
  }
}

const esveld = [
  vorm('BU99010002', [[square(5.01, 52)]]),
  vorm('WK990100', [[square(5, 52, 0.02)]]),
  vorm('BU99020001', [[square(5.2, 52)]]),
  vorm('BU99010001', [[square(5, 52), square(5.004, 52.004, 0.002).toReversed()], [square(5.1, 52, 0.001)]]),
  vorm('GM9901', [[square(5, 52, 0.02)]]),
]

describe('the outlines of a release', () => {
  test('are found by code and by gemeente, ready to be drawn', async () => {
    const found = await withShapes(esveld, async shapes => ({
      jaar: shapes.jaar,
      grof: shapes.grof,
      has: [shapes.has(code('BU99010001')), shapes.has(code('BU99010009'))],
      buurten: (await shapes.shapesIn(code('GM9901'), 'buurt')).map(shape => shape.code),
      wijken: (await shapes.shapesIn(code('GM9901'), 'wijk')).map(shape => shape.code),
      nowhere: await shapes.shapesIn(code('GM9909'), 'buurt'),
      gemeente: (await shapes.shapeOf(code('GM9901')))?.naam,
      unknown: await shapes.shapeOf(code('BU99010009')),
      buurt: await shapes.shapeOf(code('BU99020001')),
    }))
    expect(found).toEqual({
      jaar: 2024,
      grof: false,
      has: [true, false],
      buurten: ['BU99010001', 'BU99010002'],
      wijken: ['WK990100'],
      nowhere: [],
      gemeente: 'Gebied GM9901',
      unknown: null,
      buurt: {
        code: 'BU99020001',
        soort: 'buurt',
        naam: 'Gebied BU99020001',
        polygonen: [[Int32Array.from([520_000, 5_200_000, 521_000, 5_200_000, 521_000, 5_201_000, 520_000, 5_201_000])]],
        kader: [5.2, 52, 5.21, 52.01],
        zwaartepunt: [5.205, 52.005],
      },
    })
  })

  test('keep holes and separate parts', async () => {
    const shape = await withShapes(esveld, async shapes => await shapes.shapeOf(code('BU99010001')))
    expect(shape?.polygonen).toEqual([
      [
        Int32Array.from([500_000, 5_200_000, 501_000, 5_200_000, 501_000, 5_201_000, 500_000, 5_201_000]),
        Int32Array.from([500_400, 5_200_400, 500_400, 5_200_600, 500_600, 5_200_600, 500_600, 5_200_400]),
      ],
      [Int32Array.from([510_000, 5_200_000, 510_100, 5_200_000, 510_100, 5_200_100, 510_000, 5_200_100])],
    ])
  })

  test('lie within a hundred-thousandth of a degree of what was published', async () => {
    const ring = fc.array(fc.tuple(fc.double({ min: 3, max: 8, noNaN: true }), fc.double({ min: 50, max: 54, noNaN: true })), {
      minLength: 3,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(ring, async corners => {
        const shape = await withShapes(
          [vorm('BU99010001', [[[...corners, corners[0] ?? [0, 0]]]])],
          async shapes => await shapes.shapeOf(code('BU99010001')),
        )
        const kept = (shape?.polygonen.flat() ?? []).map(steps => Array.from(steps, step => toGraden(step)))
        const isNear = ([x, y]: readonly [number, number]) =>
          kept.some(steps =>
            steps.some((lengte, at) => at % 2 === 0 && Math.abs(lengte - x) < 1e-5 && Math.abs((steps[at + 1] ?? 0) - y) < 1e-5),
          )
        expect(corners.filter(corner => !isNear(corner))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('are the same bytes whatever the order they came in', async () => {
    const [one, other] = [await write(esveld), await write(esveld.toReversed())]
    for (const file of ['shapes.bin', 'shapes.json']) expect(await readFile(join(one, file))).toEqual(await readFile(join(other, file)))
  })

  test('of an area smaller than a step stay, as a point', async () => {
    const shape = await withShapes([vorm('BU99010001', [[square(5, 52, 1e-7)]])], async shapes => await shapes.shapeOf(code('BU99010001')))
    expect([shape?.polygonen, shape?.zwaartepunt]).toEqual([[[Int32Array.from([500_000, 5_200_000])]], [5, 52]])
  })

  test('are read once for many that ask at the same time, and again after much else', async () => {
    const circle = (nummer: number) =>
      Array.from({ length: 2_001 }, (_, i): [number, number] => [
        5 + nummer / 100 + Math.cos((i * Math.PI) / 1000) / 50,
        52 + Math.sin((i * Math.PI) / 1000) / 50,
      ])
    const gemeenten = Array.from({ length: 200 }, (_, i) => vorm(`BU${9800 + i}0001`, [[circle(i)]]))
    const found = await withShapes(gemeenten, async shapes => {
      const first = code('BU98000001')
      const [one, other] = await Promise.all([shapes.shapeOf(first), shapes.shapeOf(first)])
      for (const { code: next } of gemeenten) await shapes.shapeOf(next)
      const again = await shapes.shapeOf(first)
      return [one === other, one === again, again]
    })
    expect(found).toEqual([true, false, expect.objectContaining({ code: 'BU98000001' })])
  })

  test('that were cut off do not open', async () => {
    const folder = await write(esveld)
    await truncate(join(folder, 'shapes.bin'), 10)
    await expect(openShapes(folder)).rejects.toThrow('it has 10')
  })
})
