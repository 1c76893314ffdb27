import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { asOwner, testDatabase } from '#test/setup/database.ts'
import { makeDataFolder } from '#test/setup/program.ts'
import { asVisitor } from '../database/visitor.ts'
import { openMasterKey, requireOwnMaster } from './master-key.ts'
import { personKeys } from './person-key.ts'

it('is one key for programs that start at the same moment, in a file that only its owner reads', async () => {
  const folder = await makeDataFolder()
  const keys = await Promise.all(Array.from({ length: 8 }, () => openMasterKey(folder, undefined)))
  const path = join(folder, 'geheimen', 'hoofdsleutel')
  expect(new Set(keys.map(key => Buffer.from(key).toString('base64')))).toEqual(new Set([(await readFile(path, 'utf8')).trim()]))
  expect(await readdir(join(folder, 'geheimen'))).toEqual(['hoofdsleutel'])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

it('is refused with a sentence when its file is damaged', async () => {
  const folder = await makeDataFolder()
  await openMasterKey(folder, undefined)
  await writeFile(join(folder, 'geheimen', 'hoofdsleutel'), 'half\n')
  await expect(openMasterKey(folder, undefined)).rejects.toMatchObject({ code: 'master-key-broken' })
})

it('is refused at once when it is not the key of this database', async () => {
  const { database, ownerAddress } = await testDatabase()
  const [ours, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
  await asOwner(ownerAddress, async owner => {
    await owner.query('set role buurtwijs_taak')
    await requireOwnMaster(owner, other)
    await asVisitor(database, null, trx => personKeys(trx, ours, [crypto.randomUUID()]))
    await requireOwnMaster(owner, ours)
    await expect(requireOwnMaster(owner, other)).rejects.toMatchObject({ code: 'master-key-other' })
  })
})
