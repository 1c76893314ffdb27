import { describe, expect, it } from 'vitest'
import { addDagen, countDagen, endOfWeek, formatDatum, parseDatum, parseMisschienDatum } from './datum.ts'
import { joinWords, sayDuur } from './woorden.ts'

describe('a day', () => {
  it('is a day that exists', () => {
    expect(parseDatum('2024-02-29')).toBe('2024-02-29')
    for (const text of ['2023-02-29', '12-09-2024', '2024-9-1', '', 'onbekend']) {
      expect(() => parseDatum(text)).toThrow(expect.objectContaining({ name: 'Refusal', code: 'datum-invalid' }))
    }
  })

  it('may be unknown where it lies in the past, and is called so', () => {
    expect(parseMisschienDatum('onbekend')).toBe('onbekend')
    expect([formatDatum('onbekend'), formatDatum(parseDatum('2024-09-12'))]).toEqual(['datum onbekend', '12 september 2024'])
  })

  it('is as many days after another as the calendar says, also over the change to summer time', () => {
    expect(countDagen(parseDatum('2024-03-30'), parseDatum('2024-04-01'))).toBe(2)
    expect(countDagen(parseDatum('2024-03-01'), parseDatum('2024-02-28'))).toBe(-2)
    expect(addDagen(parseDatum('2024-02-28'), 2)).toBe('2024-03-01')
  })

  it('belongs to a week that ends on Sunday', () => {
    const days = ['2025-03-03', '2025-03-05', '2025-03-09', '2025-03-10']
    expect(days.map(day => endOfWeek(parseDatum(day)))).toEqual(['2025-03-09', '2025-03-09', '2025-03-09', '2025-03-16'])
  })
})

describe('words', () => {
  it('make a list that reads as a sentence', () => {
    expect([[], ['Molenveld'], ['Molenveld', 'De Horst'], ['Molenveld', 'De Horst', 'De Schans']].map(joinWords)).toEqual([
      '',
      'Molenveld',
      'Molenveld en De Horst',
      'Molenveld, De Horst en De Schans',
    ])
  })

  it('say how long something takes in the unit that people use', () => {
    expect([1, 13, 14, 60, 119, 120, 400].map(sayDuur)).toEqual([
      '1 dag',
      '13 dagen',
      '2 weken',
      '8 weken',
      '17 weken',
      '3 maanden',
      '13 maanden',
    ])
  })
})
