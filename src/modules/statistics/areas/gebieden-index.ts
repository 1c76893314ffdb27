import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'
import { landOf, parentCode } from '@buurtwijs/figures'
import type { TabelFamilie } from '../published-table.ts'
import type { GebiedRij, Release } from '../release.ts'

/** An area in one boundary year, as far as the releases at hand tell. */
export interface GebiedInfo {
  readonly code: GebiedCode
  readonly soort: GebiedSoort
  readonly naam: string
  readonly jaar: number
  /** Name of the gemeente it lies in; null for what lies in none. */
  readonly gemeente: string | null
  /** CBS recoding flag against the year before; 0 when not told. */
  readonly indelingswijziging: 0 | 1 | 2 | 3
}

/** How the boundary of a code compares between two years, as far as the recoding flags at hand tell. */
export type Grensvergelijking = 'gelijk' | 'veranderd' | 'onbekend'

/** Families whose rows are the division of the country in one year, whatever the period. Other tables name areas, but may hold abolished ones. */
export const dividingFamilies: readonly TabelFamilie[] = ['kwb', 'kwb-werkboek', 'wijkbuurtkaart', 'rivm-gezondheid', 'ses-woa']

/** Tables that speak of areas which others have to name. */
const withoutAreas: readonly TabelFamilie[] = ['eigen', 'overgang']

/** Kinds that only a dividing table may add. */
const dividedKinds: readonly string[] = ['buurt', 'wijk', 'gemeente', 'land']

/** Order in which areas are listed: the wider first. */
const soortOrder: readonly GebiedSoort[] = [
  'land',
  'landsdeel',
  'provincie',
  'corop',
  'ggd-regio',
  'zorgkantoor',
  'gemeente',
  'wijk',
  'buurt',
  'postcode4',
  'postcode6',
]

/** A table of areas without figures (CBS Gebieden in Nederland) says how the country is divided as well. */
function dividesCountry({ bron, kolommen }: Release): boolean {
  return dividingFamilies.includes(bron.familie) || kolommen.length === 0
}

/** The areas of all releases by boundary year, with their parents and children. Built once for a set of releases. */
export class GebiedenIndex {
  readonly #byYear = new Map<number, Map<GebiedCode, GebiedInfo>>()
  readonly #years = new Map<GebiedCode, number[]>()
  /** What an area lies in beside what its code says, from the newest table that tells. */
  readonly #told = new Map<GebiedCode, readonly GebiedCode[]>()
  readonly #counts = new Map<string, number>()
  readonly #children = new Map<string, readonly GebiedInfo[]>()

