import { parseGebiedCode } from '@buurtwijs/figures'
import { describe, expect, it } from 'vitest'
import type { Transitiebuurt } from './transitiebuurt.ts'
import { checkLijsten, defineTransitiebuurt } from './transitiebuurt.ts'

function buurt(naam: string, ...codes: readonly string[]): Transitiebuurt {
  return {
    id: naam.toLowerCase(),
    naam,
    alliantiepartner: 'Thuiszorg Rietmeer',
    gebieden: codes.map(text => ({ code: parseGebiedCode(text).code, jaar: 2024 })),
  }
}

function check(first: readonly Transitiebuurt[], second: readonly Transitiebuurt[] = []): void {
  checkLijsten([
    { cohort: 'cohort 1', buurten: first },
    { cohort: 'cohort 2', buurten: second },
  ])
}

describe('a transitiebuurt', () => {
  it('is made of CBS buurten or of a whole wijk, or its boundary is still open', () => {
    for (const made of [buurt('Molenveld', 'WK990104'), buurt('De Horst', 'BU99010501', 'BU99010502'), buurt('Elzerbroek')]) {
      expect(defineTransitiebuurt(made)).toEqual(made)
    }
  })

  it('is never a whole gemeente', () => {
    expect(() => defineTransitiebuurt(buurt('Wilgenoord', 'GM9901'))).toThrow(
      'Wilgenoord kan niet uit GM9901 bestaan: dat is een gemeente. Kies de CBS-buurten of een hele wijk.',
    )
  })
})

describe('the lists of all cohorts', () => {
  it('hold areas that lie beside each other', () => {
    expect(() => check([buurt('Molenveld', 'WK990104')], [buurt('De Horst', 'BU99010501'), buurt('Elzerbroek')])).not.toThrow()
  })

  it('hold a buurt once', () => {
    expect(() => check([buurt('Molenveld', 'WK990104')], [buurt('Molenveld', 'WK990104')])).toThrow(
      'Molenveld staat in cohort 1 en in cohort 2. Een buurt start één keer: haal Molenveld er op één plek uit.',
    )
    expect(() => check([buurt('Elzerbroek'), buurt('Elzerbroek')])).toThrow('Elzerbroek staat twee keer in cohort 1.')
  })

  it.each([
    [['BU99010401'], ['BU99010401'], 'BU99010401'],
    [['WK990104'], ['BU99010501', 'BU99010401'], 'WK990104 en BU99010401, die in elkaar liggen'],
    [['BU99010401'], ['WK990104'], 'BU99010401 en WK990104, die in elkaar liggen'],
  ])('refuse %j beside %j, and name both buurten', (own, other, place) => {
    expect(() => check([buurt('Molenveld', ...own)], [buurt('De Horst', ...other)])).toThrow(
      `Molenveld (cohort 1) en De Horst (cohort 2) delen een gebied: ${place}. Kies de grenzen zo, dat elk gebied bij één buurt hoort.`,
    )
  })

  it('refuse a buurt that counts an area twice', () => {
    expect(() => check([buurt('Molenveld', 'WK990104', 'BU99010401')])).toThrow(
      'Molenveld noemt een gebied twee keer: WK990104 en BU99010401, die in elkaar liggen. Haal er één weg.',
    )
  })
})
