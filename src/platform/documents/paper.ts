import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { Refusal } from '../../refusal.ts'

/** One part of a document: a heading, a sentence and a table. */
export interface PaperDeel {
  readonly titel: string
  readonly uitleg: string
  readonly kolommen: readonly string[]
  /** As many cells in a row as there are columns. */
  readonly rijen: readonly (readonly string[])[]
}

/** A document to print and to keep, as data. */
export interface Paper {
  readonly titel: string
  readonly taal: 'nl' | 'en'
  /** In large type, for people who see less well. */
  readonly isGroot?: true
  readonly inleiding: readonly string[]
  /** At the foot of each page, before its number. */
  readonly voet: string
  /** What stands in place of a table without rows. */
  readonly niets: string
  readonly delen: readonly PaperDeel[]
}

const fonts = join(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json')))
const fontPaths = [join(fonts, '400Regular'), join(fonts, '700Bold')]

/**
 * Sets a document as a PDF that screen readers can follow (PDF/UA-1): language, headings, tables with their heads. A character that the letters do not have
 * becomes a question mark, since such a PDF may not show an empty box.
 */
export async function makePdf(paper: Paper, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { NodeCompiler } = await loadCompiler()
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths }] })
  const mainFileContent = await readFile(join(import.meta.dirname, 'paper.typ'), 'utf8')
  const pdf = compiler.pdf(
    { mainFileContent, inputs: { paper: keepKnown(JSON.stringify(paper)) } },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(now.getTime() / 1000) },
  )
  return new Uint8Array(pdf)
}

async function loadCompiler() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    throw new Refusal('Op deze computer kan Buurtwijs geen PDF maken. Neem de gegevens mee als JSON.', {
      code: 'pdf-unavailable',
      status: 503,
      cause,
    })
  }
}

/** What the letters have: Latin with its accents, and the signs of a text in Dutch or English. */
const unknown =
  /[^\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0218-\u021b\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]/gu

function keepKnown(text: string): string {
  return text.normalize('NFC').replaceAll(unknown, '?')
}
