import { afterEach, describe, expect, test } from 'vitest'
import { seededRandom } from '#src/platform/random.ts'
import { Refusal } from '#src/refusal.ts'
import { type Fault, type Publisher, startPublisher } from '#test/publisher/publisher.ts'
import { QuickClock } from '#test/publisher/quick-clock.ts'
import { wonderdamKwb } from '#test/publisher/tables.ts'
import { refusalOf } from '#test/read/refusals.ts'
import { Downloader, readRetryAfter } from './odata-download.ts'

const publishers: Publisher[] = []

afterEach(async () => {
  await Promise.all(publishers.splice(0).map(publisher => publisher.close()))
})

interface Office {
  readonly publisher: Publisher
  readonly clock: QuickClock
  readonly downloader: Downloader
  readonly properties: string
  readonly cancel: AbortController
}

async function openOffice(faults: readonly Fault[] = [], options: { maxTries?: number; timeoutMs?: number } = {}): Promise<Office> {
  const publisher = await startPublisher([wonderdamKwb], { faults })
  publishers.push(publisher)
  const clock = new QuickClock('2026-03-02T10:00:00Z', options.timeoutMs)
  const cancel = new AbortController()
  const downloader = new Downloader({
    fetch,
    clock,
    random: seededRandom('wonderdam'),
    signal: cancel.signal,
    origins: [publisher.origin],
    pauseMs: 0,
    maxTries: options.maxTries ?? 4,
  })
  return { publisher, clock, downloader, properties: `${publisher.adressen.cbsV4}/99984NED/Properties`, cancel }
}

async function statusOf(promise: Promise<unknown>): Promise<{ code: string; status: number; message: string }> {
  const { code, status, message } = await refusalOf(promise)
  return { code, status, message }
}

describe('a publisher that is busy', () => {
  test('is asked again after the seconds it wishes', async () => {
    const { downloader, clock, properties, publisher } = await openOffice([
      { at: 'Properties', kind: 'status', status: 429, retryAfter: '7', times: 2 },
    ])
    expect(await downloader.getJson(properties)).toMatchObject({ Identifier: '99984NED' })
    expect(clock.waits).toEqual([7_000, 7_000])
    expect(publisher.requests).toHaveLength(3)
  })

  test('is asked again at the time it wishes', async () => {
    const { downloader, clock, properties } = await openOffice([
      { at: 'Properties', kind: 'status', status: 503, retryAfter: 'Mon, 02 Mar 2026 10:00:30 GMT', times: 1 },
    ])
    await downloader.getJson(properties)
    expect(clock.waits).toEqual([30_000])
    expect(readRetryAfter('morgen', clock.now())).toBeNull()
  })

  test('that wishes a very long wait is left alone, with a sentence', async () => {
    const { downloader, properties, publisher } = await openOffice([{ at: 'Properties', kind: 'status', status: 429, retryAfter: '7200' }])
    expect(await statusOf(downloader.getJson(properties))).toEqual({
      code: 'source-busy',
      status: 503,
      message: `De bron vraagt om 120 minuten te wachten. Probeer het daarna opnieuw. Adres: ${properties}`,
    })
    expect(publisher.requests).toHaveLength(1)
  })

  test('is given growing rests of which chance takes at most half', async () => {
    const { downloader, clock, properties } = await openOffice([{ at: 'Properties', kind: 'status', status: 502 }], { maxTries: 5 })
    const refusal = await statusOf(downloader.getJson(properties))
    expect(refusal).toEqual({
      code: 'source-unreachable',
      status: 503,
      message: `Het lukt na 5 keer proberen niet om de bron te lezen: de bron antwoordt met code 502. Probeer het later opnieuw; wat al binnen is, blijft bewaard. Adres: ${properties}`,
    })
    expect(clock.waits).toHaveLength(4)
    for (const [attempt, wait] of clock.waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(500 * 2 ** attempt)
      expect(wait).toBeLessThanOrEqual(1_000 * 2 ** attempt)
    }
  })

  test('is given a rest between two requests', async () => {
    const { publisher, clock, properties } = await openOffice()
    const downloader = new Downloader({
      fetch,
      clock,
      random: seededRandom('rest'),
      signal: new AbortController().signal,
      origins: [publisher.origin],
      pauseMs: 400,
    })
    await Promise.all([downloader.getJson(properties), downloader.getJson(properties), downloader.getJson(properties)])
    expect(clock.waits).toEqual([400, 400])
  })
})

