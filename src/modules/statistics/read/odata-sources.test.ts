import { describe, expect, test } from 'vitest'
import { Refusal } from '#src/refusal.ts'
import { readStatus, statusInText, type TableShape, titlePath } from './odata-shape.ts'
import { resolveOnlineSource, sourceOf } from './odata-sources.ts'
import { readNumber, reasonOfAttribute } from './odata-values.ts'

describe('the name of a table online', () => {
  test('says publisher and table id, and keeps the capitals of the id', () => {
    expect(resolveOnlineSource('cbs:85984NED')).toEqual({ naam: 'cbs:85984NED', uitgever: 'cbs', tabel: '85984NED' })
    expect(resolveOnlineSource(' RIVM:50090NED ')).toEqual({ naam: 'rivm:50090NED', uitgever: 'rivm', tabel: '50090NED' })
    expect(resolveOnlineSource('derden:45042NED')).toEqual({ naam: 'derden:45042NED', uitgever: 'derden', tabel: '45042NED' })
    expect(resolveOnlineSource('cbs:03759ned')?.tabel).toBe('03759ned')
  })

  test('is not the name of a file, and refuses an id that cannot exist', () => {
    expect(['kwb.csv', 'C:\\data\\cbs.csv', './cbs:x/y', 'https://opendata.cbs.nl'].map(resolveOnlineSource)).toEqual([
      null,
      null,
      null,
      null,
    ])
    for (const name of ['cbs:', 'cbs:../../etc', 'rivm:50090NED?x', 'cbs:kerncijfers'])
      expect(() => resolveOnlineSource(name)).toThrow(Refusal)
  })
})

function shape(id: string, titel: string, catalogus: string): TableShape {
  return {
    id,
    titel,
    catalogus,
    gewijzigd: null,
    stempel: '',
    licentie: null,
    tijdvak: '',
    toelichting: '',
    rijen: null,
    regio: null,
    tijd: null,
    overige: [],
    onderwerpen: [],
  }
}

test('a table is of a family by its id, and else by its title', () => {
  const familie = (id: string, titel: string, uitgever: 'cbs' | 'rivm' | 'derden'): string =>
    sourceOf(shape(id, titel, 'CBS'), uitgever).familie
  expect([
    familie('86165NED', 'x', 'cbs'),
    familie('99999NED', 'Kerncijfers wijken en buurten 2031', 'cbs'),
    familie('85163NED', 'x', 'cbs'),
    familie('85900NED', 'x', 'cbs'),
    familie('37230ned', 'Bevolkingsontwikkeling; regio per maand', 'cbs'),
    familie('50120NED', 'x', 'rivm'),
    familie('50150NED', 'Gezondheid per wijk en buurt; 2024', 'derden'),
    familie('45042NED', 'Zorgverzekering', 'derden'),
  ]).toEqual(['kwb', 'kwb', 'ses-woa', 'ses-woa', 'cbs-overig', 'rivm-gezondheid', 'rivm-gezondheid', 'derden'])
})

test('a table of a third party has the name of its catalogue and no licence that nobody stated', () => {
  expect(sourceOf(shape('45042NED', 'Zorg', 'IV3'), 'derden')).toEqual({
    familie: 'derden',
    uitgever: 'IV3',
    adres: 'https://dataderden.cbs.nl/ODataApi/odata/45042NED',
    licentie: null,
  })
  expect(sourceOf(shape('50052NED', 'Zorg', 'RIVM'), 'derden')).toMatchObject({
    uitgever: 'RIVM',
    adres: 'https://statline.rivm.nl/#/RIVM/nl/dataset/50052NED/table',
  })
})

test('how sure the publisher is comes from the period, else from the text', () => {
  expect(['Definitief', 'Voorlopig', 'NaderVoorlopig', 'Nader voorlopig', '', null].map(readStatus)).toEqual([
    'definitief',
    'voorlopig',
    'herzien',
    'herzien',
    null,
    null,
  ])
  expect(
    [
      'Status van de cijfers:\nDefinitief, tenzij het voorlopige cijfers betreft.',
      'Status van de cijfers: \nDe cijfers zijn nader voorlopig.',
      'Status van de cijfers:\nDe cijfers over 2025 zijn voorlopig.',
      'Voorlopig is er niets te zeggen.',
    ].map(statusInText),
  ).toEqual(['definitief', 'herzien', 'voorlopig', 'definitief'])
})

test('a number is a number with a decimal point and nothing else', () => {
  expect(['17942942', '-0.100', '78.4', '0'].map(readNumber)).toEqual([17_942_942, -0.1, 78.4, 0])
  for (const text of ['1,5', '1.234,5', '1e308', '0x10', '', 'NaN', '.5', '5.', '99999999999999999', '٣'])
    expect(readNumber(text)).toBeNaN()
})

test('the reasons of CBS are ours, and a reason that we do not know is not guessed', () => {
  expect(['Impossible', 'Confidential', 'Unreliable', 'Missing', 'NotAvailable', 'Onbekend'].map(reasonOfAttribute)).toEqual([
    'kan-niet-voorkomen',
    'geheim',
    'onbetrouwbaar',
    'onbekend',
    'onbekend',
    null,
  ])
})

test('a title path goes from the outermost group inward, also when groups go round in a circle', () => {
  const groepen = new Map([
    ['1', { titel: 'Wonen ', ouder: null }],
    ['2', { titel: 'Energie', ouder: '1' }],
    ['8', { titel: 'Kip', ouder: '9' }],
    ['9', { titel: 'Ei', ouder: '8' }],
  ])
  expect([
    titlePath(' Gas  ', '2', groepen),
    titlePath('Veer', '8', groepen),
    titlePath('Los', null, groepen),
    titlePath('Wees', '77', groepen),
  ]).toEqual([['Wonen', 'Energie', 'Gas'], ['Ei', 'Kip', 'Veer'], ['Los'], ['Wees']])
})
