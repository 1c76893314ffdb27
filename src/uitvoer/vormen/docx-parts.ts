import { escapeXml } from '../../../web/charts/index.ts'
import { writeTag } from './docx-tag.ts'
import { keepWritable } from './writable.ts'

/** A paragraph in one of the styles of the file. */
export function paragraph(text: string, style?: string): string {
  const look = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(keepWritable(text))}</w:t></w:r>`
  return `<w:p>${look}${run}</w:p>`
}

interface Box {
  /** Where its words belong when the file comes back. */
  readonly plek: string
  readonly tekst: string
  readonly style?: string
  /** What stands in it as long as nobody typed anything; a program takes it away with the first letter. */
  readonly leeg?: string
}

/** Text in a box, which keeps its tag while its words change. Each paragraph has a box of its own with the same tag: LibreOffice keeps no second paragraph in one. */
export function box({ plek, tekst, style, leeg = '' }: Box): string {
  const tag = escapeXml(writeTag(plek, keepWritable(tekst)))
  const isEmpty = tekst === '' && leeg !== ''
  const look = `<w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:lock w:val="sdtLocked"/>${isEmpty ? '<w:showingPlcHdr/>' : ''}`
  const boxOf = (line: string) => `<w:sdt><w:sdtPr>${look}</w:sdtPr><w:sdtContent>${paragraph(line, style)}</w:sdtContent></w:sdt>`
  if (isEmpty || !tekst.includes('\n')) return boxOf(isEmpty ? leeg : tekst)
  return tekst
    .split('\n')
    .map(line => (line.trim() === '' ? paragraph('') : boxOf(line)))
    .join('')
}

/** A line that nobody can change: it tells which buurt the file is of. */
export function fixedBox(plek: string, tekst: string, style: string): string {
  const tag = escapeXml(writeTag(plek, tekst))
  return `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${paragraph(tekst, style)}</w:sdtContent></w:sdt>`
}
