import { oordeelOver, standen } from './stand.ts'
import type { Oordeel, Stand } from './stand.ts'

interface Mijlpaal {
  readonly id: string
  readonly wat: string
  readonly dag: string | null
  readonly gedaan: string | null
}

/** An activity as those see it who follow the programme. */
export interface OverzichtRegel {
  readonly buurt_id: string
  readonly buurt: string
  readonly cohort_id: string | null
  readonly cohort: string | null
  readonly activiteit_id: string
  readonly naam: string
  readonly thema: string
  readonly van: string | null
  readonly tot: string | null
  readonly afgerond: string | null
  readonly gemeld: string | null
  readonly heeft_hindernis: boolean
  readonly is_gebeurd: boolean
  readonly mijlpalen: readonly Mijlpaal[]
}

/** How many activities and milestones there are, and how they stand. */
export interface Telling {
  readonly activiteiten: number
  readonly perStand: Readonly<Record<Stand, number>>
  readonly mijlpalen: number
  readonly gehaald: number
  readonly teLaat: number
}

export function oordeelVan({ heeft_hindernis, is_gebeurd, ...regel }: OverzichtRegel, op: string): Oordeel {
  return oordeelOver({ ...regel, heeftHindernis: heeft_hindernis, isGebeurd: is_gebeurd }, op)
}

export function isMijlpaalTeLaat({ dag, gedaan }: Mijlpaal, op: string): boolean {
  return gedaan === null && dag !== null && dag < op
}

export function telRegels(regels: readonly OverzichtRegel[], op: string): Telling {
  const oordelen = regels.map(regel => oordeelVan(regel, op).stand)
  const mijlpalen = regels.flatMap(regel => regel.mijlpalen)
  const countOf = (stand: Stand) => oordelen.filter(each => each === stand).length
  return {
    activiteiten: regels.length,
    perStand: Object.fromEntries(standen.map(stand => [stand, countOf(stand)])) as Record<Stand, number>,
    mijlpalen: mijlpalen.length,
    gehaald: mijlpalen.filter(({ gedaan }) => gedaan !== null).length,
    teLaat: mijlpalen.filter(mijlpaal => isMijlpaalTeLaat(mijlpaal, op)).length,
  }
}

/** The milestone that comes first from today; null when none is left. */
export function volgendeVan(regels: readonly OverzichtRegel[], op: string): { readonly wat: string; readonly dag: string } | null {
  const open = regels
    .flatMap(({ mijlpalen }) => mijlpalen)
    .flatMap(({ wat, dag, gedaan }) => (gedaan === null && dag !== null && dag >= op ? [{ wat, dag }] : []))
  return open.toSorted((one, other) => one.dag.localeCompare(other.dag) || one.wat.localeCompare(other.wat))[0] ?? null
}

/** Rows that belong together, in the order in which the first of each comes. */
export function groepeer(
  regels: readonly OverzichtRegel[],
  keyOf: (regel: OverzichtRegel) => string,
): readonly (readonly [OverzichtRegel, readonly OverzichtRegel[]])[] {
  const groups = new Map<string, [OverzichtRegel, OverzichtRegel[]]>()
  for (const regel of regels) {
    const group = groups.get(keyOf(regel))
    if (group) group[1].push(regel)
    else groups.set(keyOf(regel), [regel, [regel]])
  }
  return [...groups.values()]
}
