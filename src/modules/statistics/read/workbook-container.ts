import { open } from 'node:fs/promises'
import { Refusal } from '#src/refusal.ts'
import { locked } from './zip.ts'
import type { ReadableFile } from './zip.ts'

const zipMagic = Buffer.from('PK')
const gzipMagic = Buffer.from([0x1f, 0x8b])
/** The container of Office files from before 2007, in which a locked .xlsx travels too. */
const oleMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const workbookName = /\.xls[xmb]?$/i

/** Whether the workbook reader should have a file: what it holds decides, then its name, so that a wrongly named file gets a sentence. */
export function looksLikeWorkbook(file: { readonly naam: string; readonly head: Buffer }): boolean {
  return startsWith(file.head, zipMagic) || startsWith(file.head, oleMagic) || workbookName.test(file.naam)
}

/** Refuses what is no zip before anything tries to unzip it, and says what to do for each kind that people really send. */
export async function refuseOtherContainers(file: ReadableFile): Promise<void> {
  const start = 'path' in file ? await readStart(file.path) : startOf(file.inhoud)
  if (startsWith(start, zipMagic)) return
  const place = { file: file.naam }
  if (startsWith(start, gzipMagic)) {
    throw new Refusal('Dit werkboek is nog eens ingepakt met gzip. Pak het uit en probeer het opnieuw.', {
      code: 'workbook-gzipped',
      place,
    })
  }
  if (!startsWith(start, oleMagic)) {
    throw new Refusal(
      `Dit bestand heet ${file.naam}, maar het is geen werkboek van Excel. Is het tekst? Laat de naam dan eindigen op .csv. Anders: bewaar het in Excel als .xlsx.`,
      { code: 'workbook-not-a-workbook', place },
    )
  }
  if (start.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw locked(file.naam)
  throw new Refusal('Dit is een werkboek in de oude vorm (.xls). Open het in Excel, bewaar het als .xlsx en probeer het opnieuw.', {
    code: 'workbook-old-format',
    place,
  })
}

/** The first bytes, and for an old Office container also its list of contents, which lies where the header says. */
async function readStart(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const header = await readAt(handle, 0, 512)
    const contents = whereContents(header)
    return contents === null ? header : Buffer.concat([header, await readAt(handle, contents, contentsLength)])
  } finally {
    await handle.close()
  }
}

/** The same of a file that is held as a whole. */
function startOf(inhoud: Buffer): Buffer {
  const header = inhoud.subarray(0, 512)
  const contents = whereContents(header)
  return contents === null ? header : Buffer.concat([header, inhoud.subarray(contents, contents + contentsLength)])
}

const contentsLength = 4_096

/** Where an old Office container lists its contents; null for every other file. */
function whereContents(header: Buffer): number | null {
  if (!startsWith(header, oleMagic) || header.length < 512) return null
  return (header.readUInt32LE(48) + 1) * 2 ** Math.min(header.readUInt16LE(30), 12)
}

async function readAt(handle: Awaited<ReturnType<typeof open>>, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic)
}
