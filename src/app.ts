import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { createRoute, z } from '@hono/zod-openapi'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import { projectRoot } from './config.ts'
import { analyseRoutes } from './modules/buurtbeeld/analyses/routes.ts'
import { kaartRoutes } from './modules/buurtbeeld/kaart/routes.ts'
import { buurtbeeldRoutes } from './modules/buurtbeeld/routes.ts'
import { ZaakSource } from './modules/businesscase/index.ts'
import type { ImpactTables } from './modules/impact/index.ts'
import { ontwerpRoutes } from './modules/impact/ontwerp/routes.ts'
import { overnameRoutes } from './modules/impact/plan/overname-routes.ts'
import { planRoutes } from './modules/impact/plan/routes.ts'
import { impactRoutes } from './modules/impact/routes.ts'
import { businesscaseRoutes } from './modules/businesscase/routes.ts'
import { guard, knowActor, openIdProviders, PageAsker, readAanbieders, requireOwnSite } from './modules/identity/index.ts'
import type { IdentityTables, IdentityWorld } from './modules/identity/index.ts'
import { oidcRoutes } from './modules/identity/oidc-routes.ts'
import { passkeyRoutes } from './modules/identity/passkey-routes.ts'
import { identityRoutes } from './modules/identity/routes.ts'
import { gedrukt, kaartInDatabase } from './modules/menukaart/index.ts'
import type { Kaartbron, MenukaartTables } from './modules/menukaart/index.ts'
import { menukaartRoutes } from './modules/menukaart/routes.ts'
import { voorstelRoutes } from './modules/menukaart/voorstel-routes.ts'
import type { ProgrammaTables } from './modules/programma/index.ts'
import type { BuurtagendaTables } from './modules/buurtagenda/index.ts'
import { buurtagendaRoutes } from './modules/buurtagenda/routes.ts'
import { buurtplanRoutes } from './modules/buurtplan/routes.ts'
import { commissieRoutes } from './modules/commissie/routes.ts'
import { bestedingRoutes } from './modules/besteding/routes.ts'
import { monitoringRoutes } from './modules/monitoring/routes.ts'
import { uitvoeringRoutes } from './modules/uitvoering/routes.ts'
import type { LeveringenTables } from './modules/leveringen/index.ts'
import { leveringenRoutes } from './modules/leveringen/routes.ts'
import { ensureZegel } from './modules/ondertekening/index.ts'
import type { Ondertekenaar, OndertekeningTables } from './modules/ondertekening/index.ts'
import { ondertekeningRoutes } from './modules/ondertekening/routes.ts'
import { begrotingRoutes } from './modules/begroting/routes.ts'
import { terugmeldingRoutes } from './modules/terugmelding/routes.ts'
import type { TerugmeldingTables } from './modules/terugmelding/index.ts'
import type { BuurtpaginaTables } from './modules/buurtpagina/index.ts'
import { buurtpaginaRoutes } from './modules/buurtpagina/routes.ts'
import { readMeerTaken } from './meer-taken.ts'
import { reactiesRoutes } from './modules/reacties/routes.ts'
import { vragenlijstenRoutes } from './modules/vragenlijsten/routes.ts'
import { programmaRoutes } from './modules/programma/routes.ts'
import type { VrijgaveTables } from './modules/vrijgave/index.ts'
import { vrijgaveRoutes } from './modules/vrijgave/routes.ts'
import { privacyRoutes } from './modules/privacy/routes.ts'
import { buurtUitvoerRoutes } from './uitvoer/buurt-routes.ts'
import { uitvoerRoutes } from './uitvoer/routes.ts'
import { praktijkUitvoerRoutes } from './uitvoer/praktijk-routes.ts'
import { uitkomstenUitvoerRoutes } from './uitvoer/uitkomsten-routes.ts'
import { zaakUitvoerRoutes } from './uitvoer/zaak-routes.ts'
import {
  askPublishers,
  ImportJobs,
  OmtrekSource,
  ReleaseStore,
  StatistiekSource,
  systemDownloadClock,
  Uitgaven,
} from './modules/statistics/index.ts'
import type { StatisticsTables, UitgaveTables } from './modules/statistics/index.ts'
import { importRoutes } from './modules/statistics/imports/routes.ts'
import { uitgaveRoutes } from './modules/statistics/uitgaven/routes.ts'
import { statisticsRoutes } from './modules/statistics/routes.ts'
import { apiHeaders, apiVersion, closeApi, createApi } from './platform/http/api.ts'
import type { ApiEnv } from './platform/http/api.ts'
import { askerOf } from './platform/http/asker.ts'
import { describeApi } from './platform/http/openapi.ts'
import { isLocalRequest } from './platform/http/local.ts'
import type { House } from './platform/house.ts'
import { largestForm, limitForms } from './limit-forms.ts'
import { Refusal } from './refusal.ts'
import { dcatRoutes } from './dcat/routes.ts'
import { docsRoutes } from './docs-routes.ts'
import { overMensen } from './over-mensen.ts'

