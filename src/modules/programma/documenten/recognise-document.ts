/** The kinds of files that plans, budgets and minutes come in. */
export const documentSoorten = ['pdf', 'docx', 'xlsx'] as const
export type DocumentSoort = (typeof documentSoorten)[number]

/** As browsers and programs name these kinds. */
export const mediaTypes: Readonly<Record<DocumentSoort, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What a file turns out to be, whatever it is called: its kind, something with a program in it, or nothing that is taken. */
export type Herkend = DocumentSoort | 'macro' | 'onbekend'

/** Looks at the bytes alone. Of an office document only the list of its parts is read; nothing is unpacked. */
export function recogniseDocument(bytes: Uint8Array): Herkend {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (!startsWith(bytes, 'PK\u0003\u0004')) return 'onbekend'
  const parts = listParts(bytes)
  if (!parts.includes('[content_types].xml')) return 'onbekend'
  if (parts.some(part => part.endsWith('vbaproject.bin') || part.includes('/activex/'))) return 'macro'
  if (parts.includes('word/document.xml')) return 'docx'
  return parts.includes('xl/workbook.xml') ? 'xlsx' : 'onbekend'
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text
}

const endRecord = 0x06_05_4b_50
const directoryRecord = 0x02_01_4b_50
const longestComment = 65_535
/** No document that people write has more. */
const mostParts = 5_000

/** The names in the directory at the end of a zip file, in small letters; none when there is no directory that makes sense. */
function listParts(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return []
  const names: string[] = []
  const count = Math.min(view.getUint16(end + 10, true), mostParts)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryRecord) return []
    const [name, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true)) as [number, number, number]
    names.push(
      Buffer.from(bytes.subarray(at + 46, at + 46 + name))
        .toString('utf8')
        .toLowerCase(),
    )
    at += 46 + name + extra + comment
  }
  return names
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endRecord) return at
  }
  return null
}
