import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { Refusal } from '../../refusal.ts'

const fonts = join(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json')))
const fontPaths = ['400Regular', '600SemiBold', '700Bold', '800ExtraBold'].map(weight => join(fonts, weight))

type Compiler = Awaited<ReturnType<typeof openCompiler>>
let kept: Promise<Compiler> | undefined

/** How many documents ago something must have been used last, to be forgotten. */
const documentsToRemember = 3

/**
 * Sets data with a template as a PDF that screen readers can follow (PDF/UA-1): the template reads it as JSON from `sys.inputs.data`. A character that the letters
 * do not have becomes a question mark, since such a PDF may not show an empty box.
 */
export async function typesetPdf(template: string, data: unknown, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  kept ??= openCompiler()
  const [compiler, mainFileContent] = await Promise.all([kept, readFile(template, 'utf8')])
  const pdf = compiler.pdf(
    { mainFileContent, inputs: { data: keepKnown(JSON.stringify(data)) } },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(now.getTime() / 1000) },
  )
  compiler.evictCache(documentsToRemember)
  return new Uint8Array(pdf)
}

async function openCompiler() {
  const { NodeCompiler } = await loadCompiler()
  return NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths }] })
}

async function loadCompiler() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    kept = undefined
    throw new Refusal('Op deze computer kan Buurtwijs geen PDF maken. Neem de gegevens mee in een andere vorm.', {
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
