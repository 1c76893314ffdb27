import { readFile } from 'node:fs/promises'
import { ontbreektRedenen, parseGebiedCode, type GebiedSoort, type Ontbreekt } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Published, PublishedGebied, PublishedKolom, PublishedTable } from '#src/modules/statistics/published-table.ts'
import type { InputFile, KnownGebieden, Reader, ReadOptions } from '#src/modules/statistics/read/input.ts'
import { openInput } from '#src/modules/statistics/read/open-input.ts'
import { textReaders } from '#src/modules/statistics/read/text-readers.ts'

/** For the tests of the text readers: files from memory, and a known country of two gemeenten. */
export function madeInput(naam: string, content: string | Buffer, chunkBytes = 1 << 16): InputFile {
  const bytes = Buffer.from(content)
  async function* open(): AsyncGenerator<Buffer> {
    for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes)
  }
  return { naam, head: bytes.subarray(0, 64 * 1024), size: bytes.length, unpackedSize: bytes.length, path: `/made/${naam}`, open }
}

export function fixturePath(naam: string): string {
  return new URL(`../../src/modules/statistics/read/fixtures/text/${naam}`, import.meta.url).pathname.replaceAll('%20', ' ')
}

export async function fixtureText(naam: string): Promise<string> {
  return await readFile(fixturePath(naam), 'utf8')
}

export const knowsNothing: KnownGebieden = { byRowOrder: () => null, byNaam: () => [] }

/** Knows the gemeenten Dijkveen, Súd-Dijkveen and Oosterwolde in every year, without regard to capitals. */
export const knowsGemeenten: KnownGebieden = {
  byRowOrder: () => null,
  byNaam: (naam, soort) => (soort === 'gemeente' ? gemeenten.filter(gemeente => gemeente.naam.toLowerCase() === naam.toLowerCase()) : []),
}

const gemeenten: readonly PublishedGebied[] = [
  gebied('GM9901', 'Dijkveen'),
  gebied('GM9902', 'Oosterwolde'),
  gebied('GM9903', 'Súd-Dijkveen'),
]

export function gebied(code: string, naam: string): PublishedGebied & { soort: GebiedSoort } {
  return { ...parseGebiedCode(code), naam }
}

export function readOptions(options: Partial<ReadOptions> = {}): ReadOptions {
  return { jaar: null, toewijzing: null, known: knowsNothing, signal: new AbortController().signal, progress() {}, ...options }
}

/** Reads with the first reader that recognises the file, as an import does. */
export async function readTable(file: InputFile, options: Partial<ReadOptions> = {}): Promise<{ reader: string; tabel: PublishedTable }> {
  const reader = readerFor(file)
  const published = await reader.read(file, readOptions(options))
  if (published.soort !== 'tabel') throw new Error('a text file gives a table')
  return { reader: reader.naam, tabel: published.tabel }
}

export function readerFor(file: InputFile): Reader {
  const reader = textReaders.find(candidate => candidate.recognises(file))
  if (!reader) throw new Error(`no text reader recognises ${file.naam}`)
  return reader
}

/** What the first of some readers that recognises a file on disk makes of it. */
export async function readPath(path: string, readers: readonly Reader[], options: Partial<ReadOptions> = {}): Promise<Published> {
  const file = await openInput(path)
  const reader = readers.find(candidate => candidate.recognises(file))
  if (!reader) throw new Error(`none of these readers recognises ${path}`)
  return await reader.read(file, readOptions(options))
}

export async function readFixture(naam: string, options: Partial<ReadOptions> = {}): Promise<{ reader: string; tabel: PublishedTable }> {
  return await readTable(await openInput(fixturePath(naam)), options)
}

/** A column as a person would write it down: what it is about, and a value or a reason per area. */
export function plainKolom(kolom: PublishedKolom): Record<string, unknown> {
  const { pad, eenheid, dimensies, marge, decimalen } = kolom.onderwerp
  return {
    onderwerp: [pad.join(' > '), ...Object.values(dimensies)].join(' | '),
    eenheid,
    marge,
    decimalen,
    periode: kolom.periode.id,
    cijfers: Array.from(kolom.waarden, (_, index) => cijferAt(kolom, index)),
    ...(kolom.geheelOntbreekt === undefined ? {} : { geheelOntbreekt: kolom.geheelOntbreekt }),
  }
}

export function cijferAt(kolom: PublishedKolom, index: number): number | Ontbreekt {
  const code = kolom.ontbreekt[index]!
  if ((code === 0) === Number.isNaN(kolom.waarden[index])) throw new Error('a cell has either a value or a reason')
  return code === 0 ? kolom.waarden[index]! : ontbreektRedenen[code - 1]!
}

/** The refusal as people see it, with its code in front; fails when there is none. */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} | ${error.toString()}`
    throw error
  }
  throw new Error('was not refused')
}

/** Knows the gemeenten, and one earlier table by its rows, as the release store does. */
export function knowsTable(tabel: PublishedTable): KnownGebieden {
  return {
    ...knowsGemeenten,
    byRowOrder(id, namen) {
      if (id !== tabel.bron.tabel || namen.length !== tabel.gebieden.length) return null
      const agree = tabel.gebieden.every(
        ({ naam, gemeentenaam }, row) => naam === namen[row]?.naam && (gemeentenaam ?? '') === namen[row]?.gemeentenaam,
      )
      return agree ? tabel.gebieden : null
    },
  }
}

/** A whole table as a person would write it down. */
export function plainTable({ bron, gebieden, kolommen, opmerkingen }: PublishedTable): Record<string, unknown> {
  return { bron, gebieden, kolommen: kolommen.map(plainKolom), opmerkingen }
}
