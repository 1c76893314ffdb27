import { Refusal } from '#src/refusal.ts'

/** Something that may go better the next time: the connection, a busy server, a body that was cut off. */
export class PassingFault extends Error {
  readonly retryAfterMs: number | null

  constructor(message: string, options: { retryAfterMs?: number | null; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'PassingFault'
    this.retryAfterMs = options.retryAfterMs ?? null
  }
}

/** The body of an answer as it comes in. Refuses one that is larger than can be; a body that is cut off may go better the next time. */
export async function* bodyChunks(response: Response, maxBytes: number): AsyncGenerator<Buffer> {
  if (response.body === null) return
  const reader = response.body.getReader()
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await readChunk(reader)
      if (done) return
      bytes += value.length
      if (bytes > maxBytes) {
        throw new Refusal(
          `De bron stuurt meer dan ${Math.round(maxBytes / 1024 / 1024)} MB in één antwoord. Dat kan niet kloppen; er is niets geïmporteerd.`,
          {
            code: 'source-too-large',
            status: 413,
          },
        )
      }
      yield Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

async function readChunk(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read()
  } catch (cause) {
    throw new PassingFault('de verbinding met de bron viel weg', { cause })
  }
}

/** The first kilobytes of what a publisher says with a refusal. Never fails: the status is what counts. */
export async function beginOf(response: Response): Promise<string> {
  let text = ''
  try {
    for await (const chunk of bodyChunks(response, 64 * 1024)) {
      text += chunk.toString('utf8')
      if (text.length > 4096) break
    }
  } catch {
    return text
  }
  return text
}
