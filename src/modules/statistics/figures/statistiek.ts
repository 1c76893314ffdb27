import type { GebiedCode, GebiedSoort, Periode } from '@buurtwijs/figures'
import { comparePeriode, landOf, parsePeriode } from '@buurtwijs/figures'
import { dividingFamilies, GebiedenIndex } from '../areas/gebieden-index.ts'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import { Overgangen } from '../areas/overgangen.ts'
import { GebiedenSearch } from '../areas/search.ts'
import type { CatalogusMaat } from '../catalogue/index.ts'
import { catalogus, findMaat, maatFromOnderwerp, resolveMaat } from '../catalogue/index.ts'
import type { Release, ReleaseKolom } from '../release.ts'
import { kolomId } from '../release.ts'
import type { KolomWaarden } from '../store/columns-file.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import { LoadedReleases } from './loaded-release.ts'
import type { Cel, Rangorde, Reeks } from './reeks.ts'
import { celOf, deriveColumn, grenzenOf, partsOf, rankValues } from './reeks.ts'

/** A figure for an area and the reeks that gave it. */
export interface Gevonden {
  readonly cel: Cel
  readonly reeks: Reeks
}

/** Share of the areas of a kind that a release must hold to speak of all of them. */
const wholeCountry = 0.9

const statusOrder = ['definitief', 'herzien', 'voorlopig']

/**
 * Everything the releases at hand say, by measure, period and area. Built anew when a release comes or goes; columns are
 * read when asked. This is the one door to figures for other modules.
 */
export class Statistiek {
  readonly gebieden: GebiedenIndex
  readonly search: GebiedenSearch
  readonly overgangen: Overgangen
  readonly releases: readonly Release[]
  readonly #loaded: LoadedReleases
  readonly #reeksen = new Map<string, Reeks[]>()
  readonly #ongecureerd = new Map<string, CatalogusMaat>()
  readonly #rangorden = new Map<Reeks, { readonly ranks: Uint32Array; readonly kinds: Map<string, Rangorde | null> }>()
  /** By area, measure and period. */
  readonly #beside = new Map<GebiedInfo, Map<string, Map<string, Gevonden | null>>>()

