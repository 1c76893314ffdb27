import { boxes, endOfTag, newBudget } from './recognise-geluid.ts'
import type { GeluidSoort } from './recognise-geluid.ts'

/**
 * The same sound without what a telephone wrote about it: where it was recorded, on what device, under which name. Of an mp4 and a wav those parts become empty ones of the same
 * length, so that nothing else moves; of an mp3 they are cut off. A webm or an ogg is kept as it came: browsers that
 * record them write nothing of the kind.
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
const holding = ['moov', 'trak', 'edts', 'mdia', 'minf', 'stbl', 'moof', 'traf']

/** Films, tracks, media, how they are told, samples: as deep as they go. */
const deepest = 6

function emptyBoxes(inhoud: Uint8Array): Uint8Array {
  const empty = Uint8Array.from(inhoud)
  const budget = newBudget()
  const visit = (whole: { readonly from: number; readonly to: number }, depth: number) => {
    for (const box of boxes(inhoud, whole, budget)) {
      if (box === 'stuk') return
      if (depth < deepest && holding.includes(box.kind)) visit(box, depth + 1)
      if (!describing.includes(box.kind)) continue
      empty.set(Buffer.from('free', 'latin1'), box.kindAt)
      empty.fill(0, box.from, box.to)
    }
  }
  visit({ from: 0, to: inhoud.length }, 1)
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

/** A tag stands before the sound; behind it an old one of 128 bytes, and before that one of another make (APE), which tells its length. */
function cutTags(inhoud: Uint8Array): Uint8Array {
  const text = (from: number, length: number) =>
    Buffer.from(inhoud.subarray(Math.max(0, from), Math.max(0, from + length))).toString('latin1')
  const start = text(0, 3) === 'ID3' ? endOfTag(inhoud) : 0
  let end = inhoud.length
  if (text(end - 128, 3) === 'TAG') end -= 128
  if (text(end - 32, 8) === 'APETAGEX') {
    const view = new DataView(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength)
    const hasHeader = (view.getUint32(end - 12, true) & 0x80_00_00_00) !== 0
    end = Math.max(start, end - view.getUint32(end - 20, true) - (hasHeader ? 32 : 0))
  }
  return inhoud.slice(start, end)
}
