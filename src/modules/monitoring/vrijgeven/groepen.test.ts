import { describe, expect, test } from 'vitest'
import type { AanvaardCijfer } from '../../leveringen/index.ts'
import type { Gegeven } from './gegeven.ts'
import { maakTelling } from './gegeven.ts'
import { verdeel } from './groepen.ts'
import { leesLeveringen } from './uit-levering.ts'

const buurt = 'molenveld'
const leeftijden = ['0-17', '18-64', '65-74', '75-84', '85+'] as const

function cijfer(maat: string, groep: string, waarde: number | null, more: Partial<AanvaardCijfer> = {}): AanvaardCijfer {
  const besloten = new Date('2026-01-10T09:00:00Z')
  return { levering: 'een', organisatie: 'Zon', besloten, maat, gebied: buurt, periode: '2025-Q4', groep, waarde, ...more }
}

/** Clients by age, with ten hours each; everybody is what they add up to. */
function uren(clienten: readonly number[], more: Partial<AanvaardCijfer> = {}): readonly AanvaardCijfer[] {
  const all = clienten.reduce((sum, one) => sum + one, 0)
  return [['alle', all] as const, ...leeftijden.map((groep, index) => [groep, clienten[index] ?? 0] as const)].flatMap(
    ([groep, aantal]) => [cijfer('wijkverpleging-clienten', groep, aantal, more), cijfer('wijkverpleging-uren', groep, aantal * 10, more)],
  )
}

function gegevens(cijfers: readonly AanvaardCijfer[]): readonly Gegeven[] {
  return leesLeveringen(cijfers, new Map([[buurt, ['BU99010401']]]), code => code).get('uren-wijkverpleging') ?? []
}

const groepenVan = (all: readonly Gegeven[]) => all.map(({ groepen = [] }) => groepen.map(({ id, delen }) => [id, delen['noemer']]))
const nieuw = { drempel: 10, indeling: null }