  constructor(releases: readonly Release[], rowsOf: (release: Release) => readonly GebiedRij[]) {
    const tables = releases.filter(release => release.soort === 'tabel' && !withoutAreas.includes(release.bron.familie))
    const rank = (release: Release) =>
      (dividingFamilies.indexOf(release.bron.familie) + dividingFamilies.length + 1) % (dividingFamilies.length + 1)
    const ordered = tables.toSorted((a, b) => rank(a) - rank(b) || b.opgehaald.localeCompare(a.opgehaald))
    for (const release of ordered) {
      this.#add(release.bron.indelingsjaar, rowsOf(release), dividesCountry(release))
    }
    this.#listYears()
    for (const release of ordered.filter(table => !dividesCountry(table))) {
      const unknown = rowsOf(release).filter(([code]) => !this.#years.has(code as GebiedCode))
      if (unknown.length > 0) this.#add(release.bron.indelingsjaar, unknown, true)
    }
    this.#listYears()
    this.#borrowNames()
  }

  #listYears(): void {
    this.#years.clear()
    for (const [jaar, entries] of [...this.#byYear].toSorted(([a], [b]) => b - a)) {
      for (const code of entries.keys()) {
        const years = this.#years.get(code)
        if (years) years.push(jaar)
        else this.#years.set(code, [jaar])
      }
    }
  }

  /** Some tables name areas by code only (RIVM names only the gemeente): the name of the nearest year that has one is theirs too. */
  #borrowNames(): void {
    for (const [jaar, entries] of this.#byYear) {
      for (const [code, entry] of entries) {
        if (entry.naam !== '' && entry.naam !== code) continue
        const nearest = this.jaren(code).toSorted((a, b) => Math.abs(a - jaar) - Math.abs(b - jaar))
        const named = nearest.map(year => this.#entry(code, year)).find(other => other !== null && other.naam !== '' && other.naam !== code)
        entries.set(code, { ...entry, naam: named?.naam ?? code })
      }
    }
  }

  /** Rows of a table that does not divide the country only add what lies above the gemeente, and the parents it tells. */
  #add(jaar: number, rows: readonly GebiedRij[], divides: boolean): void {
    let entries = this.#byYear.get(jaar)
    if (!entries) this.#byYear.set(jaar, (entries = new Map<GebiedCode, GebiedInfo>()))
    for (const row of rows) {
      const [codeText, soort, naam, gemeente, wijziging, ouders] = row
      const code = codeText as GebiedCode
      if (ouders && !this.#told.has(code)) this.#told.set(code, ouders as GebiedCode[])
      const known = entries.get(code)
      if (!known && !divides && dividedKinds.includes(soort)) continue
      if (!known) {
        const within = { gemeente: naam, wijk: gemeente, buurt: gemeente }[soort] ?? null
        entries.set(code, { code, soort: soort as GebiedSoort, naam, jaar, gemeente: within, indelingswijziging: wijziging })
      } else if (wijziging !== 0 && known.indelingswijziging === 0) {
        entries.set(code, { ...known, indelingswijziging: wijziging })
      }
    }
  }

  /** The area in a boundary year, or in the newest year that has it. */
  find(code: GebiedCode, jaar?: number): GebiedInfo | null {
    return this.#entry(code, jaar ?? this.jaren(code)[0])
  }

  /** Boundary years that have this code, newest first. The same code can be another area. */
  jaren(code: GebiedCode): readonly number[] {
    return this.#years.get(code) ?? []
  }

  /** Every area once, in its newest year. */
  *newest(): Iterable<GebiedInfo> {
    for (const [code, years] of this.#years) {
      const entry = this.#entry(code, years[0])
      if (entry) yield entry
    }
  }

  /** The areas it lies in, nearest first: wijk, gemeente, then what is known above it, and the country last. */
  ouders(gebied: GebiedInfo): readonly GebiedInfo[] {
    const codes: GebiedCode[] = []
    for (let code = parentCode(gebied.code); code; code = parentCode(code)) codes.push(code)
    const gemeente = gebied.soort === 'gemeente' ? gebied.code : codes.find(code => code.startsWith('GM'))
    codes.push(...(this.#told.get(gemeente ?? gebied.code) ?? []))
    const land = landOf(gebied.code) as GebiedCode
    const above = codes.filter(code => code !== land).map(code => this.#entry(code, gebied.jaar) ?? this.find(code))
    const country = gebied.soort === 'land' ? [] : [this.#entry(land, gebied.jaar) ?? this.find(land)]
    return [...above, ...country].filter(parent => parent !== null)
  }

  /** The gemeenten of a country or province, the wijken of a gemeente, the buurten of a wijk or gemeente, by name. */
  kinderen(gebied: GebiedInfo, soort: GebiedSoort): readonly GebiedInfo[] {
    const key = `${gebied.code}/${gebied.jaar}/${soort}`
    const known = this.#children.get(key)
    if (known) return known
    const liesIn = this.#insideOf(gebied)
    const entries = this.#byYear.get(gebied.jaar)?.values() ?? []
    const all = ['provincie', 'ggd-regio'].includes(gebied.soort) ? this.newest() : entries
    const found = [...all].filter(entry => entry.soort === soort && entry.code !== gebied.code && liesIn(entry.code))
    const sorted = found.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl') || a.code.localeCompare(b.code))
    if (this.#children.size > 2_000) this.#children.clear()
    this.#children.set(key, sorted)
    return sorted
  }

  #insideOf({ code, soort }: GebiedInfo): (other: GebiedCode) => boolean {
    if (soort === 'land') return other => landOf(other) === code
    if (soort === 'gemeente' || soort === 'wijk') return other => other.slice(2).startsWith(code.slice(2))
    return other => this.#told.get(other)?.includes(code) ?? false
  }

  /** What the recoding flags of the years after `van` up to and including `tot` say. A year without a flag leaves it unknown. */
  compareGrenzen(code: GebiedCode, van: number, tot: number): Grensvergelijking {
    const [first, last] = van < tot ? [van, tot] : [tot, van]
    let answer: Grensvergelijking = 'gelijk'
    for (let jaar = first + 1; jaar <= last; jaar++) {
      const flag = this.#byYear.get(jaar)?.get(code)?.indelingswijziging ?? 0
      if (flag === 3) return 'veranderd'
      if (flag === 0) answer = 'onbekend'
    }
    return answer
  }

  /** How many areas of a kind a country has in a year; 0 when no table divides the whole country in that year. */
  countInCountry(soort: GebiedSoort, land: 'NL00' | 'NL99', jaar: number): number {
    const key = `${soort} ${land} ${jaar}`
    const known = this.#counts.get(key)
    if (known !== undefined) return known
    const entries = this.#byYear.get(jaar)
    let count = 0
    if (entries?.has(land as GebiedCode)) {
      for (const { code, soort: kind } of entries.values()) if (kind === soort && landOf(code) === land) count++
    }
    this.#counts.set(key, count)
    return count
  }

  /** Areas of a kind with exactly this name, without regard to case and accents. */
  byNaam(naam: string, soort: GebiedSoort, jaar: number | null): readonly GebiedInfo[] {
    const wanted = plain(naam)
    const year = jaar !== null && this.#byYear.has(jaar) ? jaar : null
    const entries = year === null ? [...this.newest()] : [...(this.#byYear.get(year)?.values() ?? [])]
    return entries.filter(entry => entry.soort === soort && plain(entry.naam) === wanted)
  }

  #entry(code: GebiedCode, jaar: number | undefined): GebiedInfo | null {
    return (jaar === undefined ? undefined : this.#byYear.get(jaar)?.get(code)) ?? null
  }
}

/** Small letters without accents and without marks, for finding and comparing names. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’'`"]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function compareSoort(a: GebiedSoort, b: GebiedSoort): number {
  return soortOrder.indexOf(a) - soortOrder.indexOf(b)
}
