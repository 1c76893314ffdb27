import PptxGen from 'pptxgenjs'
import { messagesIn } from '../../../web/messages/index.ts'
import type { Rapport } from '../rapport.ts'
import type { Bytes } from './bytes.ts'
import { keepWritable } from './writable.ts'

export type Deck = InstanceType<typeof PptxGen.default>
export type Slide = ReturnType<Deck['addSlide']>

/** In the notes of every slide: what was chosen, the sources with their releases and licences. A slide travels alone. */
export function listNotes(rapport: Rapport, said: readonly string[]): string {
  const words = messagesIn(rapport.taal).meenemen.rapport
  const chosen = rapport.keuzes.map(({ wat, keuze }) => `${wat}: ${keuze}.`)
  const sources = rapport.bronnen.map(({ uitgever, titel, id, licentie }) => `${uitgever}, ${titel} (${id}), ${licentie}.`)
  return [...said, `${rapport.gemaakt}.`, ...chosen, `${words.bronnen}:`, ...sources].join('\n')
}

/** Fills in a place that the layout of the slide has. */
export function put(slide: Slide, placeholder: string, text: string): void {
  slide.addText(keepWritable(text), { placeholder })
}

/** The types of the library tell of another way to import it than there is. */
export function newDeck(): Deck {
  const library: unknown = PptxGen
  if (!isLibrary(library)) throw new Error('pptxgenjs gives no way to make slides')
  return new library()
}

function isLibrary(value: unknown): value is typeof PptxGen.default {
  return typeof value === 'function'
}

export async function writeDeck(deck: Deck): Promise<Bytes> {
  const made = await deck.write({ outputType: 'uint8array', compression: true })
  if (!(made instanceof Uint8Array)) throw new Error('the slides did not come as bytes')
  return new Uint8Array(made)
}
