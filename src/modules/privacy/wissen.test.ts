import { readFile, writeFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { sealAll } from '#src/platform/audit/seal-log.ts'
import { verifyLog } from '#src/platform/audit/verify-log.ts'
import { writeLog } from '#src/platform/audit/write-log.ts'
import { makePrivacyBed } from '#test/privacy-bed.ts'
import type { PrivacyBed } from '#test/privacy-bed.ts'
import { asOwner } from '#test/setup/database.ts'
import { grafstenenFile, replayGrafstenen } from './grafstenen.ts'
import { doTaak } from './werk.ts'

let bed: PrivacyBed

beforeEach(async () => {
  bed = await makePrivacyBed()
})

/** Somebody asks to be erased, and it is counted. */
async function asked(naam: 'hendrik' | 'tijmen' | 'anneke'): Promise<string> {
  const visitor = await bed.as(naam)
  const { body } = await visitor.ask('POST', '/v1/ik/wisverzoek')
  await bed.doWork()
  return (body as { id: string }).id
}

async function agree(naam: string, id: string): Promise<unknown> {
  const visitor = await bed.as(naam)
  const { status, body } = await visitor.ask('POST', `/v1/wisverzoeken/${id}/_akkoord`)
  return { status, body: 'code' in (body as object) ? (body as { code: string }).code : body }
}

async function read(query: string): Promise<unknown[]> {
  return (await sql.raw(query).execute(bed.tasks)).rows
}

async function rememberHendrik(): Promise<void> {
  const { hendrik } = bed.personen
  const line = { handeling: 'mensen.bekeken', soort: 'R', verwerking: 'toegang', buurt: bed.molenveld, betrokkenen: [hendrik] } as const
  await bed.tasks
    .transaction()
    .execute(trx => writeLog(trx, null, { ...line, persoonlijk: { [hendrik]: 'Belde over zijn tuin' } }, { ...bed.world, spoor: 'proef' }))
}

describe('a request to be erased', () => {
  it('is counted first: per rule what would go, what would stay, and why', async () => {
    const id = await asked('hendrik')
    const anneke = await bed.as('anneke')
    const { body } = await anneke.ask('GET', `/v1/wisverzoeken/${id}`)
    const { proef, ...verzoek } = body as { proef: { regel: string; hoe: string; aantal: number; rijen: string[]; uitleg: string }[] }
    expect(verzoek).toEqual({
      id,
      persoon: { id: bed.personen.hendrik, naam: 'Hendrik Oosterling' },
      staat: 'aangevraagd',
      aangevraagd: bed.clock.now().toISOString(),
      akkoorden: [],
      waarom: null,
      afgehandeld: null,
    })
    expect(proef.map(({ regel, hoe, aantal }) => [regel, hoe, aantal])).toEqual([
      ['berichten', 'verwijderen', 1],
      ['logboek', 'blijft', 2],
      ['logboeksleutel', 'losmaken', 0],
      ['terugmelding-contact', 'verwijderen', 0],
      ['terugmeldingen', 'losmaken', 0],
      ['buurtcontact', 'verwijderen', 0],
      ...['handtekeningen', 'aangeboden-stukken', 'tekenbeleid', 'analyseplannen', 'analysecijfers', 'leveringen', 'levermachtigingen'].map(
        regel => [regel, 'blijft', 0],
      ),
      ...['metingen', 'metingen-nu'].map(regel => [regel, 'blijft', 0]),
      ['meetplanregels', 'losmaken', 0],
      ...['meetplanlagen', 'meetafspraken', 'aantekeningen'].map(regel => [regel, 'blijft', 0]),
      ...['besprekingen', 'bespreking-notities', 'bespreking-naschriften'].map(regel => [regel, 'blijft', 0]),
      ['acties', 'losmaken', 0],
      ['ervaringsverhalen', 'losmaken', 0],
      ['uitvoering-berichten', 'blijft', 0],
      ['uitvoering-eigenaren', 'losmaken', 0],
      ['uitvoering-volgers', 'verwijderen', 0],
      ...['vragenlijst-adressen', 'vragenlijst-papier'].map(regel => [regel, 'verwijderen', 0]),
      ...['vragenlijst-teksten', 'vragenlijst-metingen', 'eigen-vragenlijsten', 'bewoordingen'].map(regel => [regel, 'losmaken', 0]),
      ...['bestedingen'].map(regel => [regel, 'blijft', 0]),
      ['penvoerders', 'losmaken', 0],
      ...['verantwoordingen', 'toekenningsvoorwaarden', 'rondes'].map(regel => [regel, 'blijft', 0]),
      ['beoordelaars', 'losmaken', 0],
      ...['ronde-oordelen', 'rondevragen', 'commissiebesluiten', 'verzekeraarsbesluiten'].map(regel => [regel, 'blijft', 0]),
      ['suggestie-contact', 'verwijderen', 0],
      ...['suggesties', 'suggestielinks', 'opmerkingen'].map(regel => [regel, 'losmaken', 0]),
      ...['plan-activiteiten', 'plan-themas', 'plan-versies'].map(regel => [regel, 'blijft', 0]),
      ...['inzichten', 'uitdagingen'].map(regel => [regel, 'blijft', 0]),
      ['meningen', 'verwijderen', 0],
      ...['tellingen', 'regios', 'regio-uitdagingen', 'regio-oordelen', 'beelden'].map(regel => [regel, 'blijft', 0]),
      ...['afgevinkt', 'grenzen', 'stukken', 'documenten', 'scores', 'marktaandelen', 'rapporten', 'organen'].map(regel => [
        regel,
        'blijft',
        0,
      ]),
      ['weergaven', 'verwijderen', 0],
      ['oordelen', 'blijft', 0],
      ['takenmail', 'verwijderen', 0],
      ['menukaartvoorstellen', 'blijft', 0],
      ['begrotingswijzigingen', 'blijft', 0],
      ['bevestigingen', 'verwijderen', 0],
      ['sessies', 'verwijderen', 1],
      ['inloglinks', 'verwijderen', 1],
      ['passkeys', 'verwijderen', 0],
      ['aanbieders', 'verwijderen', 0],
      ['uitnodigingen', 'verwijderen', 0],
      ['overdrachten', 'verwijderen', 0],
      ['rollen', 'losmaken', 1],
      ['persoon', 'losmaken', 1],
      ['instemmingen', 'blijft', 0],
      ['wisverzoeken', 'blijft', 1],
      ['opruimingen', 'blijft', 0],
      ['grafstenen', 'blijft', 0],
    ])
    expect(proef.find(({ regel }) => regel === 'persoon')?.rijen).toEqual([bed.personen.hendrik])
    expect(proef.find(({ regel }) => regel === 'logboek')?.uitleg).toMatch(/vijf jaar/)
  })

  it('runs when the privacy officer and the administrator agree, and not before', async () => {
    await rememberHendrik()
    const id = await asked('hendrik')
    expect(await agree('anneke', id)).toEqual({ status: 200, body: { isCompleet: false } })
    await bed.doWork()
    expect(await read('select staat from privacy.wisverzoek')).toEqual([{ staat: 'aangevraagd' }])
    expect(await agree('anneke', id)).toEqual({ status: 409, body: 'akkoord-already' })
    expect(await agree('tijmen', id)).toEqual({ status: 200, body: { isCompleet: true } })
    await bed.doWork()
    const { hendrik } = bed.personen
    expect(await read(`select naam, mail, gewist is not null as is_gewist from identity.persoon where id = '${hendrik}'`)).toEqual([
      { naam: 'Gewiste persoon', mail: `gewist-${hendrik}@gewist.invalid`, is_gewist: true },
    ])
    expect(await read(`select count(*) as n from identity.sessie where persoon_id = '${hendrik}'`)).toEqual([{ n: 0 }])
    expect(await read(`select count(*) as n from identity.lidmaatschap where persoon_id = '${hendrik}' and beeindigd is null`)).toEqual([
      { n: 0 },
    ])
    expect(await read(`select count(*) as n from platform.bericht where aan = 'hendrik@wilgenoord.example'`)).toEqual([{ n: 0 }])
    expect(await read('select staat, afgehandeld is not null as is_done from privacy.wisverzoek')).toEqual([
      { staat: 'gewist', is_done: true },
    ])
    expect(await read(`select sleutel, vernietigd is not null as is_gone from logboek.sleutel where persoon_id = '${hendrik}'`)).toEqual([
      { sleutel: null, is_gone: true },
    ])
    const everything = JSON.stringify(
      await read(
        `select (select json_agg(p) from identity.persoon as p) as p, (select json_agg(r) from logboek.regel as r) as r, (select json_agg(w) from privacy.wisverzoek as w) as w`,
      ),
    )
    expect(everything).not.toMatch(/Hendrik|hendrik@/)
  })

  it('leaves a log that still verifies, in which nobody can read the personal parts', async () => {
    await rememberHendrik()
    await sealAll({ ...bed.werk })
    const id = await asked('hendrik')
    await agree('anneke', id)
    await agree('tijmen', id)
    await bed.doWork()
    await sealAll({ ...bed.werk })
    expect(await verifyLog({ ...bed.werk })).toMatchObject({ goed: true })
    const anneke = await bed.as('anneke')
    const { body } = await anneke.ask('GET', `/v1/logboek?buurt=${bed.molenveld}`)
    expect(body).toMatchObject({
      regels: [{ betrokkenen: [{ id: bed.personen.hendrik, naam: 'Gewiste persoon' }], persoonlijk: [{ inhoud: null }] }],
    })
  })

  it('ends what the person has open, and the mail address is free again', async () => {
    const hendrik = await bed.as('hendrik')
    await sql`insert into identity.passkey (id, persoon_id, sleutel, soort, reservekopie, naam)
      values ('tablet', ${bed.personen.hendrik}, '\\x00', 'multiDevice', true, 'Tablet')`.execute(bed.tasks)
    await sql`insert into identity.oidc_identiteit (uitgever, onderwerp, persoon_id) values ('https://inlog.example', '7', ${bed.personen.hendrik})`.execute(
      bed.tasks,
    )
    await hendrik.ask('POST', '/v1/ik/wisverzoek')
    await bed.doWork()
    const [{ id } = { id: '' }] = (await read('select id from privacy.wisverzoek')) as { id: string }[]
    await agree('tijmen', id)
    await agree('anneke', id)
    await bed.doWork()
    expect((await hendrik.ask('GET', '/v1/ik')).status).toBe(401)
    expect(
      await read('select (select count(*) from identity.passkey) as passkeys, (select count(*) from identity.oidc_identiteit) as others'),
    ).toEqual([{ passkeys: 0, others: 0 }])
    await bed.addPersoon('Hendrik Nieuw')
    expect(await (await bed.as('hendrik')).me()).toMatchObject({ naam: 'Hendrik Nieuw', rol: null })
  })

  it('is not agreed to by who it is about, nor twice in one role', async () => {
    const otherOfficer = await bed.addPersoon('Fatima el Idrissi', { rol: 'privacy-officer' })
    await bed.addPersoon('Samir Haddou', { rol: 'beheerder' })
    const own = await asked('anneke')
    expect(await agree('anneke', own)).toEqual({ status: 403, body: 'wisverzoek-own' })
    expect(await agree('fatima', own)).toEqual({ status: 200, body: { isCompleet: false } })
    const other = await asked('hendrik')
    await agree('fatima', other)
    expect(await agree('anneke', other)).toEqual({ status: 409, body: 'akkoord-same-rol' })
    expect(await read(`select count(*) as n from privacy.akkoord where door = '${otherOfficer}'`)).toEqual([{ n: 2 }])
  })

  it('cannot be agreed to twice by one person in two roles', async () => {
    const noor = await bed.addPersoon('Noor Wiekslag', { rol: 'privacy-officer' }, { rol: 'beheerder' })
    const id = await asked('hendrik')
    const visitor = await bed.as('noor')
    expect((await visitor.ask('POST', `/v1/wisverzoeken/${id}/_akkoord`)).status).toBe(200)
    await visitor.ask('PUT', '/v1/ik/rol', { rol: 'beheerder' })
    await visitor.me()
    const again = await visitor.ask('POST', `/v1/wisverzoeken/${id}/_akkoord`)
    expect([again.status, again.body]).toMatchObject([409, { code: 'akkoord-already' }])
    const past = sql`insert into privacy.akkoord (wisverzoek_id, door, rol, op) values (${id}, ${noor}, 'beheerder', now())`
    await expect(asOwner(bed.ownerAddress, owner => owner.query(past.compile(bed.tasks).sql, [id, noor]))).rejects.toThrow(/duplicate key/)
  })

  it('is refused to the last administrator with a sentence, also when they became it while the request lay there', async () => {
    const tijmen = await bed.as('tijmen')
    const last = await tijmen.ask('POST', '/v1/ik/wisverzoek')
    expect([last.status, last.body]).toMatchObject([
      409,
      { code: 'last-beheerder', detail: 'U bent de laatste beheerder. Maak eerst iemand anders beheerder.' },
    ])
    await bed.addPersoon('Samir Haddou', { rol: 'beheerder' })
    const id = await asked('tijmen')
    await agree('samir', id)
    await agree('anneke', id)
    await sql`update identity.lidmaatschap set beeindigd = now() where rol = 'beheerder' and persoon_id <> ${bed.personen.tijmen}`.execute(
      bed.tasks,
    )
    await bed.doWork()
    expect((await tijmen.ask('GET', '/v1/ik/wisverzoek')).body).toMatchObject({
      wisverzoek: { staat: 'afgewezen', waarom: 'U bent de laatste beheerder. Maak eerst iemand anders beheerder.' },
    })
    expect(await read(`select gewist from identity.persoon where id = '${bed.personen.tijmen}'`)).toEqual([{ gewist: null }])
  })

  it('can be withdrawn or refused with a sentence, and asked again', async () => {
    const hendrik = await bed.as('hendrik')
    await hendrik.ask('POST', '/v1/ik/wisverzoek')
    expect((await hendrik.ask('POST', '/v1/ik/wisverzoek')).body).toMatchObject({ code: 'wisverzoek-already' })
    expect((await hendrik.ask('DELETE', '/v1/ik/wisverzoek')).status).toBe(204)
    expect((await hendrik.ask('DELETE', '/v1/ik/wisverzoek')).body).toMatchObject({ code: 'wisverzoek-none' })
    bed.clock.advance(1_000)
    const id = await asked('hendrik')
    const anneke = await bed.as('anneke')
    expect((await anneke.ask('POST', `/v1/wisverzoeken/${id}/_afwijzing`, { waarom: 'nee' })).body).toMatchObject({ code: 'waarom-short' })
    const waarom = 'Wij moeten dit nog een jaar bewaren voor de subsidie.'
    expect((await anneke.ask('POST', `/v1/wisverzoeken/${id}/_afwijzing`, { waarom })).status).toBe(204)
    expect((await hendrik.ask('GET', '/v1/ik/wisverzoek')).body).toMatchObject({ wisverzoek: { staat: 'afgewezen', waarom } })
    expect(await agree('tijmen', id)).toEqual({ status: 409, body: 'akkoord-closed' })
    expect((await hendrik.ask('POST', '/v1/ik/wisverzoek')).status).toBe(201)
  })

  it('is erased once when the two who agree do so at the same moment', async () => {
    const id = await asked('hendrik')
    const outcomes = await Promise.all([agree('anneke', id), agree('tijmen', id)])
    expect(outcomes).toEqual(
      expect.arrayContaining([
        { status: 200, body: { isCompleet: false } },
        { status: 200, body: { isCompleet: true } },
      ]),
    )
    await bed.doWork()
    expect(await read('select staat, (select count(*) from privacy.akkoord) as akkoorden from privacy.wisverzoek')).toEqual([
      { staat: 'gewist', akkoorden: 2 },
    ])
  })

  it('is not agreed to before it was counted', async () => {
    const hendrik = await bed.as('hendrik')
    const { body } = await hendrik.ask('POST', '/v1/ik/wisverzoek')
    expect(await agree('anneke', (body as { id: string }).id)).toEqual({ status: 409, body: 'akkoord-not-counted' })
  })
})

describe('erasing', () => {
  it('that fails halfway leaves everything as it was, and succeeds at the next try', async () => {
    await rememberHendrik()
    const id = await asked('hendrik')
    await agree('anneke', id)
    await agree('tijmen', id)
    const before = await read(
      'select (select json_agg(s) from identity.sessie as s)::text as s, (select json_agg(k) from logboek.sleutel as k)::text as k',
    )
    await asOwner(bed.ownerAddress, owner => owner.query('revoke insert on privacy.grafsteen from buurtwijs_taak'))
    await expect(doTaak(bed.werk, { over: 'wisverzoek', id })).rejects.toThrow(/permission denied/)
    expect(
      await read(
        'select (select json_agg(s) from identity.sessie as s)::text as s, (select json_agg(k) from logboek.sleutel as k)::text as k',
      ),
    ).toEqual(before)
    expect(await read('select staat from privacy.wisverzoek')).toEqual([{ staat: 'akkoord' }])
    await asOwner(bed.ownerAddress, owner => owner.query('grant insert on privacy.grafsteen to buurtwijs_taak'))
    await bed.doWork()
    await doTaak(bed.werk, { over: 'wisverzoek', id })
    expect(await read('select staat from privacy.wisverzoek')).toEqual([{ staat: 'gewist' }])
    expect(await read(`select count(*) as n from logboek.regel where handeling = 'persoon.gewist'`)).toEqual([{ n: 1 }])
  })

  it('is done again after a backup of before is put back', async () => {
    const { hendrik } = bed.personen
    await rememberHendrik()
    const id = await asked('hendrik')
    await agree('anneke', id)
    await agree('tijmen', id)
    await bed.doWork()
    const path = grafstenenFile(bed.werk.folder)
    expect((await readFile(path, 'utf8')).trim()).toBe(JSON.stringify({ persoon: hendrik, gewist: bed.clock.now().toISOString() }))
    const restored = await makePrivacyBed()
    const again = await restored.addPersoon('Gerda Brinkman', { rol: 'bewoner', buurt: restored.molenveld })
    await writeFile(path, `${JSON.stringify({ persoon: again, gewist: bed.clock.now().toISOString() })}\n`, { flag: 'a' })
    const world = { ...restored.werk, folder: bed.werk.folder }
    expect(await replayGrafstenen(world, path)).toEqual({ gewist: 1, stenen: 2 })
    expect(await replayGrafstenen(world, path)).toEqual({ gewist: 0, stenen: 2 })
    const { rows } = await sql`select naam from identity.persoon where id = ${again}`.execute(restored.tasks)
    expect(rows).toEqual([{ naam: 'Gewiste persoon' }])
    await writeFile(path, 'geen steen\n', { flag: 'a' })
    await expect(replayGrafstenen(world, path)).rejects.toMatchObject({ code: 'grafstenen-broken', place: { line: 3 } })
  })
})
