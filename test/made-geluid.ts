/** Sounds as small as they get, made of the parts that a browser needs to know them. */

function join(...parts: readonly (Uint8Array | string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))))
}

/** A part of Matroska: its id in hexadecimal, its length in one byte, and what it holds. */
function element(id: string, ...held: readonly (Uint8Array | string | readonly number[])[]): Uint8Array {
  const inside = join(...held)
  return join(Buffer.from(id, 'hex'), [0x80 | inside.length], inside)
}

/** What a browser records: a track of sound (2) or of pictures (1), and something heard; without a length, as it is written while somebody talks. */
export function madeWebm(tracks: readonly number[] = [2], docType = 'webm', heard = 'stem van Ria'): Uint8Array<ArrayBuffer> {
  return join(
    element('1a45dfa3', element('4282', docType)),
    Buffer.from('1853806701ffffffffffffff', 'hex'),
    element('1654ae6b', ...tracks.map(type => element('ae', element('83', [type])))),
    element('1f43b675', heard),
  )
}

function page(flags: number, held: string): Uint8Array {
  return join('OggS', [0, flags], new Uint8Array(20), [1, held.length], held)
}

export function madeOgg(...starts: readonly string[]): Uint8Array<ArrayBuffer> {
  const begun = starts.length === 0 ? ['OpusHead\u0001'] : starts
  return join(...begun.map(start => page(2, start)), page(0, 'OpusTags'))
}

function box(kind: string, ...held: readonly (Uint8Array | string | readonly number[])[]): Uint8Array {
  const inside = join(...held)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(inside.length + 8)
  return join(size, kind, inside)
}

function track(handler: string, codec: string): Uint8Array {
  const head = new Uint8Array(8)
  const entry = join(new Uint8Array(4), codec)
  return box('trak', box('mdia', box('hdlr', head, handler), box('minf', box('stbl', box('stsd', head, entry)))))
}

/** What an iPhone records. `extra` stands in the part that tells about the recording. */
export function madeMp4(tracks: readonly (readonly [string, string])[] = [['soun', 'mp4a']], extra = ''): Uint8Array<ArrayBuffer> {
  const told = extra === '' ? [] : [box('udta', extra)]
  return join(
    box('ftyp', 'M4A ', new Uint8Array(4)),
    box('moov', ...tracks.map(each => track(...each)), ...told),
    box('mdat', 'stem van Ria'),
  )
}

/** Two frames of 128 kbit/s at 44,100 samples a second, after a tag of so many bytes. */
export function madeMp3(tag = ''): Uint8Array<ArrayBuffer> {
  const frame = join([0xff, 0xfb, 0x90, 0x00], new Uint8Array(413))
  return join(...(tag === '' ? [] : ['ID3', [3, 0, 0, 0, 0, 0, tag.length], tag]), frame, frame)
}

/** `seconds` of silence, or of a tone that can be heard. */
export function madeWav(seconds = 0.01, format = 1): Uint8Array<ArrayBuffer> {
  const rate = 8000
  const data = Buffer.alloc(Math.round(seconds * rate) * 2)
  for (let sample = 0; sample * 2 < data.length; sample++) data.writeInt16LE(Math.round(8000 * Math.sin(sample / 4)), sample * 2)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(format, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return join(head, data)
}
