import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addUp, divide, subtract, unround, weigh, type Afronding, type GewogenDeel, type Interval, type Samengevoegd } from './index.ts'

const percent = { onder: 0, boven: 100 }
const countable = { onder: 0, boven: Number.POSITIVE_INFINITY }
const byChance: Afronding = { soort: 'toeval', stap: 5 }

/** A neighbourhood as only the office sees it: who live there, how many of them it is about, and which way the draw sends each count. */
const anyBuurt = fc.record({
  mensen: fc.integer({ min: 0, max: 400 }),
  deel: fc.double({ min: 0, max: 1, noNaN: true }),
  naarBoven: fc.tuple(fc.boolean(), fc.boolean()),
})
type Buurt = typeof anyBuurt extends fc.Arbitrary<infer T> ? T : never
const buurten = fc.array(anyBuurt, { minLength: 1, maxLength: 12 })

function hits({ mensen, deel }: Buurt): number {
  return Math.round(mensen * deel)
}

function published(count: number, isUp: boolean): Interval {
  return unround(5 * (isUp ? Math.ceil(count / 5) : Math.floor(count / 5)), byChance, countable)
}

function exactly(waarde: number): Interval {
  return { waarde, onder: waarde, boven: waarde }
}

function percentageOf(buurt: Buurt, decimalen: number): GewogenDeel['cijfer'] {
  if (buurt.mensen === 0) return { waarde: null, ontbreekt: 'kan-niet-voorkomen' }
  const rounded = Number(((100 * hits(buurt)) / buurt.mensen).toFixed(decimalen))
  return unround(rounded, { soort: 'dichtstbij', stap: 10 ** -decimalen }, percent)
}

/** Whether the true figure lies within the bounds; a billionth is allowed for the way computers add. */
function holds(made: Samengevoegd | Interval | { waarde: null }, truth: number): boolean {
  if (made.waarde === null) return false
  const slack = 1e-9 * Math.max(1, Math.abs(truth))
  return made.onder - slack <= truth && truth <= made.boven + slack && made.onder <= made.waarde && made.waarde <= made.boven
}

const total = (found: readonly Buurt[], of: (buurt: Buurt) => number) => found.reduce((sum, buurt) => sum + of(buurt), 0)

describe('the sum of counts', () => {
  test('has the true sum within its bounds, whichever way chance rounded each of them', () => {
    fc.assert(
      fc.property(buurten, found => {
        const delen = found.map((buurt, index) => ({ gebied: `BU${index}`, cijfer: published(buurt.mensen, buurt.naarBoven[0]) }))
        expect(
          holds(
            addUp(delen),
            total(found, ({ mensen }) => mensen),
          ),
        ).toBe(true)
      }),
    )
  })

  test('of one area is the figure of that area', () => {
    expect(addUp([{ gebied: 'BU1', cijfer: unround(1230, byChance, countable) }])).toEqual({ waarde: 1230, onder: 1226, boven: 1234 })
  })

  test('grows by four either way with each count that chance rounded to five', () => {
    const delen = ['BU1', 'BU2', 'BU3'].map(gebied => ({ gebied, cijfer: unround(100, byChance, countable) }))
    expect(addUp(delen)).toEqual({ waarde: 300, onder: 288, boven: 312 })
  })

  test('is missing when a part is, and says of which areas and why', () => {
    const delen = [
      { gebied: 'BU1', cijfer: exactly(10) },
      { gebied: 'BU2', cijfer: { waarde: null, ontbreekt: 'kan-niet-voorkomen' } },
      { gebied: 'BU3', cijfer: { waarde: null, ontbreekt: 'geheim' } },
    ] as const
    expect(addUp(delen)).toEqual({
      waarde: null,
      ontbreekt: 'geheim',
      delen: [
        { gebied: 'BU2', ontbreekt: 'kan-niet-voorkomen' },
        { gebied: 'BU3', ontbreekt: 'geheim' },
      ],
    })
  })

  test('is refused for no areas and for an area that is there twice', () => {
    expect(() => addUp([])).toThrow('Er is geen gebied om samen te voegen.')
    const deel = { gebied: 'BU1', cijfer: exactly(10) }
    expect(() => addUp([deel, deel])).toThrow('Gebied BU1 staat er twee keer in.')
  })
})

