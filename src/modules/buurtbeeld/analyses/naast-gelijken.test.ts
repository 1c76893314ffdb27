import { describe, expect, it } from 'vitest'
import { analyseSource } from '#test/analyse-world.ts'
import { requireGebied } from '../../statistics/index.ts'
import { makeBuurtbeeld } from '../buurtbeeld.ts'
import { addGelijken } from './naast-gelijken.ts'

const statistiek = (await analyseSource()).current()

function beeldOf(code: string) {
  const gebied = requireGebied(statistiek, code)
  return addGelijken(statistiek, gebied, makeBuurtbeeld(statistiek, gebied, 'nl'))
}

describe('the picture beside the areas that are alike', () => {
  it('has their middle, lowest and highest figure, with a word by the margin', () => {
    const { cijfers, gelijken } = beeldOf('BU99010102')
    expect(gelijken?.length).toBe(10)
    expect(gelijken?.[0]).toEqual({ code: 'BU99010106', naam: 'Vogelbuurt', gemeente: 'Wilgenoord' })
    expect(cijfers.find(({ maat }) => maat === 'eenzaam-18plus')?.gelijken).toEqual({
      mediaan: 45.7,
      laagste: 38.6,
      hoogste: 55,
      bekend: 10,
      woord: 'hoger',
    })
  })

  it('says nothing of counts, which tell how large an area was drawn', () => {
    expect(beeldOf('BU99010102').cijfers.find(({ maat }) => maat === 'inwoners')?.gelijken).toBe(undefined)
  })

  it('says that there are none where nobody lives', () => {
    const { cijfers, gelijken } = beeldOf('BU99010212')
    expect([gelijken, cijfers.filter(cijfer => cijfer.gelijken)]).toEqual([[], []])
  })
})
