import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { overMensen } from '#src/over-mensen.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { writeLog } from '#src/platform/audit/write-log.ts'
import { makePrivacyBed } from '#test/privacy-bed.ts'
import type { PrivacyBed } from '#test/privacy-bed.ts'
import { toPaper } from './eigen-papier.ts'

let bed: PrivacyBed

beforeAll(async () => {
  bed = await makePrivacyBed()
})

interface Gegevens {
  readonly delen: readonly {
    readonly id: string
    readonly kolommen: readonly { readonly naam: string }[]
    readonly rijen: readonly object[]
  }[]
  readonly logboek: { readonly regels: readonly Record<string, unknown>[] }
  readonly verwerkingen: readonly { readonly id: string }[]
  readonly bewaartermijnen: readonly { readonly id: string }[]
  readonly wissen: readonly { readonly regel: string; readonly hoe: string; readonly aantal: number | null }[]
}

async function gegevensOf(naam: string): Promise<Gegevens> {
  const visitor = await bed.as(naam)
  return (await visitor.ask('GET', '/v1/ik/gegevens')).body as Gegevens
}

describe('what is known about a person', () => {
  it('is told in plain words, part by part: who, roles, sessions, mails', async () => {
    const moment = bed.clock.now().toISOString()
    const { delen } = await gegevensOf('hendrik')
    const part = (id: string) => delen.find(deel => deel.id === id)
    expect(part('wie-u-bent')?.rijen).toEqual([
      { naam: 'Hendrik Oosterling', mail: 'hendrik@wilgenoord.example', taal: 'Nederlands', sinds: expect.any(String) },
    ])
    expect(part('rollen')?.rijen).toEqual([
      { rol: 'Bewoner', buurt: 'Molenveld', organisatie: null, beroep: null, begonnen: expect.any(String), beeindigd: null },
    ])
    expect(part('sessies')?.rijen).toMatchObject([
      { apparaat: 'Safari op iPhone', manier: 'met een link uit een mail', begonnen: moment, beeindigd: null },
    ])
    expect(part('inloglinks')?.rijen).toMatchObject([{ gevraagd: moment, gebruikt: moment }])
    expect(part('mails')?.rijen).toMatchObject([{ onderwerp: 'Uw link om in te loggen bij Buurtwijs', verzonden: null }])
    expect(part('sessies')?.kolommen.map(({ naam }) => naam)).toEqual([
      'Apparaat',
      'Hoe',
      'Begonnen op',
      'Laatst gebruikt',
      'Verloopt',
      'Beëindigd op',
    ])
  })

  it('says who looked, when and why, with what only they can read', async () => {
    const mirjam = await bed.as('mirjam')
    await mirjam.ask('GET', '/v1/mensen')
    const { hendrik, mirjam: kartrekker } = bed.personen
    const line = { handeling: 'mensen.bekeken', soort: 'R', verwerking: 'toegang', betrokkenen: [hendrik], buurt: bed.molenveld } as const
    const actor = { persoon: kartrekker, rol: 'kartrekker', organisaties: [] }
    await asVisitor(bed.database, actor, trx =>
      writeLog(trx, actor, { ...line, persoonlijk: { [hendrik]: 'Belde over zijn tuin' } }, { ...bed.world, spoor: 'proef' }),
    )
    const { logboek } = await gegevensOf('hendrik')
    const looked = logboek.regels.filter(({ wie }) => wie === 'Mirjam Verstegen')
    const told = {
      id: expect.any(String),
      wanneer: bed.clock.now().toISOString(),
      handeling: 'mensen.bekeken',
      wat: 'De lijst van mensen bekeken',
      verwerking: 'toegang',
      waarom: 'Weten wie iemand is en wat diegene mag.',
      wie: 'Mirjam Verstegen',
      doorU: false,
      rol: 'kartrekker',
      organisatie: null,
      buurt: null,
      soort: 'gezien',
      uitkomst: 'goed',
      overU: true,
      persoonlijk: null,
    }
    expect(looked).toEqual([{ ...told, buurt: 'Molenveld', persoonlijk: 'Belde over zijn tuin' }, told])
    expect(logboek.regels.find(({ wat }) => wat === 'Ingelogd')).toMatchObject({ wie: 'uzelf', doorU: true, overU: true })
  })

  it('can be taken along as a PDF too', async () => {
    const visitor = await bed.as('hendrik')
    const sid = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await bed.api.request('/v1/ik/gegevens.pdf', { headers: { cookie: sid } })
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      200,
      'application/pdf',
      'attachment; filename="buurtwijs-mijn-gegevens.pdf"',
    ])
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const papers = toPaper((await visitor.ask('GET', '/v1/ik/gegevens')).body as never)
    expect(papers.delen.find(({ titel }) => titel === 'Rollen die u hebt en had')?.rijen).toEqual([
      ['Bewoner', 'Molenveld', '–', '–', expect.stringMatching(/^\d+ \w+ \d{4} om \d\d:\d\d$/), '–'],
    ])
  })

  it('comes page by page as well, and for a stretch of time; asking for it is remembered', async () => {
    const visitor = await bed.as('hendrik')
    await visitor.ask('GET', '/v1/ik/logboek')
    const { body } = await visitor.ask('GET', '/v1/ik/logboek?van=2026-03-02T00:00:00Z')
    expect(body).toMatchObject({
      meer: false,
      regels: expect.arrayContaining([expect.objectContaining({ wat: 'De eigen gegevens bekeken of meegenomen' })]),
    })
    expect((await visitor.ask('GET', '/v1/ik/logboek?tot=2026-03-01T00:00:00Z')).body).toEqual({ regels: [], meer: false })
    expect((await visitor.ask('GET', '/v1/ik/logboek?pagina=2')).body).toEqual({ regels: [], meer: false })
    expect((await visitor.ask('GET', '/v1/ik/logboek?van=gisteren')).status).toBe(400)
  })

  it('holds nothing of anybody else', async () => {
    const text = JSON.stringify(await gegevensOf('joost'))
    expect(['Hendrik', 'hendrik@', 'Mirjam', 'Molenveld', ...Object.values(bed.personen)].filter(word => text.includes(word))).toEqual([
      bed.personen.joost,
    ])
  })

  it('tells which rows there are of it in every table, what they are for and how long they stay', async () => {
    const { verwerkingen, bewaartermijnen } = await gegevensOf('hendrik')
    expect(verwerkingen.map(({ id }) => id)).toEqual(expect.arrayContaining(['toegang', 'logboek', 'rechten']))
    expect(bewaartermijnen.map(({ id }) => id)).toEqual(overMensen.bewaarregels.map(({ id }) => id))
    const shown = new Set([...overMensen.delen.flatMap(({ tabellen }) => tabellen), 'logboek.regel'])
    /** The key opens the lines, agreements and runs are lines of who did them, and who has a tombstone cannot sign in any more. */
    const toldOtherwise = ['logboek.sleutel', 'privacy.akkoord', 'privacy.opruiming', 'privacy.grafsteen']
    const personal = overMensen.bewaarregels.filter(({ vanWie }) => vanWie !== null).map(({ tabel }) => tabel)
    expect(personal.filter(tabel => !shown.has(tabel))).toEqual(toldOtherwise)
  })
})