describe('the weighted mean of percentages', () => {
  test.each([0, 1])('has the true percentage within its bounds, published with %i decimals', decimalen => {
    fc.assert(
      fc.property(buurten, found => {
        const people = total(found, ({ mensen }) => mensen)
        const delen = found.map((buurt, index) => ({
          gebied: `BU${index}`,
          cijfer: percentageOf(buurt, decimalen),
          gewicht: published(buurt.mensen, buurt.naarBoven[0]),
        }))
        const made = weigh(delen, percent)
        const isOfNobody = delen.every(({ gewicht }) => gewicht.waarde === 0)
        expect(isOfNobody ? made.waarde === null : holds(made, (100 * total(found, hits)) / people)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('has bounds that some true figures reach: no narrower ones would hold', () => {
    const cornered = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(cornered, parts => {
        const delen = parts.map(([waarde, gewicht, ruimte], index) => ({
          gebied: `BU${index}`,
          cijfer: unround(waarde, { soort: 'dichtstbij', stap: 1 }, percent),
          gewicht: { waarde: gewicht + ruimte, onder: gewicht, boven: gewicht + 2 * ruimte },
        }))
        const made = weigh(delen, percent)
        const corners = Array.from({ length: 2 ** parts.length }, (_, corner) => {
          const weights = delen.map(({ gewicht }, index) => ((corner >> index) & 1 ? gewicht.boven : gewicht.onder))
          const sum = weights.reduce((a, b) => a + b, 0)
          const mean = (end: 'onder' | 'boven') =>
            delen.reduce((mass, { cijfer }, index) => mass + cijfer[end] * (weights[index] ?? 0), 0) / sum
          return [mean('onder'), mean('boven')] as const
        })
        expect(made.waarde === null ? [] : [made.onder, made.boven]).toEqual([
          expect.closeTo(Math.min(...corners.map(([low]) => low)), 9),
          expect.closeTo(Math.max(...corners.map(([, high]) => high)), 9),
        ])
      }),
    )
  })

  test('does not depend on the order of the areas', () => {
    const delen = [
      { gebied: 'BU1', cijfer: exactly(40), gewicht: exactly(100) },
      { gebied: 'BU2', cijfer: exactly(50), gewicht: exactly(300) },
    ]
    expect(weigh(delen)).toEqual({ waarde: 47.5, onder: 47.5, boven: 47.5 })
    expect(weigh(delen.toReversed())).toEqual(weigh(delen))
  })

  test('lies anywhere between the parts when nobody knows how much each counts', () => {
    const unknown = { waarde: 100, onder: 0, boven: 100 }
    const delen = [
      { gebied: 'BU1', cijfer: exactly(40), gewicht: unknown },
      { gebied: 'BU2', cijfer: exactly(50), gewicht: unknown },
    ]
    expect(weigh(delen)).toEqual({ waarde: 45, onder: 40, boven: 50 })
  })

  test('leaves out an area that counts for nothing: no weight, or a figure that cannot occur where nobody was counted', () => {
    const known = { gebied: 'BU1', cijfer: exactly(40), gewicht: exactly(100) }
    const empty = { gebied: 'BU2', cijfer: { waarde: null, ontbreekt: 'geheim' }, gewicht: exactly(0) } as const
    const impossible = {
      gebied: 'BU3',
      cijfer: { waarde: null, ontbreekt: 'kan-niet-voorkomen' },
      gewicht: unround(0, byChance, countable),
    } as const
    expect(weigh([known, empty, impossible])).toEqual({ waarde: 40, onder: 40, boven: 40 })
  })

  test('counts a hidden percentage of at most four people for nothing in the value and for everything in the bounds', () => {
    const known = { gebied: 'BU1', cijfer: exactly(40), gewicht: exactly(96) }
    const hidden = { gebied: 'BU2', cijfer: { waarde: null, ontbreekt: 'onderdrukt' }, gewicht: unround(0, byChance, countable) } as const
    expect(weigh([known, hidden], percent)).toEqual({ waarde: 40, onder: 38.4, boven: 42.4 })
    expect(weigh([known, hidden])).toEqual({ waarde: null, ontbreekt: 'onderdrukt', delen: [{ gebied: 'BU2', ontbreekt: 'onderdrukt' }] })
  })

  test('is missing when a figure or a weight is, with every area that misses one', () => {
    const delen = [
      { gebied: 'BU1', cijfer: exactly(40), gewicht: { waarde: null, ontbreekt: 'niet-geimporteerd' } },
      { gebied: 'BU2', cijfer: { waarde: null, ontbreekt: 'onderdrukt' }, gewicht: exactly(20) },
      { gebied: 'BU3', cijfer: exactly(40), gewicht: exactly(20) },
    ] as const
    expect(weigh(delen, percent)).toEqual({
      waarde: null,
      ontbreekt: 'niet-geimporteerd',
      delen: [
        { gebied: 'BU1', ontbreekt: 'niet-geimporteerd' },
        { gebied: 'BU2', ontbreekt: 'onderdrukt' },
      ],
    })
  })

  test('cannot occur where nobody was counted anywhere', () => {
    const delen = ['BU1', 'BU2'].map(gebied => ({ gebied, cijfer: exactly(40), gewicht: unround(0, byChance, countable) }))
    expect(weigh(delen, percent)).toMatchObject({ waarde: null, ontbreekt: 'kan-niet-voorkomen' })
  })

  test('is refused for a weight below 0', () => {
    expect(() => weigh([{ gebied: 'BU1', cijfer: exactly(40), gewicht: exactly(-1) }])).toThrow('Het gewicht van BU1 is lager dan 0.')
  })
})

describe('a share of counts that were added up', () => {
  test('has the true share within its bounds', () => {
    fc.assert(
      fc.property(buurten, found => {
        const people = total(found, ({ mensen }) => mensen)
        const added = (of: (buurt: Buurt) => number, draw: 0 | 1) =>
          addUp(found.map((buurt, index) => ({ gebied: `BU${index}`, cijfer: published(of(buurt), buurt.naarBoven[draw]) })))
        const [teller, noemer] = [added(hits, 0), added(({ mensen }) => mensen, 1)]
        if (teller.waarde === null || noemer.waarde === null || noemer.waarde === 0 || people === 0) return
        expect(holds(divide(teller, noemer, { factor: 100, uiterste: percent }), (100 * total(found, hits)) / people)).toBe(true)
      }),
    )
  })

  test('cannot occur of nobody, and is too uncertain when there may be nobody and nothing limits it', () => {
    expect(divide(exactly(0), exactly(0), { factor: 100, uiterste: percent })).toEqual({ waarde: null, ontbreekt: 'kan-niet-voorkomen' })
    const few = { waarde: 5, onder: 0, boven: 9 }
    expect(divide(exactly(1), few, { factor: 1000 })).toEqual({ waarde: null, ontbreekt: 'onbetrouwbaar' })
    expect(divide(exactly(1), few, { factor: 100, uiterste: percent })).toEqual({ waarde: 20, onder: expect.closeTo(11.11, 2), boven: 100 })
  })

  test('can be below 0 where costs were paid back', () => {
    const insured = { waarde: 10, onder: 5, boven: 20 }
    expect(divide({ waarde: -10, onder: -20, boven: -10 }, insured, { factor: 1 })).toEqual({ waarde: -1, onder: -4, boven: -0.5 })
  })

  test('is refused over a count that could be below 0', () => {
    expect(() => divide(exactly(10), unround(0, byChance), { factor: 100 })).toThrow('Een noemer van -4 kan niet.')
  })
})

describe('a count less a share of another', () => {
  test('lies between all of the other one and nothing of it when the share is a guess', () => {
    expect(subtract(exactly(1000), exactly(100), { waarde: 0.27, onder: 0, boven: 1 })).toEqual({ waarde: 973, onder: 900, boven: 1000 })
  })

  test('is never below 0, which rounding could make of it', () => {
    expect(subtract(exactly(5), exactly(10), exactly(1))).toEqual({ waarde: 0, onder: 0, boven: 0 })
  })
})

describe('a figure before it was rounded', () => {
  test('lies within half a step, or within a whole one where chance decided, and never past what it can be', () => {
    expect(unround(47.4, { soort: 'dichtstbij', stap: 0.5 })).toEqual({ waarde: 47.4, onder: 47.15, boven: 47.65 })
    expect(unround(100, { soort: 'dichtstbij', stap: 1 }, percent)).toEqual({ waarde: 100, onder: 99.5, boven: 100 })
    expect(unround(0, byChance, countable)).toEqual({ waarde: 0, onder: 0, boven: 4 })
    expect(unround(11500, { soort: 'geen' })).toEqual({ waarde: 11500, onder: 11500, boven: 11500 })
  })

  test('is refused for a step that rounds nothing and for a value that cannot be', () => {
    expect(() => unround(10, { soort: 'toeval', stap: 2.5 })).toThrow('Afronden op 2.5 kan niet.')
    expect(() => unround(10, { soort: 'dichtstbij', stap: 0 })).toThrow('Afronden op 0 kan niet.')
    expect(() => unround(101, { soort: 'geen' }, percent)).toThrow('Het cijfer 101 ligt niet van 0 tot en met 100.')
  })
})
