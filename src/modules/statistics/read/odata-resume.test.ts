import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataRequests, makeOnlineBed, readable } from '#test/publisher/online-bed.ts'
import type { Fault } from '#test/publisher/publisher.ts'
import { wonderdamKwb, wonderdamKwbReadable } from '#test/publisher/tables.ts'
import { codeOf } from '#test/read/refusals.ts'

const bed = makeOnlineBed()

describe('a download that is interrupted', () => {
  test('goes on at the page where it stopped', async () => {
    const publisher = await bed.open([wonderdamKwb], { pageSize: 10 })
    const cancel = new AbortController()
    const reason = new Error('kill')
    const progress = (done: number): void => void (done === 30 && cancel.abort(reason))
    await expect(bed.importFrom(publisher, 'cbs:99984NED', { signal: cancel.signal, progress })).rejects.toBe(reason)
    expect(dataRequests(publisher)).toBe(3)
    const steps: number[] = []
    const table = await bed.importFrom(publisher, 'cbs:99984NED', { progress: done => steps.push(done) })
    expect(dataRequests(publisher)).toBe(5)
    expect(steps).toEqual([30, 40, 48])
    expect(table.kolommen.map(readable)).toEqual(wonderdamKwbReadable)
  })

  test('asks nothing twice when only the reading was interrupted', async () => {
    const publisher = await bed.open([wonderdamKwb], { pageSize: 10 })
    await bed.importFrom(publisher, 'cbs:99984NED')
    await bed.importFrom(publisher, 'cbs:99984NED')
    expect(dataRequests(publisher)).toBe(5)
  })

  test('starts over when the publisher changed the table before it went on', async () => {
    const publisher = await bed.open([wonderdamKwb], { pageSize: 10 })
    const cancel = new AbortController()
    await bed
      .importFrom(publisher, 'cbs:99984NED', { signal: cancel.signal, progress: done => void (done === 30 && cancel.abort()) })
      .catch(() => null)
    publisher.setTable({ ...wonderdamKwb, gewijzigd: '2025-06-30T02:00:00' })
    const table = await bed.importFrom(publisher, 'cbs:99984NED')
    expect({ gewijzigd: table.bron.gewijzigd, asked: dataRequests(publisher) }).toEqual({ gewijzigd: '2025-06-30', asked: 3 + 5 })
  })

  test('starts over when the publisher changes the table halfway, and gives up when it never rests', async () => {
    const once: Fault = { at: '$skip=20', kind: 'modified', gewijzigd: '2025-12-01T02:00:00', times: 1 }
    const publisher = await bed.open([wonderdamKwb], { pageSize: 10, faults: [once] })
    const table = await bed.importFrom(publisher, 'cbs:99984NED')
    expect({ gewijzigd: table.bron.gewijzigd, asked: dataRequests(publisher) }).toEqual({ gewijzigd: '2025-12-01', asked: 10 })
    const faults = Array.from({ length: 6 }, (_, index): Fault => ({
      at: '$skip=20',
      kind: 'modified',
      gewijzigd: `2026-01-0${index + 1}T00:00:00`,
      times: 1,
    }))
    expect(await codeOf(bed.importFrom(await bed.open([wonderdamKwb], { pageSize: 10, faults }), 'cbs:99984NED'))).toBe('source-changing')
  })

  test('keeps the pages that came in when a later one fails for good', async () => {
    const faults: Fault[] = [{ at: '$skip=30', kind: 'dropped', times: 3 }]
    const publisher = await bed.open([wonderdamKwb], { pageSize: 10, faults })
    expect(await codeOf(bed.importFrom(publisher, 'cbs:99984NED'))).toBe('source-unreachable')
    expect(dataRequests(publisher)).toBe(3 + 3)
    const table = await bed.importFrom(publisher, 'cbs:99984NED')
    expect(dataRequests(publisher)).toBe(3 + 3 + 2)
    expect(table.kolommen.map(readable)).toEqual(wonderdamKwbReadable)
  })

  test('survives a publisher that is busy, cuts answers off and loses the connection', async () => {
    const faults: Fault[] = [
      { at: 'Properties', kind: 'status', status: 429, retryAfter: '3', times: 1 },
      { at: 'Codes', kind: 'status', status: 503, times: 1 },
      { at: '$skip=10', kind: 'cut-off', times: 1 },
      { at: '$skip=20', kind: 'dropped', times: 2 },
      { at: '$skip=30', kind: 'html', times: 1 },
    ]
    const table = await bed.importFrom(await bed.open([wonderdamKwb], { pageSize: 10, faults }), 'cbs:99984NED')
    expect(table.kolommen.map(readable)).toEqual(wonderdamKwbReadable)
  })
})

test('pages lie in the work folder in order, each whole', async () => {
  await bed.importFrom(await bed.open([wonderdamKwb], { pageSize: 20 }), 'cbs:99984NED')
  const [series = ''] = await readdir(join(bed.werkmap, 'cbs-99984NED-v4'))
  expect((await readdir(join(bed.werkmap, 'cbs-99984NED-v4', series))).toSorted()).toEqual([
    'page-0001.json',
    'page-0002.json',
    'page-0003.json',
    'state.json',
  ])
})
