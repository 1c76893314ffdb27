import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { canonicalJson } from '#src/canonical-json.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { madePlan } from '#test/permissions/made-impact.ts'
import { verzinPaneel } from '../oordeel/verzonnen.ts'
import type { HeleAnalyse } from './plan-schema.ts'
import { rekenAnalyse } from './reken-analyse.ts'

let bed: PeopleBed
let onderzoeker: Visitor
let verzekeraar: Visitor

const plan = {
  ...madePlan,
  titel: 'Uren wijkverpleging, eerste twee cohorten',
  wie: 'Cliënten van de alliantie in buurten die meedoen.',
}

const paneel = verzinPaneel({
  effect: -0.2,
  scheef: 0,
  cohorten: [{ start: 2025, buurten: 12 }],
  vergelijking: 24,
  jaren: [2021, 2026],
  ruis: 0.05,
  zaad: 5,
})
const csv = [
  'buurt;jaar;start;uitkomst',
  ...paneel.buurt.map((buurt, at) => [buurt, paneel.jaar[at], paneel.start[at], paneel.uitkomst[at]].join(';')),
].join('\n')

async function open(who: Visitor, id: string, text: string) {
  const body = new FormData()
  body.append('bestand', new File([text], 'paneel.csv'))
  body.append('bron', 'Vrijgave wijkverpleging, november')
  return await who.ask('POST', `/v1/analyses/${id}/_openen`, body)
}
const draft = async (inhoud: object = plan) => await onderzoeker.ask('POST', '/v1/analyses', inhoud)
const idOf = ({ body }: { readonly body: unknown }) => (body as { readonly id: string }).id
const look = async (id: string, more = '') => (await verzekeraar.ask('GET', `/v1/analyses/${id}${more}`)).body as HeleAnalyse
const lock = async (id: string, versie = 1) => await onderzoeker.ask('POST', `/v1/analyses/${id}/_vastleggen`, { versie })
const reken = async (analyse: string, nummer = 1) => await rekenAnalyse({ ...bed.world, tasks: bed.tasks }, { analyse, nummer })

beforeAll(async () => {
  bed = await makePeopleBed()
  await bed.addPersoon('Renske Vonk', { rol: 'onderzoeker' })
  await bed.addPersoon('Gijs Aalders', { rol: 'verzekeraar', organisatie: await bed.addOrganisatie('Zorgfonds De Veste', 'verzekeraar') })
  onderzoeker = await bed.signIn('renske@wilgenoord.example')
  verzekeraar = await bed.signIn('gijs@wilgenoord.example')
})

