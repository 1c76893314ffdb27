import { withoutPeople } from '#test/without-people.ts'
import { disclose, openSolver, parseRules, parseTable } from '@buurtwijs/disclosure'
import { z } from '@hono/zod-openapi'
import { createApiApp } from '#src/app.ts'
import { analyseSource } from '#test/analyse-world.ts'
import { kaartSource } from '#test/kaart-world.ts'
import { ongelijkheidSchema, reeksSchema, trechterSchema, vergelijkbaarSchema } from '#src/modules/buurtbeeld/analyses/schema.ts'
import { kaartSchema, landlijstSchema, landwaardenSchema, topologieSchema } from '#src/modules/buurtbeeld/kaart/schema.ts'
import { buurtbeeldSchema, selectiebeeldSchema } from '#src/modules/buurtbeeld/index.ts'
import { heleMenukaartSchema, interventieAntwoordSchema, menukaartSchema, woordenSchema } from '#src/modules/menukaart/antwoord-schema.ts'
import { discloseReleaseSchema, discloseRulesSchema, discloseTableSchema } from '#src/modules/monitoring/index.ts'
import { importAll } from '#src/modules/statistics/import.ts'
import { endingOf } from '#src/modules/statistics/imports/import-events.ts'
import { describeJob } from '#src/modules/statistics/imports/import-job-store.ts'
import { ImportJobs } from '#src/modules/statistics/imports/import-jobs.ts'
import { OmtrekSource } from '#src/modules/statistics/omtrek.ts'
import {
  gebiedDetailSchema,
  gebiedSchema,
  importEndingSchema,
  importSchema,
  maatSchema,
  omtrekSchema,
  releaseSchema,
} from '#src/modules/statistics/schema.ts'
import {
  effectSchema,
  matchAnswerSchema,
  matchQuestionSchema,
  planSchema,
  powerAnswerSchema,
  powerQuestionSchema,
  syntheticSchema,
  twoWaySchema,
} from '#src/modules/impact/index.ts'
import { readPanelFile } from '#src/modules/impact/panel-file.ts'
import { runEffect } from '#src/modules/impact/run-effect.ts'
import { runMatch } from '#src/modules/impact/run-match.ts'
import { runPower } from '#src/modules/impact/run-power.ts'
import { zaakSchema, zaakVraagSchema } from '#src/modules/businesscase/index.ts'
import { makeAntwoord } from '#src/modules/businesscase/model/antwoord.ts'
import { requireAannames } from '#src/modules/businesscase/vraag.ts'
import { projectRoot } from '#src/config.ts'
import { problemSchema } from '#src/platform/http/problem.ts'
import { silentLog } from '#src/platform/log.ts'
import { seededRandom } from '#src/platform/random.ts'
import type { MadeCel, MadeTable } from '../made-table.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StatistiekSource } from '#src/modules/statistics/figures/statistiek.ts'
import { makeTestFolder } from '../setup/test-folder.ts'
import { sourceOf } from '../statistics-bed.ts'

/** One kind of JSON that the product gives: its schema, and an example of it made by the product itself from made-up figures. */
export interface Answer {
  readonly name: string
  readonly what: string
  readonly schema: z.ZodType
  readonly example: unknown
}

const gebieden = [
  ['NL99', 'Demoland'],
  ['GM9901', 'Wilgenoord', 'Wilgenoord', 1],
  ['WK990101', 'Binnenstad', 'Wilgenoord', 1],
  ['BU99010101', 'Oude Markt', 'Wilgenoord', 1],
  ['BU99010102', 'Kerkkwartier', 'Wilgenoord', 3],
] as const

const kwb: MadeTable = {
  bron: {
    uitgever: 'Demo (verzonnen)',
    tabel: 'DEMO-KWB-2024',
    titel: 'Verzonnen kerncijfers 2024',
    licentie: 'EUPL-1.2',
    indelingsjaar: 2024,
  },
  gebieden,
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [1_000_000, 80_000, 3_000, 1_230, 1_770] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [205_000, 17_000, 900, 470, 430] },
  ],
}

const gezondheid: MadeTable = {
  bron: { ...kwb.bron, familie: 'rivm-gezondheid', tabel: 'DEMO-GEZONDHEID', titel: 'Verzonnen gezondheid 2020', indelingsjaar: 2020 },
  gebieden,
  kolommen: [
    {
      onderwerp: 'Eenzaam',
      eenheid: '%',
      decimalen: 1,
      jaar: 2020,
      dimensies: { Leeftijd: '18 jaar of ouder' },
      cellen: [47, 42.3, 46, 47.4, 44],
    },
  ],
}

