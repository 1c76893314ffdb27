import type { Thema } from '../buurtagenda/index.ts'
import type { Betaler, PostSoort } from '../begroting/index.ts'

/** What people fill in about a line after it was granted. */
export interface Stand {
  /** What was promised to others: contracts, hours that were agreed, things that were ordered. */
  readonly verplichtCent: number
  /** What was paid. */
  readonly gerealiseerdCent: number
  /** What it will have cost at the end. */
  readonly prognoseCent: number
  readonly toelichting: string
}

/** A line of the budget that was decided on, with what became of its money. */
export interface Regel extends Stand {
  readonly post: string
  readonly jaar: number
  /** Null for a line that belongs to no activity. */
  readonly thema: Thema | null
  readonly soort: PostSoort
  readonly omschrijving: string
  /** Null when nobody was named who pays. */
  readonly betaler: Betaler | null
  readonly toegekendCent: number
  /** The change that touched it last; 0 as long as nobody filled anything in. */
  readonly versie: number
}

/** A line of the decision, as far as spending needs it. */
export type Besloten = Pick<Regel, 'post' | 'jaar' | 'thema' | 'soort' | 'omschrijving' | 'betaler' | 'toegekendCent'>

/** What was filled in for a line, with the line as it was granted then: a later decision may no longer have it. */
export interface Gevuld {
  readonly besloten: Besloten
  readonly stand: Stand
  readonly versie: number
}

/** A line of which nobody filled anything in costs what was granted. */
export function eersteStand(toegekendCent: number): Stand {
  return { verplichtCent: 0, gerealiseerdCent: 0, prognoseCent: toegekendCent, toelichting: '' }
}

/** The lines of the last decision with what was filled in. What was spent on a line that it does not have stays, with nothing granted. */
export function regelsOf(besloten: readonly Besloten[], gevuld: readonly Gevuld[]): readonly Regel[] {
  const filled = new Map(gevuld.map(each => [each.besloten.post, each]))
  const known = new Set(besloten.map(({ post }) => post))
  const gone = gevuld.filter(each => !known.has(each.besloten.post)).map(each => ({ ...each.besloten, toegekendCent: 0 }))
  return [...besloten, ...gone].map(line => {
    const own = filled.get(line.post)
    return { ...line, ...(own?.stand ?? eersteStand(line.toegekendCent)), versie: own?.versie ?? 0 }
  })
}

/** How far the forecast may be from what was granted before it has to be explained: a tenth of it, up or down. */
const grensDeel = 10

/** Whether the forecast is more than a tenth above or below what was granted. Exact: whole cents, no division. */
export function isAfwijking({ toegekendCent, prognoseCent }: Pick<Regel, 'toegekendCent' | 'prognoseCent'>): boolean {
  return Math.abs(prognoseCent - toegekendCent) * grensDeel > toegekendCent
}

/** How far the forecast is from what was granted, in tenths of a percent; null when nothing was granted and something is expected. */
export function afwijkingPromille({ toegekendCent, prognoseCent }: Pick<Regel, 'toegekendCent' | 'prognoseCent'>): number | null {
  if (toegekendCent === 0) return prognoseCent === 0 ? 0 : null
  return Math.round(((prognoseCent - toegekendCent) * 1000) / toegekendCent)
}

export type StandFout = 'prognose-onder-uitgaven' | 'toelichting-nodig'

/** The shortest explanation that says something. */
export const shortestToelichting = 3

/** What keeps a line from being saved; null when nothing does. */
export function keurStand(stand: Stand, toegekendCent: number): StandFout | null {
  if (stand.prognoseCent < stand.gerealiseerdCent) return 'prognose-onder-uitgaven'
  const needs = isAfwijking({ toegekendCent, prognoseCent: stand.prognoseCent })
  return needs && stand.toelichting.trim().length < shortestToelichting ? 'toelichting-nodig' : null
}

export function isSameStand(one: Stand, other: Stand): boolean {
  return (
    one.verplichtCent === other.verplichtCent &&
    one.gerealiseerdCent === other.gerealiseerdCent &&
    one.prognoseCent === other.prognoseCent &&
    one.toelichting === other.toelichting
  )
}
