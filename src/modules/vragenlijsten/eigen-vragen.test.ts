import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'
import { findInstrument } from './instrumenten/lijst.ts'
import { verschillenTussen } from './papier.ts'
import type { PapierUit } from './papier-schema.ts'
import type { Tekst } from './tekst-schema.ts'

let bed: PeopleBed
let mirjam: Visitor
let fatima: Visitor
let buurt: string

const at = (path = '') => `/v1/transitiebuurten/${buurt}/vragenlijsten${path}`
const eigen = (path = '') => `/v1/transitiebuurten/${buurt}/eigen-vragenlijsten${path}`
const match = (versie: number) => ({ 'if-match': `"${versie}"` })
const invoer = { naam: 'Wat vindt u?', moment: 'nulmeting', wie: 'medewerkers', instrumenten: [], achtergrond: [], tot: '2026-06-01' }
const vragen = [
  {
    type: 'radiogroup',
    name: 'kwam',
    title: 'Kwam u?',
    choices: [
      { value: 'ja', text: 'Ja' },
      { value: 'nee', text: 'Nee' },
    ],
  },
  { type: 'comment', name: 'mist', title: 'Wat mist u?', maxLength: 500, visibleIf: "{kwam} anyof ['ja']" },
]
const vorm = (elements: readonly object[] = vragen) => ({ title: 'Wat vindt u?', pages: [{ name: 'eigen', title: '', elements }] })

beforeAll(async () => {
  bed = await makePeopleBed()
  await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  buurt = await nominate(await bed.signIn('anneke@wilgenoord.example'), 'Binnenhof', ['BU07850101'])
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt })
  await bed.addPersoon('Fatima Haddou', { rol: 'buurtnetwerklid', buurt })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
  fatima = await bed.signIn('fatima@wilgenoord.example')
})

const idIn = ({ body }: { readonly body: unknown }) => (body as { id: string }).id

async function openWith(elements?: readonly object[]): Promise<{ readonly golf: string; readonly lijst: string }> {
  const lijst = idIn(await mirjam.ask('POST', eigen(), { naam: 'Wat vindt u?', vorm: vorm(elements) }))
  const golf = idIn(await mirjam.ask('POST', at(), { ...invoer, lijst }))
  await mirjam.ask('POST', at(`/${golf}/_openen`), undefined, match(1))
  return { golf, lijst }
}

async function linksOf(golf: string, aantal: number): Promise<readonly string[]> {
  const { body } = await mirjam.ask('POST', at(`/${golf}/codes`), { wijze: 'link', aantal })
  return (body as { links: string[] }).links.map(link => link.split('/').at(-1) ?? '')
}

describe('an own questionnaire', () => {
  it.each([
    ['a question that hangs on one behind it', [vragen[1], vragen[0]], 'vorm-invalid'],
    [
      'a question that hangs on an answer that is not there',
      [vragen[0], { ...vragen[1], visibleIf: "{kwam} anyof ['soms']" }],
      'vorm-invalid',
    ],
    ['two questions with one name', [vragen[0], vragen[0]], 'vorm-invalid'],
    ['a name of an instrument', [{ ...vragen[0], name: 'djg6_3' }], 'vorm-invalid'],
    ['a kind of question that cannot be shown without script', [{ type: 'matrix', name: 'm', title: 'M' }], 'input-invalid'],
  ])('with %s is refused', async (_, elements, code) => {
    expect(codeOf(await mirjam.ask('POST', eigen(), { naam: 'Fout', vorm: vorm(elements as object[]) }))).toEqual({ status: 400, code })
  })

  it('changes until a wave was opened with it; then a new version comes beside it', async () => {
    const { lijst } = await openWith()
    const changed = await mirjam.ask('PUT', eigen(`/${lijst}`), { naam: 'Anders', vorm: vorm([vragen[0] ?? {}]) }, match(1))
    expect([changed.status, idIn(changed) === lijst]).toEqual([200, false])
    const again = await mirjam.ask('PUT', eigen(`/${idIn(changed)}`), { naam: 'Nog anders', vorm: vorm() }, match(1))
    expect([again.status, idIn(again)]).toEqual([200, idIn(changed)])
    const forced = sql`update vragenlijsten.lijst set vorm = '{}'::jsonb where id = ${lijst}`.execute(bed.tasks)
    await expect(forced).rejects.toThrow('a questionnaire that was used does not change')
  })
})