/** The same tables with a third buurt, of which the health figure is hidden: two of the three are no whole wijk. */
function withHaven(table: MadeTable, cellen: readonly MadeCel[]): MadeTable {
  const kolommen = table.kolommen.map((kolom, index) => ({ ...kolom, cellen: [...kolom.cellen, cellen[index] ?? 'onbekend'] }))
  return { ...table, gebieden: [...gebieden, ['BU99010103', 'Haven', 'Wilgenoord', 1]], kolommen }
}

/** Every answer once, always the same. */
export async function makeAnswers(): Promise<readonly Answer[]> {
  const source = await sourceOf(kwb, gezondheid)
  const path = await makeTestFolder()
  const clock = { now: () => new Date('2026-01-02T10:00:00.000Z') }
  const random = seededRandom('answers')
  const imports = new ImportJobs({
    database: undefined as never,
    jobs: undefined as never,
    clock,
    environment: {},
    uploads: path,
    isImporting: () => false,
  })
  const house = { log: silentLog, random, clock, dataFolder: { path, releases: path, wantsDemo: false } }
  const apiOver = (over: StatistiekSource) =>
    createApiApp({ source: over, omtrekken: new OmtrekSource(over), imports, identity: withoutPeople, house })
  const api = apiOver(source)
  const get = async (address: string): Promise<unknown> => await (await api.request(address)).json()
  const wider = apiOver(await sourceOf(withHaven(kwb, [15, 5]), withHaven(gezondheid, ['onderdrukt'])))
  const id = source.store.list()[0]?.id ?? ''
  const analyses = apiOver(await analyseSource())
  const analyse = async (address: string): Promise<unknown> => await (await analyses.request(address)).json()
  const maps = apiOver(await kaartSource())
  const map = async (address: string): Promise<unknown> => await (await maps.request(address)).json()
  return [
    {
      name: 'buurtbeeld',
      what: 'GET /v1/gebieden/{code}/buurtbeeld en buurtbeeld --json',
      schema: buurtbeeldSchema,
      example: await get('/v1/gebieden/BU99010101/buurtbeeld'),
    },
    {
      name: 'selectiebeeld',
      what: 'GET /v1/selecties/buurtbeeld en buurtbeeld --json van gebieden samen',
      schema: selectiebeeldSchema,
      example: await (await wider.request('/v1/selecties/buurtbeeld?gebieden=BU99010101,BU99010103')).json(),
    },
    {
      name: 'trechter',
      what: 'GET /v1/gebieden/{code}/trechter, /v1/selecties/trechter en trechter --json',
      schema: trechterSchema,
      example: await analyse('/v1/gebieden/GM9901/trechter?maat=leeftijd-65-plus-pct'),
    },
    {
      name: 'ongelijkheid',
      what: 'GET /v1/gebieden/{code}/ongelijkheid, /v1/selecties/ongelijkheid en ongelijkheid --json',
      schema: ongelijkheidSchema,
      example: await analyse('/v1/gebieden/GM9901/ongelijkheid?maat=leeftijd-65-plus-pct'),
    },
    {
      name: 'reeks',
      what: 'GET /v1/gebieden/{code}/reeks, /v1/selecties/reeks en reeks --json',
      schema: reeksSchema,
      example: await analyse('/v1/gebieden/BU99010101/reeks?maat=peiling.voelt-zich-alleen-pct'),
    },
    {
      name: 'vergelijkbaar',
      what: 'GET /v1/gebieden/{code}/vergelijkbaar, /v1/selecties/vergelijkbaar en vergelijkbaar --json',
      schema: vergelijkbaarSchema,
      example: await analyse('/v1/gebieden/BU99010102/vergelijkbaar?maat=eenzaam-18plus'),
    },
    {
      name: 'kaart',
      what: 'GET /v1/gebieden/{code}/kaart, /v1/selecties/kaart en kaart --json',
      schema: kaartSchema,
      example: await map('/v1/selecties/kaart?gebieden=BU99020101,BU99020102&maat=inwoners'),
    },
    {
      name: 'kaart-waarden',
      what: 'GET /v1/kaart/waarden',
      schema: landwaardenSchema,
      example: await map('/v1/kaart/waarden?land=NL99&soort=buurt&maat=eenzaam-18plus'),
    },
    {
      name: 'kaart-lijst',
      what: 'GET /v1/kaart/lijst',
      schema: landlijstSchema,
      example: await map('/v1/kaart/lijst?land=NL99&soort=buurt&maat=eenzaam-18plus&volgorde=hoog&limiet=3'),
    },
    {
      name: 'kaart-vormen',
      what: 'GET /v1/kaart/vormen',
      schema: topologieSchema,
      example: await map('/v1/kaart/vormen?land=NL99'),
    },
    {
      name: 'menukaart',
      what: 'GET /v1/menukaart',
      schema: menukaartSchema,
      example: await get('/v1/menukaart?zoek=valpreventie'),
    },
    {
      name: 'menukaart-alles',
      what: 'GET /v1/menukaart/_alles en menukaart --json',
      schema: heleMenukaartSchema,
      example: await get('/v1/menukaart/_alles?zoek=valpreventie'),
    },
    {
      name: 'menukaart-woorden',
      what: 'GET /v1/menukaart/_woorden',
      schema: woordenSchema,
      example: await get('/v1/menukaart/_woorden'),
    },
    {
      name: 'interventie',
      what: 'GET /v1/menukaart/{id} en menukaart <interventie> --json',
      schema: interventieAntwoordSchema,
      example: await get('/v1/menukaart/proactieve-zorgplanning?gebieden=BU99010101'),
    },
    {
      name: 'gebieden',
      what: 'GET /v1/gebieden',
      schema: z.object({ gebieden: z.array(gebiedSchema), totaal: z.number().int() }),
      example: await get('/v1/gebieden?zoek=oude'),
    },
    { name: 'gebied', what: 'GET /v1/gebieden/{code}', schema: gebiedDetailSchema, example: await get('/v1/gebieden/WK990101') },
    { name: 'omtrek', what: 'GET /v1/gebieden/{code}/omtrek', schema: omtrekSchema, example: omtrekExample },
    {
      name: 'maten',
      what: 'GET /v1/maten',
      schema: z.object({ maten: z.array(maatSchema) }),
      example: await get('/v1/maten?zoek=65 jaar'),
    },
    { name: 'maat', what: 'GET /v1/maten/{id}', schema: maatSchema, example: await get('/v1/maten/eenzaam-18plus') },
    {
      name: 'releases',
      what: 'GET /v1/releases en releases --json',
      schema: z.object({ releases: z.array(releaseSchema) }),
      example: await get('/v1/releases'),
    },
    {
      name: 'release',
      what: 'GET /v1/releases/{id} en releases toon --json',
      schema: releaseSchema,
      example: await get(`/v1/releases/${id}`),
    },
    { name: 'import', what: 'GET /v1/imports/{id}', schema: importSchema, example: importExample() },
    {
      name: 'import-uitkomsten',
      what: 'import --json',
      schema: z.object({ imports: z.array(importEndingSchema) }),
      example: { imports: await importEndings(source, path) },
    },
    {
      name: 'methoden',
      what: 'GET /v1/methoden',
      schema: z.object({ methoden: z.array(z.object({ id: z.string(), titel: z.string() })) }),
      example: await get('/v1/methoden'),
    },
    {
      name: 'health',
      what: 'GET /v1/health',
      schema: z.object({ status: z.literal('goed'), versie: z.string(), releases: z.number().int() }),
      example: await get('/v1/health'),
    },
    ...impactAnswers(),
    ...businesscaseAnswers(),
    ...(await discloseAnswers()),
    { name: 'problem', what: 'elke weigering', schema: problemSchema, example: await get('/v1/gebieden?limiet=0') },
  ]
}

