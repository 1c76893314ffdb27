import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'
import { meng } from './mengen.ts'
import type { UitkomstUit } from './uitkomst-schema.ts'

let bed: PeopleBed
let annie: Visitor
let mirjam: Visitor
let buurt: string

const invoer = {
  naam: 'Hoe gaat het met u?',
  moment: 'nulmeting',
  wie: 'bewoners',
  instrumenten: ['djg-6', 'aanbeveling'],
  achtergrond: ['leeftijd'],
  lijst: null,
  tot: '2026-06-01',
}
const at = (path = '') => `/v1/transitiebuurten/${buurt}/vragenlijsten${path}`
const match = (versie: number) => ({ 'if-match': `"${versie}"` })
const lonely = (code: string) => Object.fromEntries([3, 4, 7, 8, 9, 10].map(nummer => [`djg6_${nummer}`, code]))

beforeAll(async () => {
  bed = await makePeopleBed()
  annie = bed.visitor()
  await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  buurt = await nominate(await bed.signIn('anneke@wilgenoord.example'), 'Binnenhof', ['BU07850101'])
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
})

async function open(change: object = {}): Promise<string> {
  const { body } = await mirjam.ask('POST', at(), { ...invoer, ...change })
  const { id } = body as { id: string }
  await mirjam.ask('POST', at(`/${id}/_openen`), undefined, match(1))
  bed.clock.advance(1000)
  return id
}

async function codes(golf: string, aantal: number): Promise<readonly string[]> {
  const { body } = await mirjam.ask('POST', at(`/${golf}/codes`), { wijze: 'link', aantal })
  return (body as { links: string[] }).links.map(link => link.split('/').at(-1) ?? '')
}

const answer = async (code: string, change: object = {}) =>
  await annie.ask('POST', '/v1/vragenlijst/_antwoord', {
    code,
    zending: crypto.randomUUID(),
    namens: 'zelf',
    antwoorden: { ...lonely('3'), aanbeveling: '9' },
    einde: true,
    ...change,
  })
const rows = async (query: string) => (await sql.raw<Record<string, unknown>>(query).execute(bed.tasks)).rows
const count = async (table: string) => Number((await rows(`select count(*) as n from vragenlijsten.${table}`))[0]?.['n'])

