import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { plantMensen } from '#src/modules/identity/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { ruimVanzelfOp } from '#src/modules/privacy/vanzelf.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { makeZip, rowsOf, workbookParts } from '#test/read/make-workbook.ts'
import { personen, wereld } from '#test/world.ts'
import { leveringenBewaarregels } from './bewaren.ts'
import type { LeveringAntwoord, Verslag } from './levering-schema.ts'
import { readAanvaard } from './read-aanvaard.ts'
import { readLeverTaken } from './read-taken.ts'

let bed: PeopleBed
let anneke: Visitor
let bram: Visitor
const { molenveld, deHorst, oudeMarkt } = wereld.buurten
const { verzekeraar } = wereld.organisaties
const kop = ['maat', 'gebied', 'periode', 'groep', 'waarde']

type Rij = readonly [maat: string, gebied: string, periode: string, groep: string, waarde: number]
type Blad = { readonly naam: string; readonly rijen: readonly (readonly (string | number)[])[]; readonly state?: 'hidden' }

function werkboek(rijen: readonly (readonly (string | number)[])[], ...more: readonly Blad[]): Buffer {
  const sheets = [{ naam: 'Cijfers', rijen: [kop, ...rijen] }, ...more]
  return Buffer.from(makeZip(workbookParts(sheets.map(({ rijen: rows, ...sheet }) => ({ ...sheet, rows: rowsOf(rows) })))))
}

async function bring(inhoud: Buffer | string, naam = 'uren.xlsx', more: Readonly<Record<string, string>> = {}) {
  const body = new FormData()
  body.append('bestand', new File([typeof inhoud === 'string' ? inhoud : new Uint8Array(inhoud)], naam))
  body.append('organisatie', verzekeraar.id)
  for (const [name, value] of Object.entries(more)) body.set(name, value)
  const answer = await anneke.ask('POST', '/v1/leveringen', body)
  return { ...codeOf(answer), text: JSON.stringify(answer.body), ...(answer.body as { id: string | null; verslag: Verslag }) }
}

const offer = async (id: string, toelichting = '') => codeOf(await anneke.ask('POST', `/v1/leveringen/${id}/_aanbieden`, { toelichting }))
const decide = async (id: string, besluit: string, reden = '') =>
  codeOf(await bram.ask('POST', `/v1/leveringen/${id}/besluit`, { besluit, reden }))
const look = async (id: string) => (await anneke.ask('GET', `/v1/leveringen/${id}`)).body as LeveringAntwoord
const readTasks = async () => await asVisitor(bed.tasks, null, trx => readLeverTaken(trx))
const uren = (buurt: string, periode: string, waarde: number): Rij => ['wijkverpleging-uren', buurt, periode, 'alle', waarde]

beforeAll(async () => {
  bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  await plantProgramma(bed.tasks, bed.clock)
  anneke = await bed.signIn('anneke@wilgenoord.example')
  bram = await bed.signIn('bram@wilgenoord.example')
  const body = { versie: 0, gebieden: [molenveld.id, deHorst.id], maten: ['*'] }
  await bram.ask('PUT', `/v1/levermachtigingen/${verzekeraar.id}`, body)
})

