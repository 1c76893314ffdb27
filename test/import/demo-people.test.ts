import { rm } from 'node:fs/promises'
import { expect, it, onTestFinished } from 'vitest'
import { rolNamen } from '#src/modules/identity/rollen.ts'
import { makeTestFolder, removeTestFolder } from '#test/setup/test-folder.ts'
import { makeBedAt } from './import-bed.ts'
import type { ImportBed, RunningCommand } from './import-bed.ts'

/** An empty data folder; when the test ends its database is stopped and all of it goes. */
async function makeEmptyBed(): Promise<ImportBed> {
  const root = await makeTestFolder()
  const bed = await makeBedAt(root)
  onTestFinished(async () => {
    await removeTestFolder(bed.folder)
    await rm(root, { recursive: true, force: true })
  })
  return bed
}

interface Started {
  readonly server: RunningCommand
  readonly demo: () => Promise<unknown>
  /** The neighbourhoods of which figures were released. */
  readonly vrijgegeven: () => Promise<unknown>
}

async function startServer(bed: ImportBed): Promise<Started> {
  const server = bed.start(['start'], { PORT: '0' })
  const [, address = ''] = await server.until(/staat klaar op (http:\/\/localhost:\d+)/)
  return {
    server,
    async demo() {
      const response = await fetch(`${address}/v1/demo`)
      const body = (await response.json()) as { rollen?: readonly { rol: string }[]; code?: string }
      return body.rollen?.map(({ rol }) => rol) ?? [response.status, body.code]
    },
    async vrijgegeven() {
      const response = await fetch(`${address}/v1/vrijgegeven-buurten`)
      const { buurten } = (await response.json()) as { buurten: readonly { naam: string }[] }
      return buurten.map(({ naam }) => naam)
    },
  }
}

it('a first start has people to look around as, and buurten with two years behind them, until the demo is removed beside it', async () => {
  const bed = await makeEmptyBed()
  const { server, demo, vrijgegeven } = await startServer(bed)
  expect(await demo()).toEqual(rolNamen)
  const all = ['De Horst', 'Elzerbroek', 'Molenveld', 'Nieuw Meander', 'Oosterpolder', 'Oude Markt', 'Stationskwartier']
  expect(await vrijgegeven()).toEqual(all)
  expect(await bed.start(['demo', 'remove']).ended).toMatchObject({ code: 0, out: 'De demo is verwijderd.\n' })
  expect([await demo(), await vrijgegeven()]).toEqual([[404, 'path-unknown'], []])
  server.signal('SIGTERM')
  await server.ended
})

it('a set-up that was made empty has none, also not after a start', async () => {
  const bed = await makeEmptyBed()
  expect((await bed.start(['init']).ended).code).toBe(0)
  const { server, demo } = await startServer(bed)
  expect(await demo()).toEqual([404, 'path-unknown'])
  server.signal('SIGTERM')
  await server.ended
})
