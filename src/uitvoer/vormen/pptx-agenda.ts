import { messagesIn } from '../../../web/messages/index.ts'
import type { Rapport, RapportUitdaging } from '../rapport.ts'
import { listNotes, put } from './slide-parts.ts'
import type { Deck } from './slide-parts.ts'
import { colours, sizes } from './slide-style.ts'
import { keepWritable } from './writable.ts'

/** More letters than this nobody reads from a slide; the notes have all of them. */
const mostOnSlide = 1_500
const mostAtSize = [
  [500, 20],
  [900, 16],
  [mostOnSlide, 13],
] as const

/** A slide for each challenge and strength of the network, what it takes on first. */
export function addAgenda(deck: Deck, rapport: Rapport): void {
  for (const uitdaging of rapport.agenda?.uitdagingen ?? []) addUitdaging(deck, rapport, uitdaging)
}

function addUitdaging(deck: Deck, rapport: Rapport, { titel, soort, teksten, gronden }: RapportUitdaging): void {
  const words = messagesIn(rapport.taal).meenemen.rapport
  const slide = deck.addSlide({ masterName: 'page' })
  put(slide, 'title', titel)
  put(slide, 'lead', soort)
  const said = teksten.filter(({ tekst }) => tekst !== '')
  const length = said.reduce((sum, { tekst }) => sum + tekst.length, 0)
  const share = Math.min(1, mostOnSlide / Math.max(1, length))
  const size = mostAtSize.find(([most]) => length <= most)?.[1] ?? 13
  const runs = said.flatMap(({ kop, tekst }) => [
    { text: keepWritable(kop), options: { bold: true, breakLine: true, fontSize: size } },
    { text: keepWritable(shorten(tekst, share)), options: { breakLine: true, fontSize: size, paraSpaceAfter: 8 } },
  ])
  const grounds = [...gronden, ...(share < 1 ? [words.verderInNotitie] : [])]
  const all = [...runs, { text: keepWritable(grounds.join(' ')), options: { fontSize: 12, color: colours().soft } }]
  slide.addText(all, { x: sizes.left, y: 1.75, w: sizes.width, h: 5.1, color: colours().ink, valign: 'top', margin: 0, fit: 'shrink' })
  put(slide, 'source', `${rapport.gemaakt}.`)
  slide.addNotes(keepWritable(listNotes(rapport, [soort, ...said.flatMap(({ kop, tekst }) => [kop, tekst]), ...gronden])))
}

/** A part of a text that is too long, cut between words. */
function shorten(tekst: string, share: number): string {
  if (share === 1) return tekst
  const cut = tekst.slice(0, Math.floor(tekst.length * share))
  return cut.length === tekst.length ? tekst : `${cut.replace(/\s+\S*$/, '')}…`
}
