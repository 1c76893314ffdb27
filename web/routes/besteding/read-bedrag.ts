import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { parseBedrag } from '../programma/parse-bedrag.ts'

/** An amount as somebody typed it, in cents; nothing typed is nothing, null is no amount. */
export function readBedrag(form: SentForm, name: string): number | null {
  const text = readText(form, name)
  return text === '' ? 0 : parseBedrag(text)
}

/** Cents as people type them: 62,50. */
export function writeBedrag(cent: number): string {
  return cent % 100 === 0 ? String(cent / 100) : `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`
}
