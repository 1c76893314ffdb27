import { mkdir } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { makeZip, rowsOf, workbookParts } from '../read/make-workbook.ts'
import { listedReleases, makeFilledBed, refusedImport, textOf } from './import-bed.ts'
import { eigenCsv, kwbCsv, opCodeJson, rivmCsv } from './made-files.ts'

/** Imports one file beside a good release; makes sure that nothing changed, and answers the refusal. */
async function refused(naam: string, content: string | Buffer): Promise<string> {
  const bed = await makeFilledBed()
  return await refusedImport(bed, await bed.write(naam, content))
}

function workbook(rows: string): Buffer {
  return makeZip(workbookParts([{ naam: 'Cijfers', rows }]))
}

const soep = rowsOf([
  ['code', 'jaar', 'Soep'],
  ['BU98010001', 2024, 1],
])
const opnieuw = 'Download het opnieuw.'
const nietHerkend =
  'Dit bestand wordt niet herkend. Geef een CSV van StatLine, de werkmap Kerncijfers wijken en buurten, een Vektis-bestand, een kaart als GeoJSON of TopoJSON, of een eigen CSV of xlsx met kolommen voor code, periode, maat en waarde.'
const teGroot = "Het getal '1e308' is te groot of staat in een onbekende schrijfwijze. Schrijf het voluit."

interface Spoilt {
  readonly what: string
  readonly naam: string
  readonly content: string | Buffer
  /** The whole refusal, place and all. */
  readonly sentence: string
}

const damaged: readonly Spoilt[] = [
  {
    what: 'a gzip file that was cut off',
    naam: '85984NED-half.csv.gz',
    content: gzipSync(kwbCsv).subarray(0, 150),
    sentence: `85984NED-half.csv.gz: Dit gzip-bestand houdt te vroeg op: de download is afgebroken. ${opnieuw}`,
  },
  {
    what: 'a gzip file of which only the last four bytes are gone, so that every row is there',
    naam: '85984NED-bijna.csv.gz',
    content: gzipSync(kwbCsv).subarray(0, -4),
    sentence: `85984NED-bijna.csv.gz: Dit gzip-bestand houdt te vroeg op: de download is afgebroken. ${opnieuw}`,
  },
  {
    what: 'an error page that was saved as CSV',
    naam: '85984NED.csv',
    content: '<!DOCTYPE html>\n<html><title>503 Service Unavailable</title></html>',
    sentence:
      '85984NED.csv, regel 1: Dit is een webpagina, geen bestand met cijfers. Het adres gaf een pagina terug, vaak met een foutmelding. Open het adres in een browser en download het bestand opnieuw.',
  },
  { what: 'an empty file', naam: '85984NED.csv', content: '', sentence: `85984NED.csv: Dit bestand is leeg. ${opnieuw}` },
  {
    what: 'gzip of nothing',
    naam: '85984NED.csv.gz',
    content: gzipSync(''),
    sentence: `85984NED.csv.gz: Dit bestand is leeg na het uitpakken. ${opnieuw}`,
  },
  {
    what: 'a picture',
    naam: 'foto.png',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    sentence: `foto.png: ${nietHerkend}`,
  },
  {
    what: 'a zip of other files',
    naam: 'cijfers.zip',
    content: makeZip([{ naam: 'cijfers.csv', data: kwbCsv }]),
    sentence:
      'cijfers.zip: Dit bestand is geen werkboek van Excel dat gelezen kan worden. Is het een zip met andere bestanden erin? Pak die dan uit. Anders: bewaar het in Excel als .xlsx.',
  },
]

