import { Refusal } from '#src/refusal.ts'

export type Utf16 = 'utf-16le' | 'utf-16be'

/** The order of the bytes in UTF-16 text, as the mark at its start tells; null for everything else. Excel writes it as "Unicode-tekst". */
export function utf16ByMark(head: Buffer): Utf16 | null {
  if (head[0] === 0xff && head[1] === 0xfe && !(head[2] === 0 && head[3] === 0)) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

/** Whether bytes are plainly UTF-16 without the mark: nearly all of them make Latin letters, digits and signs, with a zero byte on one side. */
export function isUnmarkedUtf16(head: Buffer): boolean {
  const pairs = Math.min(256, Math.floor(head.length / 2))
  const share = (zero: 0 | 1): number => {
    let count = 0
    for (let at = 0; at < pairs * 2; at += 2) if (head[at + zero] === 0 && isWritten(head[at + 1 - zero]!)) count++
    return count / pairs
  }
  return pairs >= 4 && Math.max(share(0), share(1)) > 0.9
}

/** UTF-16 text as UTF-8, chunk by chunk and without its mark. Refuses text that was cut in the middle of a character. */
export async function* decodeUtf16(chunks: AsyncIterable<Buffer>, encoding: Utf16, naam: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const chunk of chunks) yield Buffer.from(decode(decoder, naam, chunk))
  yield Buffer.from(decode(decoder, naam))
}

function decode(decoder: TextDecoder, naam: string, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch (error) {
    throw new Refusal('Deze tekst in UTF-16 is beschadigd of afgebroken. Download het bestand opnieuw, of sla het op als CSV UTF-8.', {
      code: 'import-encoding',
      place: { file: naam },
      cause: error,
    })
  }
}

function isWritten(byte: number): boolean {
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d
}
