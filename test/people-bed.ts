import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { createApiApp } from '#src/app.ts'
import type { ApiApp } from '#src/app.ts'
import type { IdentityTables, IdentityWorld, Rol } from '#src/modules/identity/index.ts'
import { kaartInDatabase } from '#src/modules/menukaart/index.ts'
import type { MenukaartTables } from '#src/modules/menukaart/index.ts'
import { ImportJobs, OmtrekSource } from '#src/modules/statistics/index.ts'
import type { StatisticsTables, StatistiekSource } from '#src/modules/statistics/index.ts'
import { StandingClock } from '#src/platform/clock.ts'
import { silentLog } from '#src/platform/log.ts'
import { seededRandom } from '#src/platform/random.ts'
import type { MadeTable } from './made-table.ts'
import { testDatabase } from './setup/database.ts'
import type { TestDatabase } from './setup/database.ts'
import { makeTestFolder } from './setup/test-folder.ts'
import { sourceOf } from './statistics-bed.ts'
import { noProviders } from './without-people.ts'

const adres = 'https://buurtwijs.example'

/** An answer of the API, read. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers: Headers
}

/** The status and the code of a refusal. */
export function codeOf({ status, body }: Pick<Answer, 'status' | 'body'>): { readonly status: number; readonly code: string | undefined } {
  return { status, code: (body as { code?: string } | null)?.code }
}

/** A browser as far as the API can tell: it keeps cookies, and sends what browsers send. */
export class Visitor {
  readonly #api: ApiApp
  readonly cookies = new Map<string, string>()
  /** What the forms of this session bring along. */
  bewijs: string | null = null

  constructor(api: ApiApp) {
    this.#api = api
  }

  async ask(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    if (body === undefined || body instanceof FormData) return await this.send(method, path, body, headers)
    return await this.send(method, path, JSON.stringify(body), { 'content-type': 'application/json', ...headers })
  }

