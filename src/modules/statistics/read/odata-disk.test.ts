import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refusal } from '#src/refusal.ts'
import { readJsonFile, refuseDiskFault, writeJsonFile } from './odata-disk.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtwijs-odata-disk-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a full disk is a sentence, and any other fault stays what it is', () => {
  const full = refuseDiskFault(Object.assign(new Error('write'), { code: 'ENOSPC' }))
  expect(full).toBeInstanceOf(Refusal)
  expect(full).toMatchObject({ code: 'disk-full', status: 507 })
  const other = new Error('EACCES')
  expect(refuseDiskFault(other)).toBe(other)
})

test('a file is written whole, and one that is absent or broken holds nothing', async () => {
  const file = join(folder, 'state.json')
  await writeJsonFile(file, { pages: [1] })
  expect([await readJsonFile(file), await readdir(folder)]).toEqual([{ pages: [1] }, ['state.json']])
  await writeFile(file, '{"pages":[')
  expect([await readJsonFile(file), await readJsonFile(join(folder, 'absent.json'))]).toEqual([null, null])
})
