import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed } from '#test/people-bed.ts'
import { asOwner } from '#test/setup/database.ts'
import { asVisitor } from '../database/visitor.ts'
import { knownKeys } from './person-key.ts'
import { decrypt } from './sealing.ts'
import { writeLog } from './write-log.ts'
import type { LogActor, LogLine } from './write-log.ts'

let bed: PeopleBed
let molenveld: string
let deHorst: string
let mirjam: LogActor
let hendrik: string

beforeAll(async () => {
  bed = await makePeopleBed()
  molenveld = await bed.addBuurt('Molenveld')
  deHorst = await bed.addBuurt('De Horst')
  const persoon = await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld })
  mirjam = { persoon, rol: 'kartrekker', organisaties: [] }
  hendrik = await bed.addPersoon('Hendrik Oosterling', { rol: 'bewoner', buurt: molenveld })
})

const line: LogLine = { handeling: 'proef.gedaan', soort: 'E', verwerking: 'logboek' }

async function write(actor: LogActor | null, more: Partial<LogLine> = {}): Promise<void> {
  await asVisitor(bed.database, actor, trx => writeLog(trx, actor, { ...line, ...more }, { ...bed.world, spoor: 'proef' }))
}

/** What the database says to a statement of somebody who visits. */
async function complaint(statement: string, actor: LogActor | null = mirjam): Promise<string> {
  return await asVisitor(bed.database, actor, trx => sql.raw(statement).execute(trx)).then(
    () => 'did it',
    (error: unknown) => (error instanceof Error ? error.message : 'something else'),
  )
}

async function countLines(actor: Pick<LogActor, 'persoon' | 'rol'> | null): Promise<number> {
  const { rows } = await asVisitor(bed.database, actor, trx => sql<{ n: number }>`select count(*) as n from logboek.regel`.execute(trx))
  return rows[0]?.n ?? -1
}

describe('the log', () => {
  it('only grows for who visits: a line is not changed, removed or emptied, not even an own one', async () => {
    await write(mirjam, { betrokkenen: [mirjam.persoon] })
    const answers = [
      await complaint(`update logboek.regel set handeling = 'niets.gebeurd'`),
      await complaint('delete from logboek.regel'),
      await complaint('truncate logboek.regel cascade'),
      await complaint('delete from logboek.schakel'),
      await complaint('delete from logboek.open'),
      await complaint('update logboek.stand set nummer = 0'),
      await complaint('update logboek.sleutel set sleutel = null, vernietigd = now()'),
    ]
    expect(answers).toEqual([
      'permission denied for table regel',
      'permission denied for table regel',
      'permission denied for table regel',
      'permission denied for table schakel',
      'permission denied for table open',
      'permission denied for table stand',
      'permission denied for table sleutel',
    ])
  })

  it('only grows for its owner too, until somebody takes the protection away', async () => {
    await asOwner(bed.ownerAddress, async owner => {
      const refused = /het logboek verandert niet/
      await expect(owner.query(`update logboek.regel set handeling = 'niets.gebeurd'`)).rejects.toThrow(refused)
      await expect(owner.query('delete from logboek.regel')).rejects.toThrow(refused)
      await expect(owner.query('truncate logboek.regel cascade')).rejects.toThrow(refused)
    })
  })

  it('takes no line that claims to be of somebody else, in a role or for an organisation that one never had', async () => {
    const values = `tijd, verwerking, handeling, soort, spoor, bron, wie, rol, namens, sessie) values (now(), 'logboek', 'proef.gedaan', 'E', 'x', 'x'`
    const insert = (claim: string) => complaint(`insert into logboek.regel (${values}, ${claim})`)
    const answers = [
      await insert(`'${hendrik}', null, null, null`),
      await insert('null, null, null, null'),
      await insert(`'${mirjam.persoon}', 'beheerder', null, null`),
      await insert(`'${mirjam.persoon}', 'kartrekker', '${deHorst}', null`),
      await insert(`'${mirjam.persoon}', 'kartrekker', null, gen_random_uuid()`),
      await insert(`'${mirjam.persoon}', 'kartrekker', null, null`),
    ]
    const refused = 'new row violates row-level security policy for table "regel"'
    expect(answers).toEqual([refused, refused, refused, refused, refused, 'did it'])
  })

  it('chooses the chain, the id and the moment of writing itself', async () => {
    const insert = (column: string, value: string) =>
      complaint(
        `insert into logboek.regel (tijd, verwerking, handeling, soort, spoor, bron, wie, ${column})
         values (now(), 'logboek', 'proef.gedaan', 'E', 'x', 'x', '${mirjam.persoon}', ${value})`,
      )
    expect([await insert('id', 'gen_random_uuid()'), await insert('aangemaakt', 'now()'), await insert('keten', `'programma'`)]).toEqual([
      'permission denied for table regel',
      'permission denied for table regel',
      'cannot insert a non-DEFAULT value into column "keten"',
    ])
  })

  it('is read by who it is about, by who did it and by who may for that neighbourhood; nobody asking sees nothing', async () => {
    const before = { hendrik: await countLines({ persoon: hendrik, rol: 'bewoner' }), mirjam: await countLines(mirjam) }
    const samir = await bed.addPersoon('Samir Haddou', { rol: 'bewoner', buurt: deHorst })
    const own: LogActor = { persoon: samir, rol: 'bewoner', organisaties: [] }
    await write(own, { buurt: deHorst })
    await write(own, { buurt: molenveld })
    await write(own, { buurt: deHorst, betrokkenen: [hendrik] })
    expect({
      nobody: await countLines(null),
      samir: await countLines(own),
      hendrik: (await countLines({ persoon: hendrik, rol: 'bewoner' })) - before.hendrik,
      mirjam: (await countLines(mirjam)) - before.mirjam,
      nobodyAboutSelf: (await asVisitor(bed.database, null, trx => sql`select from logboek.own_lines(null, null, 10, 0)`.execute(trx)))
        .rows,
      whoSaysToBeKartrekker: await countLines({ persoon: crypto.randomUUID(), rol: 'kartrekker' }),
    }).toEqual({ nobody: 0, samir: 3, hendrik: 1, mirjam: 1, nobodyAboutSelf: [], whoSaysToBeKartrekker: 0 })
  })
})

