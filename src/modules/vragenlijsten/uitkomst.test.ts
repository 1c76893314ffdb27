import { describe, expect, test } from 'vitest'
import { berekenUitkomst } from './bereken-uitkomst.ts'
import type { Gehouden, Ingevuld } from './bereken-uitkomst.ts'
import { findInstrument } from './instrumenten/lijst.ts'
import { leesAntwoorden } from './lees-antwoorden.ts'
import { mean } from './gemiddelde.ts'
import { vergelijkUitkomsten, verschilVan } from './verandering.ts'
import { hideGroups } from './verberg.ts'
import type { Vorm } from './vorm.ts'

const katz = findInstrument('katz-6')
if (katz === null) throw new Error('katz-6 is not there')
const golf: Gehouden = {
  wie: 'bewoners',
  gevraagd: 100,
  gebruikt: 40,
  teksten: 0,
  achtergrond: ['leeftijd'],
  instrumenten: [{ instrument: katz, hash: 'a' }],
  vragen: [],
}

/** Somebody who does so many of six things alone. */
function does(aantal: number, leeftijd?: string, namens: Ingevuld['namens'] = 'zelf'): Ingevuld {
  const items = katz?.items.map(({ code }, index) => [code, index < aantal ? '1' : '0'] as const) ?? []
  return { antwoorden: { ...Object.fromEntries(items), ...(leeftijd === undefined ? {} : { leeftijd }) }, langs: 'scherm', namens }
}

const many = (aantal: number, make: (index: number) => Ingevuld) => Array.from({ length: aantal }, (_, index) => make(index))
const shownOf = (ingevuld: readonly Ingevuld[], change: Partial<Gehouden> = {}) => {
  const [schaal] = berekenUitkomst({ ...golf, ...change }, ingevuld).schalen
  if (schaal === undefined) throw new Error('no score')
  const say = (one: object) => ('verborgen' in one ? one.verborgen : 'gemiddelde' in one ? one.gemiddelde : null)
  const groepen = (schaal.groepen.leeftijd ?? []).map(({ waarde, uitkomst }) => [waarde, say(uitkomst)] as const)
  return { geheel: say(schaal.uitkomst), groepen }
}

describe('a result is hidden', () => {
  test.each([
    ['nine residents are too few', many(9, index => does(index % 7)), {}, 'te-weinig'],
    ['ten are enough', many(10, index => does(index % 4)), {}, 1.2],
    ['six of the staff are too few', many(6, index => does(index % 2)), { wie: 'medewerkers' as const }, 'te-weinig'],
    ['seven are enough', many(7, index => does(index % 4)), { wie: 'medewerkers' as const }, 0.9],
    ['when everybody answered the same', many(40, () => does(3)), {}, 'af-te-leiden'],
  ])('%s', (_, ingevuld, change, expected) => {
    expect(shownOf(ingevuld, change).geheel).toBe(expected)
  })

  test('a group that follows from the others takes one more with it', () => {
    const ingevuld = [
      ...many(20, index => does(index % 2, 'tot40')),
      ...many(15, index => does(index % 3, '40tot65')),
      ...many(4, index => does(index % 4, '65tot75')),
    ]
    expect(shownOf(ingevuld).groepen).toEqual([
      ['tot40', 0.6],
      ['40tot65', 'af-te-leiden'],
      ['65tot75', 'te-weinig'],
      ['vanaf75', 'te-weinig'],
    ])
  })

  test('small groups that are enough together do not take others with them', () => {
    const ingevuld = [
      ...many(20, index => does(index % 2, 'tot40')),
      ...many(6, index => does(index % 3, '40tot65')),
      ...many(6, index => does(index % 4, '65tot75')),
    ]
    expect(shownOf(ingevuld).groepen.map(([, shown]) => shown)).toEqual([0.6, 'te-weinig', 'te-weinig', 'te-weinig'])
  })

  test('a group is nobody’s when hardly anybody is outside it', () => {
    const verdict = hideGroups(new Map([['a', Array.from({ length: 30 }, (_, index) => index)]]), [1, 2, 3], 10)
    expect([...verdict]).toEqual([['a', { verborgen: 'af-te-leiden' }]])
  })

  test('a group with one answer is not found from the rest', () => {
    const verdict = hideGroups(
      new Map([
        ['a', Array.from({ length: 12 }, () => 1)],
        ['b', Array.from({ length: 20 }, (_, index) => index)],
        ['c', Array.from({ length: 15 }, (_, index) => index)],
      ]),
      [],
      10,
    )
    expect([...verdict.values()]).toEqual([{ verborgen: 'af-te-leiden' }, null, { verborgen: 'af-te-leiden' }])
  })

  test('so is how often somebody else answered, when that is seldom', () => {
    const told = (others: number) =>
      berekenUitkomst(golf, [...many(30, index => does(index % 2)), ...many(others, index => does(index % 2, undefined, 'ander'))])
        .doorAnder
    expect([told(0), told(3), told(10)]).toEqual([0, null, 10])
  })
})