describe('a plan of analysis', () => {
  it('comes before the figures, is locked with a hash, and leads to a verdict that others read and can take along', async () => {
    const id = idOf(await draft())
    expect(codeOf(await open(onderzoeker, id, csv))).toEqual({ status: 409, code: 'plan-niet-vast' })
    expect((await lock(id)).body).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(codeOf(await onderzoeker.ask('PUT', `/v1/analyses/${id}`, plan, { 'if-match': '"1"' }))).toEqual({
      status: 409,
      code: 'plan-vast',
    })
    expect((await open(onderzoeker, id, csv)).status).toBe(204)
    expect((await look(id)).paneel).toMatchObject({ staat: 'bezig', analyse: null })
    await reken(id)
    const found = await look(id)
    expect(found).toMatchObject({
      verkennend: false,
      vastDoor: 'Renske Vonk',
      paneel: { door: 'Renske Vonk', eerder: false, staat: 'klaar', analyse: { oordeel: 'bewezen' } },
    })
    expect(codeOf(await open(onderzoeker, id, csv))).toEqual({ status: 409, code: 'paneel-al-open' })
    const bundel = await verzekeraar.ask('GET', `/v1/analyses/${id}/bundel?nummer=1`)
    expect(bundel.status).toBe(200)
    const files = unzipSync(await verzekeraar.file(`/v1/analyses/${id}/bundel?nummer=1`))
    const textOf = (naam: string) => Buffer.from(files[naam] ?? []).toString('utf8')
    expect(Object.keys(files)).toEqual(['paneel.csv', 'plan.json', 'resultaat.json', 'datapackage.json', 'LEESMIJ.md'])
    expect(textOf('paneel.csv')).toBe(csv)
    expect(JSON.parse(textOf('resultaat.json'))).toEqual(found.paneel?.analyse)
    expect(
      createHash('sha256')
        .update(canonicalJson(JSON.parse(textOf('plan.json'))))
        .digest('hex'),
    ).toBe(found.hash)
  })

  it('that comes after figures were opened is exploratory, and so is one for figures that were seen before', async () => {
    const id = idOf(await draft())
    await lock(id)
    await open(onderzoeker, id, `${csv}\n`)
    expect((await onderzoeker.ask('POST', `/v1/analyses/${id}/_opnieuw`)).body).toEqual({ nummer: 2 })
    expect(await look(id)).toMatchObject({
      nummer: 2,
      staat: 'concept',
      verkennend: true,
      nummers: [{ verkennend: false }, { verkennend: true }],
    })
    expect(codeOf(await onderzoeker.ask('POST', `/v1/analyses/${id}/_opnieuw`))).toEqual({ status: 409, code: 'plan-nog-open' })
    const other = idOf(await draft())
    await lock(other)
    await open(onderzoeker, other, `${csv}\n`)
    expect((await look(other)).paneel).toMatchObject({ eerder: true })
  })

  it('cannot have a model for its outcome, nor contradict itself', async () => {
    const refused = await Promise.all(
      [
        { ...plan, uitkomst: 'maat:moeite-met-rondkomen-18plus' },
        { ...plan, uitkomst: 'indicator:geluk' },
        { ...plan, basisjaar: 2026 },
        { ...plan, tot: 2022 },
        { ...plan, drempel: 0 },
      ].map(async each => codeOf(await draft(each)).code),
    )
    expect(refused).toEqual(['uitkomst-uit-model', 'uitkomst-onbekend', 'plan-basisjaar', 'plan-tot', 'plan-drempel'])
    const { uitkomsten } = (await verzekeraar.ask('GET', '/v1/analyses')).body as {
      readonly uitkomsten: readonly { readonly id: string }[]
    }
    expect(uitkomsten.map(({ id }) => id)).not.toContain('maat:moeite-met-rondkomen-18plus')
  })

  it('keeps its figures closed when they cannot be read, and says where', async () => {
    const id = idOf(await draft())
    await lock(id)
    const broken = await open(onderzoeker, id, csv.replace(/;\d+\.?\d*$/m, ';veel'))
    expect(broken).toMatchObject({
      status: 400,
      body: { code: 'panel-not-a-number', detail: expect.stringMatching(/^In regel 2, kolom uitkomst: "veel"/) },
    })
    expect(
      codeOf(
        await open(
          onderzoeker,
          id,
          csv
            .split('\n')
            .filter(line => !line.includes(';2023;'))
            .join('\n'),
        ),
      ).code,
    ).toBe('paneel-jaren')
    expect((await look(id)).paneel).toBeNull()
  })

  it('is changed or locked, never both, when two people do that in the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id } = (await draft()).body as { readonly id: string }
      const titel = `Gewijzigd in ronde ${round}`
      const [changed, locked] = await Promise.all([
        onderzoeker.ask('PUT', `/v1/analyses/${id}`, { ...plan, titel }, { 'if-match': '"1"' }),
        lock(id),
      ])
      const isChanged = changed.status < 300
      expect({ changed: isChanged, locked: locked.status < 300 }).toEqual({ changed: isChanged, locked: !isChanged })
      const seen = await look(id)
      expect([seen.staat, seen.plan.titel === titel]).toEqual(isChanged ? ['concept', true] : ['vast', false])
    }
  })

  it('that gives no number with a meaning says so in a sentence', async () => {
    const id = idOf(await draft())
    await lock(id)
    const [head, ...lines] = csv.split('\n')
    const one = lines.filter(line => line.includes(';0;') || line.startsWith('Verzonnen buurt 1;'))
    await open(onderzoeker, id, [head, ...one].join('\n'))
    await reken(id)
    expect((await look(id)).paneel).toMatchObject({
      staat: 'geweigerd',
      analyse: null,
      fout: expect.stringMatching(/^Er is maar één eenheid die begint/),
    })
  })

  it('is made and opened by researchers and the transition team only', async () => {
    expect(codeOf(await verzekeraar.ask('POST', '/v1/analyses', plan))).toEqual({ status: 403, code: 'not-allowed' })
  })

  it('that is locked cannot be changed in the database either', async () => {
    const id = idOf(await draft())
    await lock(id)
    await expect(sql`update impact.plan set inhoud = '{}' where analyse_id = ${id}`.execute(bed.tasks)).rejects.toThrow(
      'een plan dat vaststaat verandert niet',
    )
  })
})
