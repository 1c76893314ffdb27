/** How an activity goes, by rule and never by choice. */
export const standen = ['te-laat', 'in-gevaar', 'op-koers', 'niet-begonnen', 'klaar'] as const
export type Stand = (typeof standen)[number]

/** Days without a word after which an activity that runs is at risk. */
export const stilDagen = 60
/** A milestone this near needs a word of the last `recentDagen` days. */
export const dichtbijDagen = 14
export const recentDagen = 30

/** What the state follows from. Days are ISO dates; comparing the texts compares the days. */
export interface Gang {
  readonly van: string | null
  readonly tot: string | null
  /** The day on which somebody said that it is finished. */
  readonly afgerond: string | null
  /** The day on which somebody told last how it goes. */
  readonly gemeld: string | null
  readonly heeftHindernis: boolean
  /** Whether something happened that was counted. */
  readonly isGebeurd: boolean
  readonly mijlpalen: readonly { readonly wat: string; readonly dag: string | null; readonly gedaan: string | null }[]
}

/** Why an activity has this state; `wat` and `dag` say which milestone, and since or by when. */
export interface Reden {
  readonly code:
    | 'afgerond'
    | 'alles-gehaald'
    | 'mijlpaal-voorbij'
    | 'einde-voorbij'
    | 'hindernis'
    | 'mijlpaal-dichtbij'
    | 'stil'
    | 'begint-nog'
    | 'zonder-dag'
    | 'op-koers'
  readonly wat: string | null
  readonly dag: string | null
}

export interface Oordeel {
  readonly stand: Stand
  readonly redenen: readonly Reden[]
}

/** The state of an activity on a day: the first of late, at risk, not begun and on course that holds, unless it is done. */
export function oordeelOver(gang: Gang, op: string): Oordeel {
  const klaar = findKlaar(gang, op)
  if (klaar !== null) return { stand: 'klaar', redenen: [klaar] }
  const laat = findLaat(gang, op)
  if (laat.length > 0) return { stand: 'te-laat', redenen: laat }
  const gevaar = findGevaar(gang, op)
  if (gevaar.length > 0) return { stand: 'in-gevaar', redenen: gevaar }
  if (!hasBegun(gang, op))
    return { stand: 'niet-begonnen', redenen: [reden(gang.van === null ? 'zonder-dag' : 'begint-nog', { dag: gang.van })] }
  return { stand: 'op-koers', redenen: [reden('op-koers', nextOf(gang))] }
}

function findKlaar({ afgerond, tot, mijlpalen }: Gang, op: string): Reden | null {
  if (afgerond !== null) return reden('afgerond', { dag: afgerond })
  const isOver = tot !== null && tot < op
  return isOver && mijlpalen.length > 0 && mijlpalen.every(({ gedaan }) => gedaan !== null) ? reden('alles-gehaald', { dag: tot }) : null
}

function findLaat({ tot, mijlpalen }: Gang, op: string): readonly Reden[] {
  const passed = mijlpalen.filter(({ dag, gedaan }) => gedaan === null && dag !== null && dag < op)
  return [
    ...passed.map(({ wat, dag }) => reden('mijlpaal-voorbij', { wat, dag })),
    ...(tot !== null && tot < op ? [reden('einde-voorbij', { dag: tot })] : []),
  ]
}

function findGevaar(gang: Gang, op: string): readonly Reden[] {
  const { van, gemeld, heeftHindernis, mijlpalen } = gang
  const near = mijlpalen.find(({ dag, gedaan }) => gedaan === null && dag !== null && dag <= addDays(op, dichtbijDagen))
  const heardLately = gemeld !== null && gemeld >= addDays(op, -recentDagen)
  const since = [van, gemeld]
    .filter(day => day !== null)
    .toSorted((one, other) => one.localeCompare(other))
    .at(-1)
  const isStil = van !== null && van <= op && since !== undefined && since < addDays(op, -stilDagen)
  return [
    ...(heeftHindernis ? [reden('hindernis')] : []),
    ...(near !== undefined && !heardLately ? [reden('mijlpaal-dichtbij', { wat: near.wat, dag: near.dag })] : []),
    ...(isStil ? [reden('stil', { dag: since })] : []),
  ]
}

function hasBegun({ van, isGebeurd, mijlpalen }: Gang, op: string): boolean {
  return (van !== null && van <= op) || isGebeurd || mijlpalen.some(({ gedaan }) => gedaan !== null)
}

function nextOf({ mijlpalen }: Gang): { readonly wat?: string; readonly dag?: string | null } {
  const open = mijlpalen.filter(({ gedaan, dag }) => gedaan === null && dag !== null)
  return open.toSorted((one, other) => (one.dag ?? '').localeCompare(other.dag ?? ''))[0] ?? {}
}

function reden(
  code: Reden['code'],
  { wat = null, dag = null }: { readonly wat?: string | null; readonly dag?: string | null } = {},
): Reden {
  return { code, wat, dag }
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
