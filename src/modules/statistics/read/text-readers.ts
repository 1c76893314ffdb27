import { eigenCsvReader } from './eigen-csv.ts'
import { gebiedenCsvReader } from './gebieden-csv.ts'
import type { Reader } from './input.ts'
import { overgangCsvReader } from './overgang-csv.ts'
import { kaartCsvReader } from './kaart-csv.ts'
import { prognoseCsvReader } from './prognose-csv.ts'
import { oldStatlineCsvReader, statlineCsvReader } from './statline-csv.ts'
import { statlineJsonReader } from './statline-json.ts'
import { vektisCsvReader } from './vektis-csv.ts'

/**
 * Everything that comes as text, in the order in which it is tried: what can only be one thing first. The last one takes any delimited text,
 * so readers of other kinds of files come before this list.
 */
export const textReaders: readonly Reader[] = [
  statlineJsonReader,
  ...[
    gebiedenCsvReader,
    overgangCsvReader,
    kaartCsvReader,
    vektisCsvReader,
    prognoseCsvReader,
    oldStatlineCsvReader,
    statlineCsvReader,
  ].map(mappingFirst),
  eigenCsvReader,
]

/** Who says which column holds what has an own file in hand, whatever its header looks like. */
function mappingFirst(reader: Reader): Reader {
  return { ...reader, read: async (file, options) => await (options.toewijzing === null ? reader : eigenCsvReader).read(file, options) }
}
