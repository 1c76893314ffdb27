import { describe, expect, test } from 'vitest'
import { Refusal } from '#src/refusal.ts'
import { makeZip, writeTemporary } from '#test/read/make-workbook.ts'
import type { ZipEntry } from '#test/read/make-workbook.ts'
import { archiveLimits, openArchive } from './zip.ts'
import type { ArchiveLimits } from './zip.ts'

/** The text of the first part, or what was refused. */
async function readFirst(bytes: Buffer, limits: ArchiveLimits = archiveLimits): Promise<string> {
  try {
    const archive = await openArchive({ naam: 'wijk.xlsx', path: await writeTemporary('wijk.xlsx', bytes) }, limits)
    try {
      const chunks: Buffer[] = []
      for await (const chunk of archive.read('een.txt')) chunks.push(chunk)
      return Buffer.concat(chunks).toString()
    } finally {
      archive.close()
    }
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.place.file}`
    throw error
  }
}

const one: ZipEntry = { naam: 'een.txt', data: 'hallo' }

describe('an archive', () => {
  test('gives its parts without regard to case', async () => {
    expect(await readFirst(makeZip([{ naam: 'EEN.txt', data: 'hallo' }]))).toBe('hallo')
  })

  test('that unpacks to hundreds of times its size is a bomb', async () => {
    expect(await readFirst(makeZip([one, { naam: 'bom.xml', data: Buffer.alloc(8 * 2 ** 20) }]))).toBe('import-too-large wijk.xlsx')
  })

  test('that hides its real size is refused while it unpacks', async () => {
    expect(await readFirst(makeZip([{ naam: 'een.txt', data: Buffer.alloc(8 * 2 ** 20), claimedSize: 100 }]))).toBe(
      'import-damaged wijk.xlsx',
    )
  })

  test.each([
    { name: 'with too many parts', entries: [one, { naam: 'twee.txt', data: '' }], limits: { entries: 1 } },
    { name: 'with a part that is too large', entries: [one], limits: { entryBytes: 4 } },
    { name: 'with too much in all', entries: [one, { naam: 'twee.txt', data: 'hallo' }], limits: { totalBytes: 9 } },
  ])('$name is refused before it unpacks', async ({ entries, limits }) => {
    expect(await readFirst(makeZip(entries), { ...archiveLimits, ...limits })).toBe('import-too-large wijk.xlsx')
  })

  test.each([
    { name: 'cut off', bytes: makeZip([one]).subarray(0, -10), code: 'import-damaged' },
    { name: 'cut off in its first part', bytes: makeZip([one]).subarray(0, 20), code: 'import-damaged' },
    { name: 'changed on the way', bytes: makeZip([{ ...one, claimedChecksum: 1 }]), code: 'import-damaged' },
    { name: 'with a part twice', bytes: makeZip([one, one]), code: 'import-damaged' },
    { name: 'with a part outside its folder', bytes: makeZip([one, { naam: '../twee.txt', data: '' }]), code: 'import-damaged' },
    { name: 'locked with a password', bytes: makeZip([{ ...one, isLocked: true }]), code: 'import-locked' },
  ])('that is $name is refused', async ({ bytes, code }) => {
    expect(await readFirst(bytes)).toBe(`${code} wijk.xlsx`)
  })
})