describe('an action', () => {
  it('does not happen when its line cannot be written', async () => {
    const visitor = await bed.signIn('mirjam@wilgenoord.example')
    const invitation = { naam: 'Noor Wiekslag', mail: 'noor@wilgenoord.example', rol: 'bewoner', buurt: molenveld }
    await asOwner(bed.ownerAddress, owner => owner.query('revoke insert on logboek.regel from buurtwijs_app'))
    const refused = await visitor.ask('POST', '/v1/uitnodigingen', invitation)
    await asOwner(bed.ownerAddress, owner =>
      owner.query(
        `grant insert (buurt_id, organisatie_id, tijd, verwerking, handeling, soort, uitkomst, wie, rol, namens, sessie, betrokkenen, inhoud, geheim, spoor, bron)
           on logboek.regel to buurtwijs_app`,
      ),
    )
    const { rows } = await sql<{ n: number }>`select count(*) as n from identity.uitnodiging where mail = ${invitation.mail}`.execute(
      bed.tasks,
    )
    expect({ status: refused.status, mails: await bed.mails(invitation.mail), kept: rows }).toEqual({
      status: 500,
      mails: [],
      kept: [{ n: 0 }],
    })
    expect((await visitor.ask('POST', '/v1/uitnodigingen', invitation)).status).toBe(201)
  })

  it('does not happen when the key of whom it is about is broken', async () => {
    const gerda = await bed.addPersoon('Gerda Brinkman', { rol: 'bewoner', buurt: molenveld })
    await sql`insert into logboek.sleutel (persoon_id, sleutel) values (${gerda}, ${Buffer.alloc(60)})`.execute(bed.tasks)
    const personal = { betrokkenen: [gerda], persoonlijk: { [gerda]: { naam: 'Gerda Brinkman' } } }
    const renaming = asVisitor(bed.world.database, { persoon: gerda, rol: 'bewoner' }, async trx => {
      await trx.updateTable('identity.persoon').set({ naam: 'Iemand Anders' }).where('id', '=', gerda).execute()
      await writeLog(trx, { persoon: gerda, rol: 'bewoner', organisaties: [] }, { ...line, ...personal }, { ...bed.world, spoor: 'proef' })
    })
    await expect(renaming).rejects.toThrow(/authenticate/)
    const { rows } = await sql<{ naam: string }>`select naam from identity.persoon where id = ${gerda}`.execute(bed.tasks)
    expect(rows).toEqual([{ naam: 'Gerda Brinkman' }])
  })
})

describe('the personal part of a line', () => {
  it('can be read with the key of that person, and is not in the line', async () => {
    await write(mirjam, {
      handeling: 'proef.persoonlijk',
      betrokkenen: [hendrik],
      persoonlijk: { [hendrik]: { reden: 'Belde over zijn tuin' } },
    })
    const { rows } = await sql<{ geheim: Record<string, string>; line: string }>`
      select geheim, to_jsonb(r)::text as line from logboek.regel as r where handeling = 'proef.persoonlijk'`.execute(bed.tasks)
    const keys = await asVisitor(bed.database, mirjam, trx => knownKeys(trx, bed.world.master, [hendrik]))
    const sealed = Buffer.from(rows[0]?.geheim[hendrik] ?? '', 'base64')
    expect(JSON.parse(decrypt(keys.get(hendrik) ?? new Uint8Array(), sealed, hendrik).toString())).toEqual({
      reden: 'Belde over zijn tuin',
    })
    expect(rows[0]?.line).not.toContain('tuin')
  })

  it('is left out for who was erased, and a destroyed key never comes back', async () => {
    const fatima = await bed.addPersoon('Fatima el Idrissi')
    await write(mirjam, { persoonlijk: { [fatima]: 'eerst' } })
    await sql`update logboek.sleutel set sleutel = null, vernietigd = now() where persoon_id = ${fatima}`.execute(bed.tasks)
    await write(mirjam, { handeling: 'proef.daarna', persoonlijk: { [fatima]: 'later' } })
    const { rows } = await sql`select geheim from logboek.regel where handeling = 'proef.daarna'`.execute(bed.tasks)
    expect(rows).toEqual([{ geheim: {} }])
    const back = sql`update logboek.sleutel set sleutel = ${Buffer.alloc(60)}, vernietigd = null where persoon_id = ${fatima}`
    await expect(back.execute(bed.tasks)).rejects.toThrow(/verandert niet/)
    await expect(asOwner(bed.ownerAddress, owner => owner.query('delete from logboek.sleutel'))).rejects.toThrow(/verandert niet/)
  })
})
