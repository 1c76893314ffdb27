import duckdb from '@duckdb/node-bindings'

/** One topic in one period over all areas. `missing[i]` is 0 for a value, else 1 + an index into `reasons`. */
export interface LongColumn {
  readonly topic: number
  readonly period: number
  readonly values: Float64Array
  readonly missing: Uint8Array
}

export interface LongTable {
  readonly areas: readonly string[]
  readonly topics: readonly string[]
  readonly periods: readonly string[]
  readonly reasons: readonly string[]
  readonly columns: readonly LongColumn[]
}

/** Rows per DuckDB vector; the engine's own, fixed. */
const vectorSize = 2048

/** Bytes that the index of an ENUM takes: DuckDB picks the smallest unsigned integer that holds the number of members. */
function enumIndexes(members: number, length: number): Uint8Array | Uint16Array | Uint32Array {
  if (members <= 0xff) return new Uint8Array(length)
  return members <= 0xffff ? new Uint16Array(length) : new Uint32Array(length)
}

function bytesOf(array: Uint8Array | Uint16Array | Uint32Array | Float64Array, from: number, count: number): ArrayBuffer {
  const size = array.BYTES_PER_ELEMENT
  return array.buffer.slice(array.byteOffset + from * size, array.byteOffset + (from + count) * size) as ArrayBuffer
}

/**
 * Writes a table in long form (area, period, topic, value, reason if missing) as Parquet, in the order of the columns.
 * The four text columns go to DuckDB as indexes of an ENUM, so no string is made per cell. Throws on disk trouble; the
 * caller writes into a folder that does not count until it is renamed.
 */
export async function writeLongParquet(path: string, table: LongTable): Promise<void> {
  const config = duckdb.create_config()
  duckdb.set_config(config, 'threads', '2')
  duckdb.set_config(config, 'memory_limit', '600MB')
  const database = await duckdb.open(':memory:', config)
  const connection = await duckdb.connect(database)
  try {
    const enums = [table.areas, table.periods, table.topics, table.reasons].map(members => duckdb.create_enum_type(atLeastOne(members)))
    const [area, period, topic, reason] = enums as [duckdb.LogicalType, duckdb.LogicalType, duckdb.LogicalType, duckdb.LogicalType]
    await createTable(connection, table)
    appendColumns(connection, table, [area, period, topic, duckdb.create_logical_type(duckdb.Type.DOUBLE), reason])
    await duckdb.query(
      connection,
      `COPY cijfer TO '${path.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 500000, PRESERVE_ORDER true)`,
    )
  } finally {
    duckdb.disconnect_sync(connection)
    duckdb.close_sync(database)
  }
}

/** An ENUM needs a member, also when a table has areas and no figures. */
function atLeastOne(members: readonly string[]): readonly string[] {
  return members.length === 0 ? [''] : members
}

async function createTable(connection: duckdb.Connection, table: LongTable): Promise<void> {
  const members = (names: readonly string[]) =>
    atLeastOne(names)
      .map(name => `'${name.replaceAll("'", "''")}'`)
      .join(',')
  await duckdb.query(
    connection,
    `CREATE TABLE cijfer (gebied ENUM(${members(table.areas)}), periode ENUM(${members(table.periods)}),
       onderwerp ENUM(${members(table.topics)}), waarde DOUBLE, ontbreekt ENUM(${members(table.reasons)}))`,
  )
}

function appendColumns(connection: duckdb.Connection, table: LongTable, types: readonly duckdb.LogicalType[]): void {
  const rows = table.areas.length
  const areaRamp = enumIndexes(table.areas.length, rows)
  for (let row = 0; row < rows; row++) areaRamp[row] = row
  const appender = duckdb.appender_create(connection, null, 'cijfer')
  const chunk = duckdb.create_data_chunk(types)
  for (const column of table.columns) {
    const period = enumIndexes(table.periods.length, vectorSize).fill(column.period)
    const topic = enumIndexes(table.topics.length, vectorSize).fill(column.topic)
    const reason = enumIndexes(table.reasons.length, vectorSize)
    for (let from = 0; from < rows; from += vectorSize) {
      const count = Math.min(vectorSize, rows - from)
      duckdb.data_chunk_reset(chunk)
      duckdb.data_chunk_set_size(chunk, count)
      const vectors = types.map((_, index) => duckdb.data_chunk_get_vector(chunk, index))
      const [areas, periods, topics, values, reasons] = vectors as [
        duckdb.Vector,
        duckdb.Vector,
        duckdb.Vector,
        duckdb.Vector,
        duckdb.Vector,
      ]
      duckdb.copy_data_to_vector(areas, 0, bytesOf(areaRamp, from, count), 0, count * areaRamp.BYTES_PER_ELEMENT)
      duckdb.copy_data_to_vector(periods, 0, bytesOf(period, 0, count), 0, count * period.BYTES_PER_ELEMENT)
      duckdb.copy_data_to_vector(topics, 0, bytesOf(topic, 0, count), 0, count * topic.BYTES_PER_ELEMENT)
      duckdb.copy_data_to_vector(values, 0, bytesOf(column.values, from, count), 0, count * 8)
      const [valueMask, reasonMask] = masks(column.missing, from, count, reason)
      duckdb.copy_data_to_vector(reasons, 0, bytesOf(reason, 0, count), 0, count * reason.BYTES_PER_ELEMENT)
      writeValidity(values, valueMask)
      writeValidity(reasons, reasonMask)
      duckdb.append_data_chunk(appender, chunk)
    }
  }
  duckdb.appender_close_sync(appender)
}

/** Validity bits of the value (present) and of the reason (missing), and the reason's index per row. */
function masks(
  missing: Uint8Array,
  from: number,
  count: number,
  reason: Uint8Array | Uint16Array | Uint32Array,
): readonly [Uint8Array, Uint8Array] {
  const bytes = Math.ceil(count / 64) * 8
  const present = new Uint8Array(bytes)
  const absent = new Uint8Array(bytes)
  for (let row = 0; row < count; row++) {
    const code = missing[from + row] ?? 0
    const byte = row >> 3
    if (code === 0) present[byte] = (present[byte] ?? 0) | (1 << (row & 7))
    else absent[byte] = (absent[byte] ?? 0) | (1 << (row & 7))
    reason[row] = code === 0 ? 0 : code - 1
  }
  return [present, absent]
}

function writeValidity(vector: duckdb.Vector, mask: Uint8Array): void {
  duckdb.vector_ensure_validity_writable(vector)
  duckdb.copy_data_to_vector_validity(vector, 0, mask.buffer as ArrayBuffer, 0, mask.byteLength)
}
