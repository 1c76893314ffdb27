import { gunzipSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { MappingNeeded } from './eigen-kop.ts'
import type { ReadOptions } from './input.ts'
import { fixtureText, knowsGemeenten, madeInput, plainTable, readerFor, readOptions, readTable, refusalOf } from '#test/read/made-input.ts'

const kwb = await fixtureText('85984NED-codes.statline.csv')
const rivm = await fixtureText('50090NED-alles.untyped.csv')
const kaart = await fixtureText('wijkenbuurtenkaart-buurt.csv')

/** What somebody reads when the file is imported under this name. */
async function refused(naam: string, content: string | Buffer, options: Partial<ReadOptions> = {}): Promise<string> {
  return await refusalOf(async () => await readTable(madeInput(naam, content, 50), options))
}

describe('a table in the form of StatLine without a table number', () => {
  it('is not called of CBS, since anybody can have made it', async () => {
    const text = '"Wijken en buurten";"Perioden";"Verenigingen/Wandelclubs (aantal)"\r\n"GM9901";"2024";"3"\r\n'
    const { uitgever, licentie } = (await readTable(madeInput('clubs.csv', text, 50))).tabel.bron
    expect({ uitgever, licentie }).toEqual({ uitgever: 'niet vermeld', licentie: null })
  })
})

describe('a StatLine file that cannot be trusted', () => {
  it('is refused when a row lost a field or has one too many', async () => {
    expect(await refused('85984NED.csv', kwb.replace('"WK990100  ";', ''))).toBe(
      'import-fields | 85984NED.csv, regel 4: Deze regel heeft 7 velden, de kop heeft er 8. Het bestand is afgebroken of heeft een ander scheidingsteken. Download het opnieuw.',
    )
    expect(await refused('85984NED.csv', kwb.replace('"WK990100  ";', '"WK990100  ";;'))).toContain(
      'regel 4: Deze regel heeft 9 velden, de kop heeft er 8.',
    )
  })

  it('is refused when the rows have another delimiter than the header', async () => {
    const [header, ...rows] = kwb.split('\r\n')
    const mixed = [header, ...rows.map(row => row.replaceAll('";"', '","'))].join('\r\n')
    expect(await refused('85984NED.csv', mixed)).toContain(
      '85984NED.csv, regel 2, kolom 1: Na het sluitende aanhalingsteken staat nog tekst.',
    )
  })

  it('is refused when it names an area that nobody knows', async () => {
    expect(await refused('85984NED.csv', kwb.replace('GM9901    ', 'GEM9901   '))).toContain(
      "gebied-unknown | 85984NED.csv, regel 3, kolom 4: De gebiedscode 'GEM9901'",
    )
  })

  it('is refused when it has an area twice, with both lines', async () => {
    expect(await refused('85984NED.csv', kwb.replace('WK990100  ', 'GM9901    '))).toBe(
      'gebied-duplicate | 85984NED.csv, regel 4, kolom 4: Gebied GM9901 staat ook al op regel 3. Elk gebied mag één keer voorkomen. Download het bestand opnieuw.',
    )
    expect(await refused('50090NED.csv', rivm.replaceAll('BU99010001', 'NL00      '))).toContain(
      'regel 4, kolom 8: Gebied NL00 staat ook al op regel 2.',
    )
  })

  it('is refused at a number with a comma and a point, and at one beyond any statistic', async () => {
    expect(await refused('50090NED.csv', rivm.replace('    44.1', '1.044,1'))).toBe(
      "import-number | 50090NED.csv, regel 3, kolom 10, veld Eenzaam_28: Het getal '1.044,1' heeft een komma en een punt. Gebruik alleen een decimaalteken, zonder teken voor duizenden.",
    )
    expect(await refused('50090NED.csv', rivm.replace('    44.1', '1e308'))).toBe(
      "import-number | 50090NED.csv, regel 3, kolom 10, veld Eenzaam_28: Het getal '1e308' is te groot of staat in een onbekende schrijfwijze. Schrijf het voluit.",
    )
    expect(await refused('50090NED.csv', rivm.replace('    44.1', '44,1'))).toContain(
      'regel 3, kolom 10, veld Eenzaam_28: Dit getal heeft een komma, maar eerdere getallen',
    )
  })

  it('is refused when it mixes encodings, at the place where they change', async () => {
    const mixed = Buffer.concat([
      Buffer.from(kwb.replace('Dijkveen', 'Dïjkveen')),
      iconv.encode('"Súd";"x";"x";"BU99010009";"1";1;1;1\r\n', 'windows-1252'),
    ])
    expect(await refused('85984NED.csv', mixed)).toContain(
      "85984NED.csv, regel 7, kolom 1: Deze tekst is geen geldige UTF-8. Gelezen als windows-1252 staat er 'Súd'.",
    )
  })

  it('is refused when the same column occurs twice, or no column has figures, or no row follows', async () => {
    expect(await refused('85984NED.csv', '"Wijken en buurten";"A (aantal)";"A (aantal)"\n"x";1;2\n')).toContain(
      "regel 1, kolom 3: De kolom 'A (aantal)' staat twee keer in de kop.",
    )
    expect(await refused('85984NED.csv', '"Wijken en buurten";"Regioaanduiding/Codering (code)"\n"x";"NL00"\n')).toContain(
      'Dit bestand heeft geen enkele kolom met cijfers.',
    )
    expect(await refused('85984NED.csv', kwb.split('\r\n')[0]!)).toBe(
      'import-no-rows | 85984NED.csv: Dit bestand heeft wel een kop, maar geen regels met cijfers. Download het opnieuw.',
    )
  })

  it('asks for the year when nothing tells it, and refuses a year that the table contradicts', async () => {
    expect(await refused('kwb.csv', kwb)).toBe(
      'jaar-needed | kwb.csv, veld jaar: Het bestand noemt geen jaar. Geef het jaar mee, bijvoorbeeld met --jaar 2024.',
    )
    expect(await refused('85984NED.csv', kwb, { jaar: 2023 })).toBe(
      'jaar-differs | 85984NED.csv: Dit bestand gaat over 2024, maar u gaf het jaar 2023 mee. Laat het jaar weg of kies het andere bestand.',
    )
    const { tabel } = await readTable(madeInput('kwb.csv', kwb), { jaar: 2023 })
    expect(tabel.bron).toMatchObject({ tabel: '85618NED', titel: 'Kerncijfers wijken en buurten 2023', indelingsjaar: 2023 })
  })

  it('is refused at a period or a margin that we do not know', async () => {
    expect(await refused('50090NED.csv', rivm.replace('2020JJ00', '2020X000'))).toContain(
      "regel 2, kolom 5: '2020X000' is geen periode die wij kennen.",
    )
    expect(await refused('50090NED.csv', rivm.replace('MOG0095', 'MXX'))).toContain("regel 5, kolom 3: 'MXX' is geen marge die wij kennen.")
  })

  it('is refused without codes until a table with codes is there', async () => {
    const zonder = await fixtureText('85984NED-zonder-codes.statline.csv')
    expect(await refused('85984NED-b.csv', zonder, { known: knowsGemeenten })).toBe(
      `areas-needed | 85984NED-b.csv: Dit bestand noemt gebieden bij naam, zonder codes, en de namen zijn niet zeker te koppelen. Niet gevonden: 'Wijk 00 Centrum', 'Het "Eiland"; oost', 'Leegveld'. Importeer eerst een bestand met codes: dezelfde tabel (85984NED) met de kolom Codering, of de gebieden van 2024.`,
    )
  })

  it('reads the same from one piece of gzip as from many small pieces', async () => {
    const whole = await readTable(madeInput('50090NED.csv', gunzipSync(gzipSync(rivm))))
    for (const chunkBytes of [1, 17, 500])
      expect(plainTable((await readTable(madeInput('50090NED.csv', rivm, chunkBytes))).tabel)).toEqual(plainTable(whole.tabel))
  })
})

describe('other files that cannot be trusted', () => {
  it('a map with the same land twice, or with an unknown sign, is refused', async () => {
    expect(await refused('kaart.csv', kaart.replace('-99997,JA', '1,NEE'))).toBe(
      'gebied-duplicate | kaart.csv, regel 4, kolom 1: Gebied BU99010001 staat ook al op regel 2. Elk gebied mag één keer voorkomen. Download het bestand opnieuw.',
    )
    expect(await refused('kaart.csv', kaart.replace(',58,', ',-99995,'))).toBe(
      'import-number | kaart.csv, regel 2, kolom 10, veld percentage_koopwoningen: -99995 is geen bekend teken voor een ontbrekend cijfer.',
    )
    expect(await refused('kaart.csv', kaart.replace('2024BU99010002,2024', '2024BU99010002,2023'))).toContain(
      'regel 3, kolom 14: Deze regel gaat over 2023, eerdere regels over 2024.',
    )
  })

  it('Vektis with a gemeente that is not known, or with a group twice, is refused', async () => {
    const header = 'GESLACHT;GEMEENTENAAM;AANTAL_BSN\n'
    expect(await refused('vektis 2020.csv', `${header}M;NERGENSHUIZEN;5\n`, { known: knowsGemeenten })).toContain(
      "Niet gevonden: 'NERGENSHUIZEN'.",
    )
    expect(await refused('vektis 2020.csv', `${header}M;DIJKVEEN;5\nM;DIJKVEEN;6\n`, { known: knowsGemeenten })).toBe(
      'gebied-duplicate | vektis 2020.csv, regel 3, kolom 2: Deze groep van gemeente DIJKVEEN staat ook al op regel 2. Download het bestand opnieuw.',
    )
  })

  it('JSON that was cut off, or that has an area twice, is refused at its line', async () => {
    const json = await fixtureText('85984NED-op-code.json')
    expect(await refused('85984NED.json', json.slice(0, 90))).toBe(
      'import-truncated | 85984NED.json, regel 6, kolom 7: Dit JSON-bestand is afgebroken. Download het opnieuw.',
    )
    expect(await refused('85984NED.json', json.replace('WK990100  ', 'GM9901'))).toBe(
      'gebied-duplicate | 85984NED.json, regel 6, kolom 3: Gebied GM9901 staat ook al op regel 2. Elk gebied mag één keer voorkomen.',
    )
    expect(await refused('85984NED.json', json.replace('94', '"veel"'))).toContain("'Bevolkingsdichtheid_34' van GM9901 is geen getal.")
  })

  it('a workbook or UTF-16 text is not taken for text', () => {
    const utf16 = madeInput('leden.csv', Buffer.from('code;jaar;leden\n', 'utf16le'))
    expect(() => readerFor(utf16)).toThrow('no text reader recognises leden.csv')
  })
})

describe('an own file', () => {
  const lines = 'wijk nr;wanneer;wat;hoeveel\nBU99010001;2024;Leden;14\n'

  it('asks which column is which when the names do not tell, and gives the names', async () => {
    const file = madeInput('leden.csv', lines)
    const error: unknown = await readerFor(file)
      .read(file, readOptions())
      .catch((thrown: unknown) => thrown)
    if (!(error instanceof MappingNeeded)) throw new Error('expected to be asked for a mapping')
    expect({ kolommen: error.kolommen, code: error.code, sentence: error.message }).toEqual({
      kolommen: ['wijk nr', 'wanneer', 'wat', 'hoeveel'],
      code: 'mapping-needed',
      sentence:
        "Het is niet duidelijk welke kolom de code van het gebied heeft. Wijs de kolommen aan. Het bestand heeft: 'wijk nr', 'wanneer', 'wat', 'hoeveel'.",
    })
  })

  it('is read with the mapping that somebody gives', async () => {
    const toewijzing = { code: 'Wijk nr', periode: 'wanneer', maat: 'wat', waarde: 'hoeveel' }
    const { tabel } = await readTable(madeInput('leden.csv', lines), { toewijzing })
    expect(tabel.kolommen.map(kolom => [kolom.onderwerp.pad, kolom.periode.id, [...kolom.waarden]])).toEqual([[['Leden'], '2024', [14]]])
    expect(await refused('leden.csv', lines, { toewijzing: { ...toewijzing, waarde: 'aantal' } })).toContain(
      "mapping-needed | leden.csv, regel 1, veld wijk nr | wanneer | wat | hoeveel: Er is geen kolom 'aantal'.",
    )
  })

  it('with a mapping is read as one also when it looks like an export of StatLine', async () => {
    const text = '"Wijken en buurten";"jaar";"Leden (aantal)"\n"BU99010001";"2024";"3"\n'
    const toewijzing = { code: 'Wijken en buurten', periode: 'jaar', maat: null, waarde: null }
    expect((await readTable(madeInput('leden.csv', text), { toewijzing })).tabel.bron.familie).toBe('eigen')
  })

  it('takes the name of the area itself over that of its gemeente, whatever their order', async () => {
    const text = 'gemeente;buurtnaam;code;jaar;leden\nDijkveen;Het Eiland;BU99010001;2024;3\n'
    const expected = [{ code: 'BU99010001', soort: 'buurt', naam: 'Het Eiland' }]
    expect((await readTable(madeInput('leden.csv', text))).tabel.gebieden).toEqual(expected)
    const toewijzing = { code: 'code', periode: 'jaar', maat: null, waarde: 'leden' }
    expect((await readTable(madeInput('leden.csv', text), { toewijzing })).tabel.gebieden).toEqual(expected)
  })

  it('about water is no map of CBS', async () => {
    const { tabel } = await readTable(madeInput('kranen.csv', 'buurtcode;jaar;water\nBU99010001;2024;3\n'))
    expect(tabel).toMatchObject({
      bron: { familie: 'eigen', uitgever: 'Eigen bestand', licentie: null },
      kolommen: [{ onderwerp: { pad: ['water'] } }],
    })
  })

  it('that is one endless line is refused before it is read', async () => {
    expect(await refused('leden.csv', '123456789;'.repeat(10_000))).toBe(
      'import-line-too-long | leden.csv, regel 1: De eerste regel is langer dan 64 kB. Dit is geen tabel met cijfers, of het bestand is beschadigd. Download het opnieuw.',
    )
  })

  it('without a delimiter that we know is asked about', async () => {
    expect(await refused('leden.csv', 'code|jaar|leden\nBU99010001|2024|3\n')).toContain(
      'er staat geen puntkomma, komma of tab in de eerste regels.',
    )
  })

  it('takes the year that was given, and asks for one otherwise', async () => {
    const text = 'code,leden\nGM9901,3\n'
    expect((await readTable(madeInput('leden.csv', text), { jaar: 2022 })).tabel.kolommen[0]!.periode.id).toBe('2022')
    expect(await refused('leden.csv', text)).toContain('jaar-needed | leden.csv')
  })

  it('is refused when its numbers can be thousands as well as fractions', async () => {
    expect(await refused('leden.csv', 'code;jaar;leden\nGM9901;2024;1.234\nGM9902;2024;7\n')).toBe(
      "import-thousands | leden.csv, regel 2, kolom 3, veld leden: '1.234' kan duizend zijn of een breuk, en de andere getallen zeggen niet welke van de twee. Schrijf duizendtallen zonder teken, of een breuk met een nul erachter.",
    )
    expect(
      (await readTable(madeInput('leden.csv', 'code;jaar;leden\nGM9901;2024;1.234\nGM9902;2024;0.5\n'))).tabel.kolommen[0]!.waarden,
    ).toEqual(Float64Array.of(1.234, 0.5))
  })

  it('in windows-1252 keeps its accents', async () => {
    const bytes = iconv.encode('code;naam;jaar;leden\nGM9901;Súd;2024;3\n', 'windows-1252')
    expect((await readTable(madeInput('leden.csv', bytes))).tabel.gebieden).toEqual([{ code: 'GM9901', soort: 'gemeente', naam: 'Súd' }])
  })

  it('with free text where a figure should be is refused at its place', async () => {
    expect(await refused('leden.csv', 'code;jaar;leden\nGM9901;2024;veel\n')).toBe(
      "import-number | leden.csv, regel 2, kolom 3, veld leden: 'veel' is geen getal.",
    )
    expect(await refused('leden.csv', 'code;jaar;leden\nGM9901;2024;3\nGM9901;2024;4\n')).toContain(
      'regel 3, kolom 1: Gebied GM9901 staat ook al op regel 2.',
    )
  })
})