/** Questions and answers of `effect`, `match` and `power`; the panel lies in docs/examples. */
function impactAnswers(): readonly Answer[] {
  const file = readPanelFile(readFileSync(join(projectRoot, 'docs/examples/panel.csv'), 'utf8'), 'panel.csv')
  const plan = planSchema.parse({ unit: 'buurt', period: 'jaar', cohort: 'start', outcome: 'uren', bootstrap: { draws: 500, seed: 1 } })
  const matching = matchQuestionSchema.parse({
    units: Array.from({ length: 8 }, (_, at) => ({
      id: `B0${at + 1}`,
      treated: at < 2,
      covariates: { ouderen: (at * 5) % 7, inkomen: (at * 3) % 8 },
      team: at === 0 || at === 4 ? 'Oost' : null,
      adjacent: at === 1 ? ['B03'] : [],
    })),
  })
  const power = powerQuestionSchema.parse({
    treated: 20,
    controls: 60,
    before: 3,
    after: 3,
    outcome: { sd: 20, correlation: 0.7 },
    effect: -15,
  })
  return [
    { name: 'effect-plan', what: 'effect --plan: het analyseplan', schema: planSchema, example: plan },
    { name: 'effect', what: 'effect', schema: effectSchema, example: runEffect(file, plan, 'group-time') },
    { name: 'effect-twfe', what: 'effect --estimator twfe', schema: twoWaySchema, example: runEffect(file, plan, 'twfe') },
    {
      name: 'effect-synthdid',
      what: 'effect --estimator synthdid en sc',
      schema: syntheticSchema,
      example: runEffect(file, { ...plan, errors: 'jackknife' }, 'synthdid'),
    },
    { name: 'match-vraag', what: 'match: de vraag', schema: matchQuestionSchema, example: matching },
    { name: 'match', what: 'match', schema: matchAnswerSchema, example: runMatch(matching, 'vraag.json') },
    { name: 'power-vraag', what: 'power: de vraag', schema: powerQuestionSchema, example: power },
    { name: 'power', what: 'power', schema: powerAnswerSchema, example: runPower(power, 'vraag.json') },
  ]
}

