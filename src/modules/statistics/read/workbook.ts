import { posix } from 'node:path'
import { Refusal } from '#src/refusal.ts'
import { refuseOtherContainers } from './workbook-container.ts'
import { readSharedStrings, readSheetRows } from './workbook-rows.ts'
import type { Rij, SheetSource } from './workbook-rows.ts'
import { scanXml } from './workbook-xml.ts'
import { damaged, openArchive } from './zip.ts'
import type { Archive, ArchiveLimits, ReadableFile } from './zip.ts'

export interface Blad {
  readonly naam: string
  readonly isZichtbaar: boolean
  /** Where its cells lie in the archive. */
  readonly part: string
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly part: string
}

/** An .xlsx file, opened: its sheets by name and state, and their rows one by one. Close it after use. */
export class Workbook {
  readonly naam: string
  readonly bladen: readonly Blad[]
  readonly #archive: Archive
  readonly #stringsPart: string | null
  #strings: readonly string[] | null = null

  constructor(naam: string, archive: Archive, parts: { readonly bladen: readonly Blad[]; readonly stringsPart: string | null }) {
    this.naam = naam
    this.bladen = parts.bladen
    this.#archive = archive
    this.#stringsPart = parts.stringsPart
  }

  /** Rows of a sheet that hold something, from the top. `onBytes` hears how far the sheet has been read. */
  async *rows(blad: Blad, onBytes: (done: number, total: number) => void = () => {}): AsyncGenerator<Rij, void, undefined> {
    yield* readSheetRows(
      await this.#sourceOf(blad),
      counted(this.#archive.read(blad.part), done => onBytes(done, this.#archive.sizeOf(blad.part))),
    )
  }

  /** The same rows with what was kept as the outcome of each formula, for a sheet that people fill in with formulas of their own. */
  async *rowsWithFormulas(blad: Blad): AsyncGenerator<Rij, void, undefined> {
    yield* readSheetRows(await this.#sourceOf(blad), this.#archive.read(blad.part), 'uitkomst')
  }

  /** Which cells of a sheet were made one: `B4:B6`. */
  async mergedCells(blad: Blad): Promise<readonly string[]> {
    const merged: string[] = []
    await scanXml(this.naam, this.#archive.read(blad.part), {
      open(tag, { ref }) {
        if (tag === 'mergeCell' && ref) merged.push(ref)
      },
      close() {},
      text() {},
    })
    return merged
  }

  async #sourceOf(blad: Blad): Promise<SheetSource> {
    this.#strings ??= this.#stringsPart ? await readSharedStrings(this.naam, this.#archive.read(this.#stringsPart)) : []
    return { bestand: this.naam, blad: blad.naam, strings: this.#strings }
  }

  /** The first rows that hold something: enough to recognise the sheet. */
  async firstRows(blad: Blad, count: number): Promise<readonly Rij[]> {
    const rows: Rij[] = []
    for await (const row of this.rows(blad)) {
      rows.push(row)
      if (rows.length === count) break
    }
    return rows
  }

  close(): void {
    this.#archive.close()
  }
}

/** Opens an .xlsx (or .xlsm) file. Refuses every other kind with a sentence that says how to make one. */
export async function openWorkbook(file: ReadableFile, limits?: ArchiveLimits): Promise<Workbook> {
  await refuseOtherContainers(file)
  const archive = await openArchive(file, limits)
  try {
    return new Workbook(file.naam, archive, await readParts(file.naam, archive))
  } catch (error) {
    archive.close()
    throw error
  }
}

async function readParts(naam: string, archive: Archive): Promise<{ bladen: readonly Blad[]; stringsPart: string | null }> {
  const main = archive.has('_rels/.rels')
    ? (await readRelations(naam, archive, '')).find(relation => relation.type === 'officeDocument')
    : undefined
  if (!main || !archive.has(main.part) || !archive.has(relationsPart(main.part)) || main.part.endsWith('.bin')) throw notAWorkbook(naam)
  const relations = await readRelations(naam, archive, main.part)
  const parts = new Map(relations.filter(relation => relation.type === 'worksheet').map(relation => [relation.id, relation.part]))
  const bladen: Blad[] = []
  let isSpreadsheet = false
  await scanXml(naam, archive.read(main.part), {
    open(tag, attributes) {
      isSpreadsheet ||= tag === 'workbook'
      if (tag !== 'sheet') return
      const part = parts.get(relationId(attributes) ?? '')
      if (part) bladen.push({ naam: attributes.name ?? '', isZichtbaar: (attributes.state ?? 'visible') === 'visible', part })
    },
    close() {},
    text() {},
  })
  if (!isSpreadsheet) throw notAWorkbook(naam)
  const missing = bladen.find(blad => !archive.has(blad.part))
  if (missing) throw damaged(naam, new Error(`the archive has no part ${missing.part}`))
  return { bladen, stringsPart: relations.find(relation => relation.type === 'sharedStrings' && archive.has(relation.part))?.part ?? null }
}

/** The parts that a part points to; '' stands for the archive as a whole. */
async function readRelations(naam: string, archive: Archive, part: string): Promise<readonly Relation[]> {
  const relations: Relation[] = []
  await scanXml(naam, archive.read(relationsPart(part)), {
    open(tag, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (tag !== 'Relationship' || !id || !type || !target || mode === 'External') return
      relations.push({ id, type: posix.basename(type), part: resolvePart(part, target) })
    },
    close() {},
    text() {},
  })
  return relations
}

function relationsPart(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

function resolvePart(from: string, target: string): string {
  return target.startsWith('/') ? posix.normalize(target.slice(1)) : posix.join(posix.dirname(from), target)
}

/** The attribute `r:id`, whatever prefix the writer chose; a sheet's own number is called `sheetId`. */
function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]
}

async function* counted(chunks: AsyncIterable<Buffer>, onBytes: (done: number) => void): AsyncGenerator<Buffer, void, undefined> {
  let done = 0
  for await (const chunk of chunks) {
    done += chunk.length
    onBytes(done)
    yield chunk
  }
}

function notAWorkbook(naam: string): Refusal {
  return new Refusal(
    'Dit bestand is geen werkboek van Excel dat gelezen kan worden. Is het een zip met andere bestanden erin? Pak die dan uit. Anders: bewaar het in Excel als .xlsx.',
    { code: 'workbook-not-a-workbook', place: { file: naam } },
  )
}
