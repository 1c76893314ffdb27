import type { Datum } from '../datum.ts'
import { endOfWeek } from '../datum.ts'
import { compareText, countWords } from '../woorden.ts'
import type { Rol } from './rollen.ts'

/** Whom a task waits for: one person, or whoever has a role in a buurt. */
export type TaakVoor =
  | { readonly soort: 'persoon'; readonly persoon: string }
  | { readonly soort: 'rol'; readonly rol: Rol; readonly buurt: string }

/** Something that waits for somebody, whatever module it comes from. */
export interface Taak {
  /** The same task has the same id, also when two lists hold it. */
  readonly id: string
  readonly module: string
  /** What to do. */
  readonly tekst: string
  /** Why it waits; absent when what to do says it. */
  readonly waarom?: string
  /** Null when it is about no buurt in particular. */
  readonly waarover: { readonly buurt: string; readonly naam: string } | null
  readonly voor: TaakVoor
  readonly sinds: Datum
  readonly uiterlijk?: Datum
  readonly href: string
}

/** Somebody with the roles that he or she has today. */
export interface Takenhouder {
  readonly persoon: string
  readonly rollen: readonly { readonly rol: Rol; readonly buurt: string }[]
}

export interface Takenlijst {
  /** What should have been done, and what should be done today. */
  readonly vandaag: readonly Taak[]
  /** Up to and including Sunday. */
  readonly dezeWeek: readonly Taak[]
  /** After this week, or without a last day. */
  readonly later: readonly Taak[]
}

/** The tasks of one person, each once. */
export function takenFor({ persoon, rollen }: Takenhouder, taken: readonly Taak[]): readonly Taak[] {
  const own = taken.filter(({ voor }) =>
    voor.soort === 'persoon' ? voor.persoon === persoon : rollen.some(({ rol, buurt }) => rol === voor.rol && buurt === voor.buurt),
  )
  return own.filter(({ id }, index) => own.findIndex(other => other.id === id) === index)
}

/**
 * The order of a list: by last day, so that what is overdue comes first and then what is due this week; what has no last day comes last. On
 * the same day the one that waits longest goes first.
 */
export function orderTaken(taken: readonly Taak[]): readonly Taak[] {
  return taken.toSorted(
    (a, b) => compareText(a.uiterlijk ?? afterAll, b.uiterlijk ?? afterAll) || compareText(a.sinds, b.sinds) || compareText(a.id, b.id),
  )
}

/** The tasks under `vandaag`, `deze week` and `later`, each in the order of `orderTaken`. */
export function groupTaken(taken: readonly Taak[], op: Datum): Takenlijst {
  const sunday = endOfWeek(op)
  const ordered = orderTaken(taken)
  const dueBy = (day: Datum) => (taak: Taak) => taak.uiterlijk !== undefined && taak.uiterlijk <= day
  return {
    vandaag: ordered.filter(dueBy(op)),
    dezeWeek: ordered.filter(taak => !dueBy(op)(taak) && dueBy(sunday)(taak)),
    later: ordered.filter(taak => !dueBy(sunday)(taak)),
  }
}

/** Whether the last day of a task has passed. */
export function isTeLaat({ uiterlijk }: Taak, op: Datum): boolean {
  return uiterlijk !== undefined && uiterlijk < op
}

export interface Takenmail {
  readonly onderwerp: string
  readonly tekst: string
}

/**
 * What a mail says about the list: numbers and a link, and nothing of what the tasks are about, because anyone may read along. Null when there
 * is nothing to do: then there is no mail.
 */
export function writeTakenmail(taken: readonly Taak[], op: Datum, link: string): Takenmail | null {
  if (taken.length === 0) return null
  const { vandaag, dezeWeek } = groupTaken(taken, op)
  const late = vandaag.filter(taak => isTeLaat(taak, op)).length
  const today = vandaag.length - late
  const onderwerp = `Er ${taken.length === 1 ? 'staat' : 'staan'} ${countWords(taken.length, 'taak', 'taken')} voor u klaar`
  const lines = [
    `${onderwerp}.`,
    ...(late > 0 ? [`${countWords(late, 'taak had', 'taken hadden')} al klaar moeten zijn.`] : []),
    ...(today > 0 ? [`${countWords(today, 'taak is', 'taken zijn')} voor vandaag.`] : []),
    ...(dezeWeek.length > 0 ? [`${countWords(dezeWeek.length, 'taak is', 'taken zijn')} voor deze week.`] : []),
  ]
  return { onderwerp, tekst: `${lines.join('\n')}\n\nBekijk uw taken: ${link}` }
}

/** A text that comes after every day. */
const afterAll = 'zonder'