/** What `businesscase` reads and prints. */
function businesscaseAnswers(): readonly Answer[] {
  const vraag = zaakVraagSchema.parse({
    invoer: { kostenLater: 1_500_000, verval: { waarde: 0.03, laag: 0, hoog: 0.08, bron: 'Afspraak in het bestuur', datum: '2026-01-02' } },
    metingen: { urenMinder: { schatting: 0.08, standaardfout: 0.03, bron: 'Verzonnen meting', datum: '2026-01-02' } },
    optimisme: true,
  })
  const example = makeAntwoord(requireAannames(vraag), { taal: 'nl', trekken: { aantal: 1000, zaad: 1 } })
  return [
    { name: 'businesscase-vraag', what: 'businesscase: --inputs', schema: zaakVraagSchema, example: vraag },
    { name: 'businesscase', what: 'businesscase', schema: zaakSchema, example },
  ]
}

/** What `disclose` reads and prints, for a table of two wijken by age. */
async function discloseAnswers(): Promise<readonly Answer[]> {
  const table = discloseTableSchema.parse({
    dimensions: {
      buurt: { parents: { B1: 'W1', B2: 'W1', B3: 'W2', B4: 'W2', W1: 'G1', W2: 'G1' } },
      leeftijd: { parents: { 'tot 65': 'alle', '65+': 'alle' } },
    },
    cells: [
      ['B1', 'tot 65', 38],
      ['B1', '65+', 4],
      ['B2', 'tot 65', 21],
      ['B2', '65+', 17],
      ['B3', 'tot 65', 54],
      ['B3', '65+', 26],
      ['B4', 'tot 65', 12],
      ['B4', '65+', 31],
    ].map(([buurt, leeftijd, count]) => ({ key: { buurt, leeftijd }, count })),
  })
  const rules = discloseRulesSchema.parse({})
  const release = disclose(parseTable(table), { rules: parseRules(rules), solver: await openSolver() })
  return [
    { name: 'disclose-tabel', what: 'disclose: de tabel', schema: discloseTableSchema, example: table },
    { name: 'disclose-regels', what: 'disclose --rules: de regels', schema: discloseRulesSchema, example: rules },
    { name: 'disclose', what: 'disclose, en disclose --earlier', schema: discloseReleaseSchema, example: release },
  ]
}

const omtrekExample = {
  viewBox: '0 0 480 360',
  own: 'M100 100h80v60h-80z',
  others: [{ code: 'BU99010102', naam: 'Kerkkwartier', d: 'M180 100h80v60h-80z' }],
  grof: false,
  jaar: 2024,
}

/** A file that is read and one that is not there. */
async function importEndings(source: StatistiekSource, folder: string): Promise<unknown[]> {
  const file = join(folder, 'wandelclubs.csv')
  writeFileSync(file, 'code;jaar;maat;waarde\nBU99010101;2024;Wandelclubs;3\nBU99010102;2024;Wandelclubs;\n')
  const outcomes = await importAll(
    [file, join(folder, 'weg.csv')],
    { jaar: null, toewijzing: null, dryRun: true, signal: new AbortController().signal, progress: () => {} },
    source,
    { fetch: () => Promise.reject(new Error('no network here')), clock: quickClock, random: seededRandom('import'), werkmap: folder },
  )
  return outcomes.map(outcome => {
    const ending = endingOf(outcome)
    return JSON.parse(JSON.stringify(ending).replaceAll(folder, ''))
  })
}

const quickClock = {
  now: () => new Date('2026-01-02T10:00:00.000Z'),
  sleep: async () => {},
  timeout: () => new AbortController().signal,
}

function importExample(): unknown {
  return describeJob({
    id: '0d2c5a5e-8a51-4c60-9a6e-3d6b6a1f0b11',
    source: 'wandelclubs.csv',
    opties: { jaar: 2024, proef: false, toewijzing: null, bestand: null },
    staat: 'bezig',
    voortgang: { stap: 'lezen', klaar: 4_096, totaal: 16_384 },
    verslag: null,
    foutmelding: null,
    aangemaakt: new Date('2026-01-02T10:00:00.000Z'),
    begonnen: new Date('2026-01-02T10:00:01.000Z'),
    geeindigd: null,
  })
}