describe('a scale that is the sum of others', () => {
  const djg = findInstrument('djg-6')
  if (djg === null) throw new Error('djg-6 is not there')
  const lonely = (emotioneel: number, sociaal: number, leeftijd = 'tot40'): Ingevuld => {
    const left = { emotioneel, sociaal }
    const items = djg.items.map(({ code, over }) => {
      const soort = over.nl.startsWith('Emotionele') ? 'emotioneel' : 'sociaal'
      left[soort] -= 1
      const isLonely = left[soort] >= 0
      return [code, isLonely === (soort === 'emotioneel') ? '3' : '1'] as const
    })
    return { antwoorden: { ...Object.fromEntries(items), leeftijd }, langs: 'scherm', namens: 'zelf' }
  }
  const said = (ingevuld: readonly Ingevuld[]) => {
    const found = berekenUitkomst({ ...golf, instrumenten: [{ instrument: djg, hash: 'b' }] }, ingevuld)
    const say = (one: object) => ('verborgen' in one ? one.verborgen : 'te zien')
    return {
      schalen: found.schalen.map(({ uitkomst }) => say(uitkomst)),
      indeling: found.indelingen.map(({ uitkomst }) => say(uitkomst)),
      jongeren: found.schalen.map(({ groepen }) => groepen.leeftijd?.slice(0, 2).map(({ uitkomst }) => say(uitkomst)) ?? null),
    }
  }
  const mixed = many(40, index => lonely(index % 4, (index + 1) % 3))

  test('is shown with its parts', () => {
    expect(said(mixed)).toMatchObject({ schalen: ['te zien', 'te zien', 'te zien'], indeling: ['te zien'] })
  })

  test('is hidden with a part that is: else that part is the whole less the other', () => {
    const hidden = ['af-te-leiden', 'af-te-leiden', 'af-te-leiden']
    expect(said(many(40, index => lonely(index % 4, 0)))).toEqual({
      schalen: hidden,
      indeling: ['af-te-leiden'],
      jongeren: [null, null, null],
    })
  })

  test('is hidden with its classes when all are in one', () => {
    expect(said(many(40, index => lonely(index % 2, Math.floor(index / 2) % 2 === 0 && index % 2 === 0 ? 1 : 0)))).toMatchObject({
      schalen: ['af-te-leiden', 'af-te-leiden', 'af-te-leiden'],
      indeling: ['af-te-leiden'],
    })
  })

  test('has no groups when one of its parts hides one of them', () => {
    const ingevuld = [...many(30, index => lonely(index % 4, 0, 'tot40')), ...many(30, index => lonely(index % 3, index % 4, '40tot65'))]
    const { schalen, jongeren } = said(ingevuld)
    const none = ['af-te-leiden', 'af-te-leiden']
    expect([schalen, jongeren]).toEqual([
      ['te zien', 'te zien', 'te zien'],
      [none, none, none],
    ])
  })
})