const text: readonly Spoilt[] = [
  {
    what: 'rows with another delimiter than the header',
    naam: '85984NED.csv',
    content: kwbCsv.replace('"Dijkveen";"Dijkveen";"Gemeente  "', '"Dijkveen","Dijkveen","Gemeente  "'),
    sentence:
      '85984NED.csv, regel 3, kolom 1: Na het sluitende aanhalingsteken staat nog tekst. Verwacht was een scheidingsteken. Zet in een veld twee aanhalingstekens voor één.',
  },
  {
    what: 'a delimiter that nobody uses',
    naam: '85984NED.csv',
    content: kwbCsv.replaceAll(';', '|'),
    sentence: '85984NED.csv, regel 1: De kolommen zijn niet te vinden: er staat geen puntkomma, komma of tab in de eerste regels.',
  },
  {
    what: 'two encodings',
    naam: '85984NED.csv',
    content: Buffer.concat([
      Buffer.from(kwbCsv.replace('Dijkveen', 'Dïjkveen')),
      iconv.encode('"Súdhoek";"Dijkveen";"Buurt";"BU98010003";1;1\r\n', 'windows-1252'),
    ]),
    sentence:
      "85984NED.csv, regel 7, kolom 1: Deze tekst is geen geldige UTF-8. Gelezen als windows-1252 staat er 'Súdhoek'. Sla het bestand opnieuw op als CSV UTF-8.",
  },
  {
    what: 'an area twice',
    naam: '85984NED.csv',
    content: kwbCsv.replace('BU9801AA02', 'BU98010001'),
    sentence:
      '85984NED.csv, regel 6, kolom 4: Gebied BU98010001 staat ook al op regel 5. Elk gebied mag één keer voorkomen. Download het bestand opnieuw.',
  },
  {
    what: 'a garbled code',
    naam: '85984NED.csv',
    content: kwbCsv.replace('GM9801    ', 'GEM9801   '),
    sentence:
      "85984NED.csv, regel 3, kolom 4: De gebiedscode 'GEM9801' is niet bekend. Schrijf bijvoorbeeld NL00, PV30, GM0785, WK078501, BU07850101, 5051 of 5051AB.",
  },
  {
    what: 'a row that lost a column',
    naam: '85984NED.csv',
    content: kwbCsv.replace('"Leegveld";', ''),
    sentence: `85984NED.csv, regel 6: Deze regel heeft 5 velden, de kop heeft er 6. Het bestand is afgebroken of heeft een ander scheidingsteken. ${opnieuw}`,
  },
  {
    what: 'not enough columns for a table',
    naam: '85984NED.csv',
    content: '"Wijken en buurten"\r\n"Nederland"\r\n',
    sentence:
      "85984NED.csv, regel 1, veld Wijken en buurten: De kolommen zijn niet te vinden: er staat geen puntkomma, komma of tab in de eerste regels. Wijs de kolommen aan. Het bestand heeft: 'Wijken en buurten'.",
  },
  {
    what: 'a quote that never closes',
    naam: '85984NED.csv',
    content: kwbCsv.replace('"Leegveld"', '"Leegveld'),
    sentence:
      '85984NED.csv, regel 6, kolom 1: Na het sluitende aanhalingsteken staat nog tekst. Verwacht was een scheidingsteken. Zet in een veld twee aanhalingstekens voor één.',
  },
  {
    what: 'a number with a comma and a point',
    naam: '50090NED.csv',
    content: rivmCsv.replace('    44.1', '1.044,1'),
    sentence:
      "50090NED.csv, regel 3, kolom 9, veld Eenzaam_28: Het getal '1.044,1' heeft een komma en een punt. Gebruik alleen een decimaalteken, zonder teken voor duizenden.",
  },
  {
    what: '1e308 in StatLine',
    naam: '85984NED.csv',
    content: kwbCsv.replace('1805', '1e308'),
    sentence: `85984NED.csv, regel 3, kolom 5, veld Bevolking/Aantal inwoners: ${teGroot}`,
  },
  {
    what: '1e308 in an untyped data set',
    naam: '50090NED.csv',
    content: rivmCsv.replace('    44.1', '1e308'),
    sentence: `50090NED.csv, regel 3, kolom 9, veld Eenzaam_28: ${teGroot}`,
  },
]

