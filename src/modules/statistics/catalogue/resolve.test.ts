import { describe, expect, it } from 'vitest'
import type { Onderwerp, TabelFamilie } from '../published-table.ts'
import { maatFromOnderwerp } from './automatic.ts'
import { catalogus } from './catalogue.ts'
import { rivmIndicatoren } from './maten-rivm.ts'
import { resolveMaat } from './resolve.ts'

function onderwerp(pad: string, eenheid: string, more: Partial<Onderwerp> = {}): Onderwerp {
  return { sleutel: 'T_1', pad: pad.split('/'), eenheid, decimalen: 0, dimensies: {}, marge: 'waarde', ...more }
}

function idOf(familie: TabelFamilie, topic: Onderwerp): string | null {
  return resolveMaat(familie, topic)?.id ?? null
}

function kolom(familie: 'kwb-werkboek' | 'wijkbuurtkaart', sleutel: string): string | null {
  return idOf(familie, onderwerp(sleutel, '', { sleutel }))
}

describe('finding the measure of a topic', () => {
  it('goes by title path and unit, so a moved key suffix changes nothing', () => {
    const found = ['AantalInwoners_5', 'AantalInwoners_7', 'M000352'].map(sleutel =>
      idOf('kwb', onderwerp('Bevolking/Aantal inwoners', 'aantal', { sleutel })),
    )
    expect(found).toEqual(['inwoners', 'inwoners', 'inwoners'])
  })

  it('tells apart a title that occurs under several groups', () => {
    const groups = ['Herkomstland', 'Geboren in Nederland', 'Geboren buiten Nederland']
    const found = groups.map(group => idOf('kwb', onderwerp(`Bevolking/Bevolking naar herkomst/${group}/Buiten Europa`, 'aantal')))
    expect(found).toEqual(['herkomst-buiten-europa', 'geboren-nl-herkomst-buiten-europa', 'geboren-elders-herkomst-buiten-europa'])
    expect(idOf('kwb', onderwerp('Buiten Europa', 'aantal'))).toBeNull()
  })

  it('takes one title as a count or as a percentage by its unit, and as neither without one', () => {
    const titel = 'Bevolking/Leeftijdsgroepen/65 jaar of ouder'
    const found = ['aantal', '%', ''].map(eenheid => idOf('kwb', onderwerp(titel, eenheid)))
    expect(found).toEqual(['inwoners-65-plus', 'leeftijd-65-plus-pct', null])
  })

  it('keeps thousands of euros apart from euros', () => {
    const titel = 'Wonen en vastgoed/Gemiddelde WOZ-waarde van woningen'
    const found = ['x 1 000 euro', 'X 1.000 euro', 'euro'].map(eenheid => idOf('kwb', onderwerp(titel, eenheid)))
    expect(found).toEqual(['woz-waarde', 'woz-waarde', null])
  })

  it('looks past case, accents, spaces and where a path was cut', () => {
    const found = [
      'ZORG/Wmo-clienten  relatief',
      'Zorg/Wmo-cliënten relatief',
      "Motorvoertuigen/Personenauto's/Personenauto's per huishouden",
    ].map((pad, index) => idOf('kwb', onderwerp(pad, index < 2 ? 'per 1 000 inwoners' : 'per huishouden')))
    expect(found).toEqual(['wmo-per-1000', 'wmo-per-1000', 'autos-per-huishouden'])
  })

  it('knows the groups of older editions', () => {
    const found = [
      idOf('kwb', onderwerp('Wonen/Woningen naar eigendom/Koopwoningen', '%')),
      idOf('kwb', onderwerp('Personen/Geslacht/Mannen', 'aantal')),
      idOf('kwb', onderwerp('Bedrijfsvestigingen/Bedrijfsvestigingen totaal', 'aantal')),
      idOf('kwb', onderwerp('Nabijheid voorzieningen/Afstand tot school', 'km')),
      idOf('kwb', onderwerp('Onderwijs/Opleidingsniveau hoog', 'aantal')),
    ]
    expect(found).toEqual(['koopwoningen', 'mannen', 'bedrijfsvestigingen', 'afstand-basisschool', 'opleiding-hoog'])
  })

  it('does not take the old western and non-western groups for the new groups of origin', () => {
    const found = ['Westers totaal', 'Niet-westers/Niet-westers totaal'].map(titel =>
      idOf('kwb', onderwerp(`Bevolking/Migratieachtergrond/${titel}`, 'aantal')),
    )
    expect(found).toEqual([null, null])
  })

  it('finds the population of another CBS table only in the cell for everybody', () => {
    const everybody = { Geslacht: 'Totaal mannen en vrouwen', Leeftijd: 'Totaal', BurgerlijkeStaat: 'Totaal burgerlijke staat' }
    const found = [everybody, { ...everybody, Leeftijd: '16 jaar' }].map(dimensies =>
      idOf('cbs-overig', onderwerp('Bevolking op 1 januari', 'aantal', { dimensies })),
    )
    expect(found).toEqual(['inwoners', null])
  })

  it('gives the same measure for a KWB path, a workbook column and a map attribute', () => {
    const trios = [
      ['Bevolking/Aantal inwoners|aantal', 'a_inw', 'aantal_inwoners', 'inwoners'],
      ['Wonen en vastgoed/Woningen naar eigendom/Koopwoningen|%', 'p_koopw', 'percentage_koopwoningen', 'koopwoningen'],
      [
        'Nabijheid voorzieningen/Afstand tot huisartsenpraktijk|km',
        'g_afs_hp',
        'huisartsenpraktijk_gemiddelde_afstand_in_km',
        'afstand-huisarts',
      ],
      ['Stedelijkheid/Mate van stedelijkheid|code', 'ste_mvs', 'stedelijkheid_adressen_per_km2', 'stedelijkheid'],
    ] as const
    for (const [topic, mnemonic, attribute, id] of trios) {
      const [pad = '', eenheid = ''] = topic.split('|')
      expect([idOf('kwb', onderwerp(pad, eenheid)), kolom('kwb-werkboek', mnemonic), kolom('wijkbuurtkaart', attribute)]).toEqual([
        id,
        id,
        id,
      ])
    }
  })

  it('reads a workbook column with a stray space or capital in its name', () => {
    expect([kolom('kwb-werkboek', 'a_nb_won '), kolom('kwb-werkboek', 'A_INW')]).toEqual(['nieuwbouw', 'inwoners'])
  })

  it('never crosses families: a workbook column is nothing in a map', () => {
    expect([kolom('wijkbuurtkaart', 'a_inw'), idOf('eigen', onderwerp('Bevolking/Aantal inwoners', 'aantal'))]).toEqual([null, null])
  })

  it('reads SES-WOA by path', () => {
    const found = [
      idOf('ses-woa', onderwerp('SES-WOA/Totaalscore/Gemiddelde score', 'Getal')),
      idOf('ses-woa', onderwerp('Spreiding/Spreiding totaal/Waarde', 'Getal')),
      idOf('ses-woa', onderwerp('Opleidingsniveau/Laag/Waarde', '%')),
      idOf('ses-woa', onderwerp('Opleidingsniveau/Hoog/Waarde', '%')),
      idOf('ses-woa', onderwerp('Particuliere huishoudens', 'Aantal')),
    ]
    expect(found).toEqual(['ses-score', 'ses-spreiding', 'ses-opleiding-laag', 'ses-opleiding-hoog', 'ses-huishoudens'])
  })

  it('reads cost columns as totals in euros, and amounts per insured person as what they are', () => {
    const found = [
      idOf('vektis', onderwerp('KOSTEN_VERPLEGING_EN_VERZORGING', 'euro')),
      idOf('vektis', onderwerp('KOSTEN_MEDISCH_SPECIALISTISCHE_Z', 'euro')),
      idOf('vektis', onderwerp('KOSTEN_VERPLEGING_EN_VERZORGING', 'euro per verzekerde')),
      idOf('vektis', onderwerp('AANTAL_VERZEKERDEJAREN', 'jaar')),
      idOf('vektis', onderwerp('AANTAL_BSN', 'aantal')),
      idOf('vektis', onderwerp('KOSTEN_TELEPATHIE', 'euro')),
    ]
    expect(found).toEqual([
      'zorgkosten-verpleging-en-verzorging-totaal',
      'zorgkosten-medisch-specialistische-zorg-totaal',
      'zorgkosten-wijkverpleging',
      'verzekerdejaren',
      'verzekerden',
      null,
    ])
  })
})