describe('figures by age', () => {
  test('are divided as finely as every group is large enough', () => {
    expect(groepenVan(verdeel(gegevens(uren([12, 14, 20, 30, 25])), nieuw))).toEqual([
      [
        ['0-17', 12],
        ['18-64', 14],
        ['65-74', 20],
        ['75-84', 30],
        ['vanaf85', 25],
      ],
    ])
    const coarser = [
      [0, 14, 20, 30, 25],
      [4, 7, 20, 30, 9],
      [4, 7, 8, 30, 9],
      [4, 5, 20, 30, 25],
    ].map(clienten => groepenVan(verdeel(gegevens(uren(clienten)), nieuw))[0]?.map(([id]) => id))
    expect(coarser).toEqual([['0-64', '65-74', '75-84', 'vanaf85'], ['0-64', '65-74', 'vanaf75'], ['0-64', 'vanaf65'], []])
  })

  test('are left out when they are not everybody together, or when one of them was too small to give', () => {
    const missing = uren([12, 14, 20, 30, 25]).filter(({ groep }) => groep !== '85+')
    const hidden = uren([12, 14, 20, 30, 25]).map(one => (one.groep === '85+' ? { ...one, waarde: null } : one))
    const other = [
      ...uren([12, 14, 20, 30, 25]),
      cijfer('wijkverpleging-clienten', 'alle', 3, { levering: 'twee' }),
      cijfer('wijkverpleging-uren', 'alle', 30, { levering: 'twee' }),
    ]
    expect([missing, hidden, other].map(each => groepenVan(verdeel(gegevens(each), nieuw)))).toEqual([[[]], [[]], [[]]])
  })

  test('stay divided as they were: who comes without an age is a group when large enough, what no longer fits is not taken, and what was one stays one', () => {
    /** Everybody once more, with so many of another sender of whom no age is known. */
    const later = (clienten: number) => [
      ...uren([4, 14, 20, 30, 25]),
      ...[cijfer('wijkverpleging-clienten', 'alle', clienten), cijfer('wijkverpleging-uren', 'alle', clienten * 9)].map(one => ({
        ...one,
        levering: 'twee',
      })),
    ]
    const vorm = {
      delen: [
        { id: 'teller', naam: 'Uren', teltOp: false },
        { id: 'noemer', naam: 'Cliënten', teltOp: false },
      ],
      isPerJaar: false,
    }
    const names = new Map([[buurt, 'Molenveld']])
    const first = maakTelling(verdeel(gegevens(uren([4, 14, 20, 30, 25])), nieuw), vorm, names)
    const again = (cijfers: readonly AanvaardCijfer[], indeling = first.indeling) =>
      groepenVan(verdeel(gegevens(cijfers), { drempel: 10, indeling }))
    expect([
      again(uren([12, 14, 20, 30, 25]))[0]?.map(([id]) => id),
      again(uren([4, 14, 20, 30, 3])),
      again(uren([4, 14, 20, 30, 25]).filter(({ groep }) => groep === 'alle')),
      again(later(5)),
    ]).toEqual([['0-64', '65-74', '75-84', 'vanaf85'], [], [], []])
    expect(again(later(40))[0]?.at(-1)).toEqual(['onbekend', 40])
    const grown = maakTelling(verdeel(gegevens(later(40)), { drempel: 10, indeling: first.indeling }), vorm, names)
    expect(again(uren([4, 14, 20, 30, 25]), grown.indeling)[0]?.at(-1)).toEqual(['onbekend', 0])
    const whole = maakTelling(verdeel(gegevens(uren([4, 14, 20, 30, 25]).filter(({ groep }) => groep === 'alle')), nieuw), vorm, names)
    expect(again(uren([12, 14, 20, 30, 25]), whole.indeling)).toEqual([[]])
  })

  test('are details of their place and period, which adds up to all', () => {
    const { indeling, cellen } = maakTelling(
      verdeel(gegevens(uren([4, 14, 20, 30, 25])), nieuw),
      {
        delen: [
          { id: 'teller', naam: 'Uren', teltOp: false },
          { id: 'noemer', naam: 'Cliënten', teltOp: false },
        ],
        isPerJaar: false,
      },
      new Map([[buurt, 'Molenveld']]),
    )
    expect([indeling['plek']?.parents['molenveld.2025-Q4'], indeling['plek']?.parents['molenveld.2025-Q4.0-64']]).toEqual([
      ['alle.2025-Q4'],
      ['molenveld.2025-Q4'],
    ])
    expect(indeling['plek']?.namen?.['molenveld.2025-Q4.vanaf85']).toBe('Molenveld, 2025-Q4, 85 jaar en ouder')
    expect(cellen.filter(({ sleutel }) => sleutel['deel'] === 'noemer').map(({ sleutel, aantal }) => [sleutel['plek'], aantal])).toEqual([
      ['molenveld.2025-Q4.0-64', 18],
      ['molenveld.2025-Q4.65-74', 20],
      ['molenveld.2025-Q4.75-84', 30],
      ['molenveld.2025-Q4.vanaf85', 25],
    ])
  })

  test('of staff, of who was there before, and of what another figure divides in its own way, are not divided', () => {
    const found = leesLeveringen(
      [
        ...uren([12, 14, 20, 30, 25]),
        ...uren([12, 14, 20, 30, 25], { periode: '2025-Q3' }),
        ...['alle', ...leeftijden].map(groep => cijfer('wijkverpleging-instroom', groep, groep === 'alle' ? 50 : 10)),
        ...['opnames', 'ligdagen', 'huisarts-patienten'].flatMap(maat =>
          ['alle', ...leeftijden].map(groep => cijfer(maat, groep, groep === 'alle' ? 100 : 20)),
        ),
      ],
      new Map([[buurt, []]]),
      code => code,
    )
    expect([found.get('ligduur')?.[0]?.perLeeftijd, found.get('opnames')?.[0]?.perLeeftijd?.size]).toEqual([undefined, 5])
    expect(found.get('instroom-wijkverpleging')?.map(({ periode, perLeeftijd }) => [periode, perLeeftijd])).toEqual([
      ['2025-Q4', undefined],
    ])
  })
})

test('support of the Wmo and outcomes by Omaha are figures of deliveries like others', () => {
  const jaar = { periode: '2025' }
  const found = leesLeveringen(
    [
      cijfer('wmo-clienten', 'alle', 40, jaar),
      cijfer('wmo-uren', 'alle', 4_000, jaar),
      cijfer('omaha-clienten', 'alle', 30, jaar),
      cijfer('omaha-beter', 'alle', 18, jaar),
      cijfer('omaha-clienten', 'alle', 9, { ...jaar, gebied: 'BU99010401' }),
    ],
    new Map([[buurt, []]]),
    code => code,
  )
  expect([found.get('uren-wmo')?.map(({ delen }) => delen), found.get('omaha-uitkomst')?.map(({ delen }) => delen)]).toEqual([
    [{ teller: 4_000, noemer: 40 }],
    [{ wel: 18, niet: 12 }],
  ])
})
