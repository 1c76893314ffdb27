import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataRequests, makeOnlineBed } from '#test/publisher/online-bed.ts'
import type { Fault } from '#test/publisher/publisher.ts'
import { wonderdamKwb } from '#test/publisher/tables.ts'
import { codeOf } from '#test/read/refusals.ts'

const bed = makeOnlineBed()

describe('a publisher that cannot be trusted', () => {
  test.each([
    ['links to the page itself', { at: 'Observations', kind: 'endless', skip: 1 }, 'source-endless'],
    ['has ever new links', { at: 'Observations', kind: 'endless-new' }, 'source-endless'],
    ['links to another host', { at: 'Observations', kind: 'foreign-link', link: 'https://evil.example/next' }, 'source-foreign-host'],
    ['sends us to another host', { at: 'Observations', kind: 'redirect', location: 'https://evil.example/' }, 'source-foreign-host'],
    ['has a list of codes without end', { at: 'Codes', kind: 'endless' }, 'source-endless'],
  ] satisfies [string, Fault, string][])('and %s is refused', async (_, fault, code) => {
    const publisher = await bed.open([wonderdamKwb], { pageSize: 10, faults: [fault] })
    expect(await codeOf(bed.importFrom(publisher, 'cbs:99984NED'))).toBe(code)
    expect(publisher.requests.length).toBeLessThan(20)
  })

  test('and gives a row twice is refused, and its pages are thrown away', async () => {
    const twice = { ...wonderdamKwb, rijen: [...wonderdamKwb.rijen, ...wonderdamKwb.rijen.slice(3, 4)] }
    const publisher = await bed.open([twice])
    await expect(bed.importFrom(publisher, 'cbs:99984NED')).rejects.toThrow(
      "Rij 53: Gebied BU99010101 staat er twee keer in voor 'Bevolking / Aantal inwoners' in 2024. Er is niets geïmporteerd.",
    )
    expect(existsSync(join(bed.werkmap, 'cbs-99984NED-v4'))).toBe(false)
  })

  test.each([
    ['1.234,5', 'import-not-a-number'],
    ['1e308', 'import-not-a-number'],
    ['99999999999999999', 'import-not-a-number'],
    ['veel', 'import-not-a-number'],
  ])('and gives %s for a number is refused', async (text, code) => {
    const rijen = wonderdamKwb.rijen.map((row, index) => (index === 3 ? { ...row, AantalInwoners_5: text } : row))
    expect(await codeOf(bed.importFrom(await bed.open([{ ...wonderdamKwb, rijen, versies: ['v3'] }]), 'cbs:99984NED'))).toBe(code)
  })

  test('and has an area that is in no list is refused', async () => {
    const rijen = [...wonderdamKwb.rijen, { ...wonderdamKwb.rijen[3], WijkenEnBuurten: 'BU99019999' }]
    expect(await codeOf(bed.importFrom(await bed.open([{ ...wonderdamKwb, rijen }]), 'cbs:99984NED'))).toBe('gebied-unknown')
  })

  test('or has more than we can take is refused before the download', async () => {
    const publisher = await bed.open([wonderdamKwb])
    expect(await codeOf(bed.importFrom(publisher, 'cbs:99984NED', { maxRows: 40 }))).toBe('source-too-large')
    expect(dataRequests(publisher)).toBe(0)
  })
})
