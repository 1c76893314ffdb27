/** The kinds of sound that browsers record and play. */
export const geluidSoorten = ['webm', 'ogg', 'mp4', 'mp3', 'wav'] as const
export type GeluidSoort = (typeof geluidSoorten)[number]

/** What a file turns out to be: a kind of sound, moving pictures, a sound that broke off before anything is heard, or nothing that is taken. */
export type HerkendGeluid = GeluidSoort | 'film' | 'stuk' | 'onbekend'

/**
 * Looks at the bytes alone, whatever the file is called: the container first, then whether there is a track of sound in it that browsers play, and none of pictures. Nothing is decoded.
 */
export function recogniseGeluid(bytes: Uint8Array): HerkendGeluid {
  if (at(bytes, 0, 4) === '\u001aE\u00df\u00a3') return recogniseWebm(bytes)
  if (at(bytes, 0, 4) === 'OggS') return recogniseOgg(bytes)
  if (at(bytes, 4, 4) === 'ftyp') return recogniseMp4(bytes)
  if (at(bytes, 0, 4) === 'RIFF' && at(bytes, 8, 4) === 'WAVE') return recogniseWav(bytes)
  return recogniseMp3(bytes)
}

/** Bytes as signs of one byte each. */
function at(bytes: Uint8Array, from: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, from + length)
}

/** Part of a file that holds others: of which kind, and where what it holds begins and ends. */
interface Box {
  readonly kind: string
  readonly from: number
  readonly to: number
}

/** How many parts of a file are looked at, all together: a recording of ten minutes has some two thousand; a file of a million empty ones is made to keep a server busy. */
export interface Budget {
  parts: number
}

export function newBudget(): Budget {
  return { parts: 20_000 }
}

/** Matroska: an id and a length, each of as many bytes as the first one tells. A length of ones only means: until the end. */
function* elements(bytes: Uint8Array, { from, to }: Pick<Box, 'from' | 'to'>, budget: Budget): Generator<Box> {
  let here = from
  while (here < to) {
    budget.parts -= 1
    if (budget.parts < 0) return
    const idLength = Math.clz32(bytes[here] ?? 0) - 23
    const sizeAt = here + idLength
    const sizeLength = Math.clz32(bytes[sizeAt] ?? 0) - 23
    if (idLength > 4 || sizeLength > 8 || sizeAt + sizeLength > to) return
    const first = (bytes[sizeAt] ?? 0) & (0xff >> sizeLength)
    const rest = bytes.subarray(sizeAt + 1, sizeAt + sizeLength)
    const isOpen = first === 0xff >> sizeLength && rest.every(byte => byte === 0xff)
    const size = rest.reduce((sum, byte) => sum * 256 + byte, first)
    const start = sizeAt + sizeLength
    const end = isOpen ? to : start + size
    yield { kind: Buffer.from(bytes.subarray(here, sizeAt)).toString('hex'), from: start, to: Math.min(end, to) }
    here = end
  }
}

function recogniseWebm(bytes: Uint8Array): HerkendGeluid {
  const budget = newBudget()
  const [header, segment] = elements(bytes, { from: 0, to: bytes.length }, budget).take(2)
  if (header === undefined) return 'stuk'
  const docType = elements(bytes, header, budget).find(({ kind }) => kind === '4282')
  if (docType === undefined || at(bytes, docType.from, docType.to - docType.from) !== 'webm') return 'onbekend'
  if (segment?.kind !== '18538067') return 'stuk'
  let hasSound = false
  for (const part of elements(bytes, segment, budget)) {
    if (part.kind === '1654ae6b') {
      for (const type of trackTypes(bytes, part, budget)) {
        if (type === 1) return 'film'
        hasSound ||= type === 2
      }
    }
    // The first cluster holds what is heard.
    if (part.kind === '1f43b675' && part.to > part.from) return hasSound ? 'webm' : 'onbekend'
  }
  return 'stuk'
}

function* trackTypes(bytes: Uint8Array, tracks: Box, budget: Budget): Generator<number> {
  for (const entry of elements(bytes, tracks, budget)) {
    if (entry.kind !== 'ae') continue
    for (const { kind, from } of elements(bytes, entry, budget)) if (kind === '83') yield bytes[from] ?? 0
  }
}

/** Every stream begins with a page of its own, that tells its kind; then what is heard follows. */
function recogniseOgg(bytes: Uint8Array): HerkendGeluid {
  const kinds: HerkendGeluid[] = []
  let here = 0
  while (at(bytes, here, 4) === 'OggS') {
    const segments = bytes[here + 26] ?? 0
    const payload = here + 27 + segments
    const size = bytes.subarray(here + 27, payload).reduce((sum, byte) => sum + byte, 0)
    if (payload + size > bytes.length) return 'stuk'
    const isFirst = ((bytes[here + 5] ?? 0) & 2) !== 0
    if (!isFirst && size > 0) return kinds.includes('film') ? 'film' : kinds.length === 1 ? (kinds[0] ?? 'stuk') : 'onbekend'
    if (isFirst) kinds.push(oggKind(at(bytes, payload, 8)))
    here = payload + size
  }
  return 'stuk'
}

/** How streams begin that browsers play, and how those with pictures do. */
const oggSound = ['OpusHead', '\u0001vorbis', '\u007fFLAC']
const oggFilm = ['\u0080theora', 'BBCD', '\u0001video']