  constructor(store: ReleaseStore, loaded: LoadedReleases) {
    this.releases = store.list()
    this.#loaded = loaded
    this.gebieden = new GebiedenIndex(this.releases, release => store.gebieden(release))
    this.overgangen = new Overgangen(this.releases, release => store.gebieden(release))
    this.search = new GebiedenSearch(this.gebieden.newest())
    for (const release of this.releases) if (release.soort === 'tabel') this.#addRelease(release)
    for (const maat of catalogus) this.#addDerived(maat)
    for (const reeksen of this.#reeksen.values()) reeksen.sort(compareReeks)
  }

  /** Every measure: those of the catalogue, and those that some release brought and nobody curated. */
  *maten(): Iterable<CatalogusMaat> {
    yield* catalogus
    yield* this.#ongecureerd.values()
  }

  /** Measures of own files and of topics that nobody curated. */
  ongecureerd(): Iterable<CatalogusMaat> {
    return this.#ongecureerd.values()
  }

  maat(id: string): CatalogusMaat | null {
    return findMaat(id) ?? this.#ongecureerd.get(id) ?? null
  }

  /** Series of a measure, newest period first; within a period the best edition first (home table, final, newest). */
  reeksen(maat: string): readonly Reeks[] {
    return this.#reeksen.get(maat) ?? []
  }

  /** Periods in which any release holds the measure for this area, newest first. */
  periodes(maat: string, code: GebiedCode): readonly Periode[] {
    const found: Periode[] = []
    for (const { periode, rijen } of this.reeksen(maat)) {
      if (rijen.rowOf(code) !== undefined && !found.some(({ id }) => id === periode.id)) found.push(periode)
    }
    return found
  }

  /**
   * The figure of the best edition that has one. When an edition of a table keeps a cell secret, an older edition of the same
   * table is not asked; another table is. Null when no release holds the area.
   */
  find(maat: string, periode: string, code: GebiedCode): Gevonden | null {
    let missing: Gevonden | null = null
    const silent: string[] = []
    for (const reeks of this.reeksen(maat)) {
      if (reeks.periode.id !== periode || silent.includes(reeks.release.bron.tabel)) continue
      const cel = celOf(reeks, code)
      if (!cel) continue
      if (cel.waarde !== null) return { cel, reeks }
      if (missing === null || missing.cel.ontbreekt === 'nog-niet-gepubliceerd') missing = { cel, reeks }
      if (cel.ontbreekt !== 'nog-niet-gepubliceerd') silent.push(reeks.release.bron.tabel)
    }
    return missing
  }

  /**
   * The figure as it holds for an area with the boundaries of one year: a figure that was made for other boundaries under
   * the same code is no figure of this area.
   */
  findFor(maat: string, periode: string, gebied: GebiedInfo): Gevonden | null {
    const found = this.find(maat, periode, gebied.code)
    if (!found || found.cel.waarde === null) return found
    const isOther = this.gebieden.compareGrenzen(gebied.code, grenzenOf(found.reeks), gebied.jaar) === 'veranderd'
    return isOther ? { reeks: found.reeks, cel: { waarde: null, ontbreekt: 'indeling-gewijzigd' } } : found
  }

  /**
   * The newest series, or that of one period, that holds the whole country but not this area: then importing more is of no use, since the
   * area has another code in that year.
   */
  findWithout(maat: string, gebied: GebiedInfo, periode?: string): Reeks | null {
    const reeksen = this.reeksen(maat).filter(reeks => periode === undefined || reeks.periode.id === periode)
    return reeksen.find(reeks => this.#coversCountry(reeks, gebied.soort, landOf(gebied.code))) ?? null
  }

  /** The series that hold nearly all areas of a kind in a country, the newest first, the best edition of each period. */
  landelijk(maat: string, soort: GebiedSoort, land: 'NL00' | 'NL99'): readonly Reeks[] {
    const whole = this.reeksen(maat).filter(reeks => this.#coversCountry(reeks, soort, land))
    return whole.filter(({ periode }, index) => whole[index - 1]?.periode.id !== periode.id)
  }

  /** The areas of a kind that divide an area, or null when no release holds it together with all of them. */
  onderdelen(gebied: GebiedInfo, soort: GebiedSoort): readonly GebiedInfo[] | null {
    const all = this.gebieden.kinderen(gebied, soort)
    const tables = this.releases.filter(
      ({ soort: kind, bron }) => kind === 'tabel' && bron.indelingsjaar === gebied.jaar && dividingFamilies.includes(bron.familie),
    )
    const isWhole = tables.some(release => {
      const rijen = this.#loaded.rijen(release)
      return [gebied, ...all].every(({ code }) => rijen.rowOf(code) !== undefined)
    })
    return all.length > 0 && isWhole ? all : null
  }

  /** Nearly all areas of the kind, in a year in which the whole country is known: fewer, and a place among "all" would not be true. */
  #coversCountry(reeks: Reeks, soort: GebiedSoort, land: 'NL00' | 'NL99'): boolean {
    const all = this.gebieden.countInCountry(soort, land, reeks.release.bron.indelingsjaar)
    return all > 0 && reeks.rijen.rowsOfKind(soort, land).length >= wholeCountry * all
  }

  /**
   * As `findFor`, for an area that many others lie in and are set beside: kept, so that the picture of each of those does not look it up again.
   */
  findBeside(maat: string, periode: string, gebied: GebiedInfo): Gevonden | null {
    if (gebied.soort !== 'gemeente' && gebied.soort !== 'land') return this.findFor(maat, periode, gebied)
    let maten = this.#beside.get(gebied)
    if (!maten) this.#beside.set(gebied, (maten = new Map<string, Map<string, Gevonden | null>>()))
    let periodes = maten.get(maat)
    if (!periodes) maten.set(maat, (periodes = new Map<string, Gevonden | null>()))
    let found = periodes.get(periode)
    if (found === undefined) periodes.set(periode, (found = this.findFor(maat, periode, gebied)))
    return found
  }

  /** Where all areas of this kind in the same country stand, or null when the release holds a part of the country. Kept, since every page of that kind asks for it. */
  rangorde(reeks: Reeks, soort: GebiedSoort, code: GebiedCode): Rangorde | null {
    let kept = this.#rangorden.get(reeks)
    if (!kept) this.#rangorden.set(reeks, (kept = { ranks: new Uint32Array(reeks.rijen.codes.length), kinds: new Map() }))
    const land = landOf(code)
    const key = land === 'NL00' ? soort : `${soort} ${land}`
    let rangorde = kept.kinds.get(key)
    if (rangorde === undefined) {
      rangorde = this.#coversCountry(reeks, soort, land) ? rankValues(reeks, kept.ranks, soort, land) : null
      kept.kinds.set(key, rangorde)
    }
    return rangorde
  }

  /**
   * Reads what a first visitor would wait for: the columns and the order of values of every kind of area. Goes in small steps, so that
   * the server answers meanwhile; stops by itself when the releases change.
   */
  async warm(isCurrent: () => boolean): Promise<void> {
    for (const reeksen of this.#reeksen.values()) {
      for (const reeks of reeksen) {
        if (findMaat(reeks.maat.id) === null) continue
        for (const soort of ['buurt', 'wijk', 'gemeente'] as const)
          this.rangorde(reeks, soort, reeks.rijen.codes[0] ?? ('NL00' as GebiedCode))
        await new Promise(resolve => setImmediate(resolve))
        if (!isCurrent()) return
      }
    }
  }

  #addRelease(release: Release): void {
    const { familie, tabel } = release.bron
    for (const [index, kolom] of release.kolommen.entries()) {
      if (kolom.onderwerp.marge !== 'waarde') continue
      const margin = (marge: 'onder' | 'boven') => this.#indexOf(release, { ...kolom, id: kolomId({ ...kolom.onderwerp, marge }) })
      const onder = margin('onder')
      const boven = margin('boven')
      const hasInterval = onder !== null && boven !== null
      const maat = resolveMaat(familie, kolom.onderwerp) ?? maatFromOnderwerp(tabel, kolom.onderwerp, { familie, hasInterval })
      if (findMaat(maat.id) !== maat) this.#ongecureerd.set(maat.id, maat)
      const loaded = this.#loaded
      this.#add({
        maat,
        periode: parsePeriode(kolom.periode),
        release,
        rijen: loaded.rijen(release),
        decimalen: Math.min(maat.decimalen, kolom.onderwerp.decimalen),
        sleutel: `${release.id} ${index}`,
        waarden: () => loaded.waarden(release, index),
        onder: () => (onder === null ? null : loaded.waarden(release, onder)),
        boven: () => (boven === null ? null : loaded.waarden(release, boven)),
      })
    }
  }

  #indexOf(release: Release, { id, periode }: Pick<ReleaseKolom, 'id' | 'periode'>): number | null {
    const index = release.kolommen.findIndex(kolom => kolom.id === id && kolom.periode === periode)
    return index === -1 ? null : index
  }

  /** Adds what a measure derives from others of the same release and period. */
  #addDerived(maat: CatalogusMaat): void {
    const { afleiding } = maat
    if (!afleiding) return
    const [firstPart = '', ...otherParts] = partsOf(afleiding)
    for (const first of this.reeksen(firstPart)) {
      const { periode, release, rijen, sleutel } = first
      const parts = new Map([[firstPart, first]])
      for (const part of otherParts) {
        const found = this.reeksen(part).find(other => other.release.id === release.id && other.periode.id === periode.id)
        if (found) parts.set(part, found)
      }
      if (parts.size <= otherParts.length) continue
      let kept: KolomWaarden | null = null
      const derive = () => {
        const columns = new Map([...parts].map(([part, reeks]) => [part, reeks.waarden()]))
        return deriveColumn(afleiding, part => columns.get(part) as KolomWaarden, Math.max(maat.decimalen, 1))
      }
      const none = () => null
      this.#add({
        maat,
        periode,
        release,
        rijen,
        decimalen: maat.decimalen,
        sleutel: `${sleutel} ${maat.id}`,
        waarden: () => (kept ??= derive()),
        onder: none,
        boven: none,
      })
    }
  }

  #add(reeks: Reeks): void {
    const known = this.#reeksen.get(reeks.maat.id)
    if (known) known.push(reeks)
    else this.#reeksen.set(reeks.maat.id, [reeks])
  }
}

