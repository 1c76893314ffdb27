import { SaxesParser } from 'saxes'
import { Refusal } from '#src/refusal.ts'
import { damaged } from './zip.ts'

/** What a part of a workbook is read with. Names come without their namespace prefix. */
export interface XmlHandlers {
  open(naam: string, attributes: Readonly<Record<string, string>>): void
  close(naam: string): void
  /** May come in pieces. */
  text(text: string): void
}

const maxDepth = 64
/** Longest stretch without a tag: a cell holds at most 32,767 characters, escaped at worst to ten times that. */
const maxBytesBetweenTags = 2 ** 20

/**
 * Reads XML chunk by chunk in little memory. Refuses a document type, and with it every entity of its own making, so that a
 * small file cannot swell; refuses any encoding but UTF-8, which is what spreadsheet programs write.
 */
export class XmlScanner {
  readonly #naam: string
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  #depth = 0
  #bytesSinceTag = 0

  constructor(naam: string, handlers: XmlHandlers) {
    this.#naam = naam
    this.#parser.on('error', error => {
      throw error
    })
    this.#parser.on('doctype', () => {
      throw new Refusal(
        'Dit werkboek bevat een onderdeel dat niet van Excel komt (een DOCTYPE). Open het in Excel, bewaar het als .xlsx en probeer het opnieuw.',
        { code: 'workbook-doctype', place: { file: naam } },
      )
    })
    this.#parser.on('opentag', tag => {
      this.#bytesSinceTag = 0
      this.#depth += 1
      if (this.#depth > maxDepth) throw new Error('the XML is nested too deeply')
      handlers.open(localName(tag.name), tag.attributes)
    })
    this.#parser.on('closetag', tag => {
      this.#bytesSinceTag = 0
      this.#depth -= 1
      handlers.close(localName(tag.name))
    })
    this.#parser.on('text', text => handlers.text(text))
    this.#parser.on('cdata', text => handlers.text(text))
  }

  write(chunk: Buffer): void {
    this.#refuseDamage(() => {
      this.#bytesSinceTag += chunk.length
      this.#parser.write(this.#decoder.decode(chunk, { stream: true }))
      if (this.#bytesSinceTag > maxBytesBetweenTags) throw new Error('the XML holds a text that is too long for a cell')
    })
  }

  end(): void {
    this.#refuseDamage(() => {
      this.#parser.write(this.#decoder.decode())
      this.#parser.close()
    })
  }

  #refuseDamage(read: () => void): void {
    try {
      read()
    } catch (error) {
      throw error instanceof Refusal ? error : damaged(this.#naam, error)
    }
  }
}

/** Reads a whole part. */
export async function scanXml(naam: string, chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const scanner = new XmlScanner(naam, handlers)
  for await (const chunk of chunks) scanner.write(chunk)
  scanner.end()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
