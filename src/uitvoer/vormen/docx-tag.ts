import { createHash } from 'node:crypto'

/** Word takes no longer tag than this. */
const longest = 64
const mark = '#'
const hashLength = 8

/** The tag of a box: its place, and a mark of the text that it was made with, so that a box that nobody touched is known when it comes back. */
export function writeTag(plek: string, tekst: string): string {
  return `${plek.slice(0, longest - hashLength - mark.length)}${mark}${markOf(tekst)}`
}

/** The place in a tag, and the mark of the text that the box was made with; empty when the tag has none. */
export function readTag(tag: string): { readonly plek: string; readonly was: string } {
  const at = tag.lastIndexOf(mark)
  return at === -1 ? { plek: tag, was: '' } : { plek: tag.slice(0, at), was: tag.slice(at + 1) }
}

/** Tells a text from other texts. Where lines break and how wide a space is says nothing about the words. */
export function markOf(tekst: string): string {
  const words = tekst.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  return createHash('sha256').update(words).digest('hex').slice(0, hashLength)
}
