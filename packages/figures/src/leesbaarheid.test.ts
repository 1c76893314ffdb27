import { describe, expect, it, test } from 'vitest'
import { adviseLeesbaarheid, countLettergrepen, measureLeesbaarheid, scoreDouma } from './index.ts'

test('syllables are counted as people say them', () => {
  const words = {
    opa: 2,
    eten: 2,
    ideeën: 3,
    vrijwilliger: 4,
    mooie: 2,
    eeuwen: 2,
    nieuwe: 2,
    geïnteresseerd: 5,
    dieet: 2,
    bijeenkomst: 3,
    buurt: 1,
    km: 1,
  }
  expect(Object.fromEntries(Object.keys(words).map(word => [word, countLettergrepen(word)]))).toEqual(words)
})

test('the formula gives the values that were worked out by hand', () => {
  expect([scoreDouma(12, 1.6), scoreDouma(20, 1.9)].map(score => score.toFixed(3))).toEqual(['72.475', '41.935'])
})

describe('a text', () => {
  it('is measured in sentences and words; numbers are no words', () => {
    expect(measureLeesbaarheid('In 2024 wonen hier 1.250 mensen. Dat is veel!\nKom maar kijken')).toEqual({
      zinnen: 3,
      woorden: 10,
      woordenPerZin: 10 / 3,
      lettergrepenPerWoord: 1.3,
      douma: scoreDouma(10 / 3, 1.3),
    })
    expect(measureLeesbaarheid(' 12 … ')).toBeNull()
  })

  it('gets a tip when its sentences or its words are long, and none when it reads well or is short', () => {
    const long = `Wij ${'gaan met de mensen van de straat '.repeat(3)}naar het park.`
    const hard =
      'De implementatie van multidisciplinaire samenwerkingsverbanden vereist professionele verantwoordelijkheid. Organisaties participeren.'
    const texts = [long, hard, 'Kom gezellig langs. De koffie staat klaar en er is koek.', 'Participatiesamenleving']
    expect(texts.map(tekst => adviseLeesbaarheid(tekst)?.soort)).toEqual(['lange-zinnen', 'lange-woorden', undefined, undefined])
    expect(adviseLeesbaarheid(long)?.woordenPerZin).toBe(25)
  })
})
