import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { ontbreektRedenen } from '@buurtwijs/figures'
import { describe, expect, it } from 'vitest'
import { makeTable } from '#test/made-table.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { readColumns } from './columns-file.ts'
import { ReleaseStore } from './release-store.ts'
import { explainDisk } from './disk.ts'

const from = { herkomst: 'kwb.csv', opgehaald: '2026-03-01T10:00:00.000Z', sha256: 'ab' }
const never = new AbortController().signal

const goirle = makeTable({
  gebieden: [
    ['NL00', 'Nederland'],
    ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
    ['BU07850102', 'De Hoeve', 'Goirle', 3],
  ],
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_000_000, 1230, 'geheim'] },
    { onderwerp: 'Bevolking/Gemiddelde huishoudensgrootte', decimalen: 1, jaar: 2024, cellen: [2.1, 1.8, 'kan-niet-voorkomen'] },
  ],
})

async function makeStore(): Promise<ReleaseStore> {
  return new ReleaseStore(await makeTestFolder())
}

describe('the releases of a data folder', () => {
  it('keep a table with where it came from and how much of it is missing', async () => {
    const store = await makeStore()
    const { release, isNew } = await store.keepTabel(goirle, from, never)
    expect(isNew).toBe(true)
    expect(store.find(release.id)).toMatchObject({
      soort: 'tabel',
      bron: goirle.bron,
      herkomst: 'kwb.csv',
      opgehaald: '2026-03-01T10:00:00.000Z',
      gebieden: 3,
      periodes: ['2024'],
      rijen: 6,
      waarden: 4,
      ontbreekt: { geheim: 1, 'kan-niet-voorkomen': 1 },
    })
    expect(store.gebieden(release)).toEqual([
      ['NL00', 'land', 'Nederland', null, 0, null],
      ['BU07850101', 'buurt', 'Goirle-Centrum', 'Goirle', 1, null],
      ['BU07850102', 'buurt', 'De Hoeve', 'Goirle', 3, null],
    ])
  })

  it('hold the same content once, whatever file it came in', async () => {
    const store = await makeStore()
    const first = await store.keepTabel(goirle, from, never)
    const second = await store.keepTabel(goirle, { ...from, herkomst: 'anders.csv', sha256: 'cd' }, never)
    expect(second).toEqual({ release: first.release, isNew: false })
    expect(store.list()).toHaveLength(1)
  })

  it('hold a changed edition beside the old one', async () => {
    const store = await makeStore()
    const first = await store.keepTabel(goirle, from, never)
    const changed = { ...goirle, kolommen: goirle.kolommen.map(kolom => ({ ...kolom, waarden: kolom.waarden.map(waarde => waarde + 5) })) }
    const second = await store.keepTabel(changed, { ...from, opgehaald: '2026-04-01T10:00:00.000Z' }, never)
    expect(second.isNew).toBe(true)
    expect(store.list().map(release => release.id)).toEqual([first.release.id, second.release.id])
  })

  it('can be taken away one at a time', async () => {
    const store = await makeStore()
    const { release } = await store.keepTabel(goirle, from, never)
    store.remove(release.id)
    expect(store.list()).toEqual([])
    expect(readdirSync(store.folder)).toEqual([])
    expect(() => store.remove(release.id)).toThrow('Er is geen release met de naam')
  })

  it('are seen by another process as soon as they are there', async () => {
    const store = await makeStore()
    const other = new ReleaseStore(join(store.folder, '..'))
    expect(other.list()).toEqual([])
    const { release } = await store.keepTabel(goirle, from, never)
    expect(other.find(release.id)).toEqual(release)
  })

  it('leave nothing when the import is stopped on the way', async () => {
    const store = await makeStore()
    const stopped = AbortSignal.abort(new Error('gestopt'))
    await expect(store.keepTabel(goirle, from, stopped)).rejects.toThrow('gestopt')
    expect(readdirSync(store.folder)).toEqual([])
  })

  it('do not count what a killed import left, and the next import sweeps it', async () => {
    const store = await makeStore()
    const part = join(store.folder, '85984NED-2024-deadbeef.part')
    mkdirSync(part)
    writeFileSync(join(part, 'columns.bin'), 'half')
    expect(store.list()).toEqual([])
    await store.exclusively(
      () => new Date(),
      async () => undefined,
    )
    expect(existsSync(part)).toBe(false)
  })

  it('refuse a second import while one runs, and take over from one that is gone', async () => {
    const store = await makeStore()
    const second = store.exclusively(
      () => new Date(),
      async () =>
        await store.exclusively(
          () => new Date(),
          async () => 'never',
        ),
    )
    await expect(second).rejects.toThrow('Er loopt al een andere import')
    writeFileSync(
      join(store.folder, '.import.lock'),
      JSON.stringify({ pid: 2 ** 22 + 1, host: (await import('node:os')).hostname(), sinds: '' }),
    )
    await expect(
      store.exclusively(
        () => new Date(),
        async () => 'done',
      ),
    ).resolves.toBe('done')
  })

  it('are Parquet that any tool reads, with reasons as words', async () => {
    const store = await makeStore()
    const { release } = await store.keepTabel(goirle, from, never)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const rows = await connection.runAndReadAll(
      `select gebied, periode, onderwerp, waarde, ontbreekt from '${store.path(release, 'figures.parquet')}'`,
    )
    expect(rows.getRowsJson()).toEqual([
      ['NL00', '2024', 'Bevolking/Aantal inwoners_1', 17_000_000, null],
      ['BU07850101', '2024', 'Bevolking/Aantal inwoners_1', 1230, null],
      ['BU07850102', '2024', 'Bevolking/Aantal inwoners_1', null, 'geheim'],
      ['NL00', '2024', 'Bevolking/Gemiddelde huishoudensgrootte_1', 2.1, null],
      ['BU07850101', '2024', 'Bevolking/Gemiddelde huishoudensgrootte_1', 1.8, null],
      ['BU07850102', '2024', 'Bevolking/Gemiddelde huishoudensgrootte_1', null, 'kan-niet-voorkomen'],
    ])
  })

  it('say in a sentence that the disk is full, whoever noticed', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    expect(explainDisk(full)?.message).toContain('De schijf is vol')
    expect(explainDisk(new Error('IO Error: Could not write file "x": No space left on device'))?.status).toBe(507)
    expect(explainDisk(new Error('something else'))).toBeNull()
  })
})

describe('a column on disk', () => {
  it('gives every value and every reason back to the last bit', async () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map(n => n / 10),
      fc.constantFrom(...ontbreektRedenen),
    )
    const store = await makeStore()
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 3, maxLength: 3 }), async cellen => {
        const table = makeTable({
          gebieden: [
            ['BU00000001', 'a'],
            ['BU00000002', 'b'],
            ['BU00000003', 'c'],
          ],
          kolommen: [{ onderwerp: 'x', jaar: 2024, decimalen: 1, cellen }],
        })
        const { release } = await store.keepTabel(table, from, never)
        const [column] = readColumns(store.path(release, 'columns.bin'), 3, release.kolommen).waarden
        const read = cellen.map((_, row) => {
          const reason = column?.reasonAt(row) ?? 0
          return reason === 0 ? column?.at(row) : ontbreektRedenen[reason - 1]
        })
        expect(read).toEqual(cellen.map(value => (value === 0 ? 0 : value)))
        store.remove(release.id)
      }),
      { numRuns: 60 },
    )
  })
})
