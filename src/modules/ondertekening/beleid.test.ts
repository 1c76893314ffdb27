import { describe, expect, it } from 'vitest'
import { bezwaarTegenTekenen, viewTekenen } from './beleid.ts'
import type { Tekenaar, TekenBeleid } from './beleid.ts'
import type { Handtekening } from './handtekening.ts'

const beleid: TekenBeleid = {
  stappen: [
    { rol: 'kartrekker', aantal: 1, keurtGoed: false },
    { rol: 'zorgverzekeraar', aantal: 2, keurtGoed: true },
  ],
  isInVolgorde: true,
  isNaBesluit: false,
}

type Line = Partial<Handtekening> & Pick<Handtekening, 'signerSub' | 'role'>

function chainOf(...lines: readonly Line[]): Handtekening[] {
  return lines.map(line => ({ act: 'getekend', version: 2, mandate: null, mandateTo: null, ...line }) as Handtekening)
}

function standOf(chain: readonly Handtekening[], version = 2): unknown {
  const { stappen, isCompleet, isGestopt } = viewTekenen(beleid, chain, version)
  return [...stappen.map(({ stand, getekend }) => [stand, getekend.length]), isCompleet, isGestopt]
}

function bezwaar(chain: readonly Handtekening[], tekenaar: Partial<Tekenaar>, makers: readonly string[] = []): unknown {
  const whole = { persoon: 'zoe', rol: 'zorgverzekeraar', namens: null, ...tekenaar }
  return bezwaarTegenTekenen(viewTekenen(beleid, chain, 2), chain, { tekenaar: whole, version: 2, makers: new Set(makers) })
}

describe('who has to sign', () => {
  it('signs step by step, as many as are asked, and only the version at hand counts', () => {
    const mirjam = { signerSub: 'mirjam', role: 'kartrekker' }
    expect([
      standOf(chainOf()),
      standOf(chainOf({ ...mirjam, version: 1 })),
      standOf(chainOf(mirjam, { signerSub: 'bas', role: 'zorgverzekeraar' })),
      standOf(chainOf(mirjam, { signerSub: 'bas', role: 'zorgverzekeraar' }, { signerSub: 'lea', role: 'zorgverzekeraar' })),
    ]).toEqual([
      [['aan de beurt', 0], ['wacht', 0], false, false],
      [['aan de beurt', 0], ['wacht', 0], false, false],
      [['klaar', 1], ['aan de beurt', 1], false, false],
      [['klaar', 1], ['klaar', 2], true, false],
    ])
  })

  it('counts for one when they sign for somebody as well as for themselves in the same name', () => {
    const twice = chainOf(
      { signerSub: 'mirjam', role: 'kartrekker' },
      { signerSub: 'bas', role: 'zorgverzekeraar' },
      { signerSub: 'lea', role: 'zorgverzekeraar', mandate: { sequence: 1, from: 'bas' } },
    )
    expect(standOf(twice)).toEqual([['klaar', 1], ['aan de beurt', 1], false, false])
  })

  it('stops everything by refusing', () => {
    const chain = chainOf({ signerSub: 'mirjam', role: 'kartrekker' }, { signerSub: 'bas', role: 'zorgverzekeraar', act: 'geweigerd' })
    expect([standOf(chain), bezwaar(chain, {})]).toEqual([[['klaar', 1], ['geweigerd', 0], false, true], 'gestopt door een weigering'])
  })

  it('is told why they may not sign', () => {
    const begun = chainOf({ signerSub: 'mirjam', role: 'kartrekker' }, { signerSub: 'bas', role: 'zorgverzekeraar' })
    const mandated = chainOf(...begun, { signerSub: 'lea', role: 'zorgverzekeraar', act: 'gemachtigd', mandateTo: 'zoe' })
    expect([
      bezwaar(chainOf(), {}),
      bezwaar(begun, { rol: 'bewoner' }),
      bezwaar(begun, { persoon: 'bas' }),
      bezwaar(begun, {}, ['zoe']),
      bezwaar(mandated, { namens: 'lea' }, ['lea']),
      bezwaar(begun, { namens: 'lea' }),
      bezwaar(mandated, { persoon: 'tom', namens: 'lea' }),
      bezwaar(mandated, { namens: 'lea' }),
      bezwaar(begun, {}),
    ]).toEqual([
      'nog niet aan de beurt',
      'geen rol die tekent',
      'al getekend',
      'zelf gemaakt',
      'zelf gemaakt',
      'geen machtiging',
      'geen machtiging',
      null,
      null,
    ])
  })
})