const own: readonly Spoilt[] = [
  {
    what: '1e308',
    naam: 'moestuinen.csv',
    content: eigenCsv.replace('12', '1e308'),
    sentence: `moestuinen.csv, regel 2, kolom 4, veld Moestuinen: ${teGroot}`,
  },
  {
    what: 'an area that no official table has',
    naam: 'moestuinen.csv',
    content: eigenCsv.replace('BU9801AA02', 'BU98019999'),
    sentence:
      'moestuinen.csv, regel 3, kolom 1: Dit gebied is niet bekend: BU98019999. Importeer eerst de officiële cijfers van zijn jaar, of verbeter de code.',
  },
  {
    what: 'many areas that no official table has',
    naam: 'moestuinen.csv',
    content: `code;jaar;Soep\n${Array.from({ length: 7 }, (_, i) => `BU9802000${i};2024;${i}\n`).join('')}`,
    sentence:
      'moestuinen.csv, regel 2, kolom 1: Deze gebieden zijn niet bekend: BU98020000, BU98020001, BU98020002, BU98020003, BU98020004 en nog 2. Importeer eerst de officiële cijfers van hun jaar, of verbeter de codes.',
  },
  {
    what: 'an area in a workbook that no official table has',
    naam: 'soep.xlsx',
    content: workbook(soep.replace('BU98010001', 'BU98019999')),
    sentence:
      'soep.xlsx, regel 2, kolom 1: Dit gebied is niet bekend: BU98019999. Importeer eerst de officiële cijfers van zijn jaar, of verbeter de code.',
  },
  {
    what: 'a postcode for an area',
    naam: 'leden.csv',
    content: 'naam;postcode;jaar;maat;waarde\nOost;5051 ab;2024;Leden;3\n',
    sentence:
      'leden.csv, regel 2, kolom 2: Dit is een postcode: 5051AB. Een postcode is geen gebied van het CBS. Maak eerst totalen per buurt, en zet in deze kolom de code van de buurt, zoals BU07850101.',
  },
  {
    what: 'four digits for an area in a workbook',
    naam: 'soep.xlsx',
    content: workbook(soep.replace('BU98010001', '5051')),
    sentence:
      'soep.xlsx, regel 2, kolom 1: Dit is een postcode: 5051. Een postcode is geen gebied van het CBS. Maak eerst totalen per buurt, en zet in deze kolom de code van de buurt, zoals BU07850101. Bedoelt u nummers van gemeenten? Zet er dan GM voor, zoals GM0785.',
  },
  {
    what: 'many postcodes',
    naam: 'leden.csv',
    content: `postcode;jaar;Leden\n${Array.from({ length: 7 }, (_, i) => `505${i};2024;${i}\n`).join('')}`,
    sentence:
      'leden.csv, regel 2, kolom 1: Dit zijn postcodes: 5050, 5051, 5052, 5053, 5054 en nog 2. Een postcode is geen gebied van het CBS. Maak eerst totalen per buurt, en zet in deze kolom de code van de buurt, zoals BU07850101. Bedoelt u nummers van gemeenten? Zet er dan GM voor, zoals GM0785.',
  },
  {
    what: 'columns that could be anything',
    naam: 'brief.txt',
    content: 'Beste buurvrouw, dit zijn ze.\nDag, tot morgen.\n',
    sentence:
      "brief.txt, regel 1, veld Beste buurvrouw | dit zijn ze.: Het is niet duidelijk welke kolom de code van het gebied heeft. Wijs de kolommen aan. Het bestand heeft: 'Beste buurvrouw', 'dit zijn ze.'.",
  },
  {
    what: 'a formula without an outcome',
    naam: 'soep.xlsx',
    content: workbook(soep.replace('<v>1</v>', '<f>SUM(D2:D9)</f>')),
    sentence:
      "soep.xlsx, regel 2, kolom 3: Cel C2 op blad 'Cijfers' bevat een formule. De uitkomst kan verouderd zijn. Kopieer het blad, plak alleen de waarden en bewaar dat als nieuw bestand.",
  },
  {
    what: 'a formula with an outcome that may be old',
    naam: 'soep.xlsx',
    content: workbook(soep.replace('<v>1</v>', '<f>D2</f><v>12</v>')),
    sentence:
      "soep.xlsx, regel 2, kolom 3: Cel C2 op blad 'Cijfers' bevat een formule. De uitkomst kan verouderd zijn. Kopieer het blad, plak alleen de waarden en bewaar dat als nieuw bestand.",
  },
  {
    what: '1e308 in a workbook',
    naam: 'soep.xlsx',
    content: workbook(soep.replace('<v>1</v>', '<v>1E+308</v>')),
    sentence: "soep.xlsx, regel 2, kolom 3: Cel C2 op blad 'Cijfers': dit getal is te groot om een cijfer over een gebied te zijn.",
  },
]