describe('a change between two waves', () => {
  test('is only called one when chance alone would hardly do it', () => {
    const [low, high] = [many(40, index => does(index % 4)), many(40, index => does(3 + (index % 4)))]
    const of = (ingevuld: readonly Ingevuld[]) => berekenUitkomst(golf, ingevuld)
    const words = (a: readonly Ingevuld[], b: readonly Ingevuld[]) => vergelijkUitkomsten(of(a), of(b)).map(({ oordeel }) => oordeel)
    expect([words(low, high), words(high, low), words(low, low)]).toEqual([['hoger'], ['lager'], ['geen-duidelijk-verschil']])
  })

  test('is not told of other words, or of paper beside screen', () => {
    const ingevuld = many(40, index => does(index % 4))
    const now = berekenUitkomst(golf, ingevuld)
    const otherWords = berekenUitkomst({ ...golf, instrumenten: [{ instrument: katz, hash: 'b' }] }, ingevuld)
    const onPaper = berekenUitkomst(
      golf,
      ingevuld.map(one => ({ ...one, langs: 'papier' })),
    )
    expect([vergelijkUitkomsten(otherWords, now), vergelijkUitkomsten(onPaper, now)]).toEqual([[], []])
  })

  // By hand: of 1 to 10 the spread is the root of 82.5 / 9; t is 2.262157 for 9 degrees of freedom and 2.100922 for 18.
  test('has the interval of Student and Welch', () => {
    const ten = Array.from({ length: 10 }, (_, index) => index + 1)
    const { gemiddelde, spreiding, onder, boven } = mean(ten, { laagst: 0, hoogst: 100 })
    expect([gemiddelde, spreiding, onder, boven].map(one => one.toFixed(6))).toEqual(['5.500000', '3.027650', '3.334149', '7.665851'])
    const later = mean(
      ten.map(one => one + 4),
      { laagst: 0, hoogst: 100 },
    )
    const found = verschilVan(mean(ten, { laagst: 0, hoogst: 100 }), later)
    expect([found.verschil, found.onder, found.boven].map(one => one.toFixed(6))).toEqual(['4.000000', '1.155338', '6.844662'])
  })
})

describe('what is sent is looked at', () => {
  const choices = [
    { value: 'ja', text: 'Ja' },
    { value: 'nee', text: 'Nee' },
  ]
  const vorm: Vorm = {
    title: 'Proef',
    pages: [
      {
        name: 'een',
        title: '',
        elements: [
          { type: 'radiogroup', name: 'a', title: 'A', choices },
          { type: 'text', inputType: 'number', name: 'b', title: 'B', min: 0, max: 10, visibleIf: "{a} anyof ['ja']" },
          { type: 'checkbox', name: 'c', title: 'C', choices },
          { type: 'rating', name: 'd', title: 'D', rateMin: 0, rateMax: 10 },
          { type: 'comment', name: 'e', title: 'E', maxLength: 20 },
        ],
      },
    ],
  }
  test.each([
    ['everything', { a: 'ja', b: '7', c: ['ja', 'nee'], d: '10', e: ' Fijn ' }, { a: 'ja', b: '7', c: ['ja', 'nee'], d: '10' }],
    ['not known and not told', { a: 'wn', c: ['wz'], d: 'wn', b: '7' }, { a: 'wn', c: 'wz', d: 'wn' }],
    ['what was not to be asked counts for nothing', { a: 'nee', b: '99' }, { a: 'nee' }],
  ])('%s', (_, sent, expected) => {
    expect(leesAntwoorden(vorm, sent).antwoorden).toEqual(expected)
  })

  test.each([
    ['another question', { z: 'ja' }, 'Deze vraag staat niet in de vragenlijst.'],
    ['another answer', { a: 'misschien' }, 'Kies een van de antwoorden bij: A'],
    ['two answers to one question', { a: ['ja', 'nee'] }, 'Kies een van de antwoorden bij: A'],
    ['a number that cannot be', { a: 'ja', b: '11' }, 'Vul een heel getal in van 0 tot en met 10 bij: B'],
    ['too many words', { e: 'x'.repeat(21) }, 'Schrijf hoogstens 20 tekens.'],
    ['nothing', {}, 'U hebt nog niets ingevuld.'],
  ])('%s is refused', (_, sent, sentence) => {
    expect(() => leesAntwoorden(vorm, sent)).toThrow(sentence)
  })
})
