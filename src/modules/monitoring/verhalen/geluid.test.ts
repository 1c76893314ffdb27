import { describe, expect, it } from 'vitest'
import { binnenToestemming, citaatUit, keurGeluid, magHoren, stemVoor } from './geluid.ts'
import type { VerhaalMetGeluid } from './geluid.ts'
import { readRange } from './read-geluid.ts'

const verteld: VerhaalMetGeluid = {
  dag: '2026-05-20',
  hoe: 'zelf',
  wie: 'Ria',
  tekst: 'Ik durf weer naar de markt.',
  citaat: 'naar de markt',
  thema: 'zorgzame-buurt',
  labels: [],
  toestemming: ['netwerk', 'bewoners'],
  toestemmingHoe: 'schriftelijk',
  teruggelezen: '2026-05-21',
  geluid: { soort: 'webm', horen: ['netwerk'], isUitgeschreven: true },
}
const geluid = { soort: 'webm', horen: ['netwerk'], isUitgeschreven: true } as const

describe('the voice of a teller', () => {
  it('is heard for whom the teller agrees to, apart from who may read the words', () => {
    expect([magHoren(verteld, 'netwerk'), magHoren(verteld, 'bewoners'), magHoren(verteld, 'programma')]).toEqual([true, false, false])
    expect(stemVoor({ ...verteld, geluid: { ...geluid, horen: ['bewoners', 'netwerk'] } })).toEqual(['netwerk', 'bewoners'])
  })

  it('is heard by nobody who may not read the words', () => {
    expect(magHoren({ ...verteld, toestemming: ['bewoners'] }, 'netwerk')).toBe(false)
    expect(binnenToestemming(['netwerk', 'programma', 'netwerk'], ['netwerk'])).toEqual(['netwerk'])
  })

  it('is heard by nobody before it is written out and read back', () => {
    expect([
      stemVoor({ ...verteld, geluid: { ...geluid, isUitgeschreven: false } }),
      stemVoor({ ...verteld, teruggelezen: null }),
      stemVoor({ ...verteld, geluid: null }),
    ]).toEqual([[], [], []])
  })

  it('keeps its words from being quoted until it is written out', () => {
    expect(citaatUit(verteld, 'bewoners')).toBe('naar de markt')
    expect(citaatUit({ ...verteld, geluid: null }, 'bewoners')).toBe('naar de markt')
    expect(citaatUit({ ...verteld, geluid: { ...geluid, isUitgeschreven: false } }, 'bewoners')).toBe(null)
  })

  it('may stand in for words as long as nobody says that they are written out', () => {
    expect([
      keurGeluid('', null),
      keurGeluid('', { isUitgeschreven: true }),
      keurGeluid('', { isUitgeschreven: false }),
      keurGeluid('Ik durf weer.', null),
    ]).toEqual(['verhaal-leeg', 'niet-uitgeschreven', null, null])
  })
})

describe('the part of a sound that a player asks for', () => {
  it('is what the header says, within what there is', () => {
    expect(['bytes=0-1', 'bytes=4-', 'bytes=-3', 'bytes=-300', 'bytes=8-99'].map(range => readRange(range, 10))).toEqual([
      { van: 0, tot: 1 },
      { van: 4, tot: 9 },
      { van: 7, tot: 9 },
      { van: 0, tot: 9 },
      { van: 8, tot: 9 },
    ])
  })

  it('is the whole when nothing sensible is asked, and nothing when it is not there', () => {
    expect([undefined, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'items=0-1'].map(range => readRange(range, 10))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
    expect([readRange('bytes=10-', 10), readRange('bytes=-0', 10)]).toEqual(['niet', 'niet'])
  })
})