import { startWork } from './start-work.ts'
import type { PlanTables } from './start-work.ts'

export interface ApiParts {
  readonly source: StatistiekSource
  readonly omtrekken: OmtrekSource
  readonly imports: ImportJobs
  /** Whether publishers have something newer; without it nobody can be asked. */
  readonly uitgaven?: Uitgaven
  readonly identity: IdentityWorld
  readonly house: Pick<House, 'log' | 'random' | 'dataFolder' | 'clock'>
  /** What documents are sealed with besides the keys of the installation; nothing, unless told. */
  readonly zegel?: { readonly eigenCertificaat?: Ondertekenaar; readonly tijdstempel?: string }
  /** Where the entries of the menukaart come from: what ships with the product, unless told. */
  readonly kaart?: Kaartbron
  /** How many proxies of our own stand in front; none, unless told. */
  readonly proxies?: number
}

const getHealth = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  summary: 'Of de dienst er is, en hoeveel uitgaven hij heeft',
  tags: ['dienst'],
  ...guard('iedereen', 'cijfers'),
  responses: {
    200: {
      description: 'De dienst werkt',
      content: { 'application/json': { schema: z.object({ status: z.literal('goed'), versie: z.string(), releases: z.number().int() }) } },
    },
  },
})

function uploadsOf({ dataFolder }: Pick<House, 'dataFolder'>): string {
  return join(dataFolder.path, 'tmp', 'uploads')
}

/** Every route of the API in one place, each with its own type: one type of all of them together would grow with their product. */
function routesOf({ source, omtrekken, imports, identity, house, uitgaven, kaart = gedrukt, zegel = {} }: ApiParts) {
  const { random } = house
  const noWayOut = {
    database: identity.database.$extendTables<UitgaveTables>(),
    clock: house.clock,
    releases: () => source.store.list(),
    ask: null,
  }
  const zaken = new ZaakSource({ source, clock: house.clock })
  const analyses = { ...identity, database: identity.database.$extendTables<ImpactTables>(), source, vormen: omtrekken.vormen }
  const metPlan = { ...identity, database: identity.database.$extendTables<PlanTables>() }
  return [
    createApi().openapi(getHealth, c => c.json({ status: 'goed' as const, versie: apiVersion, releases: source.store.list().length }, 200)),
    statisticsRoutes({ source, omtrekken }),
    buurtbeeldRoutes(source),
    analyseRoutes(source),
    menukaartRoutes({ source, clock: house.clock, kaart }),
    voorstelRoutes({ ...identity, database: identity.database.$extendTables<MenukaartTables>() }),
    uitvoerRoutes({ source, omtrekken, clock: house.clock }),
    buurtUitvoerRoutes({
      ...identity,
      database: identity.database.$extendTables<ProgrammaTables & BuurtagendaTables>(),
      source,
      omtrekken,
    }),
    businesscaseRoutes(zaken),
    impactRoutes(),
    ontwerpRoutes({ source, vormen: omtrekken.vormen }),
    overnameRoutes(analyses),
    planRoutes(analyses),
    zaakUitvoerRoutes(zaken),
    kaartRoutes({ source, omtrekken }),
    docsRoutes(),
    importRoutes({ imports, uploads: uploadsOf(house), random }),
    uitgaveRoutes(uitgaven ?? new Uitgaven(noWayOut)),
    identityRoutes(identity),
    programmaRoutes({ ...identity, database: identity.database.$extendTables<ProgrammaTables>(), source, meer: readMeerTaken }),
    buurtagendaRoutes({ ...identity, database: identity.database.$extendTables<ProgrammaTables & BuurtagendaTables>(), source }),
    buurtpaginaRoutes({
      ...identity,
      database: identity.database.$extendTables<ProgrammaTables & BuurtagendaTables & BuurtpaginaTables>(),
      source,
    }),
    terugmeldingRoutes({
      ...identity,
      database: identity.database.$extendTables<ProgrammaTables & BuurtagendaTables & BuurtpaginaTables & TerugmeldingTables>(),
      source,
    }),
    buurtplanRoutes({ ...metPlan, kaart, source }),
    commissieRoutes(metPlan),
    ondertekeningRoutes({ ...metPlan, ...zegel, log: house.log }),
    bestedingRoutes(metPlan),
    monitoringRoutes({ ...metPlan, source }),
    uitkomstenUitvoerRoutes({ ...metPlan, source }),
    praktijkUitvoerRoutes(metPlan),
    uitvoeringRoutes(metPlan),
    leveringenRoutes({ ...identity, database: identity.database.$extendTables<ProgrammaTables & LeveringenTables>(), source }),
    begrotingRoutes(metPlan),
    reactiesRoutes(metPlan),
    vrijgaveRoutes({ database: identity.database.$extendTables<VrijgaveTables>() }),
    vragenlijstenRoutes(metPlan),
    privacyRoutes({ ...identity, ...overMensen }),
    passkeyRoutes(identity),
    oidcRoutes(identity),
  ] as const
}

