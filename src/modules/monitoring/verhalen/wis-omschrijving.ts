import { boxes, endOfTag } from './recognise-geluid.ts'
import type { GeluidSoort } from './recognise-geluid.ts'

/**
 * The same sound without what a telephone wrote about it: where it was recorded, on what device, under which name. Of an mp4 and a wav those parts become empty ones of the same
 * length, so that nothing else moves; of an mp3 they are cut off. What browsers record themselves (webm, ogg) says nothing of the kind.
 */
export function wisOmschrijving(soort: GeluidSoort, inhoud: Uint8Array): Uint8Array {
  switch (soort) {
    case 'mp4':
      return emptyBoxes(inhoud)
    case 'wav':
      return emptyChunks(inhoud)
    case 'mp3':
      return cutTags(inhoud)
    default:
      return inhoud
  }
}

/** Parts of an mp4 that describe, and those in which they can be. */
const describing = ['udta', 'meta', 'uuid']
const holding = ['moov', 'trak', 'mdia', 'moof', 'traf']

/** A track of a film of a part is as deep as they go. */
const deepest = 4

function emptyBoxes(inhoud: Uint8Array): Uint8Array {
  const empty = Uint8Array.from(inhoud)
  const visit = (from: number, to: number, depth: number) => {
    for (const box of boxes(inhoud, from, to)) {
      if (box === 'stuk') return
      if (depth < deepest && holding.includes(box.kind)) visit(box.from, box.to, depth + 1)
      if (!describing.includes(box.kind)) continue
      empty.set(Buffer.from('free', 'latin1'), box.kindAt)
      empty.fill(0, box.from, box.to)
    }
  }
  visit(0, inhoud.length, 1)
  return empty
}

/** Chunks of a wav without which it cannot be played. */
const needed = ['fmt ', 'data', 'fact']

function emptyChunks(inhoud: Uint8Array): Uint8Array {
  const empty = Uint8Array.from(inhoud)
  const view = new DataView(empty.buffer)
  for (let here = 12; here + 8 <= empty.length;) {
    const size = view.getUint32(here + 4, true)
    if (!needed.includes(Buffer.from(empty.subarray(here, here + 4)).toString('latin1'))) {
      empty.set(Buffer.from('JUNK', 'latin1'), here)
      empty.fill(0, here + 8, here + 8 + size)
    }
    here += 8 + size + (size % 2)
  }
  return empty
}

/** A tag stands before the sound, and an old one of 128 bytes after it. */
function cutTags(inhoud: Uint8Array): Uint8Array {
  const start = Buffer.from(inhoud.subarray(0, 3)).toString('latin1') === 'ID3' ? endOfTag(inhoud) : 0
  const hasOld = Buffer.from(inhoud.subarray(-128, -125)).toString('latin1') === 'TAG'
  return inhoud.slice(start, hasOld ? inhoud.length - 128 : inhoud.length)
}
