/**
 * The bare read of a CSV by DuckDB into a table in memory, types found by itself: `node bench/duckdb-read.ts <file> [signs…]`. With signs
 * (the texts that stand for a missing figure) it finds numbers in the columns; without, text. Prints milliseconds, peak memory and processor time as JSON.
 */
import { DuckDBInstance } from '@duckdb/node-api'
import { peakMemory, usedProcessor } from './process-use.ts'

const [file = '', ...signs] = process.argv.slice(2)
const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
const nulls = signs.length === 0 ? '' : `, nullstr = [${signs.map(sign => quote(sign)).join(', ')}]`

const begin = performance.now()
const database = await DuckDBInstance.create(':memory:')
const connection = await database.connect()
await connection.run(`create table tabel as select * from read_csv(${quote(file)}, all_varchar = false${nulls})`)
const ms = performance.now() - begin
process.stdout.write(`${JSON.stringify({ ms, peak: peakMemory(), cpu: usedProcessor() })}\n`)
