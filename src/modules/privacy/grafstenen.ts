import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { Refusal } from '../../refusal.ts'
import { wisPersoon } from './wissen.ts'
import type { WerkWorld } from './world.ts'

const grafsteenSchema = z.object({ persoon: z.uuid(), gewist: z.iso.datetime() })
type Grafsteen = z.infer<typeof grafsteenSchema>

/** Where the tombstones are kept: beside the database, since a backup of that brings back the past. */
export function grafstenenFile(folder: string): string {
  return join(folder, 'grafstenen.jsonl')
}

/** The tombstones in a file; none when it is not there. */
export async function readGrafstenen(path: string): Promise<readonly Grafsteen[]> {
  const text = await readFile(path, 'utf8').catch(ignoreMissing)
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [grafsteenSchema.parse(JSON.parse(line))]
    } catch (cause) {
      throw new Refusal(
        `Regel ${index + 1} van ${path} is niet te lezen. Haal die regel weg, of zet het bestand terug uit een reservekopie.`,
        {
          code: 'grafstenen-broken',
          status: 409,
          place: { file: path, line: index + 1 },
          cause,
        },
      )
    }
  })
}

function ignoreMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return ''
  throw error
}

/** Adds what the database knows and the file does not, flushed to disk. Also mends what a crash between the two left out. */
export async function keepGrafstenen(tasks: Database, folder: string): Promise<void> {
  const path = grafstenenFile(folder)
  const kept = new Set((await readGrafstenen(path)).map(({ persoon }) => persoon))
  const { rows } = await sql<{
    persoon_id: string
    gewist: Date
  }>`select persoon_id, gewist from privacy.grafsteen order by gewist, persoon_id`.execute(tasks)
  const missing = rows.filter(({ persoon_id }) => !kept.has(persoon_id))
  if (missing.length === 0) return
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a', 0o600)
  try {
    await file.writeFile(
      missing.map(({ persoon_id, gewist }) => `${JSON.stringify({ persoon: persoon_id, gewist: gewist.toISOString() })}\n`).join(''),
    )
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Erases again whoever was erased before the backup was put back, each in a transaction of their own. Returns how many that were. */
export async function replayGrafstenen(world: WerkWorld, path: string): Promise<{ readonly gewist: number; readonly stenen: number }> {
  const stenen = await readGrafstenen(path)
  let gewist = 0
  for (const { persoon } of stenen) {
    const done = await world.tasks
      .transaction()
      .execute(trx => wisPersoon(trx, world, { persoon, aanleiding: 'terugzetten', spoor: 'opdracht privacy replay' }))
    if (done !== null) gewist += 1
  }
  await keepGrafstenen(world.tasks, world.folder)
  return { gewist, stenen: stenen.length }
}
