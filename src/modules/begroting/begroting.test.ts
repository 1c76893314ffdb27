import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostCent, readBedrag, writeBedrag } from './bedrag.ts'
import { controleer } from './controles.ts'
import { readPlak } from './plakken.ts'
import { bedragCent, betalers, postSoorten } from './post.ts'
import type { Post } from './post.ts'
import { totaalVan } from './totalen.ts'

const activiteiten = [
  { id: 'eettafel', naam: 'Samen eten', thema: 'zorgzame-buurt' },
  { id: 'scholing', naam: 'Leren van elkaar', thema: 'lerende-buurt' },
]

function post(change: Partial<Post> = {}): Post {
  return {
    id: 'a',
    activiteit: 'eettafel',
    jaar: 2025,
    soort: 'vervangingsuren',
    omschrijving: 'Wijkverpleegkundige',
    aantalHonderdste: 1250,
    tariefCent: 6500,
    betaler: 'iza',
    duur: 'eenmalig',
    toelichting: '',
    ...change,
  }
}

describe('an amount', () => {
  it.each([
    ['1.234,50', 123_450],
    ['€ 1.234', 123_400],
    ['1234,5', 123_450],
    ['1234.5', 123_450],
    ['1\u00A0234,00', 123_400],
    ['12,-', 1200],
    ['0,05', 5],
    ['EUR 12', 1200],
    ['1.000.000', 100_000_000],
  ])('%s is read to the cent', (text, cent) => {
    expect(readBedrag(text)).toEqual({ ok: true, waarde: cent })
  })

  it.each([
    ['', 'leeg'],
    ['-5', 'negatief'],
    ['(5)', 'negatief'],
    ['veel', 'geen getal'],
    ['=1+1', 'geen getal'],
    ['1,005', 'te veel decimalen'],
    ['1.23.4', 'geen getal'],
    ['0.125', 'dubbelzinnig'],
    ['1e9', 'geen getal'],
    ['99999999999999999999', 'te groot'],
  ])('%o is refused: %s', (text, fout) => {
    expect(readBedrag(text)).toEqual({ ok: false, fout })
  })

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: mostCent }), cent => {
        expect(readBedrag(writeBedrag(cent))).toEqual({ ok: true, waarde: cent })
      }),
    )
  })
})

describe('a line', () => {
  it('costs quantity times rate, half a cent up, exact also where a float is not', () => {
    expect([
      bedragCent({ aantalHonderdste: 1250, tariefCent: 6500 }),
      bedragCent({ aantalHonderdste: 50, tariefCent: 1 }),
      bedragCent({ aantalHonderdste: 49, tariefCent: 1 }),
      bedragCent({ aantalHonderdste: 99_999_999, tariefCent: 99_999 }),
    ]).toEqual([81_250, 1, 0, 99_998_999_000])
    expect(() => bedragCent({ aantalHonderdste: mostCent, tariefCent: mostCent })).toThrow('over a billion euro')
  })
})

describe('a budget', () => {
  it('adds up to the same total by theme, activity, year, kind and payer', () => {
    const line = fc.record({
      activiteit: fc.constantFrom('eettafel', 'scholing', 'weg', null),
      jaar: fc.constantFrom(2025, 2026, 2027),
      soort: fc.constantFrom(...postSoorten),
      aantalHonderdste: fc.integer({ min: 0, max: 100_000 }),
      tariefCent: fc.integer({ min: 0, max: 100_000 }),
      betaler: fc.constantFrom(...betalers, null),
      duur: fc.constantFrom('eenmalig', 'structureel'),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        const { totaalCent, eenmaligCent, structureelCent, ...ways } = totaalVan(
          lines.map(each => post(each)),
          activiteiten,
        )
        const sums = Object.values(ways).map(way => [...way.values()].reduce((sum, cent) => sum + cent, 0))
        expect([...sums, eenmaligCent + structureelCent]).toEqual(Array.from({ length: 6 }, () => totaalCent))
      }),
    )
  })

  it('says in the order of weight what is to be looked at', () => {
    const posten = [
      post(),
      post({ id: 'b', jaar: 2031, tariefCent: 9000, betaler: null }),
      post({ id: 'c', activiteit: null, aantalHonderdste: 0, omschrijving: ' ' }),
    ]
    const kader = { jaren: [2025, 2026, 2027], plafondCent: 100_000, normTariefCent: { vervangingsuren: 7000 } }
    expect(controleer(posten, activiteiten, kader)).toEqual([
      { soort: 'boven plafond', overCent: 93_750 },
      { soort: 'jaar buiten programma', post: 'b', jaar: 2031 },
      { soort: 'tarief boven norm', post: 'b', normCent: 7000 },
      { soort: 'zonder betaler', post: 'b' },
      { soort: 'zonder activiteit', post: 'c' },
      { soort: 'zonder bedrag', post: 'c' },
      { soort: 'zonder omschrijving', post: 'c' },
      { soort: 'zonder post', activiteit: 'scholing' },
    ])
  })
})

describe('what is pasted from a spreadsheet', () => {
  it('is cut into cells, also with tabs, line ends and quotes inside one', () => {
    expect(readPlak('a\tb\r\n"c\td"\t"e ""f""\ng"\n\t\n"los\t5" x\n')).toEqual([
      ['a', 'b'],
      ['c\td', 'e "f"\ng'],
      ['', ''],
      ['"los', '5" x'],
    ])
    expect([readPlak(''), readPlak('x'), readPlak('\t')]).toEqual([[], [['x']], [['', '']]])
  })

  it('comes back as it was copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' '), maxLength: 6 })
    const write = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), rows => {
        expect(readPlak(rows.map(row => row.map(write).join('\t')).join('\n'))).toEqual(rows)
      }),
    )
  })
})