/** What the typed client of the web knows: the routes of each module, which it joins as it needs them. */
export type ApiRoutes = ReturnType<typeof routesOf>[number]

/** The API without its edge. */
export function createV1(parts: ApiParts): OpenAPIHono<ApiEnv> {
  const v1 = createApi()
  for (const routes of routesOf(parts)) v1.route('/', routes)
  return v1
}

/** The API with its headers, its description and its last words. */
export function createApiApp(parts: ApiParts): OpenAPIHono<ApiEnv> {
  const { log, random } = parts.house
  const v1 = createV1(parts)
  const description = describeApi(v1, openApiHead)
  v1.get('/openapi.json', c => c.json(description))
  const app = createApi()
  app.use('*', apiHeaders())
  app.use(
    '*',
    createMiddleware<ApiEnv>(async (c, next) => {
      const { incoming } = connectionOf(c.env)
      c.set('isLocal', isLocalRequest(c.req.raw.headers, incoming?.socket.remoteAddress))
      c.set('vanaf', askerOf(c.req.raw.headers, incoming?.socket.remoteAddress, parts.proxies ?? 0))
      c.set('spoor', random.uuid())
      await next()
    }),
  )
  app.use('*', limitQuestions, knowActor(parts.identity))
  app.route('/v1', v1)
  closeApi(app, { log, newId: () => random.uuid().slice(0, 8) })
  return app
}

export type ApiApp = OpenAPIHono<ApiEnv>

const openApiHead = {
  openapi: '3.1.0',
  info: {
    title: 'Buurtwijs',
    version: apiVersion,
    description: 'Cijfers over buurten, wijken en gemeenten, met hun bron, hun jaar en wat ze niet zeggen.',
    contact: { name: 'Buurtwijs', email: 'info@buurtwijs.example', url: 'https://buurtwijs.example' },
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/v1' }],
  tags: [
    'dienst',
    'gebieden',
    'buurtbeeld',
    'kaart',
    'menukaart',
    'maten',
    'releases',
    'methoden',
    'imports',
    'toegang',
    'privacy',
    'programma',
    'buurtagenda',
    'buurtplan',
    'ondertekening',
    'buurtpaginas',
    'terugmeldingen',
    'begroting',
    'commissie',
    'besteding',
    'businesscase',
    'impact',
    'monitoring',
    'uitvoering',
    'leveringen',
    'reacties',
    'vrijgaven',
    'vragenlijsten',
  ].map(name => ({
    name,
  })),
}

const smallQuestion = bodyLimit({
  maxSize: largestForm,
  onError: () => {
    throw new Refusal('Deze vraag is te groot. Stuur hoogstens 1 MB.', { code: 'question-too-large', status: 413 })
  },
})

/** Questions that bring a file; each has a limit of its own, after it was found out who asks. */
const withFile =
  /^\/v1\/(?:imports|analyses\/[^/]+\/_openen|leveringen(?:\/_nagaan)?|ondertekening\/_nagaan|vertel\/_ingesproken|transitiebuurten\/[^/]+\/(?:documenten|teruggekomen|verhalen\/[^/]+\/ingesproken|(?:begroting|besteding)\/(?:werkboek|_wijzig)))$/

/** Nobody makes the API read more than a question needs. */
const limitQuestions = createMiddleware<ApiEnv>(async (c, next) => {
  return withFile.test(c.req.path) ? await next() : await smallQuestion(c, next)
})

/** What the server puts in the environment of a request: the connection it came over. */
interface Connection {
  readonly incoming?: IncomingMessage
}

function connectionOf(env: unknown): Connection {
  return typeof env === 'object' && env !== null ? env : {}
}

const squeeze = compress()

/** Rebuilds an answer only for who can take it smaller. */
const squeezeWhenAsked = createMiddleware(async (c, next) => {
  await (c.req.header('Accept-Encoding') ? squeeze(c, next) : next())
})

/** For the screens; the API has stricter ones of its own. Everything a page needs comes from here, and nothing may frame it. */
const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    // What somebody just recorded is played from their own browser, before it goes anywhere.
    mediaSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  xFrameOptions: 'DENY',
})