  /** As `ask`, with a body that is written out. */
  async send(
    method: string,
    path: string,
    body: string | FormData | undefined,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await this.#request(method, path, body, headers)
    const text = await response.text()
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: text === '' ? null : isJson ? JSON.parse(text) : text, headers: response.headers }
  }

  /** What is behind an address, as it comes. */
  async file(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#request('GET', path, undefined, {})).arrayBuffer())
  }

  async #request(
    method: string,
    path: string,
    body: string | FormData | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const response = await this.#api.request(`${adres}${path}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1',
        ...(this.cookies.size > 0 ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
        ...(this.bewijs === null ? {} : { 'x-bewijs': this.bewijs }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return response
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (value === '' || /max-age=0/i.test(cookie)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }

  /** Reads who is signed in, and takes along what forms need. */
  async me(): Promise<Record<string, unknown>> {
    const { body } = await this.ask('GET', '/v1/ik')
    const ik = body as Record<string, unknown>
    this.bewijs = typeof ik['bewijs'] === 'string' ? ik['bewijs'] : null
    return ik
  }
}

/** A programme with people in it: the real API and a real database, a clock that stands still, and mail that can be read. */
export interface PeopleBed extends TestDatabase {
  readonly api: ApiApp
  readonly clock: StandingClock
  readonly world: IdentityWorld
  /** The figures that were imported. */
  readonly source: StatistiekSource
  visitor(): Visitor
  /** Somebody with a role, signed in with a mailed link. */
  signIn(mail: string): Promise<Visitor>
  addBuurt(naam: string): Promise<string>
  addOrganisatie(naam: string, soort?: string): Promise<string>
  addPersoon(
    naam: string,
    ...rollen: readonly { readonly rol: Rol; readonly buurt?: string; readonly organisatie?: string }[]
  ): Promise<string>
  /** Mails to this address, the latest first. */
  mails(aan: string): Promise<readonly string[]>
  /** The secret in the latest link that was mailed to this address. */
  linkIn(aan: string): Promise<string>
}

/** `extra` adds to what the actions get from outside: whether this is a demo, what moves at a handover. */
export interface PeopleBedOptions extends Partial<Omit<IdentityWorld, 'openId'>> {
  /** The only gemeente that the statistics know. */
  readonly gemeente?: string
  /** When the clock begins to stand still. */
  readonly now?: string | Date
  /** Providers at which people can sign in, for the clock of this bed. */
  readonly openId?: (clock: StandingClock) => IdentityWorld['openId']
  /** Proxies that stand in front. */
  readonly proxies?: number
  /** What was published, besides a few figures of one gemeente. */
  readonly tabellen?: readonly MadeTable[]
}

export async function makePeopleBed({
  gemeente = 'Wonderdam',
  now = '2026-03-02T09:00:00Z',
  openId = () => noProviders,
  proxies = 0,
  tabellen = [],
  ...extra
}: PeopleBedOptions = {}): Promise<PeopleBed> {
  const opened = await testDatabase()
  const { database, tasks } = opened
  const clock = new StandingClock(now)
  const random = seededRandom('people')
  const folder = await makeTestFolder()
  const world: IdentityWorld = {
    database: database.$extendTables<IdentityTables>(),
    jobs: { send: async () => random.uuid() },
    clock,
    random,
    adres,
    master: new Uint8Array(32).fill(3),
    openId: openId(clock),
    ...extra,
  }
  const source = await sourceOf(...tabellen, {
    gebieden: [
      ['NL00', 'Nederland'],
      ['GM0785', gemeente, gemeente],
      ['WK078501', 'Wijk 01', gemeente],
      ['BU07850101', 'Binnenhof', gemeente, 1],
      ['WK078502', 'Wijk 02', gemeente],
      ['BU07850201', 'Molenveld', gemeente, 1],
      ['BU07850202', 'Kreekrand', gemeente, 1],
    ],
    kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 24_327, 1_235, 1_230, 2_795, 2_410, 385] }],
  })
  const imports = new ImportJobs({
    database: database.$extendTables<StatisticsTables>(),
    jobs: { send: async () => random.uuid(), cancel: async () => {}, work: never, schedule: never, stop: never },
    clock,
    environment: {},
    uploads: folder,
    isImporting: () => false,
  })
  const house = { log: silentLog, random, clock, dataFolder: { path: folder, releases: folder, wantsDemo: false } }
  const kaart = kaartInDatabase(database.$extendTables<MenukaartTables>())
  const omtrekken = new OmtrekSource(source)
  afterAll(async () => await omtrekken.vormen.close())
  const api = createApiApp({ source, omtrekken, imports, identity: world, house, kaart, proxies })

  async function insert(table: 'buurt' | 'organisatie' | 'persoon', values: Readonly<Record<string, string>>): Promise<string> {
    const columns = sql.join(Object.keys(values).map(name => sql.ref(name)))
    const { rows } = await sql<{ id: string }>`
      insert into ${sql.table(`identity.${table}`)} (${columns}) values (${sql.join(Object.values(values))}) returning id`.execute(tasks)
    return rows[0]?.id ?? ''
  }

  const bed: PeopleBed = {
    ...opened,
    api,
    clock,
    world,
    source,
    visitor: () => new Visitor(api),
    addBuurt: naam => insert('buurt', { naam }),
    addOrganisatie: (naam, soort = 'alliantiepartner') => insert('organisatie', { naam, soort }),
    async addPersoon(naam, ...rollen) {
      const mail = `${naam.split(' ')[0]?.toLowerCase()}@wilgenoord.example`
      const persoon = await insert('persoon', { naam, mail })
      for (const [index, { rol, buurt = null, organisatie = null }] of rollen.entries()) {
        const begonnen = new Date(clock.now().getTime() + index)
        await sql`insert into identity.lidmaatschap (persoon_id, rol, buurt_id, organisatie_id, begonnen)
          values (${persoon}, ${rol}, ${buurt}, ${organisatie}, ${begonnen})`.execute(tasks)
      }
      return persoon
    },
    async mails(aan) {
      const { rows } = await sql<{ tekst: string }>`select tekst from platform.bericht where aan = ${aan} order by aangemaakt desc`.execute(
        tasks,
      )
      return rows.map(({ tekst }) => tekst)
    },
    async linkIn(aan) {
      const [latest = ''] = await bed.mails(aan)
      return /\/(?:link|uitnodiging)\/([\w-]{43})/.exec(latest)?.[1] ?? ''
    },
    async signIn(mail) {
      const visitor = bed.visitor()
      await visitor.ask('POST', '/v1/inloglinks', { mail })
      await visitor.ask('POST', '/v1/sessies', { link: await bed.linkIn(mail) })
      await visitor.me()
      return visitor
    },
  }
  return bed
}

async function never(): Promise<never> {
  throw new Error('nothing here imports')
}
