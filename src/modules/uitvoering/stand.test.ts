import { describe, expect, it } from 'vitest'
import { oordeelOver } from './stand.ts'
import type { Gang } from './stand.ts'

const rustig: Gang = {
  van: '2026-01-05',
  tot: '2026-12-31',
  afgerond: null,
  gemeld: '2026-02-20',
  heeftHindernis: false,
  isGebeurd: false,
  mijlpalen: [],
}
const koffie = { wat: 'De eerste koffieochtend', dag: '2026-04-01', gedaan: null }
const standOf = (change: Partial<Gang>, op = '2026-03-02') => oordeelOver({ ...rustig, ...change }, op)

describe('the state of an activity', () => {
  it('is on course while it runs and somebody told about it, with the milestone that comes next', () => {
    expect(standOf({ mijlpalen: [{ ...koffie, dag: '2026-06-01' }, koffie] })).toEqual({
      stand: 'op-koers',
      redenen: [{ code: 'op-koers', wat: 'De eerste koffieochtend', dag: '2026-04-01' }],
    })
  })

  it('is late from the day after a milestone or the last day passed', () => {
    const mijlpalen = [{ ...koffie, dag: '2026-03-02' }]
    expect(standOf({ mijlpalen }, '2026-03-02').stand).toBe('op-koers')
    expect(standOf({ mijlpalen, tot: '2026-03-02' }, '2026-03-03')).toEqual({
      stand: 'te-laat',
      redenen: [
        { code: 'mijlpaal-voorbij', wat: 'De eerste koffieochtend', dag: '2026-03-02' },
        { code: 'einde-voorbij', wat: null, dag: '2026-03-02' },
      ],
    })
  })

  it('is at risk by an obstacle, by a milestone nearby that nobody speaks of, and by silence', () => {
    expect(standOf({ heeftHindernis: true }).redenen.map(({ code }) => code)).toEqual(['hindernis'])
    const near = [{ ...koffie, dag: '2026-03-16' }]
    expect(standOf({ mijlpalen: near, gemeld: '2026-01-30' }).redenen.map(({ code }) => code)).toEqual(['mijlpaal-dichtbij'])
    expect(standOf({ mijlpalen: near, gemeld: '2026-01-31' }).stand).toBe('op-koers')
    expect(standOf({ gemeld: '2026-01-01' }, '2026-03-06').stand).toBe('op-koers')
    expect(standOf({ gemeld: '2026-01-01' }, '2026-03-07')).toEqual({
      stand: 'in-gevaar',
      redenen: [{ code: 'stil', wat: null, dag: '2026-01-05' }],
    })
  })

  it('is not begun before its first day, unless something was reached or happened', () => {
    expect(standOf({ van: '2026-04-01' })).toEqual({
      stand: 'niet-begonnen',
      redenen: [{ code: 'begint-nog', wat: null, dag: '2026-04-01' }],
    })
    expect(standOf({ van: null, tot: null }).redenen).toEqual([{ code: 'zonder-dag', wat: null, dag: null }])
    expect(standOf({ van: '2026-04-01', isGebeurd: true }).stand).toBe('op-koers')
    expect(standOf({ van: '2026-04-01', mijlpalen: [{ ...koffie, gedaan: '2026-03-01' }] }).stand).toBe('op-koers')
  })

  it('is done when somebody says so, or when the last day passed with every milestone reached', () => {
    expect(standOf({ afgerond: '2026-03-01', heeftHindernis: true }).stand).toBe('klaar')
    const mijlpalen = [{ ...koffie, gedaan: '2026-04-02' }]
    expect(standOf({ mijlpalen }, '2026-12-31').stand).toBe('in-gevaar')
    expect(standOf({ mijlpalen }, '2027-01-01').stand).toBe('klaar')
  })
})
