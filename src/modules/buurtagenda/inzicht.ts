import { Refusal } from '../../refusal.ts'

export const inzichtBronnen = ['bewoners', 'professionals', 'bijeenkomst', 'wandeling', 'vragenlijst'] as const
export type InzichtBron = (typeof inzichtBronnen)[number]

/** Who may read an insight: the network alone, also the programme, or everybody. */
export const zichtbaarheden = ['netwerk', 'programma', 'iedereen'] as const
export type Zichtbaar = (typeof zichtbaarheden)[number]

interface Trace {
  readonly pattern: RegExp
  readonly what: string
}

/** What tells who somebody is, as far as a program can recognise it; names it cannot. */
const traces: readonly Trace[] = [
  { pattern: /[^\s@]+@[^\s@]+\.[a-z]{2,}/i, what: 'een mailadres' },
  { pattern: /(?<!\d)(?:\+31|0031|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)/, what: 'een telefoonnummer' },
  { pattern: /(?<!\d)\d{9}(?!\d)/, what: 'een nummer van negen cijfers, zoals een burgerservicenummer' },
  { pattern: /\b[1-9]\d{3}\s?[A-Z]{2}\b/, what: 'een postcode' },
  { pattern: /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.]19\d\d(?!\d)/, what: 'een geboortedatum' },
]

/** The receipt of an insight: what its writer can find it by, on the device and on the page of the buurt. */
export interface Ontvangst {
  readonly nummer: string
  readonly ontvangen: string
}

/** Number of a receipt, short enough to read out: the first eight characters of the id that the device made. */
export function ontvangstnummer(id: string): string {
  return `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
}

/**
 * Refuses a text in which a program can see that somebody could be found by it: an address, a number, a day of birth. What it cannot see, a name, the
 * form asks not to write.
 */
export function requireNobodyNamed(tekst: string): void {
  const found = findTrace(tekst)
  if (found === null) return
  throw new Refusal(`In uw tekst staat ${found}. Haal dat weg: een inzicht gaat over de buurt, niet over één mens.`, {
    code: 'inzicht-names-somebody',
    place: { field: 'tekst' },
  })
}

/** What in a text tells who somebody is, in words; null when a program sees nothing. */
export function findTrace(tekst: string): string | null {
  return traces.find(({ pattern }) => pattern.test(tekst))?.what ?? null
}
