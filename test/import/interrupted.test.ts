import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#src/platform/random.ts'
import { listedReleases, makeFilledBed, type ImportBed, type RunningCommand } from './import-bed.ts'
import { bigKwbCsv } from './made-files.ts'

const country = bigKwbCsv(12_000, 90)

/** A bed with one good release, and the file of a whole country that takes a while to import. */
async function makeBedWithCountry(): Promise<{ bed: ImportBed; path: string }> {
  const bed = await makeFilledBed()
  return { bed, path: await bed.write('85984NED-land.csv', country) }
}

/** What is under the releases, without what an import that was killed may leave there. */
function wholeContents(bed: ImportBed): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(bed.contents()).filter(([path]) => !/^\.import\.lock|\.part(?:\/|$)/.test(path)))
}

/** Looks again and again until it is so or the import is over. */
async function untilSoOrEnded(isSo: () => boolean, running: RunningCommand): Promise<void> {
  const end = { isThere: false }
  void running.ended.then(() => (end.isThere = true))
  while (!isSo() && !end.isThere) await new Promise(resolve => setImmediate(resolve))
}

function hasPart(bed: ImportBed, file = ''): boolean {
  return readdirSync(bed.releases).some(
    name => name.endsWith('.part') && (statSync(join(bed.releases, name, file), { throwIfNoEntry: false })?.size ?? 0) > 0,
  )
}

const moments: Readonly<Record<string, (bed: ImportBed, running: RunningCommand) => Promise<unknown>>> = {
  'it has just begun': (bed, running) => untilSoOrEnded(() => readdirSync(bed.releases).includes('.import.lock'), running),
  'it reads': (_, running) => running.until(/"klaar":[1-9]\d{6}/),
  'it begins to write': (bed, running) => untilSoOrEnded(() => hasPart(bed), running),
  'the columns are being written': (bed, running) => untilSoOrEnded(() => hasPart(bed, 'columns.bin'), running),
  'the Parquet is being written': (bed, running) => untilSoOrEnded(() => hasPart(bed, 'figures.parquet'), running),
  'only the rename is left': (bed, running) => untilSoOrEnded(() => hasPart(bed, 'release.json'), running),
}

/**
 * Nothing or all of it: the releases are as before, or the release is there with every byte that an undisturbed import gives. Only when
 * it was opgehaald may differ, and that is in release.json.
 */
function expectWholeOrAbsent(bed: ImportBed, before: Readonly<Record<string, string>>, whole: Readonly<Record<string, string>>): void {
  const now = wholeContents(bed)
  const isAbsent = Object.keys(now).length === Object.keys(before).length
  const stamped = (contents: Readonly<Record<string, string>>) =>
    Object.entries(contents).filter(([path]) => isAbsent || !path.endsWith('release.json'))
  expect(stamped(now)).toEqual(stamped(isAbsent ? before : whole))
}

async function wholeImport(bed: ImportBed, path: string): Promise<Readonly<Record<string, string>>> {
  expect(await bed.run('import', path)).toMatchObject({ code: 0, err: '' })
  return bed.contents()
}

describe('an import that is killed', () => {
  it.each(Object.entries(moments))('while %s leaves the releases as they were, and the next one succeeds and sweeps', async (_, moment) => {
    const { bed, path } = await makeBedWithCountry()
    const before = bed.contents()
    const running = bed.start(['import', '--events', path])
    await moment(bed, running)
    running.signal('SIGKILL')
    await running.ended
    const left = wholeContents(bed)
    const whole = await wholeImport(bed, path)
    expect(Object.keys(whole).filter(name => /lock|part/.test(name))).toEqual([])
    expect(Object.keys(whole).length).toBe(Object.keys(before).length + 5)
    expectWholeOrAbsent({ ...bed, contents: () => left }, before, whole)
  })

  it('at any moment leaves a release whole or absent', async () => {
    const { bed, path } = await makeBedWithCountry()
    const before = bed.contents()
    const whole = await wholeImport(bed, path)
    const [id = ''] = (await listedReleases(bed)).map(release => release.id).filter(name => !Object.keys(before).includes(name))
    expect(await bed.run('releases', 'verwijder', id)).toMatchObject({ code: 0, err: '' })
    const random = seededRandom('moments')
    for (let kill = 0; kill < 6; kill++) {
      const running = bed.start(['import', path])
      await pause(300 + random.integer(1_500))
      running.signal('SIGKILL')
      await running.ended
      expectWholeOrAbsent(bed, before, whole)
      if ((await listedReleases(bed)).length > 1) await bed.run('releases', 'verwijder', id)
    }
    expect(Object.keys(await wholeImport(bed, path))).toEqual(Object.keys(whole))
  })
})

describe('an import that is stopped with Ctrl-C', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('(%s) says so, keeps nothing and leaves no lock', async signal => {
    const { bed, path } = await makeBedWithCountry()
    const before = bed.contents()
    const running = bed.start(['import', '--events', path])
    await running.until(/"klaar":[1-9]/)
    running.signal(signal)
    const { code, err } = await running.ended
    expect({ code, err }).toEqual({ code: 1, err: 'De import is gestopt. Er is niets bewaard van wat nog bezig was.\n' })
    expect(bed.contents()).toEqual(before)
  })
})

describe('two imports at once', () => {
  it('are one that goes on and one that is refused, also for the program that listens to its events', async () => {
    const { bed, path } = await makeBedWithCountry()
    const first = bed.start(['import', '--events', path])
    await first.until(/"klaar":[1-9]/)
    first.signal('SIGSTOP')
    const during = bed.contents()
    const second = await bed.run('import', path)
    const sentence = expect.stringMatching(
      new RegExp(
        `^Er loopt al een andere import \\(proces ${first.pid}, sinds [^)]+\\)\\. Wacht tot die klaar is en probeer het dan opnieuw\\.\n$`,
      ),
    ) as string
    expect(second).toEqual({ code: 1, out: '', err: sentence })
    const third = await bed.run('import', '--events', path)
    expect(JSON.parse(third.out)).toEqual({
      soort: 'weigering',
      bron: path,
      fout: { code: 'import-busy', tekst: expect.stringContaining('Er loopt al een andere import') },
    })
    expect(bed.contents()).toEqual(during)
    first.signal('SIGCONT')
    expect(await first.ended).toMatchObject({ code: 0, err: '', out: expect.stringContaining('"uitkomst":"nieuw"') })
    expect(await listedReleases(bed)).toHaveLength(2)
    expect(Object.keys(bed.contents()).filter(name => /lock|part/.test(name))).toEqual([])
  })

  it('that start at the same moment, beside a lock of one that was killed, never run together', async () => {
    const { bed, path } = await makeBedWithCountry()
    const killed = bed.start(['import', '--events', path])
    await killed.until(/"klaar":[1-9]/)
    killed.signal('SIGKILL')
    await killed.ended
    const outcomes = await Promise.all(Array.from({ length: 3 }, () => bed.start(['import', path]).ended))
    for (const { code, err } of outcomes)
      expect([code, err]).toEqual(code === 0 ? [0, ''] : [1, expect.stringContaining('Er loopt al een andere import')])
    expect(outcomes.filter(({ out }) => out.includes(': geïmporteerd\n'))).toHaveLength(1)
    expect(await listedReleases(bed)).toHaveLength(2)
    expect(Object.keys(bed.contents()).filter(name => /lock|part/.test(name))).toEqual([])
  })
})
