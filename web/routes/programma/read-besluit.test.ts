import { describe, expect, test } from 'vitest'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { readHerziening, readOpening, readVaststelling } from './read-besluit.ts'

const text = messagesIn('nl').selectie.besluit
const kop = { datum: '2-3-2026', door: 'Nora Zandstra\n\n Pieter Abels ' }

function sent(velden: Readonly<Record<string, string>>): SentForm {
  const form = new FormData()
  for (const [name, value] of Object.entries(velden)) form.set(name, value)
  return { velden: form, taal: 'nl' } as SentForm
}

describe('a decision to adopt a list', () => {
  test('holds who decided, a reason for each buurt, and one for each that was considered and not chosen', () => {
    const form = sent({
      ...kop,
      'reden-a': 'Het netwerk staat klaar.',
      'naam-b': 'De Schans',
      'niet-b': 'Het marktaandeel is te klein.',
      'naam-c': 'Niet bekeken',
      'niet-c': ' ',
    })
    expect(readVaststelling(form, text)).toEqual({
      besluit: {
        datum: '2026-03-02',
        door: ['Nora Zandstra', 'Pieter Abels'],
        redenen: [{ buurt: 'a', reden: 'Het netwerk staat klaar.' }],
        nietGekozen: [{ naam: 'De Schans', reden: 'Het marktaandeel is te klein.' }],
      },
    })
  })

  test('says at each field what is missing', () => {
    const form = sent({ datum: 'gisteren', door: ' ', 'naam-a': 'Molenveld', 'reden-a': 'ja', 'naam-b': 'De Schans', 'niet-b': '-' })
    expect(readVaststelling(form, text)).toEqual({
      fouten: { datum: text.dagFout, door: text.doorFout, 'reden-a': text.redenFout('Molenveld'), 'niet-b': text.nietFout('De Schans') },
    })
  })
})

describe('a decision for another version', () => {
  test('takes along who is ticked, and says of the others why they are not on it', () => {
    const form = sent({
      ...kop,
      'naam-a': 'Molenveld',
      'gekozen-a': 'ja',
      'stond-a': 'ja',
      'reden-a': 'Het gaat goed.',
      'naam-b': 'De Horst',
      'stond-b': 'ja',
      'reden-b': 'De partner stopt.',
      'naam-c': 'Elzerbroek',
      'reden-c': '',
    })
    expect(readHerziening(form, text)).toEqual({
      buurten: ['a'],
      besluit: {
        datum: '2026-03-02',
        door: ['Nora Zandstra', 'Pieter Abels'],
        redenen: [{ buurt: 'a', reden: 'Het gaat goed.' }],
        nietGekozen: [{ naam: 'De Horst', reden: 'De partner stopt.' }],
      },
    })
  })

  test('needs a buurt, and a reason for each that leaves the list', () => {
    const form = sent({ ...kop, 'naam-b': 'De Horst', 'stond-b': 'ja', 'reden-b': '' })
    expect(readHerziening(form, text)).toEqual({ fouten: { 'reden-b': text.erafFout('De Horst'), buurten: text.geenBuurten } })
  })
})

test('a cohort opens with a reason or without, never with half of one', () => {
  const opening = { datum: '2026-03-02', door: ['Nora Zandstra', 'Pieter Abels'] }
  expect(readOpening(sent({ ...kop, reden: '' }), text, 'Te kort.')).toEqual({ opening: { ...opening, reden: null } })
  expect(readOpening(sent({ ...kop, reden: 'De partners zijn klaar.' }), text, 'Te kort.')).toEqual({
    opening: { ...opening, reden: 'De partners zijn klaar.' },
  })
  expect(readOpening(sent({ ...kop, reden: 'nu' }), text, 'Te kort.')).toEqual({ fouten: { reden: 'Te kort.' } })
})
