import { describe, expect, it } from 'vitest'
import { analyseSource } from '#test/analyse-world.ts'
import type { Statistiek } from '../../statistics/index.ts'
import { requireSelectie } from '../../statistics/index.ts'
import { findGelijken, rankGelijken } from './gelijken.ts'
import { requirePlek } from './waarover.ts'

const statistiek: Statistiek = (await analyseSource()).current()

describe('the peers of a place', () => {
  it('have a middle, a lowest and a highest figure, in the period that was asked', () => {
    const gelijken = findGelijken(statistiek, requirePlek(statistiek, 'BU99010102'))
    expect(gelijken?.gebieden.length).toBe(10)
    expect(gelijken?.find('eenzaam-18plus', '2024')).toEqual({ mediaan: 45.7, laagste: 38.6, hoogste: 55, bekend: 10 })
    expect(gelijken?.find('eenzaam-18plus', '2012')).toBe(null)
  })

  it('are found once, also when the place is asked for as a selection of one', () => {
    const find = (code: string) => findGelijken(statistiek, requireSelectie(statistiek, code.split(',')))?.gebieden
    expect(find('BU99010102')).toBe(find('BU99010102'))
    expect(find('BU99010102')).toBe(findGelijken(statistiek, requirePlek(statistiek, 'BU99010102'))?.gebieden)
  })

  it('say nothing where the figure of fewer than eight is known', () => {
    expect(findGelijken(statistiek, requirePlek(statistiek, 'BU99010102'))?.find('eigen-voelt-zich-alleen', '2024') ?? null).toBe(null)
  })

  it('are ranked among the places of a list, each as near as the nearest buurt in it', () => {
    const near = (findGelijken(statistiek, requirePlek(statistiek, 'BU99010102'))?.gebieden ?? []).map(({ code }) => code)
    const [first = '', second = '', ...rest] = near
    const groepen = new Map([
      ['ver', [rest.at(-1) ?? '']],
      ['twee', [rest.at(-2) ?? '', first]],
      ['dichtbij', [second]],
      ['onbekend', ['BU99999999']],
    ])
    expect(rankGelijken(statistiek, ['BU99010102'], groepen)).toEqual(['twee', 'dichtbij', 'ver'])
    expect(rankGelijken(statistiek, [], groepen)).toEqual([])
  })

  it('are not sought for a place of which nothing is known', () => {
    expect(findGelijken(statistiek, requirePlek(statistiek, 'BU99010212'))).toBe(null)
  })
})
