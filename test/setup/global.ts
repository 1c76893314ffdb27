import type { TestProject } from 'vitest/node'
import { startTestServer } from './test-server.ts'

/** Starts the test server once for the whole run and stops it at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = await startTestServer()
  project.provide('testServer', running.server)
  return () => running.stop()
}
