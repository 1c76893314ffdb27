import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDataFolder, rememberDemo } from './data-folder.ts'

let base: string
let folder: string

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'bw-folder-'))
  folder = join(base, 'data')
})

afterEach(() => rm(base, { recursive: true }))

describe('the data folder', () => {
  test('is made when it does not exist, and wants the demo', async () => {
    expect(await openDataFolder(folder, '0.1.0')).toEqual({ path: folder, releases: join(folder, 'releases'), wantsDemo: true })
    expect((await readdir(folder)).toSorted()).toEqual(['buurtwijs.json', 'releases'])
  })

  test('remembers that the demo is not wanted, and who made it', async () => {
    await rememberDemo(await openDataFolder(folder, '0.1.0'), false)
    expect((await openDataFolder(folder, '0.2.0')).wantsDemo).toBe(false)
    expect(JSON.parse(await readFile(join(folder, 'buurtwijs.json'), 'utf8'))).toEqual({ indeling: 1, gemaaktMet: '0.1.0', demo: false })
  })

  test('of a newer Buurtwijs is refused and left as it was', async () => {
    await openDataFolder(folder, '0.1.0')
    const marker = JSON.stringify({ indeling: 2, gemaaktMet: '3.0.0', demo: true })
    await writeFile(join(folder, 'buurtwijs.json'), marker)
    await expect(openDataFolder(folder, '0.1.0')).rejects.toThrow(`De gegevensmap ${folder} is gemaakt met een nieuwere Buurtwijs (3.0.0).`)
    expect(await readFile(join(folder, 'buurtwijs.json'), 'utf8')).toBe(marker)
  })

  test('with files of someone else is refused and nothing is added to it', async () => {
    await writeFile(join(base, 'vakantie.jpg'), '')
    await expect(openDataFolder(base, '0.1.0')).rejects.toThrow('staan bestanden die niet van Buurtwijs zijn (bijvoorbeeld vakantie.jpg)')
    expect(await readdir(base)).toEqual(['vakantie.jpg'])
  })

  test('with a damaged marker is refused', async () => {
    await openDataFolder(folder, '0.1.0')
    await writeFile(join(folder, 'buurtwijs.json'), '{"indeling":')
    await expect(openDataFolder(folder, '0.1.0')).rejects.toThrow('buurtwijs.json is beschadigd')
  })

  test('that is a file is refused', async () => {
    await writeFile(folder, '')
    await expect(openDataFolder(folder, '0.1.0')).rejects.toThrow(`De gegevensmap ${folder} kan niet worden gebruikt. Dit is een bestand`)
  })
})