describe('somebody with a code', () => {
  it('sees the questions word for word, without an account', async () => {
    const golf = await open()
    const [code = ''] = await codes(golf, 1)
    const { status, body } = await annie.ask('POST', '/v1/vragenlijst/_bekijk', { code: code.toLowerCase().replaceAll('-', ' ') })
    const { vorm, ...rest } = body as {
      vorm: { pages: { name: string; elements: { name: string; title: string; choices: unknown[] }[] }[] }
    }
    expect([status, rest]).toEqual([200, { buurt: 'Binnenhof', naam: 'Hoe gaat het met u?', wie: 'bewoners', tot: '2026-06-01' }])
    expect(vorm.pages.map(({ name, elements }) => [name, elements.length])).toEqual([
      ['djg_6', 6],
      ['aanbeveling', 1],
      ['achtergrond', 1],
    ])
    expect(vorm.pages[0]?.elements[0]).toEqual({
      type: 'radiogroup',
      name: 'djg6_3',
      title: 'Ik ervaar een leegte om me heen',
      choices: [
        { value: '3', text: 'ja' },
        { value: '2', text: 'min of meer' },
        { value: '1', text: 'nee' },
      ],
    })
  })

  it('gets one receipt for the same answer sent five times at once, and cannot answer twice', async () => {
    const [code = ''] = await codes(await open(), 1)
    const before = await count('antwoord')
    const zending = crypto.randomUUID()
    const five = await Promise.all(Array.from({ length: 5 }, async () => await answer(code, { zending })))
    expect([new Set(five.map(({ status }) => status)), new Set(five.map(({ body }) => JSON.stringify(body))).size]).toEqual([
      new Set([200]),
      1,
    ])
    expect([codeOf(await answer(code)), codeOf(await annie.ask('POST', '/v1/vragenlijst/_bekijk', { code }))]).toEqual([
      { status: 409, code: 'code-used' },
      { status: 409, code: 'code-used' },
    ])
    expect((await count('antwoord')) - before).toBe(1)
  })

  it('that answers twice at the same moment from two devices is counted once', async () => {
    const [code = ''] = await codes(await open(), 1)
    const before = await count('antwoord')
    const both = await Promise.all([answer(code), answer(code), answer(code)])
    expect([both.map(({ status }) => status).toSorted((a, b) => a - b), (await count('antwoord')) - before]).toEqual([[200, 409, 409], 1])
  })

  it.each([
    ['cut off on the way', { einde: undefined }, { status: 400, code: 'input-invalid' }],
    ['with a question that is not there', { antwoorden: { zomaar: 'ja' } }, { status: 400, code: 'antwoord-not-fitting' }],
    ['without any answer', { antwoorden: {} }, { status: 400, code: 'antwoord-empty' }],
  ])('leaves nothing behind with an answer %s', async (_, change, expected) => {
    const [code = ''] = await codes(await open(), 1)
    const before = await count('antwoord')
    expect(codeOf(await answer(code, change))).toEqual(expected)
    expect([await count('antwoord'), (await answer(code)).status]).toEqual([before, 200])
  })

  it('sends half a body, and that is nothing', async () => {
    const [code = ''] = await codes(await open(), 1)
    const whole = JSON.stringify({ code, zending: crypto.randomUUID(), namens: 'zelf', antwoorden: lonely('3'), einde: true })
    const half = await annie.send('POST', '/v1/vragenlijst/_antwoord', whole.slice(0, 120), { 'content-type': 'application/json' })
    expect([half.status, (await answer(code)).status]).toEqual([400, 200])
  })

  it('is not known by their answer: nothing in a row leads to the code, and no row has a time', async () => {
    const [code = ''] = await codes(await open(), 1)
    await answer(code, { antwoorden: lonely('2') })
    const columns = await rows(
      `select table_name || '.' || column_name as c from information_schema.columns where table_schema = 'vragenlijsten' and table_name in ('antwoord', 'code', 'tekst') order by 1`,
    )
    expect(columns.map(({ c }) => c)).toEqual([
      'antwoord.antwoorden',
      'antwoord.buurt_id',
      'antwoord.golf_id',
      'antwoord.id',
      'antwoord.intrek',
      'antwoord.langs',
      'antwoord.namens',
      'code.buurt_id',
      'code.geheim',
      'code.golf_id',
      'code.id',
      'code.nummer',
      'code.wijze',
      'code.zending',
      'tekst.buurt_id',
      'tekst.door',
      'tekst.golf_id',
      'tekst.id',
      'tekst.intrek',
      'tekst.staat',
      'tekst.tekst',
      'tekst.versie',
      'tekst.vraag',
    ])
    const kept = JSON.stringify([...(await rows('select * from vragenlijsten.code')), ...(await rows('select * from logboek.regel'))])
    expect([kept.includes(code), kept.includes(code.replaceAll('-', ''))]).toEqual([false, false])
  })

  it('is not known by the number of a transaction once a night has passed', async () => {
    const golf = await open()
    const given = await codes(golf, 3)
    for (const code of given) await answer(code)
    const numbers = async () => {
      const [c, a] = [
        await rows(`select xmin::text as x from vragenlijsten.code where golf_id = '${golf}'`),
        await rows(`select xmin::text as x from vragenlijsten.antwoord where golf_id = '${golf}'`),
      ]
      return [c, a].map(found => new Set(found.map(({ x }) => x)).size)
    }
    const before = await numbers()
    await meng({ tasks: bed.tasks.$extendTables() })
    expect([before, await numbers()]).toEqual([
      [3, 3],
      [1, 1],
    ])
  })

  it('takes their answer back with what they got with the receipt', async () => {
    const [code = ''] = await codes(await open(), 1)
    const { body } = await answer(code)
    const { intrekcode } = body as { intrekcode: string }
    const before = await count('antwoord')
    const take = async () => codeOf(await annie.ask('POST', '/v1/vragenlijst/_intrekken', { intrekcode: intrekcode.toLowerCase() })).status
    expect([await take(), await take(), (await count('antwoord')) - before]).toEqual([204, 404, -1])
  })

  it('who tries codes is slowed down', async () => {
    await sql`delete from platform.tempo`.execute(bed.tasks)
    const attempt = async (code: string) => (await annie.ask('POST', '/v1/vragenlijst/_bekijk', { code })).status
    const first = await attempt('AAAA-AAAA-AAAA')
    await sql`update platform.tempo set aantal = 599`.execute(bed.tasks)
    const last = [await attempt('AAAA-AAAA-AAAB'), await attempt('AAAA-AAAA-AAAC')]
    await sql`delete from platform.tempo`.execute(bed.tasks)
    expect([first, ...last]).toEqual([404, 404, 429])
  })
})

