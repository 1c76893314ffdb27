import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Rol } from '#src/modules/identity/index.ts'
import type { MonitoringTables } from '#src/modules/monitoring/tables.ts'
import { vrijgeefCijfers } from '#src/modules/monitoring/vrijgeven/vrijgeef.ts'
import { StandingClock } from '#src/platform/clock.ts'
import { Attacker, withoutFigures } from '#test/disclosure/attacker.ts'
import type { Seen } from '#test/disclosure/attacker.ts'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { buurten, kwartalen, makeVrijgevenWorld, molenveld } from '#test/vrijgeven-world.ts'
import { peopleIn } from './people.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'

const bed = await testDatabase()
let folder: string
let server: TestServer

/** Everything that a visitor without an account reads on one day, by address. */
type Read = ReadonlyMap<string, string>
const days: Read[] = []
/** What was counted and delivered, none of which may be read anywhere unless it was released as such. */
let raw: ReadonlySet<number>

beforeAll(async () => {
  folder = await makeTestFolder()
  server = await startRealServer(bed, folder)
  const made = await makeVrijgevenWorld(bed)
  const tasks = bed.tasks.$extendTables<MonitoringTables>()
  const werk = { tasks, clock: new StandingClock(new Date('2026-01-20T09:00:00Z')), master: new Uint8Array(32).fill(7) }
  for (const index of kwartalen.keys()) {
    await made.grow(index)
    if (index < 5) continue
    await vrijgeefCijfers(werk)
    days.push(await readEverything())
    await made.leave()
  }
  raw = made.delivered
  for (const [naam, rol, buurt] of signedIn) members.set(naam, await readAsMember(naam, rol, buurt))
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

async function read(path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await (await fetch(server.url + path, { headers })).text()).replaceAll(server.url, '')
}

/** Who has an account and reads what is about a buurt of others, or what was delivered about their own. */
const signedIn = [
  ['Fatima el Amrani', 'kartrekker', 'Rietkamp'],
  ['Hendrik Oosterling', 'bewoner', 'Molenveld'],
  ['Ilse Waterman', 'onderzoeker', undefined],
  ['Gerda Brinkman', 'begrotingscommissielid', undefined],
] as const satisfies readonly (readonly [string, Rol, string | undefined])[]
/** What each of them reads after the last release. */
const members = new Map<string, Read>()

async function readAsMember(naam: string, rol: Rol, buurt: string | undefined): Promise<Read> {
  const people = peopleIn(bed)
  const mail = await people.add(naam, buurt === undefined ? { rol } : { rol, buurt })
  const send = async (path: string, body: object) =>
    await fetch(server.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      body: JSON.stringify(body),
    })
  const asked = await send('/v1/inloglinks', { mail })
  const browser = cookiesOf(asked)
  const link = (await people.mailed(mail)).split('/').at(-1) ?? ''
  const answer = await fetch(`${server.url}/v1/sessies`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie: browser },
    body: JSON.stringify({ link }),
  })
  expect({ naam, status: answer.status }).toEqual({ naam, status: 201 })
  const headers = { Cookie: cookiesOf(answer) }
  const found = new Map<string, string>()
  for (const path of ['/mijn', '/mijn/praktijk', '/programma', '/v1/koers', ...buurten.flatMap(({ id }) => ownPages(id))]) {
    found.set(path, await read(path, headers))
  }
  return found
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

/** Where a network sees its own, and what is asked of it in vain by others. */
function ownPages(id: string): readonly string[] {
  const api = ['metingen', 'uitkomsten', 'fhir/MeasureReport', 'meetplan'].map(own => `/v1/transitiebuurten/${id}/${own}`)
  const pages = ['', '/metingen', '/uitkomsten', '/meetplan', '/besprekingen'].map(own => `/programma/buurten/${id}${own}`)
  return [...api, ...pages, `/programma/buurten/${id}/uitkomsten/bestand/csv`]
}