describe('the workbook of an insurer', () => {
  it('with faults is not kept; mended it is given back once, and then taken', async () => {
    const faulty = await bring(
      werkboek([
        uren(molenveld.id, '2025-Q3', -40),
        uren(deHorst.id, '2025-Q3', 9_100),
        uren(deHorst.id, '2025-Q3', 9_300),
        uren(oudeMarkt.id, '2025-Q3', 4_000),
        uren(molenveld.id, '2026-Q1', 8_000),
        ['wijkverpleging-clienten', molenveld.id, '2025-Q3', '65+', 90],
        ...(['65-74', '75-84', '85+'] as const).map((groep): Rij => ['wijkverpleging-clienten', molenveld.id, '2025-Q3', groep, 31]),
        uren(molenveld.id, '2024', 30_000),
        ...[1, 2, 3, 4].map(kwartaal => uren(molenveld.id, `2024-Q${kwartaal}`, 8_000)),
      ]),
    )
    expect([faulty.id, faulty.verslag.fouten.map(({ rij, kolom, code }) => [rij, kolom, code])]).toEqual([
      null,
      [
        [2, 'waarde', 'waarde-negatief'],
        [5, 'gebied', 'gebied-niet-van-u'],
        [6, 'periode', 'periode-toekomst'],
        [4, 'waarde', 'dubbel-anders'],
        [7, 'waarde', 'groepen-tellen-niet-op'],
        [11, 'waarde', 'perioden-tellen-niet-op'],
      ],
    ])
    const mended = await bring(werkboek([uren(molenveld.id, '2025-Q3', 8_400), uren(deHorst.id, '2025-Q2', 9_100)]))
    expect([await offer(mended.id!), await decide(mended.id!, 'teruggegeven', 'Van De Horst mist het derde kwartaal.')]).toEqual([
      { status: 204, code: undefined },
      { status: 204, code: undefined },
    ])
    expect((await readTasks()).filter(({ id }) => id === 'leveringen.opnieuw').map(({ tekst, voor }) => [tekst, voor])).toEqual([
      ['Lever opnieuw: een levering kwam terug.', { soort: 'persoon', persoon: personen.anneke.id }],
    ])
    bed.clock.advance(60_000)
    const whole = await bring(werkboek([uren(molenveld.id, '2025-Q3', 8_400), uren(deHorst.id, '2025-Q3', 9_100)]))
    expect((await readTasks()).map(({ id }) => id)).not.toContain('leveringen.opnieuw')
    await offer(whole.id!)
    await decide(whole.id!, 'aanvaard')
    const { staat, reden } = await look(mended.id!)
    expect([staat, reden, (await look(whole.id!)).staat]).toEqual(['teruggegeven', 'Van De Horst mist het derde kwartaal.', 'aanvaard'])
  })

  it('that has a period again with other figures says what changed, and ten times as many hours ask for a word', async () => {
    const { id } = await bring(werkboek([uren(molenveld.id, '2025-Q3', 8_300), uren(deHorst.id, '2025-Q4', 91_000)]))
    const { telling, verschillen, vragen } = await look(id!)
    expect([
      telling,
      verschillen.map(({ gebied, was, werd }) => [gebied.naam, was, werd]),
      vragen.map(({ rij, code }) => [rij, code]),
    ]).toEqual([{ nieuw: 1, gelijk: 0, anders: 1, weg: 1 }, [['Molenveld', 8_400, 8_300]], [[3, 'tien-keer']]])
    expect([(await offer(id!)).code, (await offer(id!, 'Dit zijn ook de uren van de avonddienst.')).status]).toEqual([
      'levering-explain',
      204,
    ])
  })

  it('is compared per month with months, not with quarters, and by age adds up to everybody', async () => {
    const maand = await bring(werkboek([uren(molenveld.id, '2025-11', 700)]))
    expect((await look(maand.id!)).vragen).toEqual([])
    const ages = ['0-17', '18-64', '65-74', '75-84', '85+'] as const
    const perLeeftijd = await bring(
      werkboek([
        ...ages.map((groep, index): Rij => ['wijkverpleging-clienten', molenveld.id, '2025-Q2', groep, index * 11]),
        ...ages.slice(1).map((groep): Rij => ['wijkverpleging-clienten', deHorst.id, '2025-Q2', groep, 11]),
      ]),
    )
    await offer(perLeeftijd.id!)
    await decide(perLeeftijd.id!, 'aanvaard')
    const cijfers = await asVisitor(bed.tasks, null, async trx => await readAanvaard(trx))
    const own = cijfers.filter(({ maat, groep }) => maat === 'wijkverpleging-clienten' && groep === 'alle')
    expect(own.map(({ gebied, periode, waarde }) => [gebied, periode, waarde])).toEqual([[molenveld.id, '2025-Q2', 110]])
    expect(cijfers.filter(({ groep }) => groep !== 'alle').map(({ groep, waarde }) => [groep, waarde])).toHaveLength(9)

    const [bare, dressed] = [
      await bring(werkboek([['wijkverpleging-clienten', molenveld.id, '2025-Q2', 'alle', 111]])),
      await bring(
        werkboek([
          ['wijkverpleging-clienten', molenveld.id, '2025-Q2', 'alle', 111],
          ...ages.map((groep, index): Rij => [
            'wijkverpleging-clienten',
            molenveld.id,
            '2025-Q2',
            groep,
            index * 11 + (index === 4 ? 1 : 0),
          ]),
        ]),
      ),
    ]
    expect([(await look(bare.id!)).zonderLeeftijd, (await look(dressed.id!)).zonderLeeftijd]).toEqual([1, 0])

    bed.clock.advance(60_000)
    await offer(dressed.id!)
    await decide(dressed.id!, 'aanvaard')
    const later = (await asVisitor(bed.tasks, null, async trx => await readAanvaard(trx))).filter(
      ({ maat, gebied, periode, groep }) =>
        maat === 'wijkverpleging-clienten' && gebied === molenveld.id && periode === '2025-Q2' && groep === '85+',
    )
    const first = cijfers.find(
      ({ maat, gebied, groep }) => maat === 'wijkverpleging-clienten' && gebied === molenveld.id && groep === '85+',
    )
    // A figure that came again keeps the day on which it first came: that decides whether a year or its quarters are used.
    expect(later.map(({ waarde, besloten }) => [waarde, besloten])).toEqual([[45, first?.besloten]])
  })
})

