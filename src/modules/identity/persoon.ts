import { Refusal } from '../../refusal.ts'

/** A mail address as it is kept and compared: without spaces around it, in small letters. Refuses what cannot be one, at its field. */
export function parseMail(text: string): string {
  const mail = text.trim().toLowerCase()
  if (mail.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(mail)) return mail
  throw new Refusal(`'${text.trim().slice(0, 80)}' is geen mailadres. Schrijf het zo: naam@voorbeeld.nl.`, {
    code: 'mail-invalid',
    place: { field: 'mail' },
  })
}

/** A name as people write it, with single spaces. Refuses what is too short or too long, at its field. */
export function parseNaam(text: string): string {
  const naam = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  if (naam.length >= 2 && naam.length <= 120 && !/\p{Cc}/u.test(naam)) return naam
  throw new Refusal('Vul een naam in van 2 tot 120 letters.', { code: 'naam-invalid', place: { field: 'naam' } })
}

/** What somebody calls a key of theirs. */
export function parsePasskeyNaam(text: string): string {
  const naam = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  if (naam.length >= 1 && naam.length <= 80 && !/\p{Cc}/u.test(naam)) return naam
  throw new Refusal('Geef de passkey een naam van 1 tot 80 letters.', { code: 'passkey-naam', place: { field: 'naam' } })
}

/** What a device is called in the list of sessions: browser and system, nothing that identifies it. */
export function describeApparaat(userAgent: string | undefined): string {
  const text = userAgent ?? ''
  const browsers = ['Edg', 'Firefox', 'Chrome', 'Safari'] as const
  const found = browsers.find(name => text.includes(`${name}/`))
  const browser = found === undefined ? 'Onbekende browser' : found === 'Edg' ? 'Edge' : found
  const systems: readonly (readonly [RegExp, string])[] = [
    [/iPhone/, 'iPhone'],
    [/iPad/, 'iPad'],
    [/Android/, 'Android'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'Mac'],
    [/Linux/, 'Linux'],
  ]
  const system = systems.find(([pattern]) => pattern.test(text))?.[1]
  return system === undefined ? browser : `${browser} op ${system}`
}
