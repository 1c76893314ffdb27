import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('JSON in one form', () => {
  it('is that of the example in RFC 8785, section 3.2.2', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('orders members by code units, as the example in section 3.2.3 does', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const value = Object.fromEntries(names.map(name => [name, 0]))
    expect(Object.keys(JSON.parse(canonicalJson(value)) as object).filter(name => name !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ])
    expect(canonicalJson(value).startsWith(String.raw`{"\r":0,"1":0,`)).toBe(true)
  })

  it('writes numbers as appendix B of RFC 8785 does', () => {
    const bits = ['0000000000000000', '8000000000000000', '0000000000000001', '7fefffffffffffff', '4340000000000000', '44b52d02c7e14af6']
    const numbers = bits.map(hex => new DataView(BigInt64Array.of(BigInt.asIntN(64, BigInt(`0x${hex}`))).buffer).getFloat64(0, true))
    expect(numbers.map(number => canonicalJson(number))).toEqual([
      '0',
      '0',
      '5e-324',
      '1.7976931348623157e+308',
      '9007199254740992',
      '1e+23',
    ])
  })

  it('says the same whatever order members come in, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe(canonicalJson({ a: { c: 3, d: 2 }, b: 1 }))
  })

  it.each([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [new Date(0)], [[undefined]], [{ a: () => 1 }], [1n]])(
    'cannot hold %s',
    value => {
      expect(() => canonicalJson(value)).toThrow('canonicalJson requires values that JSON can hold')
    },
  )
})
