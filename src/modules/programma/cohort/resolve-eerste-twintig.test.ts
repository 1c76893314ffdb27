import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readTable } from '#test/read/made-input.ts'
import { openInput } from '#src/modules/statistics/read/open-input.ts'
import { ReleaseStore, StatistiekSource } from '#src/modules/statistics/index.ts'
import type { Statistiek } from '#src/modules/statistics/index.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { statistiekOf } from '#test/statistics-bed.ts'
import { bronEersteTwintig, eersteTwintig } from './eerste-twintig.ts'
import type { FindGebieden, Herkenning } from './resolve-eerste-twintig.ts'
import { resolveEersteTwintig } from './resolve-eerste-twintig.ts'

/** How the statistics module answers the question. */
function findIn({ gebieden }: Statistiek): FindGebieden {
  return ({ gemeente, soort }) => gebieden.byNaam(gemeente, 'gemeente', null).flatMap(found => gebieden.kinderen(found, soort))
}

function resolve(statistiek: Statistiek): readonly Herkenning[] {
  return resolveEersteTwintig(eersteTwintig, findIn(statistiek))
}

function find(found: readonly Herkenning[], naam: string): Herkenning | undefined {
  return found.find(({ buurt }) => buurt.naam === naam)
}

function codesOf(herkenning: Herkenning | undefined): readonly string[] {
  if (!herkenning) return []
  return (herkenning.soort === 'voorstel' ? herkenning.gebieden : herkenning.kandidaten).map(({ code }) => code)
}

/** A small country in which names occur as CBS writes them. */
const made = [
  ['NL00', 'Nederland'],
  ['GM0392', 'Haarlem', 'Haarlem'],
  ['WK039201', 'Wijk 01 Centrum', 'Haarlem'],
  ['BU03920105', 'Vijfhoek', 'Haarlem'],
  ['BU03921207', 'Kleverpark-zuid', 'Haarlem'],
  ['GM0855', 'Tilburg', 'Tilburg'],
  ['WK085532', 'Groenewoud', 'Tilburg'],
  ['BU08553206', 'Groenewoud Oost', 'Tilburg'],
  ['GM0268', 'Nijmegen', 'Nijmegen'],
  ['WK026802', 'Nijmegen-Oost', 'Nijmegen'],
  ['BU02680208', 'Groenewoud', 'Nijmegen'],
  ['BU02680320', 'Biezen', 'Nijmegen'],
  ['GM1621', 'Lansingerland', 'Lansingerland'],
  ['WK162121', 'Wijk 21 Berkel', 'Lansingerland'],
  ['BU16212131', 'Oranjebuurt', 'Lansingerland'],
  ['WK162131', 'Wijk 31 Bleiswijk', 'Lansingerland'],
  ['BU16213141', 'Oranjebuurt', 'Lansingerland'],
  ['GM0114', 'Emmen', 'Emmen'],
  ['WK011405', 'Wijk 05 Emmen', 'Emmen'],
  ['WK011401', 'Wijk 01 Nieuw-Weerdinge', 'Emmen'],
  ['BU01140501', 'Emmen', 'Emmen'],
  ['GM0362', 'Amstelveen', 'Amstelveen'],
  ['WK036211', 'Bovenkerk - Westwijk Noord', 'Amstelveen'],
] as const

const kolommen = [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: made.map(() => 1000) }]

