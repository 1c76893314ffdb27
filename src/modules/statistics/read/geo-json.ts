import { Refusal } from '#src/refusal.ts'
import type { PublishedGeometrie } from '../published-table.ts'
import { FeatureFault, FeatureScanner } from './geo-scanner.ts'
import type { FeatureText } from './geo-scanner.ts'
import { Vormen, crsName, isRecord } from './geo-vormen.ts'
import type { InputFile, ReadOptions } from './input.ts'

/** Whether a text is GeoJSON: by its first members, else by its name, so that a wrong or cut-off file gets a sentence. */
export function looksLikeGeoJson(file: { readonly naam: string; readonly head: Buffer }): boolean {
  const start = file.head.subarray(0, 4_096).toString('utf8')
  return /\.geojson(?:\.gz)?$/i.test(file.naam) || /^\uFEFF?\s*\{(?=[^[]*"type"\s*:\s*"Feature(?:Collection)?")/.test(start)
}

/** Reads a collection of features one by one, in the memory of the outlines only. */
export async function readGeoJson(file: InputFile, options: ReadOptions): Promise<PublishedGeometrie> {
  const vormen = new Vormen(file.naam)
  const scanner = new FeatureScanner(feature => vormen.add(parseFeature(file.naam, feature), placeOf(file.naam, feature)))
  let done = 0
  let isFirst = true
  try {
    for await (const chunk of file.open()) {
      options.signal.throwIfAborted()
      scanner.push(isFirst ? withoutByteOrderMark(chunk) : chunk)
      isFirst = false
      done += chunk.length
      options.progress(done, null)
    }
    const envelope = parseEnvelope(file.naam, scanner.end())
    const laag = typeof envelope.name === 'string' ? envelope.name : null
    return vormen.finish({ crs: crsName(envelope.crs), laag, namen: [...(laag === null ? [] : [laag]), file.naam], jaar: options.jaar })
  } catch (error) {
    throw error instanceof FeatureFault ? explainFault(file.naam, error, scanner.count) : error
  }
}

function parseFeature(bestand: string, feature: FeatureText): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(feature.json)
    if (isRecord(parsed)) return parsed
  } catch (error) {
    throw broken(bestand, { line: feature.line, column: feature.column, nummer: feature.nummer }, error)
  }
  throw broken(bestand, feature, null)
}

function parseEnvelope(bestand: string, json: string): Readonly<Record<string, unknown>> {
  const envelope = tryParse(json)
  if (!isRecord(envelope)) throw broken(bestand, { line: 1, column: 1, nummer: null }, null)
  if (envelope.type === 'FeatureCollection') return envelope
  throw new Refusal(
    'Dit is geen verzameling van gebieden. Zet de gebieden bij elkaar in een FeatureCollection en bewaar dat als GeoJSON.',
    {
      code: 'geo-no-collection',
      place: { file: bestand, line: 1 },
    },
  )
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function placeOf(bestand: string, { line, column }: FeatureText): { file: string; line: number; column: number } {
  return { file: bestand, line, column }
}

function withoutByteOrderMark(chunk: Buffer): Buffer {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk
}

function explainFault(bestand: string, fault: FeatureFault, count: number): Refusal {
  const place = { file: bestand, line: fault.line, column: fault.column }
  if (fault.reason === 'syntax') return broken(bestand, { ...place, nummer: count + 1 }, fault)
  if (fault.reason === 'too-large') {
    return new Refusal('Een vorm in deze kaart is groter dan 64 MB en wordt niet gelezen. Kies een kaart met minder details.', {
      code: 'import-too-large',
      status: 413,
      place,
      cause: fault,
    })
  }
  return new Refusal(`De kaart houdt te vroeg op: er zijn ${count} hele vormen en dan stopt het bestand. Download het opnieuw.`, {
    code: 'import-truncated',
    place,
    cause: fault,
  })
}

function broken(
  bestand: string,
  at: { readonly line: number; readonly column: number; readonly nummer: number | null },
  cause: unknown,
): Refusal {
  const where = at.nummer === null ? 'Rond de vormen' : `Bij vorm ${at.nummer}`
  return new Refusal(`${where} is dit geen geldige GeoJSON. Download de kaart opnieuw, of bewaar hem opnieuw als GeoJSON.`, {
    code: 'geo-broken',
    place: { file: bestand, line: at.line, column: at.column },
    cause,
  })
}
