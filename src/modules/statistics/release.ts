import { createHash } from 'node:crypto'
import type { Ontbreekt } from '@buurtwijs/figures'
import { ontbreektRedenen } from '@buurtwijs/figures'
import type { Bron, Onderwerp, PublishedGebied, PublishedGeometrie, PublishedTable } from './published-table.ts'

/** How one column lies in `columns.bin`. Values are Int32 scaled by 10^schaal where that is exact, else Float64. */
export interface ReleaseKolom {
  /** Unique within the release together with the period: key, dimensions and margin. */
  readonly id: string
  readonly onderwerp: Onderwerp
  readonly periode: string
  readonly opslag: 'i32' | 'f64'
  readonly schaal: number
  readonly waardenVan: number
  /** Offset of the reasons (one byte an area), or null when no area misses a value. */
  readonly redenenVan: number | null
  readonly ontbreekt: number
  /** Reason that holds for the column as a whole. */
  readonly geheelOntbreekt?: Ontbreekt
}

/** One published table or map in one edition, as it is kept. Immutable; a changed edition is another release. */
export interface Release {
  readonly formaat: 1
  readonly id: string
  readonly soort: 'tabel' | 'geometrie'
  readonly bron: Bron
  /** File name or address that it was read from. */
  readonly herkomst: string
  readonly opgehaald: string
  /** Of the bytes that were read: unpacked, and UTF-16 as UTF-8. */
  readonly sha256: string
  /** Of the content: areas, topics and values. The same content twice is one release. */
  readonly inhoud: string
  readonly gebieden: number
  readonly periodes: readonly string[]
  /** Cells that the source held, with and without a value; for a map the number of outlines. */
  readonly rijen: number
  readonly waarden: number
  readonly ontbreekt: Readonly<Partial<Record<Ontbreekt, number>>>
  readonly kolommen: readonly ReleaseKolom[]
  readonly opmerkingen: readonly string[]
}

/** Whether the figures are made up: they carry their own country and never meet real ones. */
export function isDemo(release: Pick<Release, 'bron'>): boolean {
  return release.bron.tabel.startsWith('DEMO-')
}

export function kolomId(onderwerp: Onderwerp): string {
  const dimensies = Object.entries(onderwerp.dimensies).map(([naam, waarde]) => `${naam}=${waarde}`)
  return [onderwerp.sleutel, ...dimensies, ...(onderwerp.marge === 'waarde' ? [] : [onderwerp.marge])].join('|')
}

/** Tables do not change once they are read, and both the report and the store ask for their hash. */
const hashes = new WeakMap<PublishedTable, string>()

/** Hash over what the table says, whatever file or interface it came through. */
export function hashTabel(tabel: PublishedTable): string {
  const known = hashes.get(tabel) ?? computeHash(tabel)
  hashes.set(tabel, known)
  return known
}

function computeHash(tabel: PublishedTable): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([tabel.bron.tabel, tabel.bron.indelingsjaar, tabel.bron.status, tabel.bron.gewijzigd]))
  hash.update(JSON.stringify(tabel.gebieden.map(gebiedRij)))
  for (const { onderwerp, periode, waarden, ontbreekt } of tabel.kolommen) {
    const { pad, eenheid, polariteit } = onderwerp
    hash.update(JSON.stringify([kolomId(onderwerp), pad, eenheid, periode.id, ...(polariteit === undefined ? [] : [polariteit])]))
    hash.update(new Uint8Array(waarden.buffer, waarden.byteOffset, waarden.byteLength))
    hash.update(ontbreekt)
  }
  return hash.digest('hex')
}

export function hashGeometrie(geometrie: PublishedGeometrie): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([geometrie.bron.tabel, geometrie.bron.indelingsjaar]))
  for (const vorm of geometrie.vormen) hash.update(JSON.stringify([vorm.code, vorm.naam, vorm.geometrie.coordinates]))
  return hash.digest('hex')
}

/** `85984NED-2024-1a2b3c4d`: readable, and the same for the same content. */
export function releaseId(bron: Bron, inhoud: string): string {
  const tabel =
    bron.tabel
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'tabel'
  const jaar = String(bron.indelingsjaar)
  return [tabel, ...(tabel.includes(jaar) ? [] : [jaar]), inhoud.slice(0, 8)].join('-')
}

export interface CellCount {
  /** With and without a value. */
  readonly cellen: number
  readonly waarden: number
  readonly ontbreekt: Readonly<Partial<Record<Ontbreekt, number>>>
}

/**
 * The cells that the source held, with their reasons. A table has a place for every area in every column, also where a long file had no
 * row: such a place is `niet-geimporteerd`, and nobody left it empty, so it counts for nothing here.
 */
export function countCells(tabel: PublishedTable): CellCount {
  const counts = new Uint32Array(ontbreektRedenen.length + 1)
  for (const kolom of tabel.kolommen) addCodes(counts, kolom.ontbreekt)
  const held = ontbreektRedenen
    .map((reden, index) => [reden, counts[index + 1] ?? 0] as const)
    .filter(([reden, count]) => reden !== 'niet-geimporteerd' && count > 0)
  const waarden = counts[0] ?? 0
  return { cellen: held.reduce((sum, [, count]) => sum + count, waarden), waarden, ontbreekt: Object.fromEntries(held) }
}

function addCodes(counts: Uint32Array, codes: Uint8Array): void {
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++
}

/** A row of `gebieden.json`: code, kind, name, gemeente name, recoding flag, parents, and the earlier areas in a table of changes. Short, since there are 18,310 of them. */
export type GebiedRij = readonly [string, string, string, string | null, 0 | 1 | 2 | 3, readonly string[] | null, (readonly HerkomstRij[])?]

/** An earlier area: code, year, and how many people of now belonged to it. */
export type HerkomstRij = readonly [string, number, number]

export function gebiedRij(gebied: PublishedGebied): GebiedRij {
  const { code, soort, naam, gemeentenaam = null, indelingswijziging = 0, ouders = null, herkomst } = gebied
  if (herkomst === undefined) return [code, soort, naam, gemeentenaam, indelingswijziging, ouders]
  const rows = herkomst.map(({ code: van, jaar, inwoners }): HerkomstRij => [van, jaar, inwoners])
  return [code, soort, naam, gemeentenaam, indelingswijziging, ouders, rows]
}
