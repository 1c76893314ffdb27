import { describe, expect, it } from 'vitest'
import { catalogus, requireGebied } from '../../statistics/index.ts'
import type { MadeTable } from '#test/made-table.ts'
import { madeUitgave } from '#test/made-publicatie.ts'
import { sourceOf, statistiekOf } from '#test/statistics-bed.ts'
import { berekenKracht } from './bereken-kracht.ts'
import { leesGeschiedenis, speelNa } from './geschiedenis.ts'
import { kiesVergelijking } from './kies-vergelijking.ts'
import { kiesAannames } from './routes.ts'

const buurten = ['A', 'B'].flatMap((letter, g) =>
  Array.from({ length: 8 }, (_, b) => [`BU990${g + 1}010${b + 1}`, `${letter}${b}`, g === 0 ? 'Aardam' : 'Beekwoud', 1] as const),
)
const ouderen = [310, 360, 100, 110, 120, 130, 140, 150, 90, 110, 150, 180, 240, 300, 370, 60]
/** Two gemeenten of eight buurten with a thousand people each, of whom some are older. */
const tabel: MadeTable = {
  bron: {
    uitgever: 'Demo (verzonnen)',
    tabel: 'DEMO-KWB-2024',
    titel: 'Verzonnen kerncijfers 2024',
    licentie: 'EUPL-1.2',
    indelingsjaar: 2024,
  },
  gebieden: [
    ['NL99', 'Demoland'],
    ['GM9901', 'Aardam', 'Aardam', 1],
    ['WK990101', 'Aardam', 'Aardam', 1],
    ['GM9902', 'Beekwoud', 'Beekwoud', 1],
    ['WK990201', 'Beekwoud', 'Beekwoud', 1],
    ...buurten,
  ],
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [16_000, 8000, 8000, 8000, 8000, ...buurten.map(() => 1000)] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [2920, 1420, 1420, 1500, 1500, ...ouderen] },
  ],
}

const geenBuren = { jaar: null, naast: new Set<never>(), zonderKaart: [] }

const vraag = { effect: -0.15, perBuurt: 3, jarenVoor: 5, jarenNa: 4, spreiding: 0.25, samenhang: 0.8 }

describe('the history of a published figure', () => {
  const maat = catalogus.find(({ id }) => id === 'wmo-per-1000')!
  const uitgaven = (...jaren: readonly number[]) => jaren.map(jaar => madeUitgave(jaar))

  it('says how far buurten lie apart and how alike each is to itself, of those with a figure and the same boundaries in every year', async () => {
    const found = leesGeschiedenis(await statistiekOf(...uitgaven(2021, 2022, 2023, 2024)), maat, 'NL00')
    // 72 buurten, of which one has another boundary, one a secret figure and one a zero; levels from 60 to 100, and 2% chance.
    expect(found).toMatchObject({ maat: 'wmo-per-1000', jaren: [2021, 2022, 2023, 2024], buurten: 69 })
    expect([Math.abs((found?.spreiding ?? 0) - 0.158) < 0.03, (found?.samenhang ?? 0) > 0.95]).toEqual([true, true])
    expect(kiesAannames({}, found).bron).toEqual({ spreiding: 'geschiedenis', samenhang: 'geschiedenis' })
    expect(kiesAannames({ spreiding: 60 }, found)).toMatchObject({
      spreiding: 0.6,
      bron: { spreiding: 'ingevuld', samenhang: 'geschiedenis' },
    })
    expect(kiesAannames({}, null)).toEqual({ spreiding: 0.25, samenhang: 0.8, bron: { spreiding: 'aanname', samenhang: 'aanname' } })
  })

  it('takes the newest years in a row, and is nothing with one year or before anything was imported', async () => {
    expect(leesGeschiedenis(await statistiekOf(...uitgaven(2019, 2022, 2023)), maat, 'NL00')?.jaren).toEqual([2022, 2023])
    expect(leesGeschiedenis(await statistiekOf(...uitgaven(2024)), maat, 'NL00')).toBeNull()
    expect(leesGeschiedenis(await statistiekOf(...uitgaven(2021, 2022)), maat, 'NL99')).toBeNull()
  })

  it('is played again: a fall as large as asked is found where buurten stay alike, and nothing is found too often where nothing happened', async () => {
    const found = leesGeschiedenis(await statistiekOf(...uitgaven(2021, 2022, 2023, 2024)), maat, 'NL00')!
    const nagespeeld = speelNa(found, { effect: -0.15, perBuurt: 2, jarenVoor: 5, jarenNa: 5 })
    expect(nagespeeld.map(({ gestart, vergelijking, voor, na }) => [gestart, vergelijking, voor, na])).toEqual([[20, 40, 2, 2]])
    expect(nagespeeld[0]!.kans).toBe(1)
    expect(nagespeeld[0]!.aantoonbaar).toBeLessThan(0.05)
    expect(nagespeeld[0]!.vals).toBeLessThan(0.1)
    expect(speelNa(found, { effect: -0.15, perBuurt: 10, jarenVoor: 5, jarenNa: 5 })).toEqual([])
  })
})

