import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawWithoutReplacement, seededChance } from './chance.ts'
import {
  chiSquareQuantile,
  chiSquareUpper,
  fisherUpper,
  noncentralChiSquareUpper,
  normalQuantile,
  normalTails,
  studentQuantile,
  studentTwoSided,
} from './distributions.ts'
import { exp, log, log1p } from './exact-math.ts'
import { cholesky, invertCholesky, multiply, pseudoInverse, symmetricEigen } from './matrix.ts'

describe('exponent and logarithm', () => {
  it('stay within two units in the last place of those of the machine', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x, y) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(5e-16)
        expect(Math.abs(log(y) - Math.log(y))).toBeLessThanOrEqual(5e-16 * Math.abs(Math.log(y)) + 1e-300)
      }),
    )
  })

  it('keep the ends: nothing, infinity, and the logarithm of what is barely more than one', () => {
    expect([exp(-800), exp(800), log(0), log(-1), log(Infinity), log1p(1e-20)]).toEqual([
      0,
      Infinity,
      -Infinity,
      Number.NaN,
      Infinity,
      1e-20,
    ])
  })
})

describe('distributions', () => {
  it('have the values of R 4.2.2 to twelve digits', () => {
    const found = [
      normalQuantile(0.975),
      normalQuantile(1e-10),
      studentQuantile(0.975, 5),
      chiSquareQuantile(0.95, 3),
      fisherUpper(1.63156561148825, 3, 1989),
    ]
    const expected = [1.959963984540054, -6.361340902404056, 2.570581835636314, 7.814727903251179, 0.180038073584602]
    found.forEach((value, at) => expect(Math.abs(value / expected[at]! - 1)).toBeLessThan(5e-12))
    expect(Math.abs(studentTwoSided(4.85064514323403 / 0.455222045942341, 107) / 1.66756778663965e-18 - 1)).toBeLessThan(1e-6)
  })

  it('turn quantiles back into chances', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-8, max: 1 - 1e-8, noNaN: true }), fc.integer({ min: 1, max: 200 }), (p, df) => {
        expect(normalTails(normalQuantile(p)).lower).toBeCloseTo(p, 13)
        expect(1 - chiSquareUpper(chiSquareQuantile(p, df), df)).toBeCloseTo(p, 11)
      }),
    )
  })

  it('make a test without an effect as powerful as its own level', () => {
    expect(noncentralChiSquareUpper(chiSquareQuantile(0.95, 4), 4, 0)).toBeCloseTo(0.05, 12)
  })
})

describe('chance', () => {
  it('gives these very numbers for seed 1, on every machine', () => {
    const chance = seededChance(1)
    expect([chance.bits(), chance.bits(), chance.uniform(), chance.normal(), chance.below(1000)]).toMatchInlineSnapshot(`
      [
        3466025521,
        2861050444,
        0.37879560907463083,
        -0.29375293642925165,
        601,
      ]
    `)
  })

  it('spreads evenly, and normally', () => {
    const chance = seededChance(20)
    const drawn = Array.from({ length: 40_000 }, () => chance.normal())
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length
    expect([Math.abs(mean) < 0.02, Math.abs(variance - 1) < 0.03]).toEqual([true, true])
    expect([...drawWithoutReplacement(chance, 50)].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at))
  })
})

describe('small matrices', () => {
  const a = Float64Array.of(4, 2, 1, 2, 5, 3, 1, 3, 6)

  it('are inverted, and refused when a column repeats another', () => {
    const product = multiply(a, invertCholesky(cholesky(a, 3)!, 3), 3, 3, 3)
    product.forEach((value, at) => expect(value).toBeCloseTo(at % 4 === 0 ? 1 : 0, 14))
    expect(cholesky(Float64Array.of(1, 2, 2, 4), 2)).toBeNull()
  })

  it('have eigenvectors that make them again, also when they are singular', () => {
    const { values, vectors } = symmetricEigen(a, 3)
    for (let i = 0; i < 9; i++) {
      let sum = 0
      for (let k = 0; k < 3; k++) sum += values[k]! * vectors[Math.floor(i / 3) * 3 + k]! * vectors[(i % 3) * 3 + k]!
      expect(sum).toBeCloseTo(a[i]!, 13)
    }
    pseudoInverse(Float64Array.of(1, 1, 1, 1), 2).forEach(value => expect(value).toBeCloseTo(0.25, 14))
  })
})
