import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { overMensen } from '#src/over-mensen.ts'
import type { Command } from '#src/platform/command.ts'
import { silentLog } from '#src/platform/log.ts'
import { makePrivacyBed } from '#test/privacy-bed.ts'
import type { PrivacyBed } from '#test/privacy-bed.ts'
import { asOwner } from '#test/setup/database.ts'
import { auditCommand, createPrivacyCommand } from './commands.ts'

let bed: PrivacyBed

beforeAll(async () => {
  bed = await makePrivacyBed()
  await bed.as('hendrik')
})

/** Runs a command as the terminal would, on the database of the test. */
async function run(command: Command, ...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = ''
  const { tasks, master, folder } = bed.werk
  const house = { tasks, master, dataFolder: { path: folder, releases: folder, wantsDemo: false } }
  const code = await command.run(args, {
    config: {} as never,
    version: 'test',
    terminal: { out: text => void (out += text), err: () => {}, columns: undefined, isInteractive: false },
    clock: bed.clock,
    random: bed.world.random,
    log: silentLog,
    signal: new AbortController().signal,
    openHouse: async () => house as never,
  })
  return { code, out }
}

describe('audit verify', () => {
  it('seals what waits, and says that all is well', async () => {
    expect(await run(auditCommand, 'verify')).toEqual({ code: 0, out: '1 regel in 1 keten nagekeken: alles klopt.\n' })
    const { code, out } = await run(auditCommand, 'verify', '--json')
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { goed: true, regels: 1, opgeruimd: 0, eerder: 0, ketens: [{ keten: 'programma', regels: 1, fouten: [] }] },
    ])
  })

  it('ends with 1 and says where when something was changed', async () => {
    await asOwner(bed.ownerAddress, async owner => {
      await owner.query('set session_replication_role = replica')
      await owner.query(`update logboek.regel set rol = 'beheerder'`)
    })
    const { code, out } = await run(auditCommand, 'verify')
    expect([code, out]).toEqual([1, expect.stringMatching(/^programma: regel gewijzigd bij nummer 1 .*\n.*het logboek klopt niet\.\n$/)])
  })

  it('asks to be called in the right way', async () => {
    await expect(run(auditCommand)).rejects.toThrow('Schrijf: npx buurtwijs audit verify [--json]')
  })
})

describe('privacy replay', () => {
  const privacyCommand = createPrivacyCommand(overMensen.bewaarregels)

  it('erases again who is on the list, and nobody twice', async () => {
    const list = join(bed.werk.folder, 'lijst.jsonl')
    await writeFile(list, `${JSON.stringify({ persoon: bed.personen.hendrik, gewist: '2026-01-01T00:00:00.000Z' })}\n`)
    const first = await run(privacyCommand, 'replay', '--uit', list)
    const second = await run(privacyCommand, 'replay')
    expect([first.out, second.out]).toEqual([
      '1 mens staat op de lijst van wie gewist is; 1 opnieuw gewist.\n',
      '1 mens staat op de lijst van wie gewist is; 0 opnieuw gewist.\n',
    ])
    const { rows } = await sql`select naam from identity.persoon where id = ${bed.personen.hendrik}`.execute(bed.tasks)
    expect(rows).toEqual([{ naam: 'Gewiste persoon' }])
  })
})
