import { type Ontbreekt, type Periode, parsePeriode } from '@buurtwijs/figures'
import type { Bron, TabelFamilie } from '../published-table.ts'
import { tidy } from './tidy.ts'
import { kwbTabellen, rivmTabellen, sesTabellen } from './tabel-ids.ts'

/** How sure a publisher says it is. */
export type Status = Bron['status']

/** A table as its publisher describes it, the same for both versions of the protocol. */
export interface TableShape {
  readonly id: string
  readonly titel: string
  readonly catalogus: string
  /** Date on which the publisher last changed the table, and the stamp it gave with it. */
  readonly gewijzigd: string | null
  readonly stempel: string
  readonly licentie: string | null
  /** What the description says about its period and its status, for tables without a dimension of time. */
  readonly tijdvak: string
  readonly toelichting: string
  readonly rijen: number | null
  readonly regio: Dimensie | null
  readonly tijd: Dimensie | null
  readonly overige: readonly Dimensie[]
  readonly onderwerpen: readonly ShapeOnderwerp[]
}

export interface Dimensie {
  readonly sleutel: string
  readonly titel: string
  /** Trimmed code -> what it says about it; null when the list is not at hand. */
  readonly codes: ReadonlyMap<string, DimensieCode> | null
}

export interface DimensieCode {
  /** The code as the publisher writes it, padding included: filters need it so. */
  readonly ruw: string
  readonly titel: string
  readonly status: Status | null
  /** Code of the area it lies in, where the list says so. */
  readonly ouder: string | null
}

/** What a topic is for: a figure, or one of the texts that describe an area. */
export type OnderwerpRol = 'cijfer' | 'gemeentenaam' | 'indelingswijziging' | 'tekst'

export interface ShapeOnderwerp {
  readonly sleutel: string
  readonly pad: readonly string[]
  readonly eenheid: string
  readonly decimalen: number
  readonly rol: OnderwerpRol
  /** Why a cell without a row is missing, where the publisher says so. */
  readonly anders: Ontbreekt | null
}

/** The date of a stamp. The clock time in it has no stated zone in half of the tables, so it is left out. */
export function dateOf(stamp: string | null | undefined): string | null {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(stamp ?? '')
  return date ? date[0] : null
}

/** CBS: Definitief, Voorlopig, NaderVoorlopig (a provisional figure that was revised once). */
export function readStatus(text: string | null | undefined): Status | null {
  switch (tidy(text).toLowerCase().replaceAll(' ', '')) {
    case 'definitief':
      return 'definitief'
    case 'voorlopig':
      return 'voorlopig'
    case 'nadervoorlopig':
      return 'herzien'
    default:
      return null
  }
}

export function readRol(titel: string, isTekst: boolean): OnderwerpRol {
  if (!isTekst) return 'cijfer'
  const name = titel.toLowerCase()
  if (name === 'gemeentenaam') return 'gemeentenaam'
  return name.startsWith('indelingswijziging') ? 'indelingswijziging' : 'tekst'
}

interface Group {
  readonly titel: string
  readonly ouder: string | null
}

/** Titles from the outermost group to the topic itself. A group that is its own ancestor ends the path. */
export function titlePath(titel: string, groep: string | null, groepen: ReadonlyMap<string, Group>): readonly string[] {
  const path = [tidy(titel)]
  const passed = new Set<string>()
  for (let at = groep; at !== null && !passed.has(at); at = groepen.get(at)?.ouder ?? null) {
    passed.add(at)
    const group = groepen.get(at)
    if (group) path.unshift(tidy(group.titel))
  }
  return path
}

/** Which family a table is of, from its id and else from its title. */
export function familieOf(shape: Pick<TableShape, 'id' | 'titel'>, uitgever: 'CBS' | 'derden'): TabelFamilie {
  const id = shape.id.toUpperCase()
  if (id in kwbTabellen || /^kerncijfers wijken en buurten/i.test(shape.titel)) return 'kwb'
  if (id in rivmTabellen || /gezondheid per wijk en buurt/i.test(shape.titel)) return 'rivm-gezondheid'
  if (sesTabellen.has(id) || /\bSES-WOA\b/i.test(shape.titel)) return 'ses-woa'
  return uitgever === 'CBS' ? 'cbs-overig' : 'derden'
}

/** The one period of a table without a dimension of time; null when neither id, title nor description says it. */
export function onlyPeriode(shape: TableShape): Periode | null {
  const jaar =
    kwbTabellen[shape.id.toUpperCase()] ??
    /\b((?:19|20)\d{2})$/.exec(shape.titel)?.[1] ??
    /^\s*((?:19|20)\d{2})\s*$/.exec(shape.tijdvak)?.[1] ??
    null
  return jaar === null ? null : parsePeriode(String(jaar))
}

/** What the description says under "Status van de cijfers"; final unless it says provisional first. */
export function statusInText(text: string): Status {
  const passage = /status van de cijfers\s*:?\s*([^\n]*\n?[^\n]*)/i.exec(text)?.[1] ?? ''
  const first = /\b(nader voorlopige?|voorlopige?|definitie(?:f|ve))\b/i.exec(passage)?.[1]?.toLowerCase() ?? ''
  if (first.startsWith('nader')) return 'herzien'
  return first.startsWith('voorlopig') ? 'voorlopig' : 'definitief'
}
