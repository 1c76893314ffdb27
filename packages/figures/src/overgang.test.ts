import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOvergangen, traceBack, type Overgang } from './index.ts'

function links(...rows: readonly (readonly [van: string, naar: string, inwoners: number])[]): Overgang[] {
  return rows.map(([van, naar, inwoners]) => ({ van, naar, inwoners }))
}

describe('the earlier areas that stand for later ones', () => {
  it('are the area itself when only its code changed', () => {
    expect(traceBack(links(['oud', 'nieuw', 900], ['elders', 'elders', 50]), ['nieuw'])).toEqual({ gebieden: ['oud'], overgedragen: 1 })
  })

  it('are both areas after a merge', () => {
    expect(traceBack(links(['a', 'samen', 400], ['b', 'samen', 600]), ['samen'])).toEqual({ gebieden: ['a', 'b'], overgedragen: 1 })
  })

  it('are the whole area for one part of a split, which then carries over too little, and for both parts wholly', () => {
    const split = links(['a', 'noord', 600], ['a', 'zuid', 400])
    expect(traceBack(split, ['noord'])).toEqual({ gebieden: ['a'], overgedragen: 0.6 })
    expect(traceBack(split, ['zuid'])).toBeNull()
    expect(traceBack(split, ['noord', 'zuid'])).toEqual({ gebieden: ['a'], overgedragen: 1 })
  })

  it('leave out a strip that came from another area, and say how much that is', () => {
    const strip = links(['a', 'a', 970], ['b', 'a', 30], ['b', 'b', 500])
    expect(traceBack(strip, ['a'])).toEqual({ gebieden: ['a'], overgedragen: 0.97 })
    expect(traceBack(strip, ['b'])?.overgedragen).toBeCloseTo(500 / 530, 12)
  })

  it('are none for an area that no link leads to, or where nobody lives', () => {
    expect(traceBack(links(['a', 'a', 10]), ['elders'])).toBeNull()
    expect(traceBack(links(['a', 'a', 0]), ['a'])).toBeNull()
  })

  it('carry over everybody for all later areas together, and never more', () => {
    const count = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 6 }), rows => {
        const all = rows.flatMap((row, van) => row.map((inwoners, naar) => ({ van: `v${van}`, naar: `n${naar}`, inwoners })))
        const parts = ['n0', 'n1', 'n2'].map(naar => traceBack(all, [naar]))
        const whole = traceBack(all, ['n0', 'n1', 'n2'])
        expect(parts.every(part => part === null || (part.overgedragen > 0 && part.overgedragen <= 1))).toBe(true)
        expect(whole?.overgedragen ?? 1).toBe(1)
      }),
    )
  })

  it('refuse a link that is there twice', () => {
    expect(() => traceBack(links(['a', 'b', 1], ['a', 'b', 2]), ['b'])).toThrow('De overgang van a naar b staat er twee keer in')
  })
})

describe('links over two steps', () => {
  it('spread people of the middle area as it was spread', () => {
    const found = chainOvergangen(links(['a', 'm', 100], ['b', 'm', 300]), links(['m', 'x', 30], ['m', 'y', 10]))
    expect(found).toEqual(links(['a', 'x', 75], ['a', 'y', 25], ['b', 'x', 225], ['b', 'y', 75]))
  })

  it('keep nothing of a middle area that is gone or empty', () => {
    expect(chainOvergangen(links(['a', 'm', 100]), [])).toEqual([])
    expect(chainOvergangen(links(['a', 'm', 100]), links(['m', 'x', 0]))).toEqual(links(['a', 'x', 0]))
  })
})
