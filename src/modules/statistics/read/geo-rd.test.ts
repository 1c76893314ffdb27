import { expect, test } from 'vitest'
import { rdToWgs84 } from './geo-rd.ts'

test.each([
  { name: 'the tower of Amersfoort', rd: [155_000, 463_000], degrees: [5.38720621, 52.1551744] },
  { name: 'the Westertoren in Amsterdam', rd: [120_700.723, 487_525.502], degrees: [4.88352559, 52.37453253] },
  { name: 'the Martinitoren in Groningen', rd: [233_883.131, 582_065.167], degrees: [6.56820053, 53.21938317] },
] as const)('$name lies where the publication of the formula says', ({ rd: [x, y], degrees: [lengte, breedte] }) => {
  const [foundLengte, foundBreedte] = rdToWgs84(x, y)
  // 0.000003 degrees is 33 cm from south to north; the formula promises 25.
  expect(Math.abs(foundLengte - lengte)).toBeLessThan(3e-6)
  expect(Math.abs(foundBreedte - breedte)).toBeLessThan(3e-6)
})
