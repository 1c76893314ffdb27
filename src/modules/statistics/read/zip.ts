import { crc32 } from 'node:zlib'
import { fromBufferPromise, openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { Refusal } from '#src/refusal.ts'

/** What an archive may claim before any of it is unpacked. A national workbook unpacks to about 90 MB, at a ratio of 8. */
export interface ArchiveLimits {
  readonly entries: number
  readonly entryBytes: number
  readonly totalBytes: number
  /** Unpacked against packed size; small entries may exceed it. */
  readonly ratio: number
}

export const archiveLimits: ArchiveLimits = { entries: 2_000, entryBytes: 512 * 2 ** 20, totalBytes: 1024 * 2 ** 20, ratio: 200 }

const ratioMattersAbove = 2 ** 20

/**
 * A zip file whose directory was found to be reasonable. Parts are found without regard to case, as the format for office
 * documents has it. An entry that unpacks to another size or checksum than the directory says is refused while it is read.
 */
export class Archive {
  readonly #naam: string
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  constructor(naam: string, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#naam = naam
    this.#zip = zip
    this.#entries = entries
  }

  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase())
  }

  /** Unpacked size in bytes, 0 for a part that is not there. */
  sizeOf(part: string): number {
    return this.#entries.get(part.toLowerCase())?.uncompressedSize ?? 0
  }

  /** The unpacked bytes of a part. Stopping early is fine and releases the file. */
  async *read(part: string): AsyncGenerator<Buffer, void, undefined> {
    const entry = this.#entries.get(part.toLowerCase())
    if (!entry) throw damaged(this.#naam, new Error(`the archive has no part ${part}`))
    let checksum = 0
    try {
      const stream: AsyncIterable<Buffer> = await this.#zip.openReadStreamPromise(entry)
      for await (const chunk of stream) {
        checksum = crc32(chunk, checksum)
        yield chunk
      }
    } catch (error) {
      throw damaged(this.#naam, error)
    }
    if (checksum !== entry.crc32) throw damaged(this.#naam, new Error(`the checksum of ${part} is wrong`))
  }

  close(): void {
    this.#zip.close()
  }
}

/** A file to read: on disk, or one small enough to be held as a whole. */
export type ReadableFile = { readonly naam: string; readonly path: string } | { readonly naam: string; readonly inhoud: Buffer }

/** Opens a zip file after looking at its directory only. Refuses what is no zip, is cut off, is locked with a password, or is a bomb. */
export async function openArchive(file: ReadableFile, limits: ArchiveLimits = archiveLimits): Promise<Archive> {
  const options = { autoClose: false }
  const opened = 'path' in file ? openPromise(file.path, options) : fromBufferPromise(file.inhoud, options)
  const zip = await opened.catch((error: unknown) => {
    throw isSystemError(error) ? error : damaged(file.naam, error)
  })
  try {
    return new Archive(file.naam, zip, await readDirectory(file.naam, zip, limits))
  } catch (error) {
    zip.close()
    throw error instanceof Refusal || isSystemError(error) ? error : damaged(file.naam, error)
  }
}

async function readDirectory(naam: string, zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw tooBig(naam)
  const entries = new Map<string, Entry>()
  let packed = 0
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw locked(naam)
    if (!entry.canDecodeFileData()) throw damaged(naam, new Error(`${entry.fileName} is packed in a way that is not known`))
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
    const isDense = entry.uncompressedSize > ratioMattersAbove && entry.uncompressedSize > entry.compressedSize * limits.ratio
    // Parts that lie over each other are how a small file claims to hold a huge one.
    if (isDense || entry.uncompressedSize > limits.entryBytes || unpacked > limits.totalBytes || packed > zip.fileSize) throw tooBig(naam)
    const key = entry.fileName.toLowerCase()
    if (entries.has(key)) throw damaged(naam, new Error(`${entry.fileName} occurs twice`))
    entries.set(key, entry)
  }
  return entries
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function tooBig(naam: string): Refusal {
  return new Refusal(
    'Dit bestand wordt bij het uitpakken veel te groot. Daarom is het niet geopend. Bewaar alleen het blad met de cijfers als nieuw .xlsx-bestand.',
    { code: 'import-too-large', status: 413, place: { file: naam } },
  )
}

/** For workbooks that need a password, whether the archive itself is locked or wrapped in a locked container. */
export function locked(naam: string): Refusal {
  return new Refusal('Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf, bewaar het bestand en probeer het opnieuw.', {
    code: 'import-locked',
    place: { file: naam },
  })
}

/** For archives that are cut off, changed on the way, or put together wrongly. */
export function damaged(naam: string, cause: unknown): Refusal {
  return new Refusal('Dit bestand is niet compleet of beschadigd. Download het opnieuw, of open het in Excel en bewaar het als .xlsx.', {
    code: 'import-damaged',
    place: { file: naam },
    cause,
  })
}
