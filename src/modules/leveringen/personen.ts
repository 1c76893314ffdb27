/** Headings of columns that are about people. Spaces and signs are left out before they are compared. */
const kolomWoorden =
  /^(?:bsn|burgerservicenummer|sofinummer|geboorte\w*|gebdatum|gebdat|dateofbirth|dob|(?:voor|achter|roep|geslachts)na(?:am|men)|voorletters?|naam(?:client|patient|verzekerde|medewerker)?|(?:client|patient|verzekerde|verzekerden|medewerker|personeels|dossier|polis|relatie|persoons)(?:nummers?|nr|id|naam)|e?mail(?:adres)?|telefoon\w*|mobiel|adres|straat\w*|huisn(?:umme)?r|postcode|iban|rekeningnummer|overlijdens?datum|overleden(?:op)?)$/

export function isPersoonskolom(kop: string): boolean {
  const plain = kop
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase()
  return kolomWoorden.test(plain)
}

/** What a cell has that may be about one person; null for what is no more than a count, a code of an area or a period. `isGetal`: the column holds counts. */
export function findPersoon(cel: string, isGetal: boolean): 'bsn' | 'datum' | 'mail' | 'telefoon' | 'adres' | 'iban' | null {
  const text = cel.trim()
  if (text.length < 6) return null
  const digits = text.replaceAll(/[ .]/g, '')
  if (/^\d{9}$/.test(digits) && isElfproef(digits)) return 'bsn'
  if (/^\d{8}$/.test(digits) && !isGetal && isElfproef(`0${digits}`)) return 'bsn'
  if (/^(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)?\d\d$/.test(text)) return 'datum'
  if (/^(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?:[T ].*)?$/.test(text)) return 'datum'
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text) && !isGetal) return 'datum'
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text)) return 'mail'
  if (/^(?:\+31|0031|0)[1-9]\d{8}$/.test(text.replaceAll(/[\s()-]/g, ''))) return 'telefoon'
  if (/^[1-9]\d{3} ?[A-Z]{2}(?: ?\d{1,5}\w?)?$/.test(text)) return 'adres'
  if (/^NL\d\d[A-Z]{4}\d{10}$/.test(text.replaceAll(' ', ''))) return 'iban'
  return null
}

/** Whether a text, such as the name of a file or a remark, has something that is of one person. A date is about a file as often as about somebody. */
export function noemtMens(text: string): boolean {
  const digits = text.match(/(?<!\d)\d{9}(?!\d)/g) ?? []
  if (digits.some(isElfproef)) return true
  return /[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}/i.test(text) || /(?<!\d)(?:\+31|0031|0)[ -]?6[ -]?(?:\d[ -]?){8}(?!\d)/.test(text)
}

/** Whether nine digits can be a burgerservicenummer. */
function isElfproef(digits: string): boolean {
  if (/^0+$/.test(digits)) return false
  const sum = Array.from(digits, Number).reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}

export const persoonWoorden = {
  nl: {
    bsn: 'een burgerservicenummer',
    datum: 'een datum, zoals een geboortedatum',
    mail: 'een mailadres',
    telefoon: 'een telefoonnummer',
    adres: 'een postcode',
    iban: 'een rekeningnummer',
  },
  en: {
    bsn: 'a citizen service number',
    datum: 'a date, such as a date of birth',
    mail: 'a mail address',
    telefoon: 'a telephone number',
    adres: 'a postcode',
    iban: 'an account number',
  },
} as const
