import { mkdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeTable } from '#test/made-table.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { ReleaseStore } from './release-store.ts'

const from = { herkomst: 'kwb.csv', opgehaald: '2026-03-01T10:00:00.000Z', sha256: 'ab' }
const never = new AbortController().signal

function tableOf(inwoners: number) {
  return makeTable({
    gebieden: [['NL00', 'Nederland']],
    kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [inwoners] }],
  })
}

describe('the list of releases', () => {
  it('has a release that came within the same tick of the clock of the disk as the one before it', async () => {
    const writer = new ReleaseStore(await makeTestFolder())
    const reader = new ReleaseStore(join(writer.folder, '..'))
    await writer.keepTabel(tableOf(1), from, never)
    const tick = statSync(writer.folder).mtime
    utimesSync(writer.folder, tick, tick)
    expect(reader.list()).toHaveLength(1)
    await writer.keepTabel(tableOf(2), from, never)
    utimesSync(writer.folder, tick, tick)
    expect(reader.list()).toHaveLength(2)
  })

  it('leaves out a folder without a release in it', async () => {
    const store = new ReleaseStore(await makeTestFolder())
    await store.keepTabel(tableOf(1), from, never)
    mkdirSync(join(store.folder, '85984NED-2024-leeg'))
    expect(store.list().map(({ herkomst }) => herkomst)).toEqual(['kwb.csv'])
  })
})
