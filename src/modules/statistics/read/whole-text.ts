import { Refusal } from '#src/refusal.ts'
import type { InputFile, ReadOptions } from './input.ts'

/** JSON that is read whole takes several times its size in memory. National buurten in fine detail take 40 MB, all topics of KWB 75 MB. */
const mostBytes = 96 * 2 ** 20

/** The text of a file without its byte order mark. Refuses a file that is too large, with the sentence that says what to do instead. */
export async function readWholeText(file: InputFile, options: ReadOptions, tooLarge: string): Promise<string> {
  const parts: Buffer[] = []
  let done = 0
  for await (const chunk of file.open()) {
    options.signal.throwIfAborted()
    done += chunk.length
    if (done > mostBytes) throw new Refusal(tooLarge, { code: 'import-too-large', status: 413, place: { file: file.naam } })
    parts.push(chunk)
    options.progress(done, null)
  }
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}