async function readEverything(): Promise<Read> {
  const found = new Map<string, string>()
  const add = async (path: string): Promise<string> => {
    const text = await read(path)
    found.set(path, text)
    return text
  }
  const { reeksen } = JSON.parse(await add('/v1/vrijgaven')) as { reeksen: { naam: string }[] }
  for (const { naam } of reeksen) {
    await add(`/v1/vrijgaven/${naam}`)
    for (let pagina = 1; ; pagina += 1) {
      const { totaal } = JSON.parse(await add(`/v1/vrijgaven/${naam}/cijfers?limiet=200&pagina=${pagina}`)) as { totaal: number }
      if (pagina * 200 >= totaal) break
    }
    await add(`/vrijgaven/${naam}`)
    await add(`/v1/vrijgaven/${naam}/cijfers?waar=plek:${molenveld.id}.2024-Q4`)
  }
  for (const { id } of buurten) {
    await add(`/v1/vrijgegeven-buurten/${id}?taal=nl`)
    await add(`/v1/vrijgegeven-buurten/${id}/fhir/MeasureReport?taal=nl`)
    await add(`/vrijgaven/buurten/${id}`)
    await add(`/en/vrijgaven/buurten/${id}`)
    // What is the network's own is asked for too: it is refused, and the refusal says nothing.
    for (const own of ['metingen', 'uitkomsten', 'fhir/MeasureReport']) await add(`/v1/transitiebuurten/${id}/${own}`)
    for (const vorm of ['csv', 'xlsx', 'zip', 'pdf']) await add(`/programma/buurten/${id}/uitkomsten/bestand/${vorm}`)
  }
  for (const path of [
    '/v1/vrijgegeven-buurten',
    '/vrijgaven',
    '/vrijgaven/buurten',
    '/v1/koers',
    '/v1/vrijgaven/cijfers-onbekend',
    '/v1/vrijgaven/cijfers-bewoners-deelname/cijfers?waar=onzin',
    '/v1/vrijgaven/cijfers-bewoners-deelname/cijfers?pagina=0',
    `/v1/vrijgaven/cijfers-bewoners-deelname/cijfers?waar=plek:${molenveld.id}`,
    '/v1/vrijgegeven-buurten/00000000-0000-4000-8000-000000009999',
  ])
    await add(path)
  return found
}

interface Cel {
  readonly sleutel: Readonly<Record<string, string>>
  readonly staat: string
  readonly waarde: number | null
  readonly reden: string
}

interface Reeks {
  readonly drempel: number
  readonly dimensies: Readonly<Record<string, readonly { readonly code: string; readonly in: readonly string[] }[]>>
}

const pathsOf = (day: Read, pattern: RegExp) => [...day.keys()].filter(path => pattern.test(path))
const json = (day: Read, path: string): unknown => JSON.parse(day.get(path) ?? 'null')

function cellsOf(day: Read, naam: string): readonly Cel[] {
  return pathsOf(day, new RegExp(`^/v1/vrijgaven/${naam}/cijfers\\?limiet`)).flatMap(
    path => (json(day, path) as { cijfers: Cel[] }).cijfers,
  )
}

function seenOn(day: Read, naam: string): Seen {
  const { dimensies } = json(day, `/v1/vrijgaven/${naam}`) as Reeks
  const details = Object.entries(dimensies).map(([name, own]) => {
    const within = (code: string): readonly string[] => {
      const children = own.filter(each => each.in.includes(code))
      return children.length === 0 ? [code] : [...new Set(children.flatMap(child => within(child.code)))]
    }
    return [name, Object.fromEntries(own.map(({ code }) => [code, within(code)]))] as const
  })
  const cells = cellsOf(day, naam).map(({ sleutel, staat, waarde, reden }) => ({
    key: sleutel,
    status: staat,
    value: waarde,
    reason: reden,
  }))
  return { cells, details: Object.fromEntries(details) }
}

const namesOn = (day: Read) => (json(day, '/v1/vrijgaven') as { reeksen: { naam: string }[] }).reeksen.map(({ naam }) => naam)

/** What somebody reads of a page: its words, without the code around them. */
function wordsOf(text: string): string {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(text)?.[0] ?? text
  return main
    .replaceAll(/<(script|style|svg|option)[\s>][\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ' ')
}

/** Every number in a text, as it is written in Dutch, in English and in JSON. */
function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [token] of wordsOf(text).matchAll(/\d+(?:[.,]\d+)*/g)) {
    const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(token)
    for (const written of [token.replace(',', '.'), ...(isGrouped ? [token.replaceAll(/[.,]/g, '')] : [])]) {
      const number = Number(written)
      if (Number.isFinite(number)) found.add(number)
    }
  }
  return found
}

test('with everything that screens, the API, FHIR and refusals say over three releases, no count under ten (seven of the staff) can be told', () => {
  expect(days.length).toBe(3)
  const last = days.at(-1) ?? new Map<string, string>()
  let tried = 0
  for (const naam of namesOn(last)) {
    const seen = days.filter(day => namesOn(day).includes(naam)).map(day => seenOn(day, naam))
    const now = seen.at(-1)
    if (now === undefined) continue
    const { drempel } = json(last, `/v1/vrijgaven/${naam}`) as Reeks
    const knowledge = { threshold: drempel, base: 5 }
    const [attacker, bare] = [new Attacker(seen, knowledge), new Attacker([...seen.slice(0, -1), withoutFigures(now)], knowledge)]
    for (const { key, status, value } of now.cells) {
      if (value !== null) expect({ naam, key, isEnough: value >= drempel }).toEqual({ naam, key, isEnough: true })
      if (status !== 'primary') continue
      tried += 1
      const ends = [attacker, bare].map(who => {
        const possible = Array.from({ length: drempel }, (_, count) => count).filter(count =>
          who.canBe(now, key, { atLeast: count, atMost: count }),
        )
        return { least: Math.max(1, possible[0] ?? drempel), most: possible.at(-1) ?? 0 }
      })
      expect({ naam, key, left: ends[0] }).toEqual({ naam, key, left: ends[1] })
      expect({ naam, key, isOpen: (ends[0]?.most ?? 0) - (ends[0]?.least ?? 0) >= 3 }).toEqual({ naam, key, isOpen: true })
    }
  }
  expect(tried).toBeGreaterThan(20)
})

