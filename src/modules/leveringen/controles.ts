import type { Foutcode } from './fouten.ts'
import { groepDelen, levermaten, periodeDelen } from './maten.ts'

interface Regel {
  readonly rij: number
  readonly kolom: string
  readonly maat: keyof typeof levermaten
  readonly gebied: string
  readonly periode: string
  readonly groep: string
  readonly waarde: number | null
}

type Tell = (regel: Regel, code: Foutcode, gegevens: Readonly<Record<string, string>>) => void

/** Looks at the figures of a whole file together: each once, and totals that hold their parts. */
export function controleerRegels(regels: readonly Regel[], tell: Tell): void {
  const byKey = findDoubles(regels, tell)
  for (const regel of byKey.values()) {
    checkGroepen(regel, byKey, tell)
    if (levermaten[regel.maat].soort === 'stroom') checkPerioden(regel, byKey, tell)
  }
  checkGebieden(byKey, tell)
}

function keyOf({ maat, gebied, periode, groep }: Omit<Regel, 'rij' | 'kolom' | 'waarde'>): string {
  return `${maat}\n${gebied}\n${periode}\n${groep}`
}

function findDoubles(regels: readonly Regel[], tell: Tell): ReadonlyMap<string, Regel> {
  const byKey = new Map<string, Regel>()
  for (const regel of regels) {
    const key = keyOf(regel)
    const other = byKey.get(key)
    if (other === undefined) byKey.set(key, regel)
    else if (other.waarde === regel.waarde) tell(regel, 'dubbel-gelijk', { rij: String(other.rij) })
    else tell(regel, 'dubbel-anders', { rij: String(other.rij), was: write(other.waarde), waarde: write(regel.waarde) })
  }
  return byKey
}

function checkGroepen(regel: Regel, byKey: ReadonlyMap<string, Regel>, tell: Tell): void {
  const found = groepDelen.find(({ geheel }) => geheel === regel.groep)
  if (found === undefined) return
  const delen = found.delen.flatMap(groep => byKey.get(keyOf({ ...regel, groep })) ?? [])
  compareSum(regel, { delen, isWhole: delen.length === found.delen.length }, (som, waarde) =>
    tell(regel, 'groepen-tellen-niet-op', { som, waarde, groep: regel.groep }),
  )
}

function checkPerioden(regel: Regel, byKey: ReadonlyMap<string, Regel>, tell: Tell): void {
  const perioden = periodeDelen(regel.periode)
  const delen = perioden.flatMap(periode => byKey.get(keyOf({ ...regel, periode })) ?? [])
  compareSum(regel, { delen, isWhole: delen.length === perioden.length }, (som, waarde) =>
    tell(regel, 'perioden-tellen-niet-op', { som, waarde, periode: regel.periode }),
  )
}

/** Parts are never more than the whole; when all are there and none is hidden they are the whole. Half a unit of rounding per part is let through. */
function compareSum(
  { waarde }: Regel,
  { delen, isWhole }: { readonly delen: readonly Regel[]; readonly isWhole: boolean },
  wrong: (som: string, waarde: string) => void,
): void {
  if (waarde === null || delen.length === 0) return
  const som = delen.reduce((sum, deel) => sum + (deel.waarde ?? 0), 0)
  const room = delen.some(deel => !Number.isInteger(deel.waarde ?? 0)) ? 0.05 * delen.length + 0.001 : 0.001
  const isEqual = isWhole && delen.every(deel => deel.waarde !== null)
  if (som > waarde + room || (isEqual && som < waarde - room)) wrong(write(som), write(waarde))
}

/** Neighbourhoods together are never more than the wijk or gemeente in which they lie. */
function checkGebieden(byKey: ReadonlyMap<string, Regel>, tell: Tell): void {
  const sums = new Map<string, number>()
  for (const regel of byKey.values()) {
    const cijfers = /^BU(\d{8})$/.exec(regel.gebied)?.[1]
    if (cijfers === undefined || regel.waarde === null) continue
    for (const gebied of [`WK${cijfers.slice(0, 6)}`, `GM${cijfers.slice(0, 4)}`]) {
      const key = keyOf({ ...regel, gebied })
      if (byKey.has(key)) sums.set(key, (sums.get(key) ?? 0) + regel.waarde)
    }
  }
  for (const [key, som] of sums) {
    const regel = byKey.get(key)
    if (regel === undefined || regel.waarde === null || som <= regel.waarde + 0.5) continue
    tell(regel, 'gebieden-tellen-niet-op', { som: write(som), waarde: write(regel.waarde) })
  }
}

function write(waarde: number | null): string {
  return waarde === null ? 'x' : String(Math.round(waarde * 10) / 10).replace('.', ',')
}
