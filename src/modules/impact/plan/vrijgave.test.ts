import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { vrijgeefCijfers } from '#src/modules/monitoring/index.ts'
import type { MonitoringTables } from '#src/modules/monitoring/index.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { madePlan } from '#test/permissions/made-impact.ts'
import { seededRandom } from '#src/platform/random.ts'
import type { HeleAnalyse } from './plan-schema.ts'
import { rekenAnalyse } from './reken-analyse.ts'
import { startjaarOf } from './vrij-paneel.ts'

const jaren = [2021, 2022, 2023, 2024, 2025, 2026]
const meedoen = Array.from({ length: 14 }, (_, at) => ({
  id: `00000000-0000-4000-8000-0000000030${10 + at}`,
  gebied: `BU9903${1000 + at}`,
}))
const erbuiten = Array.from({ length: 26 }, (_, at) => `BU9904${1000 + at}`)
/** Known beforehand: a quarter fewer hours from 2025 on. */
const effect = -0.25

let bed: PeopleBed
let onderzoeker: Visitor

beforeAll(async () => {
  bed = await makePeopleBed({ now: '2027-02-01T09:00:00Z' })
  await bed.addPersoon('Renske Vonk', { rol: 'onderzoeker' })
  onderzoeker = await bed.signIn('renske@wilgenoord.example')
  await makeProgramme()
  await vrijgeefCijfers({ ...bed.world, tasks: bed.tasks.$extendTables<MonitoringTables>() })
})

/** Fourteen buurten that start in 2025 and twenty-six areas outside, with hours and clients that an insurer delivered per year. */
async function makeProgramme(): Promise<void> {
  const random = seededRandom('wie meedoet en wie niet')
  const verzekeraar = await bed.addOrganisatie('Zorgfonds De Veste', 'verzekeraar')
  const levering = crypto.randomUUID()
  const opening = JSON.stringify({ datum: '2024-10-01', door: ['Het transitieteam'], reden: 'Klaar' })
  const { tasks } = bed
  await sql`insert into programma.cohort (id, nummer, naam, plaatsen, staat, opening) values (${levering}, 81, 'De eersten', 20, 'open', ${opening}::jsonb)`.execute(
    tasks,
  )
  for (const [at, { id, gebied }] of meedoen.entries()) {
    await sql`insert into identity.buurt (id, naam) values (${id}, ${`Wilgenhof ${at}`})`.execute(tasks)
    await sql`insert into programma.transitiebuurt (buurt_id, staat, gebieden, cohort_id) values (${id}, 'deelnemer', ${[gebied]}, ${levering})`.execute(
      tasks,
    )
  }
  await sql`
    insert into leveringen.levering (organisatie_id, id, bestandsnaam, vorm, sha256, regels, van, tot, staat, gelezen, aangeboden, besloten)
    values (${verzekeraar}, ${levering}, 'uren.csv', 'csv', ${'c'.repeat(64)}, 1, '2021', '2026', 'aanvaard', now(), now(), now())`.execute(
    tasks,
  )
  const rows = [...meedoen.map(({ gebied }) => gebied), ...erbuiten].flatMap((gebied, at) => {
    const clienten = 150 + 10 * (at % 17)
    const level = 45 + 10 * random.next()
    return jaren.flatMap(jaar => {
      const after = at < meedoen.length && jaar >= 2025 ? 1 + effect : 1
      const uren = Math.round(clienten * level * 0.98 ** (jaar - 2021) * after * (0.98 + 0.04 * random.next()))
      return [
        { maat: 'wijkverpleging-clienten', gebied, periode: String(jaar), waarde: clienten },
        { maat: 'wijkverpleging-uren', gebied, periode: String(jaar), waarde: uren },
      ]
    })
  })
  await sql`
    insert into leveringen.cijfer (levering_id, nummer, rij, maat, gebied, periode, groep, waarde)
    select ${levering}, row_number() over (), row_number() over (), r.maat, r.gebied, r.periode, 'alle', r.waarde
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (maat text, gebied text, periode text, waarde integer)`.execute(tasks)
}

const plan = { ...madePlan, titel: 'Uren wijkverpleging, van de vrijgave' }
const idOf = ({ body }: { readonly body: unknown }) => (body as { readonly id: string }).id
const look = async (id: string) => (await onderzoeker.ask('GET', `/v1/analyses/${id}`)).body as HeleAnalyse

async function locked(inhoud: object): Promise<string> {
  const id = idOf(await onderzoeker.ask('POST', '/v1/analyses', inhoud))
  await onderzoeker.ask('POST', `/v1/analyses/${id}/_vastleggen`, { versie: 1 })
  return id
}