function oggKind(start: string): HerkendGeluid {
  if (oggSound.some(each => start.startsWith(each))) return 'ogg'
  return oggFilm.some(each => start.startsWith(each)) ? 'film' : 'onbekend'
}

/** A length of four bytes and a kind of four signs; a length of 1 means that it follows in eight bytes, of 0 that the rest of the file is meant. */
export function* boxes(
  bytes: Uint8Array,
  { from, to }: Pick<Box, 'from' | 'to'>,
  budget: Budget,
): Generator<(Box & { readonly kindAt: number }) | 'stuk'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let here = from
  while (here < to) {
    budget.parts -= 1
    const short = here + 8 > to ? null : view.getUint32(here)
    const head = short === 1 ? 16 : 8
    const isCut = short === null || here + head > to
    const size = isCut ? 0 : short === 1 ? Number(view.getBigUint64(here + 8)) : short === 0 ? to - here : short
    if (size < head || here + size > to || budget.parts < 0) {
      yield 'stuk'
      return
    }
    yield { kind: at(bytes, here + 4, 4), kindAt: here + 4, from: here + head, to: here + size }
    here += size
  }
}

/** What is inside a box, as deep as the path goes. */
function inside(bytes: Uint8Array, whole: Pick<Box, 'from' | 'to'>, [first, ...rest]: readonly string[], budget: Budget): readonly Box[] {
  const found = [...boxes(bytes, whole, budget)].flatMap(box => (box !== 'stuk' && box.kind === first ? [box] : []))
  return rest.length === 0 ? found : found.flatMap(box => inside(bytes, box, rest, budget))
}

/** Codecs that browsers play; the one of old telephones (samr) is not among them. */
const playable = ['mp4a', 'Opus', 'fLaC', 'alac', '.mp3']

function recogniseMp4(bytes: Uint8Array): HerkendGeluid {
  const whole = { from: 0, to: bytes.length }
  const budget = newBudget()
  const tracks = inside(bytes, whole, ['moov', 'trak', 'mdia'], budget)
  const handlers = tracks.map(track => inside(bytes, track, ['hdlr'], budget).map(({ from }) => at(bytes, from + 8, 4))[0])
  if (handlers.includes('vide')) return 'film'
  const top = [...boxes(bytes, whole, budget)]
  const hasSound = top.some(box => box !== 'stuk' && (box.kind === 'mdat' || box.kind === 'moof'))
  if (top.includes('stuk') || !hasSound || tracks.length === 0) return 'stuk'
  const codecs = tracks.flatMap(track => inside(bytes, track, ['minf', 'stbl', 'stsd'], budget).map(({ from }) => at(bytes, from + 12, 4)))
  return handlers.includes('soun') && codecs.every(codec => playable.includes(codec)) ? 'mp4' : 'onbekend'
}

/** Numbers of ways in which the samples can be written: as they are, in floating point, as telephones do, or told further on. */
const wavFormats = [1, 3, 6, 7, 0xff_fe]

function recogniseWav(bytes: Uint8Array): HerkendGeluid {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let isKnown = false
  for (let here = 12; here + 8 <= bytes.length;) {
    const size = view.getUint32(here + 4, true)
    const kind = at(bytes, here, 4)
    if (here + 8 + size > bytes.length) return 'stuk'
    if (kind === 'fmt ' && size >= 16) isKnown = wavFormats.includes(view.getUint16(here + 8, true))
    if (kind === 'data') return size === 0 ? 'stuk' : isKnown ? 'wav' : 'onbekend'
    here += 8 + size + (size % 2)
  }
  return 'stuk'
}

/** A name and a maker may stand before the sound; then frames, each of which tells where the next begins. */
function recogniseMp3(bytes: Uint8Array): HerkendGeluid {
  const hasTag = at(bytes, 0, 3) === 'ID3'
  const start = hasTag ? endOfTag(bytes) : 0
  const first = frameLength(bytes, start)
  if (first === null) return hasTag ? 'stuk' : 'onbekend'
  const second = frameLength(bytes, start + first)
  if (second === null) return hasTag || start + first >= bytes.length ? 'stuk' : 'onbekend'
  return start + first + second > bytes.length ? 'stuk' : 'mp3'
}

/** Where the sound begins after a tag: its length is in four bytes of seven bits. */
export function endOfTag(bytes: Uint8Array): number {
  return 10 + bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0)
}

const bitrates = {
  one: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
/** Samples a second, by version. */
const rates: Readonly<Record<number, readonly number[]>> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8000],
}

/** How many bytes a frame of layer III takes; null when there is none. */
function frameLength(bytes: Uint8Array, here: number): number | null {
  const [sync = 0, kind = 0, speed = 0] = bytes.subarray(here, here + 3)
  if (sync !== 0xff || (kind & 0xe0) !== 0xe0 || ((kind >> 1) & 3) !== 1) return null
  const version = (kind >> 3) & 3
  const rate = rates[version]?.[(speed >> 2) & 3]
  const bitrate = bitrates[version === 3 ? 'one' : 'two'][(speed >> 4) - 1]
  if (rate === undefined || bitrate === undefined) return null
  return Math.floor(((version === 3 ? 144_000 : 72_000) * bitrate) / rate) + ((speed >> 1) & 1)
}