test('no page, report or refusal has a number that the lists of released cells have not', () => {
  for (const day of days) {
    for (const { id } of buurten) {
      const api = `/v1/vrijgegeven-buurten/${id}?taal=nl`
      const known = numbersIn(day.get(api) ?? '')
      const released = new Set(namesOn(day).flatMap(naam => cellsOf(day, naam).flatMap(({ waarde }) => waarde ?? [])))
      const shown = json(day, api) as {
        reeksen: { punten: { getallen: { waarde: number | null; samen: { waarde: number } | null }[] }[] }[]
      }
      const counts = shown.reeksen.flatMap(({ punten }) =>
        punten.flatMap(({ getallen }) => getallen.flatMap(({ waarde, samen }) => [waarde ?? [], samen?.waarde ?? []].flat())),
      )
      expect(counts.filter(count => !released.has(count))).toEqual([])
      // A figure is written with fewer digits than it has.
      const near = (number: number) =>
        known.has(number) || [...known].some(each => [0, 1, 2].some(digits => Number(each.toFixed(digits)) === number))
      for (const path of [
        `/vrijgaven/buurten/${id}`,
        `/en/vrijgaven/buurten/${id}`,
        `/v1/vrijgegeven-buurten/${id}/fhir/MeasureReport?taal=nl`,
      ]) {
        const more = [...numbersIn(day.get(path) ?? '')].filter(number => !near(number) && !isOfACalendar(number))
        expect({ path, more }).toEqual({ path, more: [] })
      }
    }
  }
})

/** Days, hours, quarters and years. */
function isOfACalendar(number: number): boolean {
  return Number.isInteger(number) && (number <= 31 || (number >= 2023 && number <= 2027))
}

test('a figure as it was delivered is nowhere to be read', () => {
  const statuses = [400, 401, 403, 404]
  const rough = (number: number) => number % 5 === 0 || number < 100 || statuses.includes(number)
  // The ends of what a released figure says can be, by chance, a figure that was delivered.
  const said = new Set(
    days.flatMap(day => namesOn(day).flatMap(naam => cellsOf(day, naam).flatMap(({ waarde, reden }) => endsOf(waarde, reden)))),
  )
  const secret = [...raw].filter(number => !rough(number) && !said.has(number))
  expect(secret.length).toBeGreaterThan(20)
  const told = [...days, ...members.values()].flatMap(day =>
    [...day].flatMap(([path, text]) => {
      const numbers = numbersIn(text)
      return secret.filter(number => numbers.has(number)).map(number => ({ path, number }))
    }),
  )
  expect(told).toEqual([])
})

test('who has an account reads the figures of their own network, and of another one that they may not', () => {
  const answers = (naam: string, path: (id: string) => string) => buurten.map(({ id }) => members.get(naam)?.get(path(id)) ?? '')
  const own = answers('Fatima el Amrani', id => `/v1/transitiebuurten/${id}/uitkomsten`)
  expect(own.map(text => text.includes('"reeksen"'))).toEqual([false, true, false])
  for (const naam of ['Hendrik Oosterling', 'Gerda Brinkman']) {
    const seen = answers(naam, id => `/v1/transitiebuurten/${id}/metingen`)
    expect([naam, seen.map(text => text.includes('"teller"'))]).toEqual([naam, [false, false, false]])
  }
})

function endsOf(waarde: number | null, reden: string): readonly number[] {
  const off = Number(/minder dan (\d+)/.exec(reden)?.[1] ?? 1) - 1
  return waarde === null ? [] : [waarde - off, waarde + off]
}

test('the order of lists does not follow what was counted', () => {
  const last = days.at(-1) ?? new Map<string, string>()
  for (const naam of namesOn(last)) {
    const values = cellsOf(last, naam).flatMap(({ waarde }) => waarde ?? [])
    const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? 0)))
    const isMixed = steps.includes(1) && steps.includes(-1)
    expect({ naam, isMixed: isMixed || new Set(values).size < 5 }).toEqual({ naam, isMixed: true })
  }
  const namen = (json(last, '/v1/vrijgegeven-buurten') as { buurten: { naam: string }[] }).buurten.map(({ naam }) => naam)
  expect(namen).toEqual(namen.toSorted((a, b) => a.localeCompare(b, 'nl')))
})
