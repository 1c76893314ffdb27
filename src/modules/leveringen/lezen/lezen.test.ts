import { describe, expect, it } from 'vitest'
import { makeZip, rowsOf, workbookParts } from '#test/read/make-workbook.ts'
import { makeLeverregels } from '#test/made-leverregels.ts'
import { zegFout } from '../fouten.ts'
import type { Indeling } from '../indeling.ts'
import { sjabloonCsv } from '../sjabloon.ts'
import { maakSjabloon } from '../maak-sjabloon.ts'
import { leesBestand } from './lees-bestand.ts'
import { readGetal } from './lezer.ts'
import type { Lezer } from './lezer.ts'

const kader = {
  taal: 'nl' as const,
  vandaag: '2026-10-05',
  isGebied: (code: string) => /^(?:BU0785|WK0785|GM0785|BU0363)/.test(code),
  magGebied: (code: string) => code.includes('0785'),
  magMaat: (maat: string) => maat !== 'wmo-clienten',
}
const kop = 'maat;gebied;periode;groep;waarde'
const read = async (lines: readonly string[], indeling: Indeling | null = null): Promise<Lezer> =>
  await leesBestand({ naam: 'levering.csv', inhoud: Buffer.from(lines.join('\r\n')) }, indeling, kader)
const foutenVan = (lezer: Lezer) => lezer.fouten.map(({ rij, kolom, code }) => [rij, kolom, code])
const regel = (change: Partial<Record<'maat' | 'gebied' | 'periode' | 'groep' | 'waarde', string>> = {}) => {
  const { maat, gebied, periode, groep, waarde } = {
    maat: 'wijkverpleging-uren',
    gebied: 'BU07850101',
    periode: '2026-Q1',
    groep: 'alle',
    waarde: '10',
    ...change,
  }
  return [maat, gebied, periode, groep, waarde].join(';')
}

