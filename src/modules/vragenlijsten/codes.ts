import { createHmac } from 'node:crypto'

/**
 * Codes are made from the key of the installation and the id of their row, so that a letter can be printed again while the database keeps a hash that
 * also needs the key: whoever has the database alone has no code, and cannot try codes on it.
 */
function derive(master: Uint8Array, what: string): Buffer {
  return createHmac('sha256', master).update(`vragenlijsten\n${what}`).digest()
}

/** Without letters and digits that people take for each other. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

function write(bytes: Buffer): string {
  const letters = [...bytes.subarray(0, 12)].map(byte => signs.charAt(byte % signs.length)).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}

function plain(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

/** The code on a letter: 60 bits, in three groups that can be read aloud. */
export function codeVan(master: Uint8Array, id: string): string {
  return write(derive(master, `code\n${id}`))
}

export function hashCode(master: Uint8Array, code: string): Buffer {
  return derive(master, `hash\n${plain(code)}`)
}

/** What is kept with a code of what was sent with it: enough to know the same thing sent again, and nothing of what was answered. */
export function hashZending(master: Uint8Array, zending: string): Buffer {
  return derive(master, `zending\n${zending}`)
}

/** With this somebody takes their answer back. It follows from what their device made, so who sends the same again gets the same. */
export function intrekcodeVan(master: Uint8Array, zending: string): string {
  return write(derive(master, `intrek\n${zending}`))
}

/** What is kept with an answer; another one with each text, so that the two are not found from each other. */
export function hashIntrek(master: Uint8Array, intrekcode: string, bij: 'antwoord' | 'tekst'): Buffer {
  return derive(master, `weg\n${bij}\n${plain(intrekcode)}`)
}

/** The number of a receipt. */
export function ontvangstnummer(master: Uint8Array, zending: string): string {
  const hex = derive(master, `ontvangst\n${zending}`).toString('hex').toUpperCase()
  return `${hex.slice(0, 4)}-${hex.slice(4, 8)}`
}
