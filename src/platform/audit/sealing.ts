import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Encrypts with a nonce of its own: nonce, ciphertext and tag in a row. `about` is checked with it, so that a value cannot be moved to another place. */
export function encrypt(key: Uint8Array, plain: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The reverse of `encrypt`; throws when anything about it was changed. */
export function decrypt(key: Uint8Array, sealed: Uint8Array, about: string): Buffer {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
}

/** What stands before the first link of a chain. */
export const firstVorige: Buffer = Buffer.alloc(32)

/** The seal on a line: over the seal before it and everything that the line says. */
export function zegelOf(vorige: Uint8Array, regel: Uint8Array): Buffer {
  return createHash('sha256').update(vorige).update(regel).digest()
}

/** The mark on the end of a chain that nobody can make without the key of the installation. */
export function waarmerkOf(master: Uint8Array, keten: string, nummer: number, zegel: Uint8Array): Buffer {
  return markOf(master, 'logboek.stand', { keten, nummer, zegel })
}

/** The mark on where a chain begins, after its oldest lines went. It is another one, so that an end cannot be passed off as a beginning. */
export function beginmerkOf(master: Uint8Array, keten: string, nummer: number, zegel: Uint8Array): Buffer {
  return markOf(master, 'logboek.begin', { keten, nummer, zegel })
}

interface Place {
  readonly keten: string
  readonly nummer: number
  readonly zegel: Uint8Array
}

function markOf(master: Uint8Array, what: string, { keten, nummer, zegel }: Place): Buffer {
  const key = createHmac('sha256', master).update(what).digest()
  return createHmac('sha256', key).update(`${keten}\n${nummer}\n`).update(zegel).digest()
}
