import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeTestFolder, removeTestFolder } from '#test/setup/test-folder.ts'
import { makeBedAt, type ImportBed, type RunningCommand } from './import-bed.ts'
import { kwbCsv } from './made-files.ts'

const ready = /staat klaar op (http:\/\/localhost:\d+)/

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

async function startServer(bed: ImportBed): Promise<{ server: RunningCommand; address: string; said: string }> {
  const server = bed.start(['start'], { PORT: '0' })
  const [said, address = ''] = await server.until(new RegExp(`^[\\s\\S]*${ready.source}`))
  return { server, address, said }
}

async function ask(address: string, path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${address}/v1${path}`)
  return { status: response.status, body: await response.json() }
}

async function tablesOf(address: string): Promise<readonly string[]> {
  const { body } = await ask(address, '/releases')
  return (body as { releases: { tabel: string }[] }).releases.map(({ tabel }) => tabel).toSorted()
}

describe('commands beside a running server', () => {
  it('show its demo, bring in a release that it sees without a restart, and take both away again', async () => {
    const bed = await makeEmptyBed()
    const { server, address, said } = await startServer(bed)
    expect(said).toContain('Demo: een verzonnen gemeente, Wilgenoord, om mee te oefenen')
    const demo = await tablesOf(address)
    expect(demo).toEqual(demo.map(() => expect.stringMatching(/^DEMO-/)))
    const listed = await bed.start(['releases', '--json']).ended
    expect({ code: listed.code, ...JSON.parse(listed.out) }).toEqual({ code: 0, ...((await ask(address, '/releases')).body as object) })

    expect((await ask(address, '/gebieden/BU98010001/buurtbeeld')).status).toBe(404)
    const imported = await bed.start(['import', await bed.write('85984NED.csv', kwbCsv)]).ended
    expect(imported).toMatchObject({ code: 0, err: '' })
    expect(await tablesOf(address)).toEqual(['85984NED', ...demo])
    const { body } = await ask(address, '/gebieden/BU98010001/buurtbeeld')
    expect(body).toMatchObject({ gebied: { naam: 'Het Eiland' } })
    const printed = await bed.start(['buurtbeeld', 'BU98010001', '--json']).ended
    expect(JSON.parse(printed.out)).toEqual(body)

    expect(await bed.start(['demo', 'remove']).ended).toEqual({ code: 0, out: 'De demo is verwijderd.\n', err: '' })
    expect(await tablesOf(address)).toEqual(['85984NED'])
    server.signal('SIGINT')
    expect(await server.ended).toMatchObject({ code: 0, err: '' })

    const again = await startServer(bed)
    expect(again.said).not.toContain('Demo:')
    expect(await tablesOf(again.address)).toEqual(['85984NED'])
    again.server.signal('SIGTERM')
    expect(await again.server.ended).toMatchObject({ code: 0, err: '' })
  })
})

describe('init', () => {
  it('makes a set-up without demo, and leaves no database running', async () => {
    const bed = await makeEmptyBed()
    const outcome = await bed.start(['init']).ended
    expect(outcome).toEqual({ code: 0, out: `De gegevensmap ${bed.folder} is klaar, zonder demo. Start met: npm start\n`, err: '' })
    expect(existsSync(join(bed.folder, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false)
    expect(await bed.run('releases')).toEqual({ code: 0, out: 'Er is nog niets geïmporteerd.\n', err: '' })
  })
})
