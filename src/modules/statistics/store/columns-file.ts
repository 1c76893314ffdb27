import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import type { PublishedKolom } from '../published-table.ts'
import type { ReleaseKolom } from '../release.ts'
import { kolomId } from '../release.ts'

const maxInt32 = 2 ** 31 - 1
const maxDecimals = 6

/** Values of one column over the areas of its release. Missing cells are NaN; `reasonAt` tells why. */
export interface KolomWaarden {
  readonly length: number
  at(row: number): number
  /** 0 for a value, else 1 + index into `ontbreektRedenen`. */
  reasonAt(row: number): number
}

interface Encoded {
  readonly opslag: 'i32' | 'f64'
  readonly schaal: number
  readonly bytes: Uint8Array
}

/** Int32 scaled by the fewest decimals that give every value back to the last bit; Float64 where none does. */
function encodeValues(kolom: PublishedKolom): Encoded {
  const { waarden } = kolom
  const scaled = new Int32Array(waarden.length)
  decimals: for (let schaal = Math.min(Math.max(kolom.onderwerp.decimalen, 0), maxDecimals); schaal <= maxDecimals; schaal++) {
    const factor = 10 ** schaal
    for (let row = 0; row < waarden.length; row++) {
      if (kolom.ontbreekt[row] !== 0) continue
      const waarde = waarden[row]!
      const whole = Math.round(waarde * factor)
      if (whole / factor !== waarde) continue decimals
      if (Math.abs(whole) > maxInt32) break decimals
      scaled[row] = whole
    }
    return { opslag: 'i32', schaal, bytes: new Uint8Array(scaled.buffer) }
  }
  return { opslag: 'f64', schaal: 0, bytes: new Uint8Array(waarden.buffer, waarden.byteOffset, waarden.byteLength) }
}

function countCodes(codes: Uint8Array): number {
  let count = 0
  for (let row = 0; row < codes.length; row++) if (codes[row] !== 0) count++
  return count
}

/**
 * Writes all columns one after another, each part on a multiple of eight bytes, and tells where each lies. Safe on disk when it
 * returns. Goes column by column and waits for the disk in between, so that other work goes on meanwhile.
 */
export async function writeColumns(path: string, kolommen: readonly PublishedKolom[]): Promise<ReleaseKolom[]> {
  const placed: ReleaseKolom[] = []
  let offset = 0
  function* place(bytes: Uint8Array): Generator<Uint8Array> {
    const gap = (8 - (bytes.byteLength % 8)) % 8
    offset += bytes.byteLength + gap
    yield bytes
    if (gap > 0) yield new Uint8Array(gap)
  }
  function* blocks(): Generator<Uint8Array> {
    for (const kolom of kolommen) {
      const { opslag, schaal, bytes } = encodeValues(kolom)
      const missing = countCodes(kolom.ontbreekt)
      const waardenVan = offset
      yield* place(bytes)
      const redenenVan = missing === 0 ? null : offset
      if (missing > 0) yield* place(kolom.ontbreekt)
      const whole = kolom.geheelOntbreekt === undefined ? {} : { geheelOntbreekt: kolom.geheelOntbreekt }
      const { onderwerp, periode } = kolom
      placed.push({
        id: kolomId(onderwerp),
        onderwerp,
        periode: periode.id,
        opslag,
        schaal,
        waardenVan,
        redenenVan,
        ontbreekt: missing,
        ...whole,
      })
    }
  }
  await writeFile(path, blocks(), { flush: true })
  return placed
}

/** Reads the file whole; columns are views on it, so a release costs its size on disk and no more. */
export function readColumns(path: string, rows: number, kolommen: readonly ReleaseKolom[]): { waarden: KolomWaarden[]; bytes: number } {
  const file = openSync(path, 'r')
  try {
    const size = fstatSync(file).size
    const buffer = new ArrayBuffer(size)
    const view = new Uint8Array(buffer)
    for (let read = 0; read < size;) {
      const count = readSync(file, view, read, size - read, read)
      if (count === 0) throw new Error(`columns file ${path} ends at ${read} of ${size} bytes`)
      read += count
    }
    return { waarden: kolommen.map(kolom => viewColumn(buffer, rows, kolom)), bytes: size }
  } finally {
    closeSync(file)
  }
}

function viewColumn(buffer: ArrayBuffer, length: number, kolom: ReleaseKolom): KolomWaarden {
  const redenen = kolom.redenenVan === null ? null : new Uint8Array(buffer, kolom.redenenVan, length)
  const reasonAt = (row: number) => redenen?.[row] ?? 0
  if (kolom.opslag === 'f64') {
    const waarden = new Float64Array(buffer, kolom.waardenVan, length)
    // Adding 0 takes the sign from a zero, as the whole numbers of the other columns do.
    return { length, reasonAt, at: row => (waarden[row] ?? Number.NaN) + 0 }
  }
  const waarden = new Int32Array(buffer, kolom.waardenVan, length)
  const factor = 10 ** kolom.schaal
  return { length, reasonAt, at: row => (reasonAt(row) === 0 ? (waarden[row] ?? Number.NaN) / factor : Number.NaN) }
}
