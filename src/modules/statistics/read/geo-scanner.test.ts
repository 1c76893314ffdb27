import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FeatureFault, FeatureScanner } from './geo-scanner.ts'
import type { FeatureText } from './geo-scanner.ts'

function scan(chunks: readonly Buffer[]): { features: FeatureText[]; envelope: unknown } {
  const features: FeatureText[] = []
  const scanner = new FeatureScanner(feature => features.push(feature))
  for (const chunk of chunks) scanner.push(chunk)
  return { features, envelope: JSON.parse(scanner.end()) }
}

function faultOf(text: string): unknown {
  try {
    return scan([Buffer.from(text)])
  } catch (error) {
    return error instanceof FeatureFault ? [error.reason, error.line, error.column] : error
  }
}

const collection = {
  type: 'FeatureCollection',
  name: 'features',
  extra: { features: [{ not: 'this one' }] },
  features: [{ properties: { naam: 'De {Brug}, "oost" ]\\' } }, {}, { geometry: { coordinates: [[[1, 2]]] } }],
  crs: { type: 'name' },
}

describe('a collection of features', () => {
  test('comes apart in its features and what stands around them, wherever the chunks are cut', () => {
    const bytes = Buffer.from(JSON.stringify(collection, null, 1))
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 6 }), cuts => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), bytes.length]
        const { features, envelope } = scan(edges.slice(1).map((to, index) => bytes.subarray(edges[index], to)))
        expect([features.map(({ json }) => JSON.parse(json)), envelope]).toEqual([collection.features, { ...collection, features: [] }])
      }),
      { numRuns: 200 },
    )
  })

  test('tells where each feature begins', () => {
    const { features } = scan([Buffer.from('{"features":\n[{"a":1},\n  {"b":2}]}')])
    expect(features).toEqual([
      { nummer: 1, json: '{"a":1}', line: 2, column: 2 },
      { nummer: 2, json: '{"b":2}', line: 3, column: 3 },
    ])
  })

  test.each([
    { name: 'cut off within a feature', text: '{"features":[{"a":[1,', fault: ['truncated', 1, 21] },
    { name: 'cut off between features', text: '{"features":[{},\n', fault: ['truncated', 2, 1] },
    { name: 'with a comma too many', text: '{"features":[{},]}', fault: ['syntax', 1, 17] },
    { name: 'with a comma too few', text: '{"features":[{} {}]}', fault: ['syntax', 1, 17] },
    { name: 'with something else than features', text: '{"features":[{},null]}', fault: ['syntax', 1, 17] },
    { name: 'that is a list', text: '[{}]', fault: ['syntax', 1, 1] },
    { name: 'with more behind its end', text: '{"features":[]}\n{}', fault: ['syntax', 2, 1] },
    { name: 'nested beyond reason', text: `{"features":[{"a":${'['.repeat(100)}`, fault: ['syntax', 1, 80] },
    { name: 'with too much around it', text: `{"a":"${'x'.repeat(2 ** 20)}"}`, fault: ['too-large', 1, 2 ** 20 + 8] },
  ])('$name is refused at its place', ({ text, fault }) => {
    expect(faultOf(text)).toEqual(fault)
  })
})