describe('finding indicators on health', () => {
  it('resolves every indicator for every age group, by title and by key stem', () => {
    const ages = {
      '18 jaar of ouder': '18plus',
      '18 tot 65 jaar': '18-65',
      '65 jaar of ouder': '65plus',
      '20300': '18plus',
      '80200': '65plus',
    }
    for (const { slug, titel } of rivmIndicatoren) {
      const stem = titel.replaceAll(/[^\p{L}\p{N}]/gu, '')
      for (const [leeftijd, id] of Object.entries(ages)) {
        const dimensies = { Leeftijd: leeftijd }
        const found = [titel, stem].map(name => idOf('rivm-gezondheid', onderwerp(name, '%', { dimensies })))
        expect(found).toEqual([`${slug}-${id}`, `${slug}-${id}`])
      }
    }
  })

  it('resolves an indicator below any group and across the slash in its own title', () => {
    const dimensies = { Leeftijd: '18 jaar of ouder' }
    const found = ['Sociale omgeving/Eenzaam', 'Gezondheid/Ervaren gezondheid (goed/zeer goed)'].map(pad =>
      idOf('rivm-gezondheid', onderwerp(pad, '%', { dimensies })),
    )
    expect(found).toEqual(['eenzaam-18plus', 'gezondheid-goed-18plus'])
  })

  it('does not take one kind of loneliness for another, nor an unknown age for adults', () => {
    const found = [
      idOf('rivm-gezondheid', onderwerp('Sociaal eenzaam', '%', { dimensies: { Leeftijd: '18 jaar of ouder' } })),
      idOf('rivm-gezondheid', onderwerp('Eenzaam', '%', { dimensies: { Leeftijd: '12 tot 18 jaar' } })),
      idOf('rivm-gezondheid', onderwerp('Eenzaam', '%')),
    ]
    expect(found).toEqual(['sociaal-eenzaam-18plus', null, null])
  })
})

