import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Random } from '../../platform/random.ts'

/** A secret that is given away once, and the hash that is kept of it. */
export interface Geheim {
  readonly tekst: string
  readonly hash: Buffer
}

/** 256 bits that nobody can guess, as text that fits in a cookie and in an address. */
export function makeGeheim(random: Random): Geheim {
  const tekst = Buffer.from(random.bytes(32)).toString('base64url')
  return { tekst, hash: hashGeheim(tekst) }
}

/** A secret that somebody has already. */
export function sameGeheim(tekst: string): Geheim {
  return { tekst, hash: hashGeheim(tekst) }
}

/** What is kept of a secret, and what it is found by. Any text has one, so that a wrong secret is looked for like a right one. */
export function hashGeheim(tekst: string): Buffer {
  return createHash('sha256').update(tekst).digest()
}

/** What a form of a session has to bring along: no other site can know it. The same for as long as the session lasts, so that an open form stays good. */
export function bewijsVan(master: Uint8Array, sessie: string): string {
  return createHmac('sha256', master).update(`formulier\n${sessie}`).digest('base64url')
}

/** Compares without telling by its time how much was right. */
export function isBewijs(master: Uint8Array, sessie: string, given: string | undefined): boolean {
  const wanted = Buffer.from(bewijsVan(master, sessie))
  const shown = Buffer.from(given ?? '')
  return shown.length === wanted.length && timingSafeEqual(shown, wanted)
}
