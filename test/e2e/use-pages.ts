import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { startTestServer } from './server.ts'
import type { TestServer } from './server.ts'
import { createVisitor } from './visit.ts'
import type { Visitor } from './visit.ts'

/** The pages over answers that are made up, and a browser in front of them, for the tests of a file. */
export interface Pages {
  readonly visit: Visitor
  /** There once the tests run. */
  readonly server: TestServer
  readonly browser: Browser
}

export function usePages(): Pages {
  let open: { readonly server: TestServer; readonly browser: Browser; readonly visit: Visitor } | null = null
  const here = () => {
    if (open === null) throw new Error('the pages are there while tests run')
    return open
  }
  beforeAll(async () => {
    const [server, browser] = [await startTestServer(), await launchBrowser()]
    open = { server, browser, visit: createVisitor(browser, server.url) }
  })
  afterAll(async () => {
    await here().browser.close()
    await here().server.close()
  })
  return {
    visit: async (visit, look) => await here().visit(visit, look),
    get server() {
      return here().server
    },
    get browser() {
      return here().browser
    },
  }
}
