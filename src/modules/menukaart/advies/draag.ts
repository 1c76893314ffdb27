import type { Taal } from '@buurtwijs/figures'
import type { Interventie } from '../schema.ts'
import type { Thema } from '../woorden.ts'
import { onbekend } from '../woorden.ts'
import type { Advies } from './advies.ts'
import { knownCent } from './advies.ts'
import { sayEuro, sayGetal, zinnenIn } from './zinnen.ts'

/** What a network can carry in one year. */
export interface Draagkracht {
  /** People in the network who can lead an activity. */
  readonly trekkers: number
  /** How many activities one of them can lead at a time. */
  readonly perTrekker: number
  /** Activities that the network leads already. */
  readonly lopend: number
  /** What can be spent, in cents; null when nobody knows. */
  readonly budgetCent: number | null
  /** Full-time equivalents of staff that can be freed; null when nobody knows. */
  readonly fte: number | null
}

/** Why something has to wait: nobody is left to lead it, the money is spent, or the staff is taken. */
export type Wachtreden = 'trekkers' | 'budget' | 'personeel'

export interface Verdeling {
  readonly nu: readonly Advies[]
  readonly later: readonly { readonly advies: Advies; readonly reden: Wachtreden; readonly uitleg: string }[]
  /** How many of what goes now have a cost, or an amount of staff, that nobody knows: the sums are at least this much. */
  readonly kostenOnbekend: number
  readonly personeelOnbekend: number
  readonly cent: number
  readonly fte: number
  /** Themes for which nothing goes now. */
  readonly zonder: readonly Thema[]
}

/** The themes that no plan may leave out. */
export const verplichteThemas: readonly Thema[] = ['zorgzame-buurt', 'lerende-buurt']

const alleThemas: readonly Thema[] = ['preventie', 'integrale-eerste-lijn', 'behandeling-dichtbij', 'zorgzame-buurt', 'lerende-buurt']

/**
 * Divides advice over now and later: first the best for each compulsory theme, then by score, as long as people, money and staff reach. What is
 * unknown takes no money and no staff, and is counted, because the sums then say too little.
 */
export function verdeel(adviezen: readonly Advies[], kaart: readonly Interventie[], draagkracht: Draagkracht, taal: Taal): Verdeling {
  const first = verplichteThemas.flatMap(thema => adviezen.find(advies => advies.thema === thema) ?? [])
  const nu: Advies[] = []
  const later: { advies: Advies; reden: Wachtreden; uitleg: string }[] = []
  const counted = { cent: 0, fte: 0, kostenOnbekend: 0, personeelOnbekend: 0 }
  const room = Math.floor(draagkracht.trekkers * draagkracht.perTrekker) - draagkracht.lopend
  for (const advies of [...first, ...adviezen.filter(each => !first.includes(each))]) {
    const interventie = kaart.find(({ id }) => id === advies.interventie)
    if (interventie === undefined) throw new Error(`advice about an entry that is not on the menukaart: ${advies.interventie}`)
    const cent = knownCent(interventie)
    const fte = askedFte(interventie)
    const samen = { cent: counted.cent + (cent ?? 0), fte: counted.fte + (fte ?? 0), isFull: nu.length >= room }
    const reden = findReden(samen, draagkracht, taal)
    if (reden !== null) {
      later.push({ advies, ...reden })
      continue
    }
    nu.push(advies)
    counted.cent += cent ?? 0
    counted.fte += fte ?? 0
    counted.kostenOnbekend += cent === null ? 1 : 0
    counted.personeelOnbekend += fte === null ? 1 : 0
  }
  const inOrder = (a: Advies, b: Advies) => b.score - a.score
  return {
    nu: nu.toSorted(inOrder),
    later: later.toSorted((a, b) => inOrder(a.advies, b.advies)),
    ...counted,
    zonder: alleThemas.filter(thema => !nu.some(advies => advies.thema === thema)),
  }
}

interface Samen {
  readonly cent: number
  readonly fte: number
  readonly isFull: boolean
}

function findReden(samen: Samen, draagkracht: Draagkracht, taal: Taal): { reden: Wachtreden; uitleg: string } | null {
  const { trekkers, perTrekker, lopend, budgetCent, fte } = draagkracht
  const text = zinnenIn(taal)
  if (samen.isFull) return { reden: 'trekkers', uitleg: text.vol(trekkers, perTrekker, lopend) }
  if (budgetCent !== null && samen.cent > budgetCent) {
    return { reden: 'budget', uitleg: text.teDuur(sayEuro(samen.cent, taal), sayEuro(budgetCent, taal)) }
  }
  if (fte !== null && samen.fte > fte) {
    return { reden: 'personeel', uitleg: text.teVeelUren(sayGetal(samen.fte, taal), sayGetal(fte, taal)) }
  }
  return null
}

/** What an entry asks of staff in full-time equivalents; null when no document says it so. */
function askedFte({ uren }: Interventie): number | null {
  const asked = uren.gevraagd === onbekend ? [] : uren.gevraagd.filter(({ eenheid }) => eenheid === 'fte')
  return asked.length === 0 ? null : asked.reduce((sum, { waarde }) => sum + waarde, 0)
}