function compareReeks(a: Reeks, b: Reeks): number {
  const isAway = (reeks: Reeks) => (reeks.release.bron.familie === reeks.maat.thuistabel ? 0 : 1)
  const statusOf = (reeks: Reeks) => statusOrder.indexOf(reeks.release.bron.status)
  const dateOf = (reeks: Reeks) => reeks.release.bron.gewijzigd ?? reeks.release.opgehaald
  return (
    comparePeriode(b.periode, a.periode) ||
    isAway(a) - isAway(b) ||
    statusOf(a) - statusOf(b) ||
    dateOf(b).localeCompare(dateOf(a)) ||
    a.sleutel.localeCompare(b.sleutel)
  )
}

/** The statistics of a data folder, always up to date with its releases. */
export class StatistiekSource {
  readonly store: ReleaseStore
  readonly #loaded: LoadedReleases
  #current: Statistiek | null = null
  #version = ''

  constructor(store: ReleaseStore) {
    this.store = store
    this.#loaded = new LoadedReleases(store)
  }

  current(): Statistiek {
    const version = this.store.version()
    if (this.#current === null || version !== this.#version) {
      this.#current = new Statistiek(this.store, this.#loaded)
      this.#loaded.keepOnly(new Set(this.#current.releases.map(release => release.id)))
      this.#version = version
    }
    return this.#current
  }

  /** Reads ahead behind the back of whoever asks; a failure shows when somebody asks for the same. */
  warm(): void {
    const statistiek = this.current()
    statistiek.warm(() => this.#current === statistiek).catch(() => {})
  }
}
