/** The floor for any answer over HTTP: Hono on node:http that gives one stored text. `node bench/floor-server.ts <file>` prints its port. */
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const stored = readFileSync(process.argv[2] ?? '', 'utf8')
const app = new Hono()
app.get('*', c => c.body(stored, 200, { 'content-type': 'application/json' }))
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.stdout.write(`${port}\n`))