describe('a questionnaire on paper', () => {
  it('counts when two people typed the same; a difference is shown and looked at again', async () => {
    const { golf } = await openWith()
    const [code = '', other = ''] = await linksOf(golf, 2)
    const type = async (who: Visitor, change: object = {}) =>
      await who.ask('POST', at(`/${golf}/_papier`), {
        code,
        namens: 'zelf',
        antwoorden: { kwam: 'ja', mist: 'Koffie' },
        zeker: false,
        ...change,
      })
    expect((await type(mirjam)).body).toEqual({ staat: 'eerste', nummer: null, verschillen: [] } satisfies PapierUit)
    expect(codeOf(await type(mirjam)).code).toBe('papier-same-person')
    expect((await type(fatima, { antwoorden: { kwam: 'nee' } })).body).toEqual({
      staat: 'verschil',
      nummer: null,
      verschillen: [
        { vraag: 'kwam', eerste: ['ja'], tweede: ['nee'] },
        { vraag: 'mist', eerste: ['Koffie'], tweede: [] },
      ],
    } satisfies PapierUit)
    expect((await type(fatima)).body).toMatchObject({ staat: 'klaar' })
    await type(mirjam, { code: other })
    expect((await type(fatima, { code: other, antwoorden: { kwam: 'nee' }, zeker: true })).body).toMatchObject({ staat: 'klaar' })
    expect(codeOf(await type(mirjam)).code).toBe('code-used')
    const { rows } = await sql<{ a: string; n: string }>`
      select antwoorden ->> 'kwam' as a, langs as n from vragenlijsten.antwoord where golf_id = ${golf} order by 1`.execute(bed.tasks)
    const left = await sql`select from vragenlijsten.papier where golf_id = ${golf}`.execute(bed.tasks)
    expect([rows, left.rows.length]).toEqual([
      [
        { a: 'ja', n: 'papier' },
        { a: 'nee', n: 'papier' },
      ],
      0,
    ])
  })

  it('differs by what was ticked, not by the order or by spaces', () => {
    expect(verschillenTussen({ a: ['x', 'y'], b: 'een  woord ' }, { a: ['y', 'x'], b: 'een woord' })).toEqual([])
  })

  it('comes out as letters that are the same each time, with the questions behind them when asked', async () => {
    const { golf } = await openWith()
    await mirjam.ask('POST', at(`/${golf}/codes`), { wijze: 'brief', aantal: 3 })
    const asked = { van: 1, aantal: 3, taal: 'nl', boodschap: '', groot: true, vragen: true, herinnering: false }
    const print = async (change: object = {}) => await mirjam.ask('POST', at(`/${golf}/_brieven`), { ...asked, ...change })
    const first = await print()
    expect([first.status, String(first.body).slice(0, 5), first.headers.get('content-type')]).toEqual([200, '%PDF-', 'application/pdf'])
    expect((await print({ vragen: false, groot: false, taal: 'en', herinnering: true })).status).toBe(200)
    expect(codeOf(await print({ van: 4 })).code).toBe('brieven-missing')
    const poster = await mirjam.ask('GET', at(`/${golf}/poster.pdf?taal=en`))
    expect([poster.status, String(poster.body).slice(0, 5)]).toEqual([200, '%PDF-'])
  })
})

describe('own words', () => {
  it('are read by a person after closing, apart from all else; words by which somebody is known are kept nowhere', async () => {
    const { golf } = await openWith()
    const given = await linksOf(golf, 7)
    for (const [index, code] of given.entries()) {
      const antwoorden = { kwam: 'ja', ...(index < 2 ? { mist: `Buurman Kees helpt ${index}` } : {}) }
      await bed
        .visitor()
        .ask('POST', '/v1/vragenlijst/_antwoord', { code, zending: crypto.randomUUID(), namens: 'zelf', antwoorden, einde: true })
    }
    expect(codeOf(await mirjam.ask('GET', at(`/${golf}/teksten`))).code).toBe('uitkomst-missing')
    await mirjam.ask('POST', at(`/${golf}/_sluiten`), undefined, match(2))
    const list = async () => ((await mirjam.ask('GET', at(`/${golf}/teksten`))).body as { teksten: Tekst[] }).teksten
    const [first] = await list()
    const judge = async (body: object) => codeOf(await mirjam.ask('POST', at(`/${golf}/teksten/${first?.id}/_beoordelen`), body, match(1)))
    expect((await judge({ oordeel: 'vrij', woorden: 'Piet' })).code).toBe('woorden-missing')
    expect((await judge({ oordeel: 'vrij', woorden: 'Kees' })).status).toBe(204)
    const after = await list()
    expect([after.length, after.find(({ id }) => id === first?.id)?.tekst.startsWith('Buurman [weggehaald] helpt')]).toEqual([2, true])
    const kept = await sql<{ k: string }>`select string_agg(r::text, '') as k from logboek.regel as r`.execute(bed.tasks)
    expect(kept.rows[0]?.k).not.toContain('Kees')
  })
})

describe('official words', () => {
  it('are put in by one administrator and confirmed by another, and then never change', async () => {
    await bed.addPersoon('Petra Eén', { rol: 'beheerder' })
    await bed.addPersoon('Klaas Twee', { rol: 'beheerder' })
    const [een, twee] = [await bed.signIn('petra@wilgenoord.example'), await bed.signIn('klaas@wilgenoord.example')]
    const katz = findInstrument('katz-6')
    const items = Object.fromEntries(katz?.items.map(({ code }) => [code, `Proefwoorden ${code}`]) ?? [])
    const woorden = { vooraf: '', items, keuzes: { 1: 'zelf', 0: 'met hulp' }, bron: 'Een handleiding om te proberen' }
    const path = '/v1/instrumenten/katz-6/bewoording'
    expect(codeOf(await een.ask('PUT', path, { ...woorden, items: {} })).code).toBe('bewoording-incomplete')
    expect((await een.ask('PUT', path, woorden)).status).toBe(204)
    const { wacht } = (await twee.ask('GET', path)).body as { wacht: { hash: string; eigen: boolean } }
    const confirm = async (who: Visitor, hash = wacht.hash) => codeOf(await who.ask('POST', `${path}/_bevestigen`, { hash }))
    expect([wacht.eigen, (await confirm(een)).code, (await confirm(twee, 'a'.repeat(64))).code, (await confirm(twee)).status]).toEqual([
      false,
      'bewoording-same-person',
      'changed-meanwhile',
      204,
    ])
    expect(codeOf(await een.ask('PUT', path, { ...woorden, bron: 'Een andere' })).code).toBe('bewoording-locked')
    const golf = idIn(await mirjam.ask('POST', at(), { ...invoer, instrumenten: ['katz-6'], lijst: null }))
    expect((await mirjam.ask('POST', at(`/${golf}/_openen`), undefined, match(1))).status).toBe(204)
    const forced = sql`update vragenlijsten.bewoording set bron = 'Anders' where instrument = 'katz-6'`.execute(bed.tasks)
    await expect(forced).rejects.toThrow('confirmed words do not change')
  })
})
