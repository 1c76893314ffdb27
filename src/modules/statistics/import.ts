import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Ontbreekt } from '@buurtwijs/figures'
import { Refusal } from '../../refusal.ts'
import type { GebiedenIndex } from './areas/gebieden-index.ts'
import { catalogus, maatFromOnderwerp, resolveMaat } from './catalogue/index.ts'
import type { StatistiekSource } from './figures/statistiek.ts'
import type { Published } from './published-table.ts'
import type { InputFile, ReadOptions, Toewijzing } from './read/input.ts'
import { importOnline, openInput, readers, resolveOnlineSource } from './read/index.ts'
import type { ImportOnlineOptions } from './read/index.ts'
import { countCells, hashGeometrie, hashTabel, releaseId } from './release.ts'
import type { Release } from './release.ts'
import { knownGebieden } from './known-gebieden.ts'

/** What the network, the clock and chance are for an import, and the folder in which an interrupted download waits for the next try. */
export type ImportWorld = Pick<ImportOnlineOptions, 'fetch' | 'clock' | 'random' | 'werkmap' | 'adressen'>

export interface ImportOptions {
  readonly jaar: number | null
  readonly toewijzing: Toewijzing | null
  /** Read and report, keep nothing. */
  readonly dryRun: boolean
  readonly signal: AbortSignal
  progress(voortgang: Voortgang): void
  /** Told of each source as soon as its outcome is final, so that what was kept is known also when the rest is cancelled. */
  ended?(outcome: ImportUitkomst): void
}

export interface Voortgang {
  readonly bron: string
  readonly stap: 'lezen' | 'bewaren'
  /** Bytes of a file, or rows of a download. */
  readonly klaar: number
  readonly totaal: number | null
}

/** What an import did, for people and programs. */
export interface ImportVerslag {
  readonly bron: string
  readonly release: string
  readonly uitkomst: 'nieuw' | 'bekend' | 'proef'
  readonly soort: Release['soort']
  readonly tabel: string
  readonly titel: string
  readonly gebieden: number
  readonly periodes: readonly string[]
  readonly indelingsjaar: number
  /** Measures of the catalogue that were recognised, and topics that came in beside it. */
  readonly maten: { readonly herkend: number; readonly nieuw: number }
  /** Cells that the source held, with and without a value. */
  readonly cellen: number
  readonly ontbreekt: Readonly<Partial<Record<Ontbreekt, number>>>
  readonly opmerkingen: readonly string[]
  readonly duurMs: number
}

export type ImportUitkomst =
  | { readonly bron: string; readonly verslag: ImportVerslag }
  | { readonly bron: string; readonly weigering: Refusal }

/**
 * Imports files and online tables one after another, each whole or not at all. A file that needs the areas of another one
 * (names without codes) is tried again after the others. Refusals are part of the outcome; a bug or a cancel is thrown.
 */
export async function importAll(
  bronnen: readonly string[],
  options: ImportOptions,
  source: StatistiekSource,
  world: ImportWorld,
): Promise<readonly ImportUitkomst[]> {
  return await source.store.exclusively(
    () => world.clock.now(),
    async () => {
      const outcomes = new Map<string, ImportUitkomst>()
      let waiting = [...new Set(bronnen)]
      while (waiting.length > 0) {
        const later: string[] = []
        for (const bron of waiting) {
          const outcome = await importOne(bron, options, source, world)
          outcomes.set(bron, outcome)
          if ('weigering' in outcome && outcome.weigering.code === 'areas-needed') later.push(bron)
          else options.ended?.(outcome)
        }
        if (later.length === waiting.length) {
          for (const bron of later) options.ended?.(outcomes.get(bron) as ImportUitkomst)
          break
        }
        waiting = later
      }
      return [...outcomes.values()]
    },
  )
}

async function importOne(bron: string, options: ImportOptions, source: StatistiekSource, world: ImportWorld): Promise<ImportUitkomst> {
  const naam = basename(bron)
  const begin = world.clock.now().getTime()
  try {
    const { published, sha256, herkomst, done } = await readSource(bron, options, source, world)
    options.signal.throwIfAborted()
    options.progress({ bron: naam, stap: 'bewaren', klaar: 0, totaal: null })
    const from = { herkomst, sha256, opgehaald: world.clock.now().toISOString() }
    const verslag = { ...report(published), bron: naam, duurMs: 0 }
    if (options.dryRun) return { bron, verslag: { ...verslag, duurMs: world.clock.now().getTime() - begin } }
    const kept =
      published.soort === 'tabel'
        ? await source.store.keepTabel(published.tabel, from, options.signal)
        : await source.store.keepGeometrie(published.geometrie, from, options.signal)
    await done()
    const duurMs = world.clock.now().getTime() - begin
    return { bron, verslag: { ...verslag, release: kept.release.id, uitkomst: kept.isNew ? 'nieuw' : 'bekend', duurMs } }
  } catch (error) {
    if (error instanceof Refusal) return { bron, weigering: error }
    throw error
  }
}

