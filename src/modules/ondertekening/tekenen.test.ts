import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'
import { bundelSchema, verifyBundel } from './bundel.ts'
import { verifyStuk } from './lees-stuk.ts'
import type { Ondertekening } from './schema.ts'
import type { OndertekeningTables } from './tables.ts'
import { readTekenTaken } from './read-taken.ts'
import { ensureZegel } from './zegels.ts'

let bed: PeopleBed
let buurt: string
const people: Record<string, { readonly id: string; readonly visitor: Visitor }> = {}

/** Somebody with a role here, signed in and with a proof that is fresh for as long as the clock stands still. */
async function join(naam: string, rol: 'kartrekker' | 'buurtnetwerklid' | 'projectcoordinator' | 'transitieteam'): Promise<void> {
  const organisatie = rol === 'projectcoordinator' ? { organisatie: await bed.addOrganisatie('Zorg Dichtbij') } : {}
  const id = await bed.addPersoon(naam, { rol, ...(rol === 'transitieteam' ? {} : { buurt }), ...organisatie })
  people[naam] = { id, visitor: await bed.signIn(`${naam.split(' ')[0]!.toLowerCase()}@wilgenoord.example`) }
}

const who = (naam: string): Visitor => people[naam]!.visitor
const at = (path = '') => `/v1/transitiebuurten/${buurt}/ondertekening${path}`

async function look(naam = 'Mirjam Verstegen'): Promise<Ondertekening> {
  return (await who(naam).ask('GET', at())).body as Ondertekening
}

/** What the checklist of the programme takes as done. */
async function facts(): Promise<readonly string[]> {
  const { rows } = await sql<{ feit: string }>`select feit from programma.feiten(array[${buurt}::uuid], current_date)`.execute(bed.tasks)
  return rows.map(({ feit }) => feit)
}

async function plan(naam: string): Promise<void> {
  const activiteit = {
    thema: 'zorgzame-buurt',
    soort: null,
    naam,
    wat: '',
    van: null,
    tot: null,
    wie: '',
    voorWie: '',
    uitdaging: null,
    effecten: [
      { indicator: 'clienten-deelname', richting: 'meer', hoeveel: 12.5, eenheid: 'mensen', bron: 'Telling' },
      { indicator: 'ervaring-professionals', richting: 'onbekend', hoeveel: 'onbekend', eenheid: '', bron: '' },
    ],
  }
  await who('Mirjam Verstegen').ask('POST', `/v1/transitiebuurten/${buurt}/buurtplan/activiteiten`, activiteit)
}

async function budget(activiteit: string): Promise<void> {
  const { activiteiten } = (await who('Mirjam Verstegen').ask('GET', `/v1/transitiebuurten/${buurt}/buurtplan`)).body as {
    activiteiten: { id: string; naam: string }[]
  }
  const post = {
    activiteit: activiteiten.find(({ naam }) => naam === activiteit)!.id,
    jaar: 2026,
    soort: 'huur',
    omschrijving: 'De zaal',
    aantalHonderdste: 1250,
    tariefCent: 1550,
    betaler: null,
    duur: 'eenmalig',
    toelichting: 'Elke week',
  }
  const path = `/v1/transitiebuurten/${buurt}/begroting/posten/${crypto.randomUUID()}`
  await who('Mirjam Verstegen').ask('PUT', path, post, { 'if-match': '"0"' })
}

async function offer(naam = 'Mirjam Verstegen') {
  const { versies } = await look()
  return await who(naam).ask('POST', at('/versies'), { na: versies[0]?.versie ?? 0 })
}

async function sign(naam: string, change: Record<string, unknown> = {}, versie?: number) {
  const { kop, stuk } = await look()
  return await who(naam).ask('POST', at(`/versies/${versie ?? stuk!.versie}/regels`), { daad: 'getekend', na: kop, ...change })
}

/** Whose turn it is, by name. */
async function aanDeBeurt(): Promise<readonly string[]> {
  const taken = await bed.tasks.transaction().execute(readTekenTaken)
  const ids = taken.map(({ voor }) => (voor.soort === 'persoon' ? voor.persoon : voor.rol))
  return Object.keys(people).filter(naam => ids.includes(people[naam]!.id))
}

async function standen(): Promise<unknown> {
  const { stuk } = await look()
  return stuk!.stappen.map(({ stand, getekend }) => [stand, getekend])
}

beforeAll(async () => {
  bed = await makePeopleBed()
  await ensureZegel({
    tasks: bed.tasks.$extendTables<OndertekeningTables>(),
    clock: bed.clock,
    master: bed.world.master,
    adres: bed.world.adres,
  })
  await join('Anneke Lindenhof', 'transitieteam')
  buurt = await nominate(who('Anneke Lindenhof'), 'Binnenhof', ['BU07850101'])
  await join('Mirjam Verstegen', 'kartrekker')
  await join('Fatima Haddou', 'kartrekker')
  await join('Hendrik Oosterling', 'buurtnetwerklid')
  await join('Tijmen Bakker', 'projectcoordinator')
  const { versie, ...gewoon } = (await look()).beleid
  await who('Anneke Lindenhof').ask('PUT', '/v1/ondertekening/beleid', { ...gewoon, isNaBesluit: false, versie })
})

