import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeLog } from '#src/platform/audit/write-log.ts'
import { makePrivacyBed } from '#test/privacy-bed.ts'
import type { PrivacyBed } from '#test/privacy-bed.ts'

let bed: PrivacyBed

beforeAll(async () => {
  bed = await makePrivacyBed()
  for (const buurt of [bed.molenveld, bed.deHorst]) {
    const { hendrik } = bed.personen
    const line = {
      handeling: 'mensen.bekeken',
      soort: 'R',
      verwerking: 'toegang',
      buurt,
      betrokkenen: [hendrik],
      persoonlijk: { [hendrik]: 'Tuin' },
    } as const
    await bed.tasks.transaction().execute(trx => writeLog(trx, null, line, { ...bed.world, spoor: 'proef' }))
  }
})

interface Page {
  readonly meer: boolean
  readonly regels: readonly {
    readonly handeling: string
    readonly buurt: { naam: string } | null
    readonly betrokkenen: object[]
    readonly persoonlijk: object[]
  }[]
}

async function read(naam: string, query = ''): Promise<Page> {
  const visitor = await bed.as(naam)
  return (await visitor.ask('GET', `/v1/logboek${query}`)).body as Page
}

describe('the log', () => {
  it('of a neighbourhood is read by its kartrekker, without the personal parts', async () => {
    const { regels } = await read('mirjam', `?buurt=${bed.molenveld}`)
    expect(regels).toEqual([
      {
        id: expect.any(String),
        tijd: bed.clock.now().toISOString(),
        handeling: 'mensen.bekeken',
        wat: 'De lijst van mensen bekeken',
        soort: 'R',
        verwerking: 'toegang',
        waarom: 'Weten wie iemand is en wat diegene mag.',
        uitkomst: 'goed',
        wie: null,
        rol: null,
        namens: null,
        buurt: { id: bed.molenveld, naam: 'Molenveld' },
        betrokkenen: [{ id: bed.personen.hendrik, naam: 'Hendrik Oosterling' }],
        inhoud: {},
        persoonlijk: [],
        spoor: 'proef',
        bron: expect.stringMatching(/^buurtwijs \d/),
      },
    ])
  })

  it('of another neighbourhood is unknown to them, also when they ask for everything', async () => {
    const visitor = await bed.as('mirjam')
    const other = await visitor.ask('GET', `/v1/logboek?buurt=${bed.deHorst}`)
    expect([other.status, other.body]).toMatchObject([404, { code: 'unknown' }])
    const { regels } = await read('mirjam')
    expect(new Set(regels.map(({ buurt }) => buurt?.naam))).toEqual(new Set(['Molenveld', undefined]))
    expect(regels.filter(({ buurt }) => buurt === null).every(({ handeling }) => /^(sessie|logboek)/.test(handeling))).toBe(true)
  })

  it('is read whole by the privacy officer, with the personal parts', async () => {
    const { regels } = await read('anneke', `?buurt=${bed.deHorst}`)
    expect(regels.map(({ persoonlijk }) => persoonlijk)).toEqual([[{ persoon: bed.personen.hendrik, inhoud: 'Tuin' }]])
    expect((await read('anneke')).regels.length).toBeGreaterThan(3)
  })

  it('of ten thousand lines in one moment is read page by page, each line on one page', async () => {
    const moment = new Date(bed.clock.now().getTime() - 24 * 3600_000)
    await sql`
      insert into logboek.regel (buurt_id, tijd, verwerking, handeling, soort, betrokkenen, inhoud, geheim, spoor, bron)
      select ${bed.molenveld}::uuid, ${moment}, 'toegang', 'mensen.bekeken', 'R', '{}', jsonb_build_object('aantal', i), '{}', 'veel', 'proef'
        from generate_series(1, 10000) as i`.execute(bed.tasks)
    const mirjam = await bed.as('mirjam')
    const tot = new Date(moment.getTime() + 1).toISOString()
    const seen = new Set<unknown>()
    const more: boolean[] = []
    for (const pagina of [1, 2, 100, 199, 200]) {
      const { body } = await mirjam.ask('GET', `/v1/logboek?buurt=${bed.molenveld}&tot=${tot}&pagina=${pagina}`)
      const { regels, meer } = body as { regels: readonly { id: string }[]; meer: boolean }
      for (const { id } of regels) seen.add(id)
      more.push(meer)
    }
    expect({ lines: seen.size, more }).toEqual({ lines: 250, more: [true, true, true, true, false] })
    expect((await mirjam.ask('GET', '/v1/logboek?pagina=0x10')).status).toBe(400)
  })

  it('tells of being read, and about whom', async () => {
    await read('anneke', `?buurt=${bed.molenveld}`)
    const hendrik = await bed.as('hendrik')
    const { body } = await hendrik.ask('GET', '/v1/ik/logboek')
    expect((body as { regels: object[] }).regels).toContainEqual(
      expect.objectContaining({ wat: 'Het logboek bekeken', wie: 'Anneke Lindenhof', rol: 'privacy-officer', overU: true }),
    )
  })

  it.each([
    ['a stranger', null, 401],
    ['a resident', 'hendrik', 403],
    ['the administrator', 'tijmen', 403],
    ['the kartrekker', 'mirjam', 200],
    ['the privacy officer', 'anneke', 200],
  ])('answers %s as it should', async (_who, naam, status) => {
    const visitor = naam === null ? bed.visitor() : await bed.as(naam)
    expect((await visitor.ask('GET', '/v1/logboek')).status).toBe(status)
  })
})
