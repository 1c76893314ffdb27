/** Small enough for ten minutes of talk in a few megabytes, and clear enough to write it out. */
const bitsPerSecond = 32_000
/** The first that a browser can do; the server knows all of them by their bytes. */
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus', 'audio/webm']

/** A recording from its begin to its end, however often it waited in between. */
export class Opnemer {
  readonly #stream: MediaStream
  readonly #recorder: MediaRecorder
  readonly #parts: Blob[] = []
  #before = 0
  #since: number

  private constructor(stream: MediaStream, onEnd: (file: File) => void) {
    this.#stream = stream
    const mimeType = kinds.find(kind => MediaRecorder.isTypeSupported(kind))
    this.#recorder = new MediaRecorder(stream, {
      audioBitsPerSecond: bitsPerSecond,
      ...(mimeType === undefined ? {} : { mimeType }),
    })
    this.#recorder.addEventListener('dataavailable', ({ data }) => this.#parts.push(data))
    this.#recorder.addEventListener('stop', () => {
      this.#letGo()
      const [type = ''] = this.#recorder.mimeType.split(';')
      onEnd(new File(this.#parts, `opname.${type.replace('audio/', '')}`, { type }))
    })
    this.#recorder.start(1000)
    this.#since = performance.now()
  }

  static get isPossible(): boolean {
    return 'MediaRecorder' in window && 'mediaDevices' in navigator
  }

  /** Asks for the microphone and begins; `onEnd` gets what was recorded, also when the microphone goes away by itself. */
  static async begin(onEnd: (file: File) => void): Promise<Opnemer> {
    return new Opnemer(await navigator.mediaDevices.getUserMedia({ audio: true }), onEnd)
  }

  get state(): RecordingState {
    return this.#recorder.state
  }

  /** How long it has recorded, in seconds. */
  get seconds(): number {
    const now = this.#recorder.state === 'recording' ? performance.now() - this.#since : 0
    return (this.#before + now) / 1000
  }

  pause(): void {
    this.#before += performance.now() - this.#since
    this.#recorder.pause()
  }

  goOn(): void {
    this.#since = performance.now()
    this.#recorder.resume()
  }

  stop(): void {
    if (this.#recorder.state === 'inactive') return
    if (this.#recorder.state === 'recording') this.#before += performance.now() - this.#since
    this.#recorder.stop()
  }

  /** The light of the microphone goes out. */
  #letGo(): void {
    for (const track of this.#stream.getTracks()) track.stop()
  }
}