describe('somebody in a delivery', () => {
  const bsn = '123456782'
  const goed = [kop.join(';'), `opnames;${molenveld.id};2025;alle;3`].join('\n')
  const client = {
    naam: 'Cliënten',
    rijen: [
      ['Naam', 'Geboortedatum', 'Uren'],
      ['J. Jansen', '12-03-1941', 12],
    ],
  } as const

  it('is refused wherever they stand, and is nowhere afterwards', async () => {
    const seen = [
      await bring(`${kop.join(';')};BSN\nopnames;${molenveld.id};2025;alle;3;${bsn}`, 'a.csv'),
      await bring(werkboek([['opnames', molenveld.id, '2025', 'alle', Number(bsn)]])),
      await bring(`${bsn};${molenveld.id};2025;3\n${bsn};${molenveld.id};2025;4`, 'zonder-kop.csv'),
      await bring(werkboek([['opnames', molenveld.id, '2025', 'alle', 3]], { ...client, state: 'hidden' })),
      await bring(goed, `opnames van ${bsn}.csv`),
    ]
    expect(seen.map(({ id, code, verslag }) => [id ?? null, code ?? verslag.overMensen])).toEqual([
      [null, true],
      [null, true],
      [null, true],
      [null, true],
      [null, 'levering-person'],
    ])
    const { id } = await bring(goed, 'goed.csv')
    expect([
      (await offer(id!, `Vraag het aan ${bsn}.`)).code,
      (await offer(id!)).status,
      (await decide(id!, 'teruggegeven', `Wie is ${bsn}?`)).code,
    ]).toEqual(['levering-person', 204, 'levering-person'])
    expect(seen.map(({ text }) => /123456782|Jansen|1941/.test(text))).toEqual(seen.map(() => false))
    expect([await tablesWith('goed.csv'), await tablesWith(bsn)]).toEqual([['leveringen.levering'], []])
  })
})

/** The tables of the database in which a text stands in any row: what is kept, the log, and what waits to be done. */
async function tablesWith(text: string): Promise<readonly string[]> {
  const { rows } = await sql<{ naam: string; schema: string }>`
    select schemaname as schema, tablename as naam from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')`.execute(
    bed.tasks,
  )
  const found = await Promise.all(
    rows.map(async ({ schema, naam }) => {
      const table = sql.table(`${schema}.${naam}`)
      const hits = await sql`select 1 from ${table} as t where t::text like ${`%${text}%`} limit 1`.execute(bed.tasks)
      return hits.rows.length > 0 ? [`${schema}.${naam}`] : []
    }),
  )
  return found.flat()
}

it('a delivery that was read and not offered goes after thirty days with all its figures; one that was offered stays', async () => {
  const [left, offered] = [
    await bring(werkboek([uren(molenveld.id, '2025-Q1', 8_100)])),
    await bring(werkboek([uren(molenveld.id, '2025-Q2', 8_200)])),
  ]
  await offer(offered.id!)
  const kept = async () => {
    const { rows } = await sql<{
      id: string
    }>`select distinct levering_id as id from leveringen.cijfer where levering_id in (${left.id}, ${offered.id})`.execute(bed.tasks)
    return new Set(rows.map(({ id }) => id))
  }
  const tidy = async () =>
    await ruimVanzelfOp({ tasks: bed.tasks, clock: bed.clock, master: bed.world.master, bewaarregels: leveringenBewaarregels })
  bed.clock.advance(29 * 24 * 3600_000)
  await tidy()
  expect(await kept()).toEqual(new Set([left.id, offered.id]))
  bed.clock.advance(2 * 24 * 3600_000)
  await tidy()
  expect(await kept()).toEqual(new Set([offered.id]))
})