describe('figures that were released here', () => {
  it('open for a locked plan, lead to a verdict, and have the estimate on what was counted beside it', async () => {
    const id = await locked(plan)
    expect(await look(id)).toMatchObject({ vrij: { jaren, buurten: 14, gebieden: 26 }, paneel: null })
    expect((await onderzoeker.ask('POST', `/v1/analyses/${id}/_openen-vrijgave`)).status).toBe(204)
    await rekenAnalyse({ ...bed.world, tasks: bed.tasks }, { analyse: id, nummer: 1 })
    const { paneel, vrij } = await look(id)
    expect(vrij).toBeNull()
    expect(paneel).toMatchObject({
      bron: 'Vrijgegeven cijfers van deze installatie, uitgave 1',
      uit: 'vrijgave',
      staat: 'klaar',
      analyse: { oordeel: 'bewezen', deelnemers: { gestart: 14, vergelijking: 26 } },
      rauw: { oordeel: 'bewezen', gestart: 14, vergelijking: 26 },
    })
    const estimates = [paneel?.analyse?.effect.deel ?? 0, paneel?.rauw?.effect.deel ?? 0]
    expect(estimates.map(deel => Math.abs(deel - effect) < 0.03)).toEqual([true, true])
    expect(Number.isInteger(Number(((paneel?.rauw?.effect.deel ?? 0) * 1000).toFixed(9)))).toBe(true)
  })

  it('name the buurten, and no area outside the programme', async () => {
    const { rows } = await sql<{ csv: string }>`select csv from impact.paneel where uit = 'vrijgave' limit 1`.execute(bed.tasks)
    const [kop, ...regels] = (rows[0]?.csv ?? '').trim().split('\n')
    expect(kop).toBe('buurt;jaar;start;uitkomst')
    expect(regels).toHaveLength(40 * jaren.length)
    const namen = new Set(regels.map(regel => regel.split(';')[0]?.replaceAll('"', '')))
    expect([...namen].filter(naam => naam?.startsWith('Wilgenhof ')).length).toBe(14)
    expect([...namen].filter(naam => /^Vergelijkingsgebied [0-9a-f]{12}$/.test(naam ?? '')).length).toBe(26)
    expect(rows[0]?.csv).not.toMatch(/BU990[34]/)
    expect(regels.filter(regel => regel.startsWith('"Wilgenhof 3"')).map(regel => regel.split(';')[2])).toEqual(jaren.map(() => '2025'))
  })

  it('stay closed when nothing was released of the outcome, and when the plan is not locked', async () => {
    const none = await locked({ ...plan, uitkomst: 'indicator:opnames' })
    expect(await look(none)).toMatchObject({ vrij: null })
    expect(codeOf(await onderzoeker.ask('POST', `/v1/analyses/${none}/_openen-vrijgave`))).toEqual({ status: 409, code: 'vrijgave-leeg' })
    const early = await locked({ ...plan, van: 2019 })
    expect(await onderzoeker.ask('POST', `/v1/analyses/${early}/_openen-vrijgave`)).toMatchObject({
      status: 409,
      body: { code: 'vrijgave-jaren', detail: expect.stringContaining('over 2019, 2020 is geen heel jaar vrijgegeven') },
    })
    const open = idOf(await onderzoeker.ask('POST', '/v1/analyses', plan))
    expect(codeOf(await onderzoeker.ask('POST', `/v1/analyses/${open}/_openen-vrijgave`))).toEqual({ status: 409, code: 'plan-niet-vast' })
    expect((await look(none)).paneel).toBeNull()
  })

  it('are set beside the use of activities when the plan asks for it, and say so when that is not known', async () => {
    expect(codeOf(await onderzoeker.ask('POST', '/v1/analyses', { ...plan, dosis: 'indicator:opnames' })).code).toBe('dosis-onbekend')
    const id = await locked({ ...plan, dosis: 'indicator:bewoners-deelname' })
    await onderzoeker.ask('POST', `/v1/analyses/${id}/_openen-vrijgave`)
    await rekenAnalyse({ ...bed.world, tasks: bed.tasks }, { analyse: id, nummer: 1 })
    expect(await look(id)).toMatchObject({ dosis: 'Bewoners die meedoen', paneel: { analyse: { dosis: null } } })
  })
})

describe('the first year that counts', () => {
  it('is that of the opening, or the next one when it opens after June; none without an opening or after the plan', () => {
    const days = ['2025-01-15', '2025-06-30', '2025-07-01', '2026-12-01', null, undefined]
    expect(days.map(dag => startjaarOf(dag, 2026))).toEqual([2025, 2025, 2026, 0, 0, 0])
  })
})
