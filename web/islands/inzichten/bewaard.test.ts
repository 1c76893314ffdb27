import { describe, expect, test } from 'vitest'
import { afterAnswer, isDue, readAnswer } from './bewaard.ts'
import type { Wachtend } from './bewaard.ts'

const item: Wachtend = {
  id: '3f2a9c1d-0000-4000-8000-000000000000',
  buurt: { id: 'b', naam: 'Molenveld' },
  staat: 'wacht',
  inzicht: {
    bron: 'bewoners',
    datum: '2026-02-20',
    tekst: 'Na zes uur rijdt er geen bus meer.',
    mensen: 4,
    kant: 'uitdaging',
    onderwerpen: [],
    themas: [],
    maten: [],
    citeren: false,
    zichtbaar: 'netwerk',
  },
  persoon: 'mirjam',
  geschreven: '2026-02-20T10:00:00.000Z',
  zin: null,
  pogingen: 0,
  nietVoor: 0,
}
const receipt = { nummer: '3F2A-9C1D', ontvangen: '2026-02-20T11:00:00.000Z' }

describe('received is only what comes with a receipt', () => {
  test.each([
    ['a receipt', 201, { id: item.id, ...receipt }, { soort: 'ontvangen', ...receipt }],
    ['a receipt of an earlier time', 200, { id: item.id, ...receipt }, { soort: 'ontvangen', ...receipt }],
    ['a page of the network of a train', 200, '<html>', { soort: 'later' }],
    ['an answer without its number', 201, { id: item.id }, { soort: 'later' }],
    ['nobody signed in', 401, { detail: 'Log eerst in.' }, { soort: 'inloggen' }],
    ['a session that changed', 403, { code: 'bewijs-missing', detail: 'Ververs.' }, { soort: 'later' }],
    ['a role that may not', 403, { code: 'not-allowed', detail: 'Met deze rol niet.' }, { soort: 'geweigerd', zin: 'Met deze rol niet.' }],
    [
      'a field that does not fit',
      400,
      { detail: 'Dit klopt niet: tekst.', errors: [{ detail: 'Te lang.' }] },
      { soort: 'geweigerd', zin: 'Dit klopt niet: tekst. Te lang.' },
    ],
    ['a refusal that says nothing', 403, null, { soort: 'later' }],
    ['a server in trouble', 503, { detail: 'Even niet.' }, { soort: 'later' }],
    ['too many questions', 429, { detail: 'Te vaak.' }, { soort: 'later' }],
  ])('%s', (_, status, body, expected) => {
    expect(readAnswer(status, body)).toEqual(expected)
  })
})

test('after the receipt the text is gone from the device', () => {
  expect(afterAnswer(item, { soort: 'ontvangen', ...receipt }, 0)).toEqual({
    id: item.id,
    buurt: item.buurt,
    staat: 'ontvangen',
    ...receipt,
  })
})

test('what is refused stays, with why', () => {
  expect(afterAnswer(item, { soort: 'geweigerd', zin: 'Geen namen.' }, 0)).toEqual({ ...item, staat: 'geweigerd', zin: 'Geen namen.' })
})

test('each try comes later than the one before, at most a quarter of an hour', () => {
  const waits: number[] = []
  let kept: Wachtend = item
  for (let time = 0; time < 9; time += 1) {
    const next = afterAnswer(kept, { soort: 'later' }, 1000)
    if (next.staat !== 'wacht') break
    kept = next
    waits.push((next.nietVoor - 1000) / 1000)
  }
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900])
})

test('nobody sends in their name what another wrote on the same device', () => {
  expect({
    own: isDue(item, 'mirjam', 5),
    other: isDue(item, 'tijmen', 5),
    early: isDue({ ...item, nietVoor: 6 }, 'mirjam', 5),
    refused: isDue({ ...item, staat: 'geweigerd' }, 'mirjam', 5),
  }).toEqual({ own: true, other: false, early: false, refused: false })
})
