/** What waits on this device of one questionnaire. */
export interface Bewaard {
  /** Made here: under it the server knows that it has it already. */
  readonly zending: string
  readonly velden: readonly (readonly [string, string])[]
  /** Whether somebody pressed the button: then it goes as soon as that can be. */
  readonly wilWeg: boolean
  /** In milliseconds. */
  readonly sinds: number
}

const prefix = 'bw-vragenlijst-'
const longest = 30 * 24 * 3600_000

/**
 * Keeps what somebody filled in on the device until it was received, written so that only who has the code can read it. Whoever takes the device and knows the address of the page, which holds the
 * code, can: it keeps out who merely looks around, and it goes with the receipt or after a month.
 */
export class Kluis {
  readonly #key: CryptoKey
  readonly #name: string

  private constructor(key: CryptoKey, name: string) {
    this.#key = key
    this.#name = name
  }

  /** Fails where a browser keeps nothing or cannot write in code. */
  static async open(code: string): Promise<Kluis> {
    const digest = async (text: string) => await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    const key = await crypto.subtle.importKey('raw', await digest(`sleutel ${code}`), 'AES-GCM', false, ['encrypt', 'decrypt'])
    const name =
      prefix + [...new Uint8Array(await digest(`naam ${code}`)).subarray(0, 12)].map(byte => byte.toString(16).padStart(2, '0')).join('')
    localStorage.setItem(`${prefix}proef`, '')
    localStorage.removeItem(`${prefix}proef`)
    return new Kluis(key, name)
  }

  async read(): Promise<Bewaard | null> {
    const kept = localStorage.getItem(this.#name)
    if (kept === null) return null
    const bytes = Uint8Array.from(atob(kept), char => char.charCodeAt(0))
    const plain = await crypto.subtle
      .decrypt({ name: 'AES-GCM', iv: bytes.subarray(0, 12) }, this.#key, bytes.subarray(12))
      .catch(() => null)
    const found = plain === null ? null : (JSON.parse(new TextDecoder().decode(plain)) as Bewaard)
    if (found !== null && Date.now() - found.sinds < longest) return found
    this.clear()
    return null
  }

  async write(bewaard: Bewaard): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const plain = new TextEncoder().encode(JSON.stringify(bewaard))
    const secret = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, plain))
    localStorage.setItem(this.#name, btoa([...iv, ...secret].map(byte => String.fromCharCode(byte)).join('')))
  }

  clear(): void {
    localStorage.removeItem(this.#name)
  }
}
