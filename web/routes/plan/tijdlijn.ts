import type { Activiteit } from '../../plan-data.ts'

/** A stretch of whole months, with the first and the last. */
export interface Spanne {
  /** The first month, as 2027-01. */
  readonly begin: string
  readonly maanden: number
}

/** One activity on the line: where it begins and ends, as parts of the whole between 0 and 1. */
export interface Balk {
  readonly van: number
  readonly tot: number
  /** Whether nobody knows yet when it ends. */
  readonly isOpen: boolean
}

const dag = 24 * 3600_000

/** From the month in which the first activity begins to the one in which the last ends; null when none has a date. */
export function spanOf(activiteiten: readonly Pick<Activiteit, 'van' | 'tot'>[]): Spanne | null {
  const days = activiteiten.flatMap(({ van, tot }) => [van, tot]).filter(each => each !== null)
  const [first] = days.toSorted()
  const last = days.toSorted().at(-1)
  if (first === undefined || last === undefined) return null
  return { begin: first.slice(0, 7), maanden: countMaanden(first.slice(0, 7), last.slice(0, 7)) + 1 }
}

/** Where an activity lies in a stretch. What has no last day runs to the end of it. */
export function placeBalk({ van, tot }: { readonly van: string; readonly tot: string | null }, { begin, maanden }: Spanne): Balk {
  const start = Date.parse(`${begin}-01T00:00:00Z`)
  const end = Date.parse(`${addMaanden(begin, maanden)}-01T00:00:00Z`)
  const at = (day: string, more: number) => (Date.parse(`${day}T00:00:00Z`) + more * dag - start) / (end - start)
  return { van: at(van, 0), tot: tot === null ? 1 : at(tot, 1), isOpen: tot === null }
}

/** A month some months further. */
export function addMaanden(maand: string, aantal: number): string {
  const [jaar = '0', nummer = '1'] = maand.split('-')
  const all = Number(jaar) * 12 + Number(nummer) - 1 + aantal
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

export function isMaand(text: string): boolean {
  return /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text)
}

/** What begins, runs on and ends in a month. */
export function inMaand<One extends Pick<Activiteit, 'van' | 'tot'>>(
  activiteiten: readonly One[],
  maand: string,
): { readonly begint: readonly One[]; readonly loopt: readonly One[]; readonly eindigt: readonly One[] } {
  const startsIn = ({ van }: One) => van?.slice(0, 7) === maand
  const endsIn = ({ tot }: One) => tot?.slice(0, 7) === maand
  const runsOn = ({ van, tot }: One) => van !== null && van.slice(0, 7) < maand && (tot === null || tot.slice(0, 7) > maand)
  return {
    begint: activiteiten.filter(startsIn),
    loopt: activiteiten.filter(runsOn),
    eindigt: activiteiten.filter(one => endsIn(one) && !startsIn(one)),
  }
}

function countMaanden(from: string, to: string): number {
  const [jaar = '0', maand = '1'] = from.split('-')
  const [toJaar = '0', toMaand = '1'] = to.split('-')
  return (Number(toJaar) - Number(jaar)) * 12 + Number(toMaand) - Number(maand)
}
