import { describe, expect, test } from 'vitest'
import { defineMaat, FigureError, type Maat } from './index.ts'

const eenzaam: Maat = {
  id: 'eenzaam',
  naam: { nl: 'Eenzaam', en: 'Lonely' },
  eenheid: { nl: '%', en: '%' },
  soort: 'percentage',
  decimalen: 1,
  polariteit: 'minder-is-gunstig',
  samenvoegen: 'gewogen',
  gewicht: 'inwoners-18-plus',
}
const { gewicht: _, ...withoutWeight } = eenzaam

describe('the definition of a measure', () => {
  test('is kept as given and cannot be changed', () => {
    const maat = defineMaat(eenzaam)
    expect(maat).toEqual(eenzaam)
    expect([maat, maat.naam, maat.eenheid].every(Object.isFrozen)).toBe(true)
  })

  test.each<[string, Maat]>([
    ['inhabitants add up', { ...withoutWeight, soort: 'telling', samenvoegen: 'optellen', decimalen: 0 }],
    ['money adds up', { ...withoutWeight, soort: 'geld', samenvoegen: 'optellen', decimalen: 0 }],
    ['money per person is weighted', { ...eenzaam, soort: 'geld' }],
    ['a score stands alone', { ...withoutWeight, soort: 'score', samenvoegen: 'niet', decimalen: 3 }],
  ])('is accepted where %s', (_, maat) => {
    expect(defineMaat(maat)).toEqual(maat)
  })

  test.each<[string, Maat, string]>([
    ['a percentage that adds up', { ...withoutWeight, samenvoegen: 'optellen' }, 'een percentage kunt u niet optellen over gebieden'],
    ['a score that adds up', { ...withoutWeight, soort: 'score', samenvoegen: 'optellen' }, 'een score kunt u niet optellen over gebieden'],
    [
      'a mean that adds up',
      { ...withoutWeight, soort: 'gemiddelde', samenvoegen: 'optellen' },
      'een gemiddelde kunt u niet optellen over gebieden',
    ],
    [
      'a rate that adds up',
      { ...withoutWeight, soort: 'verhouding', samenvoegen: 'optellen' },
      'een verhouding kunt u niet optellen over gebieden',
    ],
    ['a count that is averaged', { ...eenzaam, soort: 'telling' }, 'een telling kunt u niet middelen over gebieden'],
    ['a weighted mean without weight', withoutWeight, 'een gewogen gemiddelde heeft een gewicht nodig'],
    ['a weight that nothing uses', { ...eenzaam, samenvoegen: 'niet' }, "een gewicht past niet bij samenvoegen 'niet'"],
    ['its own weight', { ...eenzaam, gewicht: 'eenzaam' }, 'een maat kan niet het eigen gewicht zijn'],
    ['negative decimals', { ...eenzaam, decimalen: -1 }, 'het aantal decimalen is -1 en moet een geheel getal van 0 tot en met 10 zijn'],
    ['half a decimal', { ...eenzaam, decimalen: 0.5 }, 'het aantal decimalen is 0.5 en moet een geheel getal van 0 tot en met 10 zijn'],
    ['no English name', { ...eenzaam, naam: { nl: 'Eenzaam', en: ' ' } }, 'er hoort een naam in het Nederlands en in het Engels bij'],
  ])('is refused with %s', (_, maat, problem) => {
    expect(() => defineMaat(maat)).toThrow(new FigureError('maat-ongeldig', `De maat 'eenzaam' klopt niet: ${problem}.`))
  })

  test('is refused with an empty id or spaces in it', () => {
    expect(() => defineMaat({ ...eenzaam, id: '' })).toThrow("De maat '' klopt niet: een id is één woord zonder spaties.")
    expect(() => defineMaat({ ...eenzaam, id: 'een zaam' })).toThrow(FigureError)
  })

  test('is refused with a word from a file that does not exist here', () => {
    const read = (change: string): Maat => JSON.parse(JSON.stringify(eenzaam).replace(...(change.split('>') as [string, string]))) as Maat
    expect(() => defineMaat(read('"percentage">"aandeel"'))).toThrow("de soort 'aandeel' bestaat niet")
    expect(() => defineMaat(read('"minder-is-gunstig">"slecht"'))).toThrow("de polariteit 'slecht' bestaat niet")
    expect(() => defineMaat(read('"gewogen">"middelen"'))).toThrow("samenvoegen 'middelen' bestaat niet")
  })
})
