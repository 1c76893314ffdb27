import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { systemClock } from '../clock.ts'
import { asVisitor, show } from '../database/visitor.ts'
import { startJobs } from '../jobs.ts'
import { silentLog } from '../log.ts'
import { putInOutbox } from './outbox.ts'
import { smtpMailer, startMail } from './send-mail.ts'

const { database, tasks, pool } = await testDatabase()
const jobs = await startJobs({ pool, log: silentLog, supervise: false })

interface Letter {
  readonly from: string | false
  readonly to: readonly string[]
  readonly text: string
}

const letters: Letter[] = []
/** How often the server still says that it cannot, before it takes a mail. */
let refusals = 0

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo(_address, _session, callback) {
    refusals -= 1
    callback(refusals >= 0 ? Object.assign(new Error('the mailbox is busy'), { responseCode: 451 }) : null)
  },
  onData(stream, session, callback) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope
      letters.push({
        from: mailFrom ? mailFrom.address : false,
        to: rcptTo.map(({ address }) => address),
        text: Buffer.concat(chunks).toString(),
      })
      callback()
    })
  },
})

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const mailer = smtpMailer({ smtp: `smtp://127.0.0.1:${port}`, afzender: 'buurtwijs@gemeente.example' })
  await startMail({ jobs, tasks, clock: systemClock, mailer })
})

afterAll(async () => {
  await jobs.stop()
  await new Promise<void>(resolve => server.close(resolve))
})

async function put(aan: string, onderwerp = 'Uw link om in te loggen bij Buurtwijs'): Promise<void> {
  const tekst = 'Met deze link logt u in:\nhttps://buurtwijs.example/inloggen/link/geheim\n'
  await asVisitor(database, null, async trx => {
    await show(trx, { mail: aan })
    await putInOutbox(trx, jobs, { aan, onderwerp, tekst })
  })
}

async function outboxOf(aan: string) {
  const { rows } = await sql<{ isVerzonden: boolean; pogingen: number; fout: string | null }>`
    select verzonden is not null as "isVerzonden", pogingen, fout from platform.bericht where aan = ${aan}`.execute(tasks)
  return rows[0]
}

const patience = { timeout: 20_000, interval: 50 }

describe('a mail', () => {
  it('leaves for the mail server, to one address, in plain text', async () => {
    await put('mirjam@wilgenoord.example')
    await expect.poll(() => outboxOf('mirjam@wilgenoord.example'), patience).toEqual({ isVerzonden: true, pogingen: 1, fout: null })
    const [letter] = letters
    expect(letter).toMatchObject({ from: 'buurtwijs@gemeente.example', to: ['mirjam@wilgenoord.example'] })
    expect(letter?.text).toMatch(/^From: Buurtwijs <buurtwijs@gemeente\.example>\r$/m)
    expect(letter?.text).toMatch(/^Subject: Uw link om in te loggen bij Buurtwijs\r$/m)
    expect(letter?.text).toMatch(/^Content-Type: text\/plain/m)
    expect(letter?.text).toContain('https://buurtwijs.example/inloggen/link/geheim')
  })

  it('is tried again when the server cannot take it, and says why it waited', async () => {
    refusals = 1
    await put('hendrik@wilgenoord.example')
    await expect.poll(() => outboxOf('hendrik@wilgenoord.example'), patience).toEqual({ isVerzonden: true, pogingen: 2, fout: null })
    expect(letters.filter(({ to }) => to.includes('hendrik@wilgenoord.example')).length).toBe(1)
  })

  it('goes to no one else when an address or a subject holds a line end', async () => {
    await put('fatima@wilgenoord.example', 'Hallo\r\nBcc: iedereen@elders.example')
    await expect.poll(() => outboxOf('fatima@wilgenoord.example'), patience).toMatchObject({ isVerzonden: true })
    const letter = letters.find(({ to }) => to.includes('fatima@wilgenoord.example'))
    expect({ to: letter?.to, hasBcc: /^Bcc:/m.test(letter?.text ?? '') }).toEqual({ to: ['fatima@wilgenoord.example'], hasBcc: false })
  })

  it('does not leave when what it belongs to did not happen', async () => {
    const aan = 'niemand@wilgenoord.example'
    const failed = asVisitor(database, null, async trx => {
      await show(trx, { mail: aan })
      await putInOutbox(trx, jobs, { aan, onderwerp: 'Nee', tekst: 'Nee' })
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    expect(await outboxOf(aan)).toBeUndefined()
  })

  it('cannot be put in the outbox for an address that the asker did not show', async () => {
    const elsewhere = asVisitor(database, null, async trx => {
      await show(trx, { mail: 'fatima@wilgenoord.example' })
      await putInOutbox(trx, jobs, { aan: 'iedereen@elders.example', onderwerp: 'Nee', tekst: 'Nee' })
    })
    await expect(elsewhere).rejects.toThrow('row-level security')
    expect(await outboxOf('iedereen@elders.example')).toBeUndefined()
  })
})
