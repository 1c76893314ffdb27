import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { projectRoot } from '#src/config.ts'
import { applicationRole } from '#src/platform/database/roles.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import type { ProcessOrders } from './api-process.ts'

/** The API of a bed in a process of its own, that can be killed. */
export interface RunningApi {
  readonly child: ChildProcess
  readonly url: string
}

/** Starts it, with so many connections to the database. */
export async function startApi(bed: PeopleBed, connections = 10): Promise<RunningApi> {
  const orders: ProcessOrders = {
    address: bed.addressOf(applicationRole),
    folder: await makeTestFolder(),
    now: bed.clock.now().toISOString(),
    adres: bed.world.adres,
    master: [...bed.world.master],
    connections,
  }
  const child = spawn(process.execPath, [join(projectRoot, 'test/programma/api-process.ts'), JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { child, url: `http://127.0.0.1:${line.split(' ')[1]}` }
}

export interface Asked {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What a browser sends for this visitor, to the process; null when the process died before it answered. */
export async function askApi(
  { url }: RunningApi,
  visitor: Visitor,
  { method, path, body, headers = {} }: Asked,
): Promise<{ readonly status: number; readonly body: string } | null> {
  try {
    const response = await fetch(`${url}/v1${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        'sec-fetch-site': 'same-origin',
        'x-bewijs': visitor.bewijs ?? '',
        cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.text() }
  } catch {
    return null
  }
}
