import { Refusal } from '../../refusal.ts'

/** Whom residents can call or write to. */
export interface Contact {
  readonly naam: string
  readonly rol: string
  /** Empty when there is none. */
  readonly telefoon: string
  readonly mail: string | null
  /** When they can be reached: "maandag tot donderdag van 9 tot 12 uur". */
  readonly bereikbaar: string
}

/** A meeting that everybody may come to; days are ISO, times are those of the clock in the Netherlands. */
export interface Bijeenkomst {
  readonly id: string
  readonly dag: string
  readonly van: string
  readonly tot: string | null
  readonly wat: string
  readonly plek: string
  readonly toegang: string
  readonly afgelast: boolean
}

/** `de Horst (Noord)` as `de-horst-noord`: what people type, without accents and signs. Falls back on the word buurt for a name without letters. */
export function adresOf(naam: string): string {
  const plain = naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return plain === '' ? 'buurt' : plain
}

/** Refuses a telephone number that a telephone cannot call, and somebody whom nobody can reach. */
export function requireReachable({ naam, telefoon, mail }: Contact, field: string): void {
  if (telefoon !== '' && !/^\+?[\d\s()-]{3,30}$/.test(telefoon)) {
    throw new Refusal(`‘${telefoon}’ is geen telefoonnummer. Schrijf het zo: 013 123 45 67.`, {
      code: 'telefoon-invalid',
      place: { field },
    })
  }
  if (telefoon === '' && mail === null) {
    throw new Refusal(`Vul bij ${naam} een telefoonnummer of een mailadres in.`, { code: 'contact-unreachable', place: { field } })
  }
}

/** Refuses to publish a page on which nobody can be reached. */
export function requirePublishable(contacten: readonly Contact[]): void {
  if (contacten.length > 0) return
  throw new Refusal('Vul eerst in wie bewoners kunnen bellen of mailen. Daarna kunt u de bladzijde openbaar maken.', {
    code: 'pagina-zonder-contact',
    place: { field: 'naam-1' },
  })
}

/** What is still to come, the first one first; what is today counts. */
export function upcoming(bijeenkomsten: readonly Bijeenkomst[], vandaag: string): readonly Bijeenkomst[] {
  return bijeenkomsten
    .filter(({ dag }) => dag >= vandaag)
    .toSorted((a, b) => `${a.dag} ${a.van} ${a.id}`.localeCompare(`${b.dag} ${b.van} ${b.id}`))
}

const digitsOf = (code: string) => code.replaceAll(/\D/g, '')

/** Whether a page about an area should lead to a selection of areas: one lies in the other. The digits of a code begin with those of what it lies in. */
export function touches(gebieden: readonly string[], code: string): boolean {
  if (!/^(?:BU|WK|GM)/.test(code)) return false
  const own = digitsOf(code)
  return gebieden.some(each => own.startsWith(digitsOf(each)) || digitsOf(each).startsWith(own))
}
