import { Refusal } from '../../../refusal.ts'
import type { DocumentSoort } from './recognise-document.ts'
import { recogniseDocument } from './recognise-document.ts'

/** A plan with pictures fits; a film does not. */
export const maxDocumentBytes = 10 * 2 ** 20
/** Everything that a neighbourhood has on paper, and no archive. */
export const maxDocumenten = 200

/** A file that may be kept, under a name that can be shown and given back. */
export interface NieuwDocument {
  readonly naam: string
  readonly soort: DocumentSoort
  readonly inhoud: Uint8Array
}

/**
 * Refuses what is empty, too large, of another kind than it may be, or has a program in it. The kind follows from the bytes, so a file with a name that says otherwise gets the name
 * that fits.
 */
export function defineDocument(input: { readonly naam: string; readonly inhoud: Uint8Array }): NieuwDocument {
  const refuse = (zin: string, code: string) => new Refusal(zin, { code, place: { field: 'bestand' } })
  if (input.inhoud.byteLength === 0) throw refuse('Dit bestand is leeg. Kies een ander bestand.', 'document-empty')
  if (input.inhoud.byteLength > maxDocumentBytes) {
    throw refuse('Dit bestand is groter dan 10 MB. Maak het kleiner, bijvoorbeeld met minder foto’s.', 'document-too-large')
  }
  const soort = recogniseDocument(input.inhoud)
  if (soort === 'macro') {
    throw refuse('In dit bestand zit een programma (een macro). Bewaar het zonder macro’s, of als pdf.', 'document-macro')
  }
  if (soort === 'onbekend') {
    throw refuse('Dit is geen pdf, Word-bestand (docx) of Excel-bestand (xlsx). Bewaar het als een van die drie.', 'document-kind')
  }
  return { naam: nameOf(input.naam, soort), soort, inhoud: input.inhoud }
}

/** The last part of a path, without what cannot be in a file name, ending in the kind that it is. */
function nameOf(text: string, soort: DocumentSoort): string {
  const last = text.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const tidy = last
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const stem = tidy.replace(/\.[a-z0-9]{1,5}$/i, '').trim()
  return `${(stem === '' ? 'document' : stem).slice(0, 100).replace(/[\uD800-\uDBFF]$/, '')}.${soort}`
}