interface ReadSource {
  readonly published: Published
  readonly sha256: string
  readonly herkomst: string
  /** Clears what was kept for another try. */
  readonly done: () => Promise<void>
}

async function readSource(bron: string, options: ImportOptions, source: StatistiekSource, world: ImportWorld): Promise<ReadSource> {
  const online = resolveOnlineSource(bron)
  if (online) {
    const progress = (klaar: number, totaal: number | null) => options.progress({ bron, stap: 'lezen', klaar, totaal })
    const werkmap = join(world.werkmap, [online.naam.replace(':', '-'), options.jaar ?? 'alles'].join('-'))
    const tabel = await importOnline(online, { ...world, werkmap, jaar: options.jaar, signal: options.signal, progress })
    return {
      published: { soort: 'tabel', tabel },
      sha256: hashTabel(tabel),
      herkomst: tabel.bron.adres ?? bron,
      done: () => rm(werkmap, { recursive: true, force: true }),
    }
  }
  const file = await openInput(bron)
  const reader = readers.find(candidate => candidate.recognises(file))
  if (!reader) throw unrecognised(file)
  const hashed = hashing(file)
  let gebieden: GebiedenIndex | null = null
  const readOptions: ReadOptions = {
    jaar: options.jaar,
    toewijzing: options.toewijzing,
    known: knownGebieden(source.store, () => source.current().gebieden),
    isKnownGebied: code => (gebieden ??= source.current().gebieden).jaren(code).length > 0,
    signal: options.signal,
    progress: (klaar, totaal) => options.progress({ bron: file.naam, stap: 'lezen', klaar, totaal }),
  }
  const published = await reader.read(hashed.file, readOptions)
  return { published, sha256: await hashed.digest(), herkomst: file.naam, done: async () => {} }
}

function unrecognised(file: InputFile): Refusal {
  return new Refusal(
    'Dit bestand wordt niet herkend. Geef een CSV van StatLine, de werkmap Kerncijfers wijken en buurten, een Vektis-bestand, een kaart als GeoJSON of TopoJSON, of een eigen CSV of xlsx met kolommen voor code, periode, maat en waarde.',
    { code: 'import-unrecognised', place: { file: file.naam } },
  )
}

/** Hashes the bytes while a reader takes them, so that a file is read once. Readers that need random access do not: then it is read for the hash alone. */
function hashing(file: InputFile): { file: InputFile; digest: () => Promise<string> } {
  let complete: string | null = null
  async function* open(): AsyncIterable<Buffer> {
    const hash = createHash('sha256')
    for await (const chunk of file.open()) {
      hash.update(chunk)
      yield chunk
    }
    complete = hash.digest('hex')
  }
  async function digest(): Promise<string> {
    if (complete !== null) return complete
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(file.path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  }
  return { file: { ...file, open }, digest }
}

function report(published: Published): Omit<ImportVerslag, 'bron' | 'duurMs'> {
  if (published.soort === 'geometrie') {
    const { bron, vormen, opmerkingen } = published.geometrie
    return {
      release: releaseId(bron, hashGeometrie(published.geometrie)),
      uitkomst: 'proef',
      soort: 'geometrie',
      tabel: bron.tabel,
      titel: bron.titel,
      gebieden: vormen.length,
      periodes: [String(bron.indelingsjaar)],
      indelingsjaar: bron.indelingsjaar,
      maten: { herkend: 0, nieuw: 0 },
      cellen: vormen.length,
      ontbreekt: {},
      opmerkingen,
    }
  }
  const { bron, gebieden, kolommen, opmerkingen } = published.tabel
  const topics = kolommen.filter(({ onderwerp }) => onderwerp.marge === 'waarde').map(({ onderwerp }) => onderwerp)
  const maten = new Set(
    topics.map(onderwerp => (resolveMaat(bron.familie, onderwerp) ?? maatFromOnderwerp(bron.tabel, onderwerp, bron)).id),
  )
  const { cellen, ontbreekt } = countCells(published.tabel)
  const herkend = catalogus.filter(maat => maten.has(maat.id)).length
  return {
    release: releaseId(bron, hashTabel(published.tabel)),
    uitkomst: 'proef',
    soort: 'tabel',
    tabel: bron.tabel,
    titel: bron.titel,
    gebieden: gebieden.length,
    periodes: [...new Set(kolommen.map(kolom => kolom.periode.id))].toSorted(),
    indelingsjaar: bron.indelingsjaar,
    maten: { herkend, nieuw: maten.size - herkend },
    cellen,
    ontbreekt,
    opmerkingen,
  }
}