describe('a file', () => {
  it('that is the template is read whole, as text and as a workbook', async () => {
    const workbook = Buffer.from(await maakSjabloon('nl'))
    for (const inhoud of [Buffer.from(sjabloonCsv()), workbook]) {
      const everywhere = { ...kader, vandaag: '2027-02-01', magMaat: () => true }
      const { regels, fouten } = await leesBestand({ naam: 'levering', inhoud }, null, everywhere)
      expect([fouten, regels.map(({ rij, maat, groep, waarde }) => [rij, maat, groep, waarde])]).toEqual([
        [],
        [
          [2, 'wijkverpleging-uren', 'alle', 1240.5],
          [3, 'wijkverpleging-uren', '65+', 1190],
          [4, 'wijkverpleging-clienten', 'alle', 38],
          [5, 'huisarts-consulten', 'alle', 4210],
          [6, 'wmo-clienten', '0-17', null],
        ],
      ])
    }
  })

  it('has every fault at its row and column, with a sentence', async () => {
    const lezer = await read([
      kop,
      regel({ waarde: '-3' }),
      regel({ maat: 'bloeddruk' }),
      regel({ gebied: 'BU99999999' }),
      regel({ gebied: 'BU03630001' }),
      regel({ periode: 'voorjaar' }),
      regel({ periode: '2026-Q4' }),
      regel({ groep: 'ouderen' }),
      regel({ waarde: '' }),
      regel({ waarde: 'veel' }),
      regel({ maat: 'opnames', waarde: '2,5' }),
      regel({ waarde: '900000000' }),
      regel({ maat: 'wmo-clienten' }),
    ])
    expect(foutenVan(lezer)).toEqual([
      [2, 'waarde', 'waarde-negatief'],
      [3, 'maat', 'maat-onbekend'],
      [4, 'gebied', 'gebied-onbekend'],
      [5, 'gebied', 'gebied-niet-van-u'],
      [6, 'periode', 'periode-onbekend'],
      [7, 'periode', 'periode-toekomst'],
      [8, 'groep', 'groep-onbekend'],
      [9, 'waarde', 'waarde-leeg'],
      [10, 'waarde', 'waarde-geen-getal'],
      [11, 'waarde', 'waarde-niet-heel'],
      [12, 'waarde', 'waarde-te-groot'],
      [13, 'maat', 'maat-niet-van-u'],
    ])
    expect([zegFout(lezer.fouten[0]!, 'nl'), zegFout(lezer.fouten[0]!, 'en')]).toEqual([
      '-3 kan niet: dit is minder dan nul.',
      '-3 cannot be: this is less than zero.',
    ])
  })

  it('with somebody in it says where, and keeps nothing of what stood there', async () => {
    const lezer = await read([
      `${kop};Geboortedatum`,
      `${regel()};12-03-1941`,
      `${regel({ gebied: '123456782' })};`,
      `${regel({ groep: 'jan@wilgenoord.example' })};`,
      `${regel()};06 12345678`,
    ])
    expect([lezer.isOverMensen, foutenVan(lezer).map(([rij, kolom]) => [rij, kolom])]).toEqual([
      true,
      [
        [1, 'Geboortedatum'],
        [2, 'Geboortedatum'],
        [3, 'gebied'],
        [4, 'groep'],
        [5, 'Geboortedatum'],
      ],
    ])
    expect(JSON.stringify(lezer.fouten)).not.toMatch(/1941|123456782|wilgenoord|12345678/)
  })

  it('has each figure once, and totals that hold their parts', async () => {
    const lezer = await read([
      kop,
      regel(),
      regel({ waarde: '12' }),
      regel({ gebied: 'BU07850102' }),
      regel({ gebied: 'BU07850102' }),
      regel({ gebied: 'WK078501', waarde: '15' }),
      regel({ groep: '65+', waarde: '9' }),
      regel({ groep: '65-74', waarde: '4' }),
      regel({ groep: '75-84', waarde: '4' }),
      regel({ groep: '85+', waarde: '2' }),
      regel({ gebied: 'GM0785', periode: '2025', waarde: '100' }),
      ...['Q1', 'Q2', 'Q3', 'Q4'].map(kwartaal => regel({ gebied: 'GM0785', periode: `2025-${kwartaal}`, waarde: '20' })),
    ])
    expect(lezer.fouten.map(({ rij, code, gegevens }) => [rij, code, gegevens])).toEqual([
      [3, 'dubbel-anders', { rij: '2', was: '10', waarde: '12' }],
      [5, 'dubbel-gelijk', { rij: '4' }],
      [7, 'groepen-tellen-niet-op', { som: '10', waarde: '9', groep: '65+' }],
      [11, 'perioden-tellen-niet-op', { som: '80', waarde: '100', periode: '2025' }],
      [6, 'gebieden-tellen-niet-op', { som: '20', waarde: '15' }],
    ])
  })

  it('of another layout is read by what somebody says of its columns', async () => {
    const rows = rowsOf([
      ['Jaarwerk wijkverpleging'],
      ['Buurtcode', 'Uren WV', 'Cliënten WV', 'Opmerking'],
      ['07850101', 1240.25, 38, 'definitief'],
      ['07850102', 12.345, 2, ''],
    ])
    const inhoud = Buffer.from(makeZip(workbookParts([{ naam: 'Blad1', rows }])))
    const first = await leesBestand({ naam: 'eigen.xlsx', inhoud }, null, kader)
    expect([first.plaatsen, first.koppen]).toEqual([null, ['Buurtcode', 'Uren WV', 'Cliënten WV', 'Opmerking']])
    const indeling: Indeling = {
      kolommen: { Buurtcode: 'gebied', 'Uren WV': 'wijkverpleging-uren', 'Cliënten WV': 'wijkverpleging-clienten', Opmerking: 'negeer' },
      vast: { periode: '2025' },
    }
    const { regels, fouten } = await leesBestand({ naam: 'eigen.xlsx', inhoud }, indeling, kader)
    expect([fouten, regels.map(({ rij, maat, gebied, waarde }) => [rij, maat, gebied, waarde])]).toEqual([
      [],
      [
        [3, 'wijkverpleging-uren', 'BU07850101', 1240.3],
        [3, 'wijkverpleging-clienten', 'BU07850101', 38],
        [4, 'wijkverpleging-uren', 'BU07850102', 12.4],
        [4, 'wijkverpleging-clienten', 'BU07850102', 2],
      ],
    ])
  })
})

describe('two hundred thousand lines', () => {
  it('are read in one go, and looked at together', async () => {
    const lines = makeLeverregels(
      Array.from({ length: 100 }, (_, index) => `BU0785${String(1000 + index)}`),
      1,
    )
    const { regels, aantalFouten } = await leesBestand({ naam: 'groot.csv', inhoud: Buffer.from([kop, ...lines].join('\n')) }, null, {
      ...kader,
      magMaat: () => true,
    })
    expect([lines.length, regels.length, aantalFouten]).toEqual([249_900, 249_900, 0])
  })
})

describe('a number', () => {
  it('is read as people write it, and never guessed at', () => {
    expect(['1.234,5', '1234,5', '1234.5', '12.345', '-2', '0', '1,234', '1.2.3', '1e3', '12 '].map(readGetal)).toEqual([
      1234.5,
      1234.5,
      1234.5,
      12_345,
      -2,
      0,
      1.234,
      null,
      null,
      null,
    ])
  })
})
