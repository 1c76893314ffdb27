import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, makeFilledBed, startProcess } from './import-bed.ts'
import { bigKwbCsv } from './made-files.ts'

const country = bigKwbCsv(12_000, 90)
const pageBytes = 4_096

/**
 * Two ways to run out of room, without a disk of one's own. A limit on the size of a file (`ulimit -f`) is there on every Unix and for
 * every user, and fails a write in the middle of a file. A disk in memory of a few megabytes is full as a real one is, but mounting it
 * takes a name space of one's own, which not every machine gives; it goes when the program in it ends.
 */
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k none /mnt']).status === 0

/** Imports within a shell, and lists the releases before and after with their hashes, since the disk is there for that shell alone. */
const script = `
list() { (cd "$BUURTWIJS_DATA/releases" && find . | sort && find . -type f -exec cksum {} + | sort); }
list > "$OUT/before"
eval "$LIMIT"
"$NODE" "$CLI" import "$FILE" > "$OUT/out" 2> "$OUT/err"
echo $? > "$OUT/code"
list > "$OUT/after"
`
const onDisk = `
cp -r "$BUURTWIJS_DATA" "$OUT/kept" && mount -t tmpfs -o size="$SIZE" none "$BUURTWIJS_DATA" && cp -r "$OUT/kept/." "$BUURTWIJS_DATA"
`

async function importWithoutRoom(
  shell: readonly string[],
  lines: string,
  environment: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const bed = await makeFilledBed()
  const file = await bed.write('85984NED-land.csv', country)
  const where = {
    BUURTWIJS_DATA: bed.folder,
    OUT: bed.path('.'),
    NODE: process.execPath,
    CLI: cli,
    FILE: file,
    LIMIT: 'true',
    ...environment,
  }
  const report = 'cd "$OUT" && for part in code out err before after; do printf "%s\\036" "$(cat $part)"; done'
  const { code, out, err } = await startProcess([...shell, 'sh', '-c', `${lines}${script}${report}`], where).ended
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [exit = '', written = '', sentence = '', before = '', after = ''] = out.split('\u001e')
  const unchanged = before === after && before.includes('release.json') ? 'unchanged' : `${before}\n---\n${after}`
  return { exit, written, sentence: sentence.replace(/^.*: niet geïmporteerd\.\n {2}/, ''), releases: unchanged }
}

const full = {
  exit: '1',
  written: '',
  sentence: 'De schijf is vol. Er is niets bewaard en niets veranderd. Maak ruimte vrij en importeer opnieuw.',
  releases: 'unchanged',
}
const limited = {
  ...full,
  sentence:
    'Deze schijf of dit account staat zo een groot bestand niet toe. Er is niets bewaard en niets veranderd. Verhoog de grens, of kies een andere map met BUURTWIJS_DATA.',
}

describe('an import for which there is no room', () => {
  it('in the middle of a file is refused, and the releases are as they were', async () => {
    expect(await importWithoutRoom([], '', { LIMIT: 'ulimit -f 3000' })).toEqual(limited)
  })

  if (canMount) {
    it.each([
      ['is full halfway', (before: number, after: number) => (before + after) / 2],
      ['is full nearly at the end', (before: number, after: number) => before + 0.95 * (after - before)],
      ['lacks the very last page', (_: number, after: number) => after - pageBytes],
    ])('on a disk that %s is refused, and the releases are as they were', async (_, sizeOf) => {
      const bed = await makeFilledBed()
      const before = takenBy(bed.folder)
      expect(await bed.run('import', await bed.write('85984NED-land.csv', country))).toMatchObject({ code: 0 })
      const size = Math.floor(sizeOf(before, takenBy(bed.folder)) / pageBytes) * pageBytes
      expect(await importWithoutRoom(['unshare', '-rm'], onDisk, { SIZE: String(size) })).toEqual(full)
    })

    it('on a disk that is full from the start is refused, and leaves no lock', async () => {
      const fill = 'mkdir -p "$BUURTWIJS_DATA/tmp"; cat /dev/zero > "$BUURTWIJS_DATA/tmp/vol" 2> /dev/null'
      expect(await importWithoutRoom(['unshare', '-rm'], onDisk, { SIZE: '1m', LIMIT: fill })).toEqual(full)
    })
  }
})

/** Bytes that the files in a folder take on a disk in memory: whole pages. */
function takenBy(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => sum + Math.ceil(statSync(join(parentPath, name)).size / pageBytes) * pageBytes, 0)
}