describe('a network', () => {
  it('cannot change what is asked once a wave is open, nor can anybody in the database', async () => {
    const golf = await open()
    expect(codeOf(await mirjam.ask('PUT', at(`/${golf}`), { ...invoer, instrumenten: ['mhc-sf'] }, match(2)))).toEqual({
      status: 409,
      code: 'golf-fixed',
    })
    const forced = sql`update vragenlijsten.golf set vorm = '{}'::jsonb where id = ${golf}`.execute(bed.tasks)
    await expect(forced).rejects.toThrow('a questionnaire in the field does not change')
  })

  it('does not open a wave without questions, over its last day, or with words that are not there', async () => {
    const tryOpen = async (change: object) => {
      const { body } = await mirjam.ask('POST', at(), { ...invoer, ...change })
      return codeOf(await mirjam.ask('POST', at(`/${(body as { id: string }).id}/_openen`), undefined, match(1))).code
    }
    expect([
      await tryOpen({ instrumenten: [] }),
      await tryOpen({ tot: '2026-01-01' }),
      await tryOpen({ instrumenten: ['carerqol-7d'] }),
    ]).toEqual(['golf-empty', 'golf-past', 'bewoording-missing'])
  })

  it('sees what came out after closing, and a wave that is closed takes nothing more', async () => {
    const golf = await open()
    const given = await codes(golf, 30)
    for (const [index, code] of given.slice(0, 24).entries()) {
      const missing = index % 2 === 0 ? '1' : '3'
      const has = index % 3 === 0 ? '1' : '3'
      const items = { ...lonely('3'), djg6_3: missing, djg6_9: missing, djg6_10: missing, djg6_4: has }
      await answer(code, { antwoorden: { ...items, aanbeveling: '9', leeftijd: index < 12 ? 'tot40' : 'vanaf75' } })
    }
    expect(codeOf(await mirjam.ask('GET', at(`/${golf}/uitkomst`)))).toEqual({ status: 409, code: 'uitkomst-missing' })
    expect((await mirjam.ask('POST', at(`/${golf}/_sluiten`), undefined, match(2))).status).toBe(204)
    expect(codeOf(await answer(given[25] ?? ''))).toEqual({ status: 409, code: 'golf-closed' })
    const { uitkomst, sinds } = (await mirjam.ask('GET', at(`/${golf}/uitkomst`))).body as UitkomstUit
    const [totaal] = uitkomst.schalen
    expect([uitkomst.gevraagd, uitkomst.gebruikt, uitkomst.n, uitkomst.wijze, sinds]).toEqual([30, 24, 24, 'scherm', null])
    expect([totaal?.uitkomst, totaal?.groepen.leeftijd?.map(({ uitkomst: one }) => Object.keys(one)[0])]).toEqual([
      {
        n: 24,
        stap: 0.3,
        gemiddelde: 1.8,
        spreiding: expect.closeTo(2.8707, 4),
        onder: 0.4,
        boven: 3.2,
      },
      ['n', 'verborgen', 'verborgen', 'n'],
    ])
    expect(uitkomst.aanbeveling).toEqual({ verborgen: 'te-weinig' })
  })

  it('invites by mail and reminds who did not answer, without seeing who that is; an address goes with the answer', async () => {
    const golf = await open()
    const adressen = ['een@wilgenoord.example', 'twee@wilgenoord.example']
    await mirjam.ask('POST', at(`/${golf}/codes`), { wijze: 'mail', taal: 'nl', adressen })
    const [invited = ''] = await bed.mails('een@wilgenoord.example')
    const code = /vragenlijst\/([2-9A-Z-]+)/.exec(invited)?.[1] ?? ''
    expect((await answer(code)).status).toBe(200)
    expect(await rows(`select mail from vragenlijsten.adres where golf_id = '${golf}'`)).toEqual([{ mail: 'twee@wilgenoord.example' }])
    const remind = async () => await mirjam.ask('POST', at(`/${golf}/_herinneren`), undefined, match(2))
    expect([(await remind()).body, (await remind()).body, codeOf(await remind()).code]).toEqual([
      { verstuurd: 1 },
      { verstuurd: 1 },
      'nothing-to-do',
    ])
    expect([(await bed.mails('een@wilgenoord.example')).length, (await bed.mails('twee@wilgenoord.example')).length]).toEqual([1, 3])
    expect(JSON.stringify((await mirjam.ask('GET', at(`/${golf}`))).body)).not.toContain('wilgenoord.example')
  })
})