describe('what erasing would do', () => {
  it('is told before somebody asks, by what they can see; the rest is counted afterwards', async () => {
    const { delen, wissen } = await gegevensOf('mirjam')
    const rows = (id: string) => delen.find(deel => deel.id === id)?.rijen.length
    const told = new Map(wissen.map(({ regel, hoe, aantal }) => [regel, [hoe, aantal]]))
    expect(['sessies', 'rollen', 'persoon', 'passkeys'].map(regel => told.get(regel))).toEqual([
      ['verwijderen', rows('sessies')],
      ['losmaken', 1],
      ['losmaken', 1],
      ['verwijderen', 0],
    ])
    expect(told.get('logboek')).toEqual(['blijft', expect.any(Number)])
    const untold = wissen.filter(({ aantal }) => aantal === null).map(({ regel }) => regel)
    expect(untold).toEqual(['logboeksleutel', 'instemmingen', 'opruimingen', 'grafstenen'])
    expect(overMensen.bewaarregels.filter(({ id }) => !told.has(id)).map(({ vanWie }) => vanWie)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('every table of the database', () => {
  it('has a rule about how long it is kept, or holds nothing about people', async () => {
    const withoutPeople = [
      'begroting.begroting',
      'begroting.kader',
      'begroting.post',
      'buurtagenda.agenda',
      'buurtagenda.steunt_op',
      'buurtpagina.bijeenkomst',
      'buurtpagina.pagina',
      'buurtplan.activiteit',
      'buurtplan.plan',
      'besteding.regel',
      'besteding.termijn',
      'leveringen.cijfer',
      'leveringen.indeling',
      'uitvoering.bewijs',
      'uitvoering.gebeurtenis',
      'uitvoering.mijlpaal',
      'uitvoering.uitvoering',
      'commissie.behandeling',
      'commissie.postbesluit',
      'monitoring.meetplan',
      'monitoring.verhaallink',
      'ondertekening.zegel',
      'reacties.meedenken',
      'terugmelding.antwoord',
      'vrijgave.cel',
      'vrijgave.grondslag',
      'vrijgave.indeling',
      'vrijgave.reeks',
      'vrijgave.ruwe_cel',
      'vrijgave.uitgave',
      'identity.buurt',
      'identity.gever',
      'identity.organisatie',
      'identity.recht',
      'logboek.begin',
      'logboek.open',
      'logboek.schakel',
      'logboek.stand',
      'menukaart.versie',
      'statistics.uitgave_blik',
      'platform.migration',
      'programma.advies',
      'programma.cohort',
      'programma.fase',
      'programma.lijst',
      'programma.mijlpaal',
      'programma.orgaan',
      'programma.transitiebuurt',
      'statistics.import_job',
    ]
    const { rows } = await sql<{ tabel: string }>`
      select n.nspname || '.' || c.relname as tabel from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'jobs') order by 1`.execute(bed.tasks)
    const ruled = overMensen.bewaarregels.map(({ tabel }) => tabel)
    expect(rows.map(({ tabel }) => tabel)).toEqual([...new Set([...ruled, ...withoutPeople])].toSorted())
  })
})
