import { measureLeesbaarheid } from '@buurtwijs/figures'
import { expect, test } from 'vitest'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { gebieden } from '#test/world.ts'
import { plantDemo, ReleaseStore, requireGebied, StatistiekSource } from '../statistics/index.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'

/** Half of the texts reads easier than this: the formula calls 60 to 70 normal. A warning, so the bound lies below what they have now. */
const leastMedian = 60
/** A sentence with a colon and a source in brackets is long; more words than this in one is a sentence that nobody finishes. */
const mostWords = 40

test('the sentences that rules make of figures are read without trouble, by the formula of Flesch-Douma', async () => {
  const store = new ReleaseStore(await makeTestFolder())
  await plantDemo(store, () => new Date('2026-03-02T09:00:00Z'))
  const statistiek = new StatistiekSource(store).current()
  const sentences = new Set(
    Object.values(gebieden).flatMap(code =>
      makeBuurtbeeld(statistiek, requireGebied(statistiek, code), 'nl').zinnen.map(({ tekst }) => tekst),
    ),
  )
  const measured = [...sentences]
    .flatMap(tekst => {
      const found = measureLeesbaarheid(tekst)
      return found === null ? [] : [{ tekst, douma: Math.round(found.douma), longest: Math.round(found.woordenPerZin) }]
    })
    .toSorted((a, b) => a.douma - b.douma)
  const hardest = measured.slice(0, 5).map(({ tekst, douma }) => `${douma}: ${tekst}`)
  const median = measured[Math.floor(measured.length / 2)]?.douma ?? 0
  expect(median, `the hardest: ${hardest.join('\n')}`).toBeGreaterThanOrEqual(leastMedian)
  expect(measured.filter(({ longest }) => longest > mostWords)).toEqual([])
})
