import type PptxGen from 'pptxgenjs'
import { messagesIn } from '../../../web/messages/index.ts'
import type { Rapport } from '../rapport.ts'
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
