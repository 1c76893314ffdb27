import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'
import { plantMensen } from './demo/plant-mensen.ts'
import { handOver } from './overdragen.ts'
import type { Overdracht } from './world.ts'

const { personen, buurten, organisaties } = wereld
let bed: PeopleBed
let tijmen: Visitor
let mirjam: Visitor

beforeEach(async () => {
  bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  tijmen = await bed.signIn(personen.tijmen.mail)
  mirjam = await bed.signIn(personen.mirjam.mail)
})

function codeOf({ status, body }: Answer): unknown {
  return [status, (body as { code?: string } | null)?.code]
}

async function membership(persoon: { readonly id: string }, rol: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from identity.lidmaatschap where persoon_id = ${persoon.id} and rol = ${rol} and beeindigd is null limit 1`.execute(bed.tasks)
  return rows[0]?.id ?? ''
}

/** Who has this role now, with their profession. */
async function holders(rol: string, buurt: { readonly id: string }): Promise<readonly string[]> {
  const { rows } = await sql<{ naam: string }>`
    select concat_ws(', ', p.naam, l.beroep) as naam from identity.lidmaatschap as l join identity.persoon as p on p.id = l.persoon_id
     where l.rol = ${rol} and l.buurt_id = ${buurt.id} and l.beeindigd is null order by 1`.execute(bed.tasks)
  return rows.map(({ naam }) => naam)
}

async function logged(handeling: string): Promise<readonly unknown[]> {
  const { rows } = await sql`select rol, keten, betrokkenen, inhoud from logboek.regel where handeling = ${handeling}`.execute(bed.tasks)
  return rows
}

describe('giving a role to somebody who is known', () => {
  it('works at once, without an invitation, and they are told that something changed', async () => {
    const input = { persoon: personen.noor.id, rol: 'buurtnetwerklid', buurt: buurten.molenveld.id }
    const given = await mirjam.ask('POST', '/v1/lidmaatschappen', input)
    expect(given.status).toBe(201)
    expect(await holders('buurtnetwerklid', buurten.molenveld)).toEqual(['Noor Wiekslag', 'Wim Achterberg'])
    expect(await bed.mails(personen.noor.mail)).toEqual([
      'Er is iets veranderd in wat u bij Buurtwijs doet. Log in om het te bekijken:\nhttps://buurtwijs.example/mijn\n',
    ])
    expect(await logged('rol.gegeven')).toEqual([
      {
        rol: 'kartrekker',
        keten: `buurt:${buurten.molenveld.id}`,
        betrokkenen: [personen.noor.id],
        inhoud: { lidmaatschap: (given.body as { id: string }).id, rol: 'buurtnetwerklid' },
      },
    ])
    expect(codeOf(await mirjam.ask('POST', '/v1/lidmaatschappen', input))).toEqual([409, 'rol-had-already'])
  })

  it('is refused for a role that is not theirs to give, another neighbourhood, and somebody they do not see', async () => {
    const molenveld = buurten.molenveld.id
    const ask = async (input: object) => codeOf(await mirjam.ask('POST', '/v1/lidmaatschappen', input))
    expect(await ask({ persoon: personen.noor.id, rol: 'transitiecoach', buurt: molenveld })).toEqual([403, 'rol-not-givable'])
    expect(await ask({ persoon: personen.noor.id, rol: 'buurtnetwerklid', buurt: buurten.deHorst.id })).toEqual([404, 'unknown'])
    expect(await ask({ persoon: personen.hendrik.id, rol: 'buurtnetwerklid', buurt: molenveld })).toEqual([404, 'persoon-unknown'])
    expect(await ask({ persoon: personen.noor.id, rol: 'zorgprofessional', buurt: molenveld })).toEqual([400, 'rol-organisatie'])
    expect(await ask({ persoon: personen.noor.id, rol: 'bewoner', buurt: molenveld, organisatie: organisaties.welzijn.id })).toEqual([
      400,
      'rol-organisatie',
    ])
    expect(await ask({ persoon: personen.noor.id, rol: 'bewoner', buurt: molenveld, door: personen.tijmen.id })).toEqual([
      400,
      'input-invalid',
    ])
  })
})

describe('a seat in the network', () => {
  /** Who sits for whom in the network of Molenveld. */
  async function seats(): Promise<readonly unknown[]> {
    const { rows } = await sql`
      select p.naam, l.zetel from identity.lidmaatschap as l join identity.persoon as p on p.id = l.persoon_id
       where l.rol = 'buurtnetwerklid' and l.buurt_id = ${buurten.molenveld.id} and l.beeindigd is null order by p.naam`.execute(bed.tasks)
    return rows
  }

  it('is given to who takes part already, and moves along when the role is handed over', async () => {
    const input = { persoon: personen.noor.id, rol: 'buurtnetwerklid', buurt: buurten.molenveld.id }
    for (const each of [input, { ...input, zetel: 'burgervertegenwoordiging' }]) {
      expect((await mirjam.ask('POST', '/v1/lidmaatschappen', each)).status).toBe(201)
    }
    expect(await seats()).toEqual([
      { naam: 'Noor Wiekslag', zetel: 'burgervertegenwoordiging' },
      { naam: 'Wim Achterberg', zetel: 'sociaal-domein' },
    ])
    const van = await membership(personen.noor, 'buurtnetwerklid')
    expect((await mirjam.ask('POST', `/v1/lidmaatschappen/${van}/_overdragen`, { aan: personen.klaas.id })).status).toBe(201)
    expect(await seats()).toEqual([
      { naam: 'Klaas Tersteeg', zetel: 'burgervertegenwoordiging' },
      { naam: 'Wim Achterberg', zetel: 'sociaal-domein' },
    ])
  })
})

describe('handing a role over', () => {
  it('is one action: the one ends, the other begins, both are told, and it is one line in the log', async () => {
    const van = await membership(personen.mirjam, 'kartrekker')
    const done = await mirjam.ask('POST', `/v1/lidmaatschappen/${van}/_overdragen`, {
      aan: personen.klaas.id,
      beroep: 'dorpsondersteuner',
      notitie: 'De sleutel ligt bij de buren.',
    })
    const naar = (done.body as { id: string }).id
    expect(done.status).toBe(201)
    expect(await holders('kartrekker', buurten.molenveld)).toEqual([
      'Elsbeth Terlouw, wijkverpleegkundige',
      'Klaas Tersteeg, dorpsondersteuner',
    ])
    const mails = [await bed.mails(personen.mirjam.mail), await bed.mails(personen.klaas.mail)]
    expect(mails.map(([latest]) => latest)).toEqual(
      Array(2).fill('Er is iets veranderd in wat u bij Buurtwijs doet. Log in om het te bekijken:\nhttps://buurtwijs.example/mijn\n'),
    )
    expect(await logged('rol.overgedragen')).toEqual([
      {
        rol: 'kartrekker',
        keten: `buurt:${buurten.molenveld.id}`,
        betrokkenen: [personen.mirjam.id, personen.klaas.id],
        inhoud: { rol: 'kartrekker', van, naar },
      },
    ])
    const klaas = await bed.signIn(personen.klaas.mail)
    expect((await klaas.ask('GET', '/v1/overdrachten')).body).toMatchObject({
      overdrachten: [{ rol: 'kartrekker', buurt: { naam: 'Molenveld' }, notitie: 'De sleutel ligt bij de buren.' }],
    })
    expect((await mirjam.ask('GET', '/v1/mensen')).status).toBe(403)
  })

  it('keeps the seat in the network', async () => {
    const input = { persoon: personen.noor.id, rol: 'buurtnetwerklid', buurt: buurten.molenveld.id, zetel: 'huisartsenpraktijk' }
    expect((await mirjam.ask('POST', '/v1/lidmaatschappen', input)).status).toBe(201)
    const van = await membership(personen.noor, 'buurtnetwerklid')
    await mirjam.ask('POST', `/v1/lidmaatschappen/${van}/_overdragen`, { aan: personen.klaas.id })
    const { body } = await mirjam.ask('GET', '/v1/mensen')
    const { mensen } = body as { mensen: { id: string; lidmaatschappen: { rol: string; zetel: string | null }[] }[] }
    const klaas = mensen.find(({ id }) => id === personen.klaas.id)
    expect(klaas?.lidmaatschappen.flatMap(({ rol, zetel }) => (rol === 'buurtnetwerklid' ? [zetel] : []))).toEqual(['huisartsenpraktijk'])
  })

  it('goes to somebody who has the role already as well', async () => {
    const van = await membership(personen.mirjam, 'kartrekker')
    const naar = await membership(personen.elsbeth, 'kartrekker')
    const done = await tijmen.ask('POST', `/v1/lidmaatschappen/${van}/_overdragen`, { aan: personen.elsbeth.id })
    expect([done.status, done.body]).toEqual([201, { id: naar }])
    expect(await holders('kartrekker', buurten.molenveld)).toEqual(['Elsbeth Terlouw, wijkverpleegkundige'])
  })

  it('takes along what hangs on the role, in order, and nothing happens when a part of it fails', async () => {
    const lidmaatschap = await membership(personen.mirjam, 'kartrekker')
    const actor = {
      persoon: personen.tijmen.id,
      naam: 'Tijmen',
      rol: 'beheerder',
      buurten: [],
      organisaties: [],
      sessie: (await tijmen.me())['sessie'] as string,
      bewezen: bed.clock.now(),
    }
    const moved: string[] = []
    const step =
      (name: string) =>
      async (_trx: unknown, { naar }: Overdracht) =>
        void moved.push(`${name} naar ${naar.persoon}`)
    const fails = async () => {
      throw new Error('een module kan niet')
    }
    const vraag = { lidmaatschap, aan: personen.klaas.id }
    const world = { ...bed.world, overdrachten: [step('taken'), fails] }
    await expect(handOver(world, actor, vraag, 'proef')).rejects.toThrow('een module kan niet')
    expect(await holders('kartrekker', buurten.molenveld)).toEqual(['Elsbeth Terlouw, wijkverpleegkundige', 'Mirjam Verstegen'])
    expect([await bed.mails(personen.klaas.mail), await logged('rol.overgedragen')]).toEqual([[], []])
    moved.length = 0
    await handOver({ ...bed.world, overdrachten: [step('taken'), step('afspraken')] }, actor, vraag, 'proef')
    expect(moved).toEqual([`taken naar ${personen.klaas.id}`, `afspraken naar ${personen.klaas.id}`])
  })

  it('is refused to oneself, to a stranger, for the role of another neighbourhood, and for what has ended', async () => {
    const own = await membership(personen.mirjam, 'kartrekker')
    const other = await membership(personen.fatima, 'kartrekker')
    const path = (id: string) => `/v1/lidmaatschappen/${id}/_overdragen`
    expect(codeOf(await mirjam.ask('POST', path(own), { aan: personen.mirjam.id }))).toEqual([400, 'overdracht-same-person'])
    expect(codeOf(await mirjam.ask('POST', path(own), { aan: personen.hendrik.id }))).toEqual([404, 'persoon-unknown'])
    expect(codeOf(await mirjam.ask('POST', path(other), { aan: personen.klaas.id }))).toEqual([404, 'lidmaatschap-unknown'])
    const twice = await Promise.all([mirjam, tijmen].map(async visitor => visitor.ask('POST', path(own), { aan: personen.klaas.id })))
    expect(new Set(twice.map(({ status }) => status))).toEqual(new Set([201, 404]))
    expect(codeOf(await tijmen.ask('POST', path(own), { aan: personen.klaas.id }))).toEqual([404, 'lidmaatschap-unknown'])
  })
})

describe('the last administrator', () => {
  it('cannot leave, nor can two who leave in the same moment', async () => {
    const tijmens = await membership(personen.tijmen, 'beheerder')
    expect(codeOf(await tijmen.ask('DELETE', `/v1/lidmaatschappen/${tijmens}`))).toEqual([409, 'last-beheerder'])
    await tijmen.ask('POST', '/v1/lidmaatschappen', { persoon: personen.petra.id, rol: 'beheerder' })
    const petra = await bed.signIn(personen.petra.mail)
    const petras = await membership(personen.petra, 'beheerder')
    const leaving = await Promise.all([
      tijmen.ask('DELETE', `/v1/lidmaatschappen/${tijmens}`),
      petra.ask('DELETE', `/v1/lidmaatschappen/${petras}`),
    ])
    expect(new Set(leaving.map(({ status }) => status))).toEqual(new Set([204, 409]))
  })

  it('can hand over to somebody who becomes one, and then has left', async () => {
    const van = await membership(personen.tijmen, 'beheerder')
    expect((await tijmen.ask('POST', `/v1/lidmaatschappen/${van}/_overdragen`, { aan: personen.petra.id })).status).toBe(201)
    expect((await tijmen.ask('GET', '/v1/mensen')).status).toBe(403)
    expect(await membership(personen.petra, 'beheerder')).not.toBe('')
  })
})

describe('a role that ended', () => {
  it('gives nothing at the next thing its holder asks, and is not begun again by its holder', async () => {
    const fatima = await bed.signIn(personen.fatima.mail)
    expect((await fatima.ask('GET', '/v1/mensen')).status).toBe(200)
    const id = await membership(personen.fatima, 'kartrekker')
    expect((await tijmen.ask('DELETE', `/v1/lidmaatschappen/${id}`)).status).toBe(204)
    expect((await fatima.ask('GET', '/v1/mensen')).status).toBe(403)
    expect(await fatima.me()).toMatchObject({ rol: null, lidmaatschappen: [{ rol: 'bewoner' }] })
    const invited = { persoon: personen.fatima.id, rol: 'kartrekker', buurt: buurten.deHorst.id }
    expect((await fatima.ask('POST', '/v1/lidmaatschappen', invited)).status).toBe(403)
  })
})
