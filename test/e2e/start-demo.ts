import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { plantMensen } from '#src/modules/identity/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import type { TestDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { launchBrowser } from './browser.ts'
import { createDemoVisitor } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor } from './visit.ts'

/** The whole application over the demo with its people and its programme, and a browser in front of it. */
export interface Demo {
  readonly server: TestServer
  /** Where its releases lie. */
  readonly folder: string
  readonly browser: Browser
  readonly visitAs: DemoVisitor
  close(): Promise<void>
}

export interface DemoOptions {
  /** What is left out, for a test in which nothing of it may be in the way. */
  readonly zonder?: 'programma'
  readonly hasMicrophone?: boolean
}

export async function startDemo(testDb: TestDatabase, { zonder, hasMicrophone = false }: DemoOptions = {}): Promise<Demo> {
  const folder = await makeTestFolder()
  await plantMensen(testDb.tasks, systemClock)
  if (zonder === undefined) await plantProgramma(testDb.tasks, systemClock)
  const server = await startRealServer(testDb, folder)
  const browser = await launchBrowser({ hasMicrophone })
  return {
    server,
    folder,
    browser,
    visitAs: createDemoVisitor(createVisitor(browser, server.url), server.url),
    async close() {
      await browser.close()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