describe('a plan that is offered', () => {
  it('is refused while there is nothing in it, and twice while nothing changed', async () => {
    expect(codeOf(await offer())).toEqual({ status: 409, code: 'plan-empty' })
    await plan('De soeptafel')
    await budget('De soeptafel')
    expect((await offer()).status).toBe(201)
    expect(codeOf(await offer())).toEqual({ status: 409, code: 'stuk-gelijk' })
    expect(codeOf(await who('Mirjam Verstegen').ask('POST', at('/versies'), { na: 0 }))).toEqual({ status: 412, code: 'changed-meanwhile' })
  })

  it('is shown whole: also what an activity should change, and how an amount is made up', async () => {
    const { stuk } = await look()
    expect([stuk!.activiteiten.map(({ effecten }) => effecten), stuk!.posten]).toEqual([
      [['Aantal cliënten dat meedoet: meer, 12,5 mensen (bron: Telling)', 'Ervaringen van professionals: nog onbekend']],
      [
        {
          activiteit: 'De soeptafel',
          jaar: 2026,
          soort: 'Huur',
          omschrijving: 'De zaal',
          betaler: null,
          berekening: '12,5 × €\u00A015,50',
          duur: 'Eenmalig',
          toelichting: 'Elke week',
          bedrag: '€\u00A0193,75',
          toegekend: null,
        },
      ],
    ])
  })

  it('is signed in order by whom the policy names, each told why not when it is not their turn', async () => {
    expect(codeOf(await sign('Tijmen Bakker'))).toEqual({ status: 409, code: 'tekenen-kan-niet' })
    expect((await look('Tijmen Bakker')).kan.bezwaar).toContain('nog niet aan de beurt')
    const turns: (readonly string[])[] = []
    for (const naam of ['Mirjam Verstegen', 'Fatima Haddou', 'Hendrik Oosterling', 'Tijmen Bakker']) {
      turns.push(await aanDeBeurt())
      expect((await sign(naam)).status).toBe(201)
    }
    expect([...turns, await aanDeBeurt()]).toEqual([
      ['Mirjam Verstegen', 'Fatima Haddou'],
      ['Fatima Haddou'],
      ['Hendrik Oosterling'],
      ['Tijmen Bakker'],
      [],
    ])
    expect(await standen()).toEqual([
      ['klaar', 2],
      ['klaar', 1],
      ['klaar', 1],
    ])
    expect(codeOf(await sign('Mirjam Verstegen'))).toEqual({ status: 409, code: 'tekenen-kan-niet' })
    expect(await facts()).toContain('ondertekening.compleet')
  })

  it('mails each signer the end of the chain, and nothing of the content', async () => {
    const { regels } = await look()
    const [mail = ''] = await bed.mails('tijmen@wilgenoord.example')
    expect(mail).toContain(regels[0]!.hash)
    expect(mail).not.toContain('soeptafel')
  })

  it('can be verified from the bundle and from the sealed PDF, and every change is seen', async () => {
    const { kop } = await look()
    const { body } = await who('Mirjam Verstegen').ask('GET', at('/versies/1/ondertekening.json'))
    const bundel = bundelSchema.parse(body)
    expect((await verifyBundel(bundel, { kop })).gebreken).toEqual([])
    const other = structuredClone(bundel)
    other.chain[1]!.record.name = 'Iemand Anders'
    expect((await verifyBundel(other)).gebreken.map(({ soort }) => soort)).toContain('regel veranderd')
    const pdf = await bed.api.request(`${bed.world.adres}${at('/versies/1/stuk.pdf')}`, {
      headers: { cookie: [...who('Mirjam Verstegen').cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    const oordeel = await verifyStuk(new Uint8Array(await pdf.arrayBuffer()), { kop, sleutels: bundel.keys.map(({ kid }) => kid) })
    expect([oordeel.gebreken, oordeel.handtekeningen.length]).toEqual([[], 4])
  })

  it('says after a change for which version the signatures stand', async () => {
    await plan('De wandelclub')
    const { isVeranderd: isChanged, sindsdien } = await look()
    expect([isChanged, sindsdien?.plan.map(({ soort }) => soort), sindsdien?.regels]).toEqual([true, ['erbij'], []])
    expect((await offer()).status).toBe(201)
    const { stuk, versies, isVeranderd } = await look()
    expect([stuk!.versie, stuk!.isCompleet, isVeranderd, versies.map(({ versie, getekend }) => [versie, getekend])]).toEqual([
      2,
      false,
      false,
      [
        [2, 0],
        [1, 4],
      ],
    ])
    expect(await facts()).not.toContain('ondertekening.compleet')
  })
})

describe('whoever does not sign', () => {
  it('gives a mandate, and the other signs for them once', async () => {
    const aan = people['Hendrik Oosterling']!.id
    expect((await sign('Fatima Haddou', { daad: 'gemachtigd', aan })).status).toBe(201)
    await sign('Mirjam Verstegen')
    const { kan } = await look('Hendrik Oosterling')
    expect(kan.namens).toEqual([{ persoon: people['Fatima Haddou']!.id, naam: 'Fatima Haddou' }])
    const namens = people['Fatima Haddou']!.id
    expect(codeOf(await sign('Tijmen Bakker', { namens }))).toEqual({ status: 409, code: 'tekenen-kan-niet' })
    expect((await sign('Hendrik Oosterling', { namens })).status).toBe(201)
    expect(codeOf(await sign('Hendrik Oosterling', { namens }))).toEqual({ status: 409, code: 'tekenen-kan-niet' })
    expect(codeOf(await sign('Fatima Haddou', { daad: 'gemachtigd', aan: people['Anneke Lindenhof']!.id }))).toEqual({
      status: 409,
      code: 'tekenen-kan-niet',
    })
    expect(await standen()).toEqual([
      ['klaar', 2],
      ['aan de beurt', 0],
      ['wacht', 0],
    ])
  })

  it('refuses with a reason, and that stops this version until there is another', async () => {
    expect((await sign('Hendrik Oosterling', { daad: 'geweigerd' })).status).toBe(400)
    expect((await sign('Hendrik Oosterling', { daad: 'geweigerd', reden: 'Te weinig voor jongeren.' })).status).toBe(201)
    const { stuk, regels, kan } = await look('Tijmen Bakker')
    expect([stuk!.isGestopt, regels[0]!.reden, kan.bezwaar]).toEqual([
      true,
      'Te weinig voor jongeren.',
      expect.stringContaining('geweigerd'),
    ])
    expect((await offer('Tijmen Bakker')).status).toBe(201)
  })

  it('does not approve what they offered themselves', async () => {
    for (const naam of ['Mirjam Verstegen', 'Fatima Haddou', 'Hendrik Oosterling']) await sign(naam)
    expect((await look('Tijmen Bakker')).kan.bezwaar).toContain('zelf aangeboden')
    expect(codeOf(await sign('Tijmen Bakker'))).toEqual({ status: 409, code: 'tekenen-kan-niet' })
  })
})

describe('the chain of a document', () => {
  it('is not signed on by who did not see its end', async () => {
    await plan('Samen eten')
    await offer()
    expect(codeOf(await sign('Mirjam Verstegen', { na: null }))).toEqual({ status: 412, code: 'changed-meanwhile' })
  })

  it('grows by one when two sign at the same moment', async () => {
    const { regels, kop, stuk } = await look()
    const before = regels.length
    const both = await Promise.all(
      ['Mirjam Verstegen', 'Fatima Haddou'].map(naam =>
        who(naam).ask('POST', at(`/versies/${stuk!.versie}/regels`), { daad: 'getekend', na: kop }),
      ),
    )
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 412]))
    expect((await look()).regels.length).toBe(before + 1)
  })

  it('cannot be changed or cut in the database, also not by the role of tasks', async () => {
    for (const table of ['schakel', 'stuk']) {
      await expect(sql`delete from ondertekening.${sql.ref(table)} where buurt_id = ${buurt}`.execute(bed.tasks)).rejects.toThrow(
        /verandert niet/,
      )
    }
    await expect(sql`update ondertekening.schakel set daad = 'geweigerd'`.execute(bed.tasks)).rejects.toThrow(
      /permission denied|verandert niet/,
    )
  })

  it('asks who signs to confirm when their proof is old, for exactly this version', async () => {
    bed.clock.advance(10 * 60_000)
    const { kan } = await look('Fatima Haddou')
    const refused = await sign(kan.tekenen ? 'Fatima Haddou' : 'Mirjam Verstegen')
    expect(codeOf(refused)).toEqual({ status: 403, code: 'confirm-first' })
    expect((refused.body as { bevestiging: { handeling: string } }).bevestiging.handeling).toBe('stuk.ondertekenen')
  })
})

describe('who signs', () => {
  it('is decided by the transition team, for what is offered after that', async () => {
    const stappen = [{ rol: 'kartrekker', aantal: 1, keurtGoed: false }]
    const ask = async (change = {}) =>
      await who('Anneke Lindenhof').ask('PUT', '/v1/ondertekening/beleid', { stappen, isInVolgorde: false, versie: 1, ...change })
    expect(codeOf(await ask({ stappen: [...stappen, ...stappen] }))).toEqual({ status: 400, code: 'beleid-dubbel' })
    expect(codeOf(await ask({ stappen: [{ ...stappen[0], rol: 'bewoner' }] }))).toEqual({ status: 400, code: 'beleid-rol' })
    expect((await ask()).status).toBe(204)
    expect(codeOf(await ask())).toEqual({ status: 412, code: 'changed-meanwhile' })
    const { beleid, stuk } = await look()
    expect([beleid.versie, beleid.stappen.length, stuk!.stappen.length]).toEqual([2, 1, 3])
  })
})