const json: readonly Spoilt[] = [
  {
    what: '1e308',
    naam: '85984NED.json',
    content: opCodeJson.replace('1805', '1e308'),
    sentence: "85984NED.json, regel 1, kolom 2: 'AantalInwoners_5' van GM9801 is te groot voor een cijfer.",
  },
  {
    what: 'a number beyond what a computer can hold',
    naam: '85984NED.json',
    content: opCodeJson.replace('1805', '1e309'),
    sentence: "85984NED.json, regel 1, kolom 2: 'AantalInwoners_5' van GM9801 is te groot voor een cijfer.",
  },
  {
    what: 'an end that is missing',
    naam: '85984NED.json',
    content: opCodeJson.slice(0, -8),
    sentence: `85984NED.json, regel 1, kolom ${opCodeJson.length - 7}: Dit JSON-bestand is afgebroken. ${opnieuw}`,
  },
  {
    what: 'a point of a map that is not on earth',
    naam: 'buurten_2024.geojson',
    content: JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { statcode: 'BU98010001', statnaam: 'Het Eiland' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [5, 52],
                [1e308, 52],
                [5, 53],
                [5, 52],
              ],
            ],
          },
        },
      ],
    }),
    sentence:
      'buurten_2024.geojson: Gebied BU98010001 heeft een punt dat niet in Nederland of zelfs niet op aarde ligt. Bewaar de kaart in WGS84 (lengte en breedte).',
  },
]

describe('an import refuses, in a sentence with the place, and changes nothing', () => {
  describe('what is no file with figures:', () => {
    it.each(damaged)('$what', async ({ naam, content, sentence }) => expect(await refused(naam, content)).toBe(sentence))
  })
  describe('a text file with', () => {
    it.each(text)('$what', async ({ naam, content, sentence }) => expect(await refused(naam, content)).toBe(sentence))
  })
  describe('an own file with', () => {
    it.each(own)('$what', async ({ naam, content, sentence }) => expect(await refused(naam, content)).toBe(sentence))
  })
  describe('JSON with', () => {
    it.each(json)('$what', async ({ naam, content, sentence }) => expect(await refused(naam, content)).toBe(sentence))
  })

  it('a folder, a file that is not there, and a name that no table has', async () => {
    const bed = await makeFilledBed()
    await mkdir(bed.path('kwb'))
    expect(await refusedImport(bed, bed.path('kwb'))).toBe(
      'kwb: Dit is een map. Geef de bestanden erin, bijvoorbeeld met een sterretje: map/*.',
    )
    expect(await refusedImport(bed, bed.path('weg.csv'))).toBe('weg.csv: Dit bestand bestaat niet. Controleer de naam en de map.')
    expect(await refusedImport(bed, 'cbs:appel')).toBe(
      "'cbs:appel' is geen naam van een tabel. Schrijf bijvoorbeeld cbs:85984NED of rivm:50090NED.",
    )
  })
})

describe('an import takes', () => {
  it('the same table with a BOM, without one, with commas and in gzip: all of them are one release', async () => {
    const bed = await makeFilledBed()
    const dialects = { bom: kwbCsv, kaal: kwbCsv.slice(1), komma: kwbCsv.replaceAll(';', ','), tab: kwbCsv.replaceAll(';', '\t') }
    for (const [naam, content] of Object.entries(dialects)) {
      const outcome = await bed.run('import', await bed.write(`85984NED-${naam}.csv.gz`, gzipSync(content)))
      expect(outcome).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining(`85984NED-${naam}.csv.gz: was er al, niets veranderd`),
      })
    }
    expect(await listedReleases(bed)).toHaveLength(1)
  })

  it('the good files among bad ones, and says of each what came of it', async () => {
    const bed = await makeFilledBed()
    const bad = await bed.write('leeg.csv', '')
    const outcome = await bed.run('import', bad, await bed.write('50090NED.csv', rivmCsv), await bed.write('moestuinen.csv', eigenCsv))
    expect({ code: outcome.code, err: outcome.err }).toEqual({
      code: 1,
      err: `${bad}: niet geïmporteerd.\n  leeg.csv: Dit bestand is leeg. ${opnieuw}\n`,
    })
    expect(outcome.out.match(/^.*: geïmporteerd$/gm)).toEqual(['50090NED.csv: geïmporteerd', 'moestuinen.csv: geïmporteerd'])
    expect((await listedReleases(bed)).map(({ id }) => id.replace(/-[0-9a-f]{8}$/, '')).toSorted()).toEqual([
      '50090NED-2020',
      '85984NED-2024',
      'moestuinen-2024',
    ])
  })

  it('nothing into a folder of somebody else', async () => {
    const bed = await makeFilledBed()
    const path = await bed.write('85984NED.csv', kwbCsv)
    const outcome = await bed.start(['import', path], { BUURTWIJS_DATA: bed.path('.') }).ended
    expect(outcome).toMatchObject({ code: 1, out: '', err: expect.stringContaining('staan bestanden die niet van Buurtwijs zijn') })
    expect(await textOf(path)).toBe(kwbCsv)
  })
})
