import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { EmbeddedPostgres } from '#src/platform/database/embedded-postgres.ts'
import { silentLog } from '#src/platform/log.ts'
import { cli, followProcess } from '#test/import/import-bed.ts'
import type { Outcome, RunningCommand } from '#test/import/import-bed.ts'
import { makeTestFolder, removeTestFolder } from '#test/setup/test-folder.ts'
import { freePort } from './real-server.ts'

/** A set-up as somebody makes it from the command line: processes, PostgreSQL and data folder of its own, no demo, no mail server. */
export interface Installation {
  readonly url: string
  /** Runs `npx buurtwijs …` and waits for its end. */
  run(...args: readonly string[]): Promise<Outcome>
  /** Writes a file to import, and returns its path. */
  write(naam: string, content: string): Promise<string>
  /** The server until `close`. */
  start(): Promise<void>
  /** The address in the last mail that waits for somebody, as whoever works at this machine reads it. */
  mailed(aan: string): Promise<string>
  /** Works on its database as its owner, beside the server. */
  asOwner<Result>(work: (address: pg.ClientConfig) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

export async function makeInstallation(): Promise<Installation> {
  const root = await makeTestFolder()
  const [folder, inputs] = [join(root, 'data'), join(root, 'in')]
  await mkdir(inputs)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const environment = { BUURTWIJS_DATA: folder, BUURTWIJS_ADRES: url, PORT: String(port) }
  const start = (args: readonly string[]) => followProcess([process.execPath, cli, ...args], environment)
  let server: RunningCommand | null = null
  const run: Installation['run'] = async (...args) => await start(args).ended
  return {
    url,
    run,
    async write(naam, content) {
      await writeFile(join(inputs, naam), content)
      return join(inputs, naam)
    },
    async start() {
      server = start(['start'])
      await server.until(/staat klaar op/)
    },
    async mailed(aan) {
      const mails = (await run('postvak')).out.split('\n---\n').filter(mail => mail.includes(`Aan: ${aan}\n`))
      return /http\S+/.exec(mails.at(-1) ?? '')?.[0] ?? ''
    },
    async asOwner(work) {
      const postgres = await EmbeddedPostgres.open({ dataFolder: folder, log: silentLog, use: 'command' })
      try {
        return await work(postgres.address)
      } finally {
        await postgres.close()
      }
    },
    async close() {
      server?.signal('SIGTERM')
      await server?.ended
      await removeTestFolder(folder)
      await removeTestFolder(root)
    },
  }
}
