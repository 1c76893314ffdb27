import type { InputFile, Reader, ReadOptions } from './input.ts'
import { looksLikeGeoJson, readGeoJson } from './geo-json.ts'
import { looksLikeTopoJson, readTopoJson } from './geo-topojson.ts'

/** Readers of outlines. TopoJSON comes first: both begin as JSON, and its own keys are the surer sign. */
export const geoReaders: readonly Reader[] = [
  {
    naam: 'Kaart (TopoJSON)',
    recognises: looksLikeTopoJson,
    async read(file: InputFile, options: ReadOptions) {
      return { soort: 'geometrie', geometrie: await readTopoJson(file, options) }
    },
  },
  {
    naam: 'Kaart (GeoJSON)',
    recognises: looksLikeGeoJson,
    async read(file: InputFile, options: ReadOptions) {
      return { soort: 'geometrie', geometrie: await readGeoJson(file, options) }
    },
  },
]
