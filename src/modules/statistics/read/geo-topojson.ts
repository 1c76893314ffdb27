import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { Refusal } from '#src/refusal.ts'
import type { PublishedGeometrie } from '../published-table.ts'
import { Vormen, crsName, isRecord } from './geo-vormen.ts'
import type { RawFeature } from './geo-vormen.ts'
import type { InputFile, ReadOptions } from './input.ts'
import { readWholeText } from './whole-text.ts'

type Laag = Topology['objects'][string]

const tooLarge = 'Deze kaart is groter dan 96 MB en wordt niet gelezen. Bewaar hem als GeoJSON, of kies een kaart met minder details.'

/** Whether a text is TopoJSON: its first key tells, or its type further on, or its name. */
export function looksLikeTopoJson(file: { readonly naam: string; readonly head: Buffer }): boolean {
  const start = file.head.subarray(0, 4_096).toString('utf8')
  return (
    /\.topojson(?:\.gz)?$/i.test(file.naam) ||
    /^\uFEFF?\s*\{\s*"(?:arcs|transform|objects)"\s*:/.test(start) ||
    /^\uFEFF?\s*\{(?=[^[]*"type"\s*:\s*"Topology")/.test(start)
  )
}

/** Reads every layer with surfaces, quantised or not. Arcs are shared by areas all over the file, so the whole of it has to be in memory. */
export async function readTopoJson(file: InputFile, options: ReadOptions): Promise<PublishedGeometrie> {
  const text = await readWholeText(file, options, tooLarge)
  const topology = parseTopology(file.naam, text)
  const vormen = new Vormen(file.naam)
  const layers = Object.entries(topology.objects)
  for (const [naam, layer] of layers) {
    options.signal.throwIfAborted()
    for (const geometry of geometriesOf(layer)) vormen.add(toFeature(file.naam, topology, geometry), { file: file.naam, field: naam })
  }
  const crs = [topology, ...layers.map(([, layer]) => layer)]
    .map(holder => crsName('crs' in holder ? holder.crs : null))
    .find(name => name !== null)
  const namen = layers.map(([naam]) => naam)
  const laag = namen.length === 1 ? (namen[0] ?? null) : null
  return vormen.finish({ crs: crs ?? null, laag, namen: [...namen, file.naam], jaar: options.jaar })
}

function parseTopology(bestand: string, text: string): Topology {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw explainSyntax(bestand, text, error)
  }
  if (isTopology(parsed)) return parsed
  throw new Refusal(
    'Dit is geen geldige TopoJSON: de lijnen of de lagen ontbreken. Download de kaart opnieuw, of bewaar hem als GeoJSON.',
    {
      code: 'geo-broken',
      place: { file: bestand },
    },
  )
}

function isTopology(value: unknown): value is Topology {
  if (!isRecord(value) || value.type !== 'Topology' || !isRecord(value.objects) || !Array.isArray(value.arcs)) return false
  const arcs: readonly unknown[] = value.arcs
  return arcs.every(arc => Array.isArray(arc) && arc.every(isPositie)) && Object.values(value.objects).every(isRecord)
}

function isPositie(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every(number => typeof number === 'number')
}

/** The geometries of a layer; collections within collections are opened up. */
function geometriesOf(layer: Laag): readonly Laag[] {
  if (layer.type !== 'GeometryCollection') return [layer]
  return Array.isArray(layer.geometries) ? layer.geometries.flatMap(geometry => geometriesOf(geometry)) : []
}

function toFeature(bestand: string, topology: Topology, geometry: Laag): RawFeature {
  const { id, properties } = geometry
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return { id, properties }
  if (!pointsToArcs(geometry.arcs, topology.arcs.length)) {
    throw new Refusal(
      `Gebied ${String(id ?? 'zonder naam')} verwijst naar lijnen die niet in het bestand staan. Download de kaart opnieuw.`,
      {
        code: 'geo-broken',
        place: { file: bestand },
      },
    )
  }
  const made = feature(topology, geometry)
  return 'geometry' in made ? made : { id, properties }
}

/** Arcs are numbered from 0; ~n stands for arc n backwards. */
function pointsToArcs(indexes: unknown, count: number): boolean {
  if (typeof indexes === 'number') return Number.isInteger(indexes) && (indexes < 0 ? ~indexes : indexes) < count
  return Array.isArray(indexes) && indexes.every(index => pointsToArcs(index, count))
}

function explainSyntax(bestand: string, text: string, cause: unknown): Refusal {
  const stated = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined
  const position = stated === undefined ? text.length : Number(stated)
  const before = text.slice(0, position)
  const lineStart = before.lastIndexOf('\n') + 1
  const place = { file: bestand, line: before.split('\n').length, column: Math.max(1, Math.min(position + 1, text.length) - lineStart) }
  if (position < text.trimEnd().length) {
    return new Refusal('Hier is het bestand geen geldige TopoJSON. Download de kaart opnieuw, of bewaar hem als GeoJSON.', {
      code: 'geo-broken',
      place,
      cause,
    })
  }
  return new Refusal('De kaart houdt te vroeg op. Download hem opnieuw.', { code: 'import-truncated', place, cause })
}