describe('a topic that nobody curated', () => {
  const gas = onderwerp('Energie/Gemiddeld aardgasverbruik/Naar woningtype/Appartement', 'm³', { sleutel: 'Appartement_62' })

  it('becomes a measure that claims nothing beyond the publication', () => {
    const { id, naam, eenheid, soort, decimalen, polariteit, samenvoegen, sectie, beeld, marge } = maatFromOnderwerp('85984NED', gas, {
      familie: 'kwb',
    })
    const naamText = 'Appartement (Gemiddeld aardgasverbruik, Naar woningtype)'
    expect({ id, naam, eenheid, soort, decimalen, polariteit, samenvoegen, sectie, beeld, marge }).toEqual({
      id: '85984NED.energie-gemiddeld-aardgasverbruik-naar-woningtype-appartement',
      naam: { nl: naamText, en: naamText },
      eenheid: { nl: 'm³', en: 'm³' },
      soort: 'gemiddelde',
      decimalen: 0,
      polariteit: 'geen',
      samenvoegen: 'niet',
      sectie: 'overig',
      beeld: false,
      marge: null,
    })
  })

  it('is named in words where the publisher writes a column name, and keeps a name that is a code', () => {
    const names = ['aantal_bedrijven_handel_en_horeca', 'g_ele_2w', 'Appartement', 'hotel_gemiddeld_aantal_binnen_5_km'].map(
      titel => maatFromOnderwerp('T', onderwerp(titel, '')).naam.nl,
    )
    expect(names).toEqual(['Aantal bedrijven handel en horeca', 'g_ele_2w', 'Appartement', 'Hotel gemiddeld aantal binnen 5 km'])
  })

  it('keeps its id when its key moves, and gets another for another unit or dimension', () => {
    const made = [
      maatFromOnderwerp('T', gas),
      maatFromOnderwerp('T', { ...gas, sleutel: 'Appartement_99' }),
      maatFromOnderwerp('T', { ...gas, eenheid: '%' }),
      maatFromOnderwerp('T', { ...gas, dimensies: { Geslacht: 'Mannen' } }),
      maatFromOnderwerp('T', { ...gas, dimensies: { Geslacht: 'Totaal mannen en vrouwen' } }),
    ].map(maat => maat.id.replace('T.energie-gemiddeld-aardgasverbruik-naar-woningtype-', ''))
    expect(made).toEqual(['appartement', 'appartement', 'appartement-pct', 'appartement-mannen', 'appartement'])
  })

  it('guesses its kind from the unit', () => {
    const kinds = ['%', 'euro', 'per 1 000 inwoners', 'code', 'km', 'aantal', ''].map(
      eenheid => maatFromOnderwerp('T', onderwerp('X', eenheid)).soort,
    )
    expect(kinds).toEqual(['percentage', 'geld', 'verhouding', 'score', 'gemiddelde', 'telling', 'telling'])
  })

  it('gets an id and a name also when the publisher gives neither path nor key in letters', () => {
    const { id, naam } = maatFromOnderwerp('', onderwerp('', '', { pad: [], sleutel: '%' }))
    expect({ id, naam }).toEqual({ id: 'tabel.onderwerp', naam: { nl: '%', en: '%' } })
  })

  it('never hides a curated measure: no id of its kind stands in the catalogue', () => {
    expect(catalogus.some(maat => maat.id === maatFromOnderwerp('85984NED', gas).id)).toBe(false)
  })
})