describe('an answer that goes wrong on the way', () => {
  const onTheWay: readonly Fault[] = [
    { at: 'Properties', kind: 'cut-off', times: 1 },
    { at: 'Properties', kind: 'dropped', times: 1 },
    { at: 'Properties', kind: 'no-connection', times: 1 },
    { at: 'Properties', kind: 'html', times: 1 },
    { at: 'Properties', kind: 'status', status: 500, times: 1 },
    { at: 'Properties', kind: 'status', status: 504, times: 1 },
  ]

  test.each(onTheWay)('is asked again: $kind $status', async fault => {
    const { downloader, properties, publisher } = await openOffice([fault])
    expect(await downloader.getJson(properties)).toMatchObject({ Identifier: '99984NED' })
    expect(publisher.requests).toHaveLength(2)
  })

  test('and does not come in time is asked again', async () => {
    const { downloader, properties, publisher } = await openOffice([{ at: 'Properties', kind: 'hang', times: 1 }], { timeoutMs: 150 })
    expect(await downloader.getJson(properties)).toMatchObject({ Identifier: '99984NED' })
    expect(publisher.requests).toHaveLength(2)
  })

  test('and never comes whole is refused with the reason', async () => {
    const { downloader, properties } = await openOffice([{ at: 'Properties', kind: 'cut-off' }])
    expect((await statusOf(downloader.getJson(properties))).message).toContain(
      'na 4 keer proberen niet om de bron te lezen: het antwoord is geen hele JSON',
    )
  })
})

describe('a question that will never be answered', () => {
  test.each([
    [400, 'source-refused', 400],
    [403, 'source-refused', 400],
    [404, 'source-not-found', 404],
  ])('is asked once: %i', async (status, code, refusalStatus) => {
    const { downloader, properties, publisher, clock } = await openOffice([{ at: 'Properties', kind: 'status', status }])
    expect(await statusOf(downloader.getJson(properties))).toMatchObject({ code, status: refusalStatus })
    expect({ asked: publisher.requests.length, waits: clock.waits }).toEqual({ asked: 1, waits: [] })
  })
})

describe('an address elsewhere', () => {
  test('is refused when a redirect points to it', async () => {
    const { downloader, properties } = await openOffice([{ at: 'Properties', kind: 'redirect', location: 'http://127.0.0.1:9/secret' }])
    expect(await statusOf(downloader.getJson(properties))).toMatchObject({ code: 'source-foreign-host', status: 403 })
  })

  test('is refused when we are asked to start there, and publishers are asked over https', async () => {
    const { downloader, properties } = await openOffice()
    for (const address of [
      'https://evil.example/odata',
      'http://169.254.169.254/',
      'https://opendata.cbs.nl.evil.example/',
      'file:///etc/passwd',
      'https://opendata.cbs.nl:8443/',
    ]) {
      expect(() => downloader.resolveLink(address, properties)).toThrow(Refusal)
    }
    expect(downloader.resolveLink('http://opendata.cbs.nl/ODataFeed/odata/1', properties)).toBe('https://opendata.cbs.nl/ODataFeed/odata/1')
    expect(downloader.resolveLink('Observations?$skip=10', 'https://datasets.cbs.nl/odata/v1/CBS/1/x')).toBe(
      'https://datasets.cbs.nl/odata/v1/CBS/1/Observations?$skip=10',
    )
  })

  test('is not followed for ever when it is near', async () => {
    const { downloader, properties, publisher } = await openOffice([{ at: 'Properties', kind: 'redirect', location: 'Properties' }])
    expect(await statusOf(downloader.getJson(properties))).toMatchObject({ code: 'source-redirects' })
    expect(publisher.requests).toHaveLength(4)
  })
})

test('whoever cancels gets the reason back, without another request', async () => {
  const { downloader, properties, publisher, cancel } = await openOffice([{ at: 'Properties', kind: 'hang' }])
  const reason = new Error('de gebruiker stopt')
  const stopped = downloader.getJson(properties).catch((error: unknown) => error)
  while (publisher.requests.length === 0) await new Promise(resolve => setImmediate(resolve))
  cancel.abort(reason)
  expect(await stopped).toBe(reason)
  await expect(downloader.getJson(properties)).rejects.toBe(reason)
  expect(publisher.requests).toHaveLength(1)
})