describe('the first twenty buurten', () => {
  it('are as the provisional list of April 2024 has them', () => {
    expect([bronEersteTwintig.versie, bronEersteTwintig.isVoorlopig, eersteTwintig.length]).toEqual(['april 2024', true, 20])
    expect(eersteTwintig.filter(({ naam, plaats }) => naam === `Buurt ${plaats}`).map(({ plaats }) => plaats)).toEqual([
      'Wijk bij Duurstede',
      'Gorinchem',
      'Papendrecht',
      'Son en Breugel',
      'Goirle',
      'Lochem',
      'Wierden',
      'Emmen',
      'Veendam',
      'Haaksbergen',
      'Bronckhorst',
    ])
    expect(eersteTwintig.filter(({ plaats, gemeente }) => plaats !== gemeente).map(({ plaats, gemeente }) => [plaats, gemeente])).toEqual([
      ['Bleiswijk', 'Lansingerland'],
      ['Nieuw-Vennep', 'Haarlemmermeer'],
    ])
  })

  it('are proposed where one area in the right gemeente has the name', async () => {
    const found = resolve(await statistiekOf({ gebieden: made, kolommen }))
    expect(find(found, 'Groenewoud')).toEqual({
      soort: 'voorstel',
      buurt: eersteTwintig[7],
      gebieden: [expect.objectContaining({ code: 'WK085532', naam: 'Groenewoud', jaar: 2024 })],
      zin: 'Groenewoud is de wijk Groenewoud (WK085532) in de gemeente Tilburg. Klopt dat?',
    })
    expect(['De Vijfhoek', 'Kleverpark-Zuid'].map(naam => find(found, naam)?.zin)).toEqual([
      'De Vijfhoek is de buurt Vijfhoek (BU03920105) in de gemeente Haarlem. Klopt dat?',
      'Kleverpark-Zuid is de buurt Kleverpark-zuid (BU03921207) in de gemeente Haarlem. Klopt dat?',
    ])
  })

  it('are asked where two areas have the name, the one at the right place first', async () => {
    const oranjebuurt = find(resolve(await statistiekOf({ gebieden: made, kolommen })), 'Oranjebuurt')
    expect([oranjebuurt?.soort, oranjebuurt?.zin, codesOf(oranjebuurt)]).toEqual([
      'vraag',
      'In de gemeente Lansingerland heten 2 gebieden Oranjebuurt: de buurt Oranjebuurt (BU16213141) en de buurt Oranjebuurt (BU16212131). Welk gebied hoort bij Bleiswijk?',
      ['BU16213141', 'BU16212131', 'WK162131', 'WK162121'],
    ])
  })

  it('are asked where the list names a place only, even where a buurt or wijk has the name of that place', async () => {
    const emmen = find(resolve(await statistiekOf({ gebieden: made, kolommen })), 'Buurt Emmen')
    expect([emmen?.soort, emmen?.zin, codesOf(emmen)]).toEqual([
      'vraag',
      'Welke buurt in Emmen doet mee? De lijst noemt geen naam. Kies de CBS-buurten of een hele wijk.',
      ['BU01140501', 'WK011405', 'WK011401'],
    ])
  })

  it('are asked where no area has the name, or the areas named by code are not all there', async () => {
    const found = resolve(await statistiekOf({ gebieden: made, kolommen }))
    const asked = ['Waterkwartier (Biezen)', 'Westwijk', 'Sterrenwijk'].map(naam => find(found, naam))
    expect(asked.map(herkenning => [herkenning?.soort, herkenning?.zin, codesOf(herkenning)[0]])).toEqual([
      [
        'vraag',
        'Het CBS kent in de gemeente Nijmegen geen buurt of wijk met de naam Waterkwartier (Biezen). Uit welke buurten bestaat Waterkwartier (Biezen)?',
        'BU02680320',
      ],
      ['vraag', 'Westwijk bestaat uit WK036211 en WK036212. Die gebieden kennen wij niet allemaal. Kies ze zelf.', 'WK036211'],
      [
        'vraag',
        'Wij kennen nog geen buurten in de gemeente Utrecht. Importeer eerst de kerncijfers van het CBS en kies dan Sterrenwijk.',
        undefined,
      ],
    ])
  })
})

const kwb = fileURLToPath(new URL('../../../../../shared/opendata/kwb/85984NED-2024-leeftijd-geslacht.statline.csv.gz', import.meta.url))

if (existsSync(kwb)) {
  describe('the first twenty buurten in the real division of 2024', () => {
    async function realStatistiek(): Promise<Statistiek> {
      const store = new ReleaseStore(await makeTestFolder())
      const { tabel } = await readTable(await openInput(kwb))
      const from = { herkomst: 'kwb', opgehaald: '2026-01-01T00:00:00.000Z', sha256: '' }
      await store.keepTabel(tabel, from, new AbortController().signal)
      return new StatistiekSource(store).current()
    }

    it('are five proposals and fifteen questions, and never a whole gemeente', async () => {
      const found = resolve(await realStatistiek())
      expect(found.flatMap(each => (each.soort === 'voorstel' ? [[each.buurt.naam, ...codesOf(each)]] : []))).toEqual([
        ['De Vijfhoek', 'BU03920105'],
        ['Kleverpark-Zuid', 'BU03921207'],
        ['Groenewoud', 'WK085532'],
        ['Westwijk', 'WK036211', 'WK036212'],
        ['Sterrenwijk', 'BU03440522'],
      ])
      expect(found.flatMap(each => (each.soort === 'vraag' ? [[each.buurt.naam, codesOf(each)[0]]] : []))).toEqual([
        ['Buurt Wijk bij Duurstede', expect.stringMatching(/^(?:BU|WK)0352/)],
        ['Waterkwartier (Biezen)', 'BU02680320'],
        ['Buurt Gorinchem', 'WK051201'],
        ['Buurt Papendrecht', expect.stringMatching(/^(?:BU|WK)0590/)],
        ['Buurt Son en Breugel', expect.stringMatching(/^(?:BU|WK)0848/)],
        ['Buurt Goirle', 'BU07850101'],
        ['Buurt Lochem', expect.stringMatching(/^(?:BU|WK)0262/)],
        ['Oranjebuurt', 'BU16213141'],
        ['Buurt Wierden', expect.stringMatching(/^(?:BU|WK)0189/)],
        ['Buurt Emmen', expect.stringMatching(/^(?:BU|WK)0114/)],
        ['Zwolle-Zuid', expect.stringMatching(/^(?:BU|WK)0193/)],
        ['Buurt Veendam', expect.stringMatching(/^(?:BU|WK)0047/)],
        ['Oude Dorp', expect.stringMatching(/^(?:BU|WK)0394/)],
        ['Buurt Haaksbergen', expect.stringMatching(/^(?:BU|WK)0158/)],
        ['Buurt Bronckhorst', expect.stringMatching(/^(?:BU|WK)1876/)],
      ])
      expect(found.flatMap(codesOf).filter(code => !/^(?:BU|WK)/.test(code))).toEqual([])
    })
  })
}