/** Pages with a secret in their address, in every language: of a link, of an invitation, of somebody who comes back from an OpenID provider. */
const secretPages = /^(?:\/en)?\/(?:inloggen\/(?:link|bevestig|terug)|uitnodiging)\//

/**
 * Pages of who thinks along about a plan have one too. They tell our own pages where somebody came from, as every page does: an old telephone, which says
 * nothing else about where a form comes from, could not send theirs otherwise.
 */
const sharedPages = /^(?:\/en)?\/(?:meedenken|mijn-suggestie|vertel|mijn-verhaal|vragenlijst)\//

/** The address of a secret page goes nowhere, not even to the next page of ours; that of a shared one to no other site, and the page is kept nowhere on the way. */
const keepSecrets = createMiddleware(async (c, next) => {
  await next()
  if (secretPages.test(c.req.path)) c.res.headers.set('Referrer-Policy', 'no-referrer')
  if (sharedPages.test(c.req.path)) c.res.headers.set('Cache-Control', 'no-store')
})

/** Forms are sent by our own pages: what another site lets a browser send is refused before a byte of it is read. */
function refuseOtherSites(adres: string): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    requireOwnSite(c.req.raw.headers, adres, true)
    await next()
  })
}

/** Whether the API answers a visitor who asks this. */
function mayAsk(api: ApiApp) {
  return async (question: string, c: Context): Promise<boolean> =>
    (await api.request(question, { headers: c.req.raw.headers }, connectionOf(c.env))).ok
}

function requireBuild(): void {
  if (existsSync(join(projectRoot, 'build', 'server', 'index.js'))) return
  throw new Refusal('De schermen zijn nog niet gebouwd. Start met npm start, of bouw ze met npm run build.', {
    code: 'web-not-built',
    status: 503,
  })
}

/** The whole application: the API, and the screens that use it in process. */
export async function createApp(house: House): Promise<Hono> {
  const source = new StatistiekSource(new ReleaseStore(house.dataFolder.path))
  const omtrekken = new OmtrekSource(source)
  const imports = new ImportJobs({
    database: house.database.$extendTables<StatisticsTables>(),
    jobs: house.jobs,
    clock: house.clock,
    environment: { ...(process.env as Record<string, string>), BUURTWIJS_DATA: house.dataFolder.path },
    uploads: uploadsOf(house),
    isImporting: () => source.store.isImporting(),
  })
  await imports.start()
  source.warm()
  const identity: IdentityWorld = {
    database: house.database.$extendTables<IdentityTables>(),
    jobs: house.jobs,
    clock: house.clock,
    random: house.random,
    adres: house.config.adres,
    master: house.master,
    isDemo: house.dataFolder.wantsDemo,
    isMailing: house.config.mail !== undefined,
    openId: openIdProviders({
      aanbieders: await readAanbieders(house.config.oidcFile),
      adres: house.config.adres,
      clock: house.clock,
      fetch: (url, options) => fetch(url, options as RequestInit),
      patienceSeconds: 8,
    }),
  }
  await ensureZegel({
    tasks: house.tasks.$extendTables<OndertekeningTables>(),
    clock: house.clock,
    master: house.master,
    adres: house.config.adres,
  })
  const zegel = await startWork(house)
  const kaart = kaartInDatabase(identity.database.$extendTables<MenukaartTables>())
  const uitgaven = new Uitgaven({
    database: house.database.$extendTables<UitgaveTables>(),
    clock: house.clock,
    releases: () => source.store.list(),
    ask: askPublishers({ fetch: globalThis.fetch, clock: systemDownloadClock, random: house.random }),
  })
  await uitgaven.start(house.jobs)
  const api = createApiApp({ source, omtrekken, imports, uitgaven, identity, house, kaart, zegel, proxies: house.config.proxies })
  const app = new Hono()
  app.use('*', squeezeWhenAsked)
  for (const path of ['/v1', '/v1/*']) app.all(path, c => api.fetch(c.req.raw, connectionOf(c.env)))
  app.use('*', keepSecrets, pageHeaders)
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', refuseOtherSites(identity.adres), limitForms(mayAsk(api)))
  app.route('/', dcatRoutes({ source, omtrekken, instelling: house.config }))
  app.onError((error, c) => {
    if (error instanceof Refusal) return c.text(error.message, error.status)
    throw error
  })
  requireBuild()
  const { mountWeb } = await import('../web/mount.ts')
  const { createPageApi } = await import('../web/api-client.ts')
  await mountWeb(app, {
    buildFolder: join(projectRoot, 'build'),
    apiFor: (request, env) => createPageApi(api, request, { ...connectionOf(env), asker: new PageAsker() }),
    newRequestId: () => house.random.uuid().slice(0, 8),
  })
  return app
}
