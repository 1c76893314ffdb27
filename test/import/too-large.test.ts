import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#src/config.ts'
import { makeZip, workbookParts } from '../read/make-workbook.ts'
import { cli, makeFilledBed, sentenceOf, startProcess, textOf, type ImportBed } from './import-bed.ts'

const megabyte = 2 ** 20
const lineBytes = 500 * megabyte
/** The whole program takes about 150 MB before it reads anything. */
const mostMemory = 350
const kwbKop = '"Wijken en buurten";"Regioaanduiding/Codering (code)";"Bevolking/Aantal inwoners (aantal)"\r\n'

/** gzip is a row of members, so 500 MB of one text is the same small member many times over. */
function packedLine(begin: string, fill: string): Buffer {
  const member = gzipSync(Buffer.alloc(10 * megabyte, fill), { level: 1 })
  return Buffer.concat([gzipSync(begin), ...Array<Buffer>(lineBytes / (10 * megabyte)).fill(member)])
}

/** 500 MB on disk, written in pieces. It goes with the folder of the test. */
async function writeLine(path: string, begin: string, fill: string): Promise<string> {
  const piece = Buffer.alloc(megabyte, fill)
  const file = await open(path, 'w')
  await file.write(begin)
  for (let done = 0; done < lineBytes; done += piece.length) await file.write(piece)
  await file.close()
  return path
}

interface Refused {
  readonly sentence: string
  readonly megabytes: number
}

/** Imports in a process of its own, and makes sure that it was refused and that nothing changed. */
async function refusedWithMemory(bed: ImportBed, path: string): Promise<Refused> {
  const before = bed.contents()
  const report = bed.path('geheugen')
  const program = [
    process.execPath,
    '--import',
    join(projectRoot, 'test', 'import', 'report-memory.ts'),
    cli,
    'import',
    '--jaar',
    '2024',
    path,
  ]
  const { code, out, err } = await startProcess(program, { BUURTWIJS_DATA: bed.folder, MEMORY_REPORT: report }).ended
  expect({ code, out, contents: bed.contents() }).toEqual({ code: 1, out: '', contents: before })
  return { sentence: sentenceOf(err), megabytes: Number(await textOf(report)) }
}

const fieldTooLong =
  'Een veld op deze regel is langer dan 64 kB. Het scheidingsteken klopt niet, een aanhalingsteken is niet gesloten, of het bestand is beschadigd.'

const lines = [
  {
    what: 'one field of a table',
    naam: '85984NED.csv.gz',
    begin: `${kwbKop}"Nederland";"NL00";`,
    fill: '1',
    sentence: `85984NED.csv.gz, regel 2: ${fieldTooLong}`,
  },
  {
    what: 'a quoted field',
    naam: '85984NED.csv.gz',
    begin: `${kwbKop}"`,
    fill: 'x',
    sentence: `85984NED.csv.gz, regel 2: ${fieldTooLong}`,
  },
  {
    what: 'millions of fields',
    naam: '85984NED.csv.gz',
    begin: kwbKop,
    fill: ';',
    sentence:
      '85984NED.csv.gz, regel 2: Deze regel is langer dan 1024 kB. Dit is geen tabel met cijfers, of het bestand is beschadigd. Download het opnieuw.',
  },
  {
    what: 'nothing but a header',
    naam: 'cijfers.csv.gz',
    begin: 'code;jaar;',
    fill: 'x;',
    sentence:
      'cijfers.csv.gz, regel 1: De eerste regel is langer dan 64 kB. Dit is geen tabel met cijfers, of het bestand is beschadigd. Download het opnieuw.',
  },
  {
    what: 'one number of JSON',
    naam: '85984NED.json.gz',
    begin: '{"GM9801":{"AantalInwoners_5":',
    fill: '1',
    sentence: '85984NED.json.gz: Dit JSON-bestand is groter dan 96 MB en wordt niet gelezen. Download dezelfde tabel als CSV.',
  },
  {
    what: 'one outline of GeoJSON',
    naam: 'buurten_2024.geojson.gz',
    begin: '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[',
    fill: '[5,52],',
    sentence: expect.stringMatching(
      /^buurten_2024\.geojson\.gz, regel 1, kolom \d+: Een vorm in deze kaart is groter dan 64 MB en wordt niet gelezen\. Kies een kaart met minder details\.$/,
    ) as string,
  },
  {
    what: 'all lines of TopoJSON',
    naam: 'buurten_2024.topojson.gz',
    begin: '{"type":"Topology","arcs":[[',
    fill: '[1,2],',
    sentence:
      'buurten_2024.topojson.gz: Deze kaart is groter dan 96 MB en wordt niet gelezen. Bewaar hem als GeoJSON, of kies een kaart met minder details.',
  },
]

describe('a line of 500 MB is refused before it is in memory', () => {
  it.each(lines)('when it is $what', async ({ naam, begin, fill, sentence }) => {
    const bed = await makeFilledBed()
    const refused = await refusedWithMemory(bed, await bed.write(naam, packedLine(begin, fill)))
    expect(refused.sentence).toEqual(sentence)
    expect(refused.megabytes).toBeLessThan(mostMemory)
  })

  it('when it lies on disk as it is', async () => {
    const bed = await makeFilledBed()
    const refused = await refusedWithMemory(bed, await writeLine(bed.path('85984NED.csv'), `${kwbKop}"Nederland";"NL00";`, '1'))
    expect(refused.sentence).toBe(`85984NED.csv, regel 2: ${fieldTooLong}`)
    expect(refused.megabytes).toBeLessThan(mostMemory)
  })
})

describe('a workbook that is a bomb is refused before it goes off', () => {
  const sheet = 'xl/worksheets/sheet1.xml'
  const huge = Buffer.alloc(200 * megabyte, ' ')
  const rest = workbookParts([{ naam: 'Cijfers', rows: '' }]).filter(({ naam }) => naam !== sheet)

  it('when its directory says how large it gets', async () => {
    const bed = await makeFilledBed()
    const refused = await refusedWithMemory(bed, await bed.write('soep.xlsx', makeZip([...rest, { naam: sheet, data: huge }])))
    expect(refused.sentence).toBe(
      'soep.xlsx: Dit bestand wordt bij het uitpakken veel te groot. Daarom is het niet geopend. Bewaar alleen het blad met de cijfers als nieuw .xlsx-bestand.',
    )
    expect(refused.megabytes).toBeLessThan(mostMemory)
  })

  it('when its directory lies', async () => {
    const bed = await makeFilledBed()
    const lie = makeZip([...rest, { naam: sheet, data: huge, claimedSize: 1_000 }])
    const refused = await refusedWithMemory(bed, await bed.write('soep.xlsx', lie))
    expect(refused.sentence).toBe(
      'soep.xlsx: Dit bestand is niet compleet of beschadigd. Download het opnieuw, of open het in Excel en bewaar het als .xlsx.',
    )
    expect(refused.megabytes).toBeLessThan(mostMemory)
  })
})
