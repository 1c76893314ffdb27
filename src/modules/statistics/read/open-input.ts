import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { Refusal } from '#src/refusal.ts'
import type { InputFile } from './input.ts'
import { decodeUtf16, isUnmarkedUtf16, utf16ByMark } from './utf16.ts'

const headBytes = 64 * 1024
const chunkBytes = 512 * 1024

/** Sizes that no table of neighbourhoods comes near; they keep a broken or hostile file from filling memory. */
export interface InputLimits {
  /** Most bytes on disk. */
  readonly diskBytes: number
  /** Most bytes after unpacking: a small archive can unpack to terabytes. */
  readonly unpackedBytes: number
}

export const inputLimits: InputLimits = { diskBytes: 4 * 1024 ** 3, unpackedBytes: 8 * 1024 ** 3 }

/**
 * Opens a file for import and looks at its first bytes. gzip is recognised by its own mark, not by the name, and undone while reading;
 * so is UTF-16, which becomes UTF-8. Refuses what can never be a table: a file that is missing, a folder, empty, too large, a broken
 * archive, a web page saved under another name.
 */
export async function openInput(path: string, limits: InputLimits = inputLimits): Promise<InputFile> {
  const naam = basename(path)
  const size = await sizeOf(path, naam)
  if (size === 0) throw new Refusal('Dit bestand is leeg. Download het opnieuw.', { code: 'import-empty', place: { file: naam } })
  if (size > limits.diskBytes) throw tooLarge(naam, limits.diskBytes)
  const isGzip = startsWithGzip(await firstBytes(readRaw(path, naam, 2), 2))
  function unpack(): AsyncGenerator<Buffer> {
    return limitBytes(isGzip ? readGzip(path, naam) : readRaw(path, naam), naam, limits.unpackedBytes)
  }
  const bytes = await firstBytes(unpack(), headBytes)
  const utf16 = utf16ByMark(bytes)
  function open(): AsyncGenerator<Buffer> {
    return utf16 === null ? unpack() : decodeUtf16(unpack(), utf16, naam)
  }
  const head = utf16 === null ? bytes : await firstBytes(open(), headBytes)
  refuseHopeless(head, naam)
  return { naam, head, size, unpackedSize: isGzip || utf16 !== null ? null : size, path, open }
}

function refuseHopeless(head: Buffer, naam: string): void {
  if (head.length === 0)
    throw new Refusal('Dit bestand is leeg na het uitpakken. Download het opnieuw.', { code: 'import-empty', place: { file: naam } })
  if (isWebPage(head)) {
    throw new Refusal(
      'Dit is een webpagina, geen bestand met cijfers. Het adres gaf een pagina terug, vaak met een foutmelding. Open het adres in een browser en download het bestand opnieuw.',
      { code: 'import-web-page', place: { file: naam, line: 1 } },
    )
  }
  if (isUnmarkedUtf16(head)) {
    throw new Refusal(
      'Dit is tekst in UTF-16, maar het teken dat dit zegt (de BOM) ontbreekt aan het begin. Open het bestand in Excel of een tekstprogramma en sla het op als CSV UTF-8.',
      { code: 'import-encoding', place: { file: naam, line: 1 } },
    )
  }
}

/** Whether bytes are an HTML page. Servers of publishers answer with one when a table is gone or too busy, with status 200. */
export function isWebPage(head: Buffer): boolean {
  return /^(?:\uFEFF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(
    head.subarray(0, 2048).toString('utf8'),
  )
}

async function sizeOf(path: string, naam: string): Promise<number> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw folderGiven(naam)
    await access(path, constants.R_OK)
    return found.size
  } catch (error) {
    throw explainSystemError(error, naam)
  }
}

async function* readRaw(path: string, naam: string, bytes?: number): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: chunkBytes, ...(bytes === undefined ? {} : { end: bytes - 1 }) })
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    throw explainSystemError(error, naam)
  } finally {
    stream.destroy()
  }
}

async function* readGzip(path: string, naam: string): AsyncGenerator<Buffer> {
  const source = createReadStream(path, { highWaterMark: chunkBytes })
  const gunzip = createGunzip({ chunkSize: chunkBytes })
  source.on('error', error => gunzip.destroy(error))
  source.pipe(gunzip)
  try {
    for await (const chunk of gunzip) yield chunk as Buffer
  } catch (error) {
    throw explainGzipError(error, naam)
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

async function* limitBytes(chunks: AsyncGenerator<Buffer>, naam: string, most: number): AsyncGenerator<Buffer> {
  let done = 0
  for await (const chunk of chunks) {
    done += chunk.length
    if (done > most) throw tooLarge(naam, most)
    yield chunk
  }
}

/** Reads no more than is needed, and lets go of the file. */
async function firstBytes(chunks: AsyncGenerator<Buffer>, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length >= most) break
  }
  const all = Buffer.concat(parts)
  return Buffer.from(all.subarray(0, most))
}

function startsWithGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function tooLarge(naam: string, most: number): Refusal {
  return new Refusal(`Dit bestand is groter dan ${formatSize(most)} en wordt niet gelezen. Kies minder gebieden of onderwerpen.`, {
    code: 'import-too-large',
    status: 413,
    place: { file: naam },
  })
}

function formatSize(bytes: number): string {
  if (bytes >= 1024 ** 3) return `${Math.round(bytes / 1024 ** 3)} GB`
  return bytes >= 1024 ** 2 ? `${Math.round(bytes / 1024 ** 2)} MB` : `${Math.round(bytes / 1024)} kB`
}

function explainGzipError(error: unknown, naam: string): unknown {
  const code = errorCode(error)
  if (code === 'Z_BUF_ERROR') {
    return new Refusal('Dit gzip-bestand houdt te vroeg op: de download is afgebroken. Download het opnieuw.', {
      code: 'import-truncated',
      place: { file: naam },
      cause: error,
    })
  }
  if (code?.startsWith('Z_')) {
    return new Refusal('Dit gzip-bestand is beschadigd en kan niet worden uitgepakt. Download het opnieuw.', {
      code: 'import-damaged',
      place: { file: naam },
      cause: error,
    })
  }
  return explainSystemError(error, naam)
}

function explainSystemError(error: unknown, naam: string): unknown {
  const place = { file: naam }
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal('Dit bestand bestaat niet. Controleer de naam en de map.', {
        code: 'import-not-found',
        status: 404,
        place,
        cause: error,
      })
    case 'EISDIR':
      return folderGiven(naam, error)
    case 'EACCES':
    case 'EPERM':
      return new Refusal('U mag dit bestand niet lezen. Vraag de eigenaar om leesrechten, of kopieer het bestand.', {
        code: 'import-no-permission',
        status: 403,
        place,
        cause: error,
      })
    default:
      return error
  }
}

function folderGiven(naam: string, cause?: unknown): Refusal {
  return new Refusal('Dit is een map. Geef de bestanden erin, bijvoorbeeld met een sterretje: map/*.', {
    code: 'import-is-folder',
    place: { file: naam },
    cause,
  })
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