describe('before there are figures', () => {
  it('more buurten and more years show smaller effects, and proof is possible from some year on', () => {
    const kracht = berekenKracht(vraag)
    expect(kracht.map(({ gestart, vergelijking, vanaf }) => [gestart, vergelijking, vanaf])).toEqual([
      [20, 60, 1],
      [60, 180, 1],
      [100, 300, 1],
      [1000, 3000, 1],
    ])
    const [twintig, , , duizend] = kracht
    expect(twintig!.perJaar.map(({ aantoonbaar }) => aantoonbaar)).toEqual(
      twintig!.perJaar.map(({ aantoonbaar }) => aantoonbaar).toSorted((a, b) => b - a),
    )
    expect(duizend!.perJaar[0]!.aantoonbaar).toBeLessThan(twintig!.perJaar[0]!.aantoonbaar)
    expect(berekenKracht({ ...vraag, samenhang: 0, spreiding: 0.6 })[0]!.vanaf).toBeNull()
  })

  it('comparison buurten are alike, lie in another gemeente, serve once, and the groups come closer together', async () => {
    const statistiek = (await sourceOf(tabel)).current()
    const own = ['BU99010101', 'BU99010102'].map(code => requireGebied(statistiek, code))
    const found = kiesVergelijking(statistiek, own, { perBuurt: 1, land: 'NL99', buren: geenBuren })
    expect(found?.paren.map(({ buurt, naast }) => [buurt.naam, naast.map(({ naam }) => naam)])).toEqual([
      ['A0', ['B5']],
      ['A1', ['B6']],
    ])
    expect(found?.balans.map(({ maat, voor, na }) => [maat, Math.abs(na ?? 9) < Math.abs(voor ?? 0)])).toEqual([
      ['leeftijd-65-plus-pct', true],
    ])
    const naast = { jaar: 2024, naast: new Set([requireGebied(statistiek, 'BU99020106').code]), zonderKaart: [] }
    const across = kiesVergelijking(statistiek, own, { perBuurt: 1, land: 'NL99', buren: naast })
    expect(across?.paren.map(pair => pair.naast.map(({ naam }) => naam))).toEqual([['B6'], ['B4']])
    expect(across?.naast).toEqual({ kaart: 2024, aantal: 1, zonderKaart: [] })
    const all = ['A', 'B'].flatMap((_, g) => Array.from({ length: 8 }, (__, b) => requireGebied(statistiek, `BU990${g + 1}010${b + 1}`)))
    expect(() => kiesVergelijking(statistiek, all, { perBuurt: 1, land: 'NL99', buren: geenBuren })).toThrow(
      'geen buurten in andere gemeenten',
    )
  })
})
