import { jaarPeriode, parseGebiedCode } from '@buurtwijs/figures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GebiedInfo } from './gebieden-index.ts'
import { GebiedenSearch } from './search.ts'

function area(code: string, naam: string, gemeente: string | null): GebiedInfo {
  return { ...parseGebiedCode(code), naam, jaar: Number(jaarPeriode(2024).id), gemeente, indelingswijziging: 0 }
}

const areas = [
  area('NL00', 'Nederland', null),
  area('GM0785', 'Goirle', 'Goirle'),
  area('GM0855', 'Tilburg', 'Tilburg'),
  area('GM0344', 'Utrecht', 'Utrecht'),
  area('WK085532', 'Groenewoud', 'Tilburg'),
  area('WK034401', 'West', 'Utrecht'),
  area('BU07850101', 'Goirle-Centrum', 'Goirle'),
  area('BU03440101', 'Centrum', 'Utrecht'),
  area('BU04890101', 'Centrum', 'Barendrecht'),
  area('BU08550101', 'Binnenstad Oost', 'Tilburg'),
  area('BU00030000', 'Súdwest', 'Appingedam'),
  area('BU05180101', "'s-Gravenzande Noord", 'Westland'),
]
const search = new GebiedenSearch(areas)

function names(question: string, limit = 5): string[] {
  return search
    .find(question, { limit })
    .map(({ naam, gemeente }) => (gemeente === null || gemeente === naam ? naam : `${naam}, ${gemeente}`))
}

describe('searching an area', () => {
  it('puts the exact name first', () => {
    expect(names('goirle')).toEqual(['Goirle', 'Goirle-Centrum, Goirle'])
    expect(names('Groenewoud')).toEqual(['Groenewoud, Tilburg'])
  })

  it('finds a name by its beginning, without accents and without marks', () => {
    expect(names('groe')).toEqual(['Groenewoud, Tilburg'])
    expect(names('sudwest')[0]).toBe('Súdwest, Appingedam')
    expect(names('s gravenzande')[0]).toBe("'s-Gravenzande Noord, Westland")
  })

  it('forgives a typing error', () => {
    expect(names('Groenwoud')).toEqual(['Groenewoud, Tilburg'])
    expect(names('Tilbrug')[0]).toBe('Tilburg')
    expect(names('Barendrect centrum')).toEqual(['Centrum, Barendrecht'])
  })

  it('tells apart places with the same name by their gemeente', () => {
    expect(names('centrum utrecht')).toEqual(['Centrum, Utrecht'])
    expect(search.find('centrum', { limit: 2 }).map(({ code }) => code)).toEqual(['BU03440101', 'BU04890101'])
  })

  it('finds a code, whole or its beginning', () => {
    expect(search.find('bu07850101', { limit: 5 }).map(({ naam }) => naam)).toEqual(['Goirle-Centrum'])
    expect(search.find('GM08', { limit: 5 }).map(({ naam }) => naam)).toEqual(['Tilburg'])
  })

  it('keeps to the kind that was asked for', () => {
    expect(search.find('goirle', { soort: 'buurt', limit: 5 }).map(({ code }) => code)).toEqual(['BU07850101'])
  })

  it('finds nothing for nothing, and nothing for what is nowhere', () => {
    expect(names('')).toEqual([])
    expect(names('   ')).toEqual([])
    expect(names('xyzzyplugh')).toEqual([])
    expect(names('goirle xyzzy')).toEqual([])
  })

  it('never fails, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), question => {
        const found = search.find(question, { limit: 3 })
        expect(found.length).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('finds every area by its own name', () => {
    for (const { naam, code } of areas) {
      expect(search.find(naam, { limit: 12 }).map(found => found.code)).toContain(code)
    }
  })
})
