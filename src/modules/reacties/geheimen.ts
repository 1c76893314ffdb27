import { createHmac } from 'node:crypto'

/**
 * The secrets of links and codes, here and for stories, are made from the key of the installation, so that a network can print its link again and a mail can say how to follow a suggestion, while the database
 * holds nothing but hashes. Whoever has the database alone has no link and no code.
 */
function derive(master: Uint8Array, what: string): Buffer {
  return createHmac('sha256', master).update(`reacties\n${what}`).digest()
}

/** The secret of a link: 256 bits as text that fits in an address. */
export function linkGeheim(master: Uint8Array, id: string): string {
  return derive(master, `link\n${id}`).toString('base64url')
}

/** Without letters and digits that people take for each other. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** The code with which somebody follows a suggestion: 60 bits, in three groups that can be read aloud. */
export function volgCode(master: Uint8Array, id: string): string {
  const letters = [...derive(master, `code\n${id}`).subarray(0, 12)].map(byte => signs.charAt(byte % signs.length)).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}

/** What is kept of a code: without the key nobody can try codes on it. Small letters, spaces and dashes make no difference. */
export function hashCode(master: Uint8Array, code: string): Buffer {
  return derive(master, `volg\n${code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`)
}
