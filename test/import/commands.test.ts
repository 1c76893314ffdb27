import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportVerslag } from '#src/modules/statistics/import.ts'
import { plantDemo, ReleaseStore, StatistiekSource } from '#src/modules/statistics/index.ts'
import { openDataFolder } from '#src/platform/data-folder.ts'
import { makeZip, rowsOf, workbookParts } from '../read/make-workbook.ts'
import { makeApi } from './api-bed.ts'
import { cli, makeFilledBed, makeImportBed, startCli, startProcess, textOf, type ImportBed, type Outcome } from './import-bed.ts'
import { eigenCsv, kwbCsv, rivmCsv } from './made-files.ts'

/** Without what differs each time, how long it took and when, and without the hash in the name of a release. */
function steady(text: string): string {
  return text
    .replaceAll(/in \d+,\d s/g, 'in … s')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(nu)')
    .replaceAll(/-[0-9a-f]{8}\b/g, '-…')
}

async function wantsDemo(bed: ImportBed): Promise<boolean> {
  return (await openDataFolder(bed.folder, '0.0.0-test')).wantsDemo
}

async function runCli(bed: ImportBed, ...args: readonly string[]): Promise<Outcome> {
  return await bed.start(args).ended
}

describe('import', () => {
  it('reports what came in, what is missing and why', async () => {
    const bed = await makeImportBed()
    const outcome = await bed.run('import', await bed.write('50090NED.csv', rivmCsv))
    expect({ ...outcome, out: steady(outcome.out) }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "50090NED.csv: geïmporteerd
        50090NED: Gezondheid per wijk en buurt; 2012/2016/2020 (indeling 2020)
        3 gebieden (grenzen van 2020), periode 2020
        3 maten herkend, 0 andere onderwerpen
        9 cellen; zonder waarde: 3 toen niet gevraagd, 2 verborgen door de uitgever
        Let op: Het bestand noemt van 1 gebied alleen de code. Namen komen uit andere tabellen.
        Release 50090NED-2020-…, in … s
      ",
      }
    `)
  })

  it('on trial reads and reports, and keeps nothing', async () => {
    const bed = await makeFilledBed()
    const before = bed.contents()
    const outcome = await bed.run('import', '--dry-run', await bed.write('50090NED.csv', rivmCsv))
    expect(outcome).toMatchObject({ code: 0, err: '', out: expect.stringContaining('50090NED.csv: gelezen als proef, niets bewaard\n') })
    expect(bed.contents()).toEqual(before)
  })

  it('prints what came of every source as JSON', async () => {
    const bed = await makeFilledBed()
    const [good, bad] = [await bed.write('moestuinen.csv', eigenCsv), await bed.write('leeg.csv', '')]
    const { code, out, err } = await bed.run('import', '--json', good, bad)
    expect({ code, err, json: JSON.parse(out) }).toEqual({
      code: 1,
      err: '',
      json: {
        imports: [
          {
            soort: 'verslag',
            bron: good,
            verslag: {
              bron: 'moestuinen.csv',
              release: expect.stringMatching(/^moestuinen-2024-[0-9a-f]{8}$/),
              uitkomst: 'nieuw',
              soort: 'tabel',
              tabel: 'moestuinen',
              titel: 'moestuinen',
              gebieden: 2,
              periodes: ['2024'],
              indelingsjaar: 2024,
              maten: { herkend: 0, nieuw: 1 },
              cellen: 2,
              ontbreekt: {},
              opmerkingen: [],
              duurMs: expect.any(Number),
            },
          },
          { soort: 'weigering', bron: bad, fout: { code: 'import-empty', tekst: 'leeg.csv: Dit bestand is leeg. Download het opnieuw.' } },
        ],
      },
    })
  })

  it('takes an own file about postcodes when a table of an office has them', async () => {
    const bed = await makeFilledBed()
    const office = [
      `"Regio's";"Regioaanduiding/Codering (code)";"Perioden";"Inwoners (aantal)"`,
      '"5051";"5051      ";"2024";"1230"',
      '"5051AB";"5051AB    ";"2024";"45"',
    ]
    const own = 'postcode;jaar;Leden\n5051;2024;3\n5051 ab;2024;1\n'
    const paths = [await bed.write('79999NED.csv', office.join('\n')), await bed.write('leden.csv', own)]
    expect(await bed.run('import', ...paths)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('leden.csv: geïmporteerd') })
    const picture = await bed.run('buurtbeeld', '5051')
    expect(picture).toMatchObject({ code: 0, err: '' })
    expect(picture.out).toMatch(/Leden +3/)
  })

  it('counts the cells that a file held, not the areas of which a long file does not speak', async () => {
    const bed = await makeFilledBed()
    const rows = [
      ['code', 'jaar', 'maat', 'waarde'],
      ['BU98010001', 2023, 'Leden', 14],
      ['BU98010001', 2024, 'Leden', '.'],
      ['BU9801AA02', 2024, 'Soep', null],
    ]
    const workbook = makeZip(workbookParts([{ naam: 'Blad 1', rows: rowsOf(rows) }]))
    const files = [await bed.write('lang.csv', rows.map(row => row.join(';')).join('\n')), await bed.write('lang.xlsx', workbook)]
    files.push(await bed.write('breed.csv', 'code;jaar;Leden;Soep\nBU98010001;2023;14;.\nBU9801AA02;2023;;3\n'))
    const { out } = await bed.run('import', '--json', ...files)
    const lang = { gebieden: 2, cellen: 3, ontbreekt: { geheim: 1, onbekend: 1 } }
    const { imports } = JSON.parse(out) as { readonly imports: readonly { readonly verslag: ImportVerslag }[] }
    expect(imports.map(({ verslag: { gebieden, cellen, ontbreekt } }) => ({ gebieden, cellen, ontbreekt }))).toEqual([
      lang,
      lang,
      { gebieden: 2, cellen: 4, ontbreekt: { geheim: 1, onbekend: 1 } },
    ])
    expect((await bed.run('releases', 'toon', imports[0]?.verslag.release ?? '')).out).toMatch(/^Cellen +3, waarvan 1 met een waarde$/m)
  })

  it('reads an own file with the columns that somebody points out', async () => {
    const bed = await makeFilledBed()
    const path = await bed.write('leden.csv', 'plek;wanneer;wat;hoeveel\nBU98010001;2023;Leden;14\n')
    expect(await bed.run('import', path)).toMatchObject({
      code: 1,
      err: expect.stringContaining("Wijs de kolommen aan. Het bestand heeft: 'plek', 'wanneer', 'wat', 'hoeveel'."),
    })
    const mapped = await bed.run('import', '--code', 'plek', '--periode', 'wanneer', '--maat', 'wat', '--waarde', 'hoeveel', path)
    expect(mapped).toMatchObject({ code: 0, err: '', out: expect.stringContaining('leden.csv: geïmporteerd') })
  })
})

describe('releases', () => {
  it('are listed, shown and removed', async () => {
    const bed = await makeFilledBed()
    const [id = ''] = Object.keys(bed.contents())
    const listed = await bed.run('releases')
    expect(listed).toEqual({ code: 0, out: `${id}\n  CBS, Kerncijfers wijken en buurten 2024 (2024; grenzen 2024; definitief)\n`, err: '' })
    const shown = await bed.run('releases', 'toon', id)
    expect({ ...shown, out: steady(shown.out) }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "Release       85984NED-2024-…
      Tabel         85984NED: Kerncijfers wijken en buurten 2024
      Uitgever      CBS
      Adres         https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED/table
      Licentie      CC BY 4.0
      Periode       2024
      Grenzen van   2024
      Status        definitief
      Gelezen uit   85984NED-dijkveen.csv
      Opgehaald     (nu)
      Sha256        e635baf1e48e40c8e6929404ca1f98b0a03df047ae9d63e9ffa7510b51077ccf
      Gebieden      5
      Cellen        10, waarvan 9 met een waarde
      ",
      }
    `)
    const { releases } = JSON.parse((await bed.run('releases', '--json')).out) as { releases: unknown[] }
    expect(JSON.parse((await bed.run('releases', 'toon', id, '--json')).out)).toEqual(releases[0])
    expect(await bed.run('releases', 'verwijder', id)).toEqual({ code: 0, out: `${id} is verwijderd.\n`, err: '' })
    expect(bed.contents()).toEqual({})
    expect(await bed.run('releases')).toEqual({ code: 0, out: 'Er is nog niets geïmporteerd.\n', err: '' })
  })

  it('that are not there are refused', async () => {
    const bed = await makeFilledBed()
    const sentence = 'Er is geen release met de naam appel. Bekijk de lijst met releases en kies daar een naam uit.\n'
    expect(await bed.run('releases', 'toon', 'appel')).toEqual({ code: 1, out: '', err: sentence })
    expect(await bed.run('releases', 'verwijder', '../in')).toMatchObject({ code: 1, out: '' })
    expect(Object.keys(bed.contents())).toHaveLength(5)
  })
})

describe('the demo', () => {
  it('is taken away and does not come back; other releases stay', async () => {
    const bed = await makeImportBed()
    await openDataFolder(bed.folder, '0.0.0-test')
    await plantDemo(new ReleaseStore(bed.folder), () => new Date())
    expect((await bed.run('import', await bed.write('85984NED.csv', kwbCsv))).code).toBe(0)
    expect([await wantsDemo(bed), (await bed.run('releases')).out.includes('DEMO-')]).toEqual([true, true])
    expect(await bed.run('demo', 'remove')).toEqual({ code: 0, out: 'De demo is verwijderd.\n', err: '' })
    expect([await wantsDemo(bed), (await bed.run('releases')).out.match(/^\S+$/gm)]).toEqual([
      false,
      [expect.stringMatching(/^85984NED-2024-/)],
    ])
    expect(await bed.run('demo', 'remove')).toEqual({ code: 0, out: 'Er was geen demo.\n', err: '' })
  })
})

describe('the command line', () => {
  it.each([
    [['improt'], 'De opdracht "improt" bestaat niet.'],
    [['import'], 'Noem wat u wilt importeren'],
    [['import', '--droog', 'a.csv'], 'De optie --droog bestaat niet bij deze opdracht.'],
    [['import', '--jaar', 'vorig', 'a.csv'], '--jaar vorig is geen jaar.'],
    [['import', '--periode', 'jaar', 'a.csv'], 'Noem ook met --code in welke kolom de code van het gebied staat.'],
    [['releases', 'bekijk', 'a'], 'De opdracht "releases bekijk" bestaat niet.'],
    [['releases', 'toon'], 'Schrijf "releases toon <id>"'],
    [['demo'], 'Schrijf: npx buurtwijs demo remove'],
    [['buurtbeeld'], 'Noem één gebied'],
  ])('ends with 2 and a sentence when called as %j', async (args, sentence) => {
    const bed = await makeFilledBed()
    const before = bed.contents()
    expect(await bed.run(...args)).toEqual({ code: 2, out: '', err: expect.stringContaining(sentence) })
    expect(bed.contents()).toEqual(before)
  })

  it('says the same as a program of its own', async () => {
    const bed = await makeFilledBed()
    expect(await runCli(bed, 'releases')).toEqual(await bed.run('releases'))
    expect(await runCli(bed, 'improt')).toMatchObject({ code: 2, out: '' })
    expect(await runCli(bed, 'buurtbeeld', 'BU98010001', '--json')).toEqual(await bed.run('buurtbeeld', 'BU98010001', '--json'))
  })

  it('stops quietly when whoever reads along leaves', async () => {
    const bed = await makeFilledBed()
    const pipe = `"$NODE" "$CLI" buurtbeeld BU98010001 | head -1`
    const outcome = await startProcess(['sh', '-c', pipe], { NODE: process.execPath, CLI: cli, BUURTWIJS_DATA: bed.folder }).ended
    expect(outcome).toEqual({ code: 0, out: 'Het Eiland (BU98010001, 2024) · Wijk 00 Oost, Dijkveen, Nederland\n', err: '' })
  })

  it('refuses a setting that does not exist', async () => {
    const bed = await makeFilledBed()
    const { code, err } = await startCli(['releases'], { BUURTWIJS_DATA: bed.folder, BUURTWIJS_DATEN: 'x' }).ended
    expect([code, err]).toEqual([1, expect.stringContaining('BUURTWIJS_DATEN is geen instelling van Buurtwijs.')])
  })
})

describe('a buurtbeeld', () => {
  async function makeDijkveen(): Promise<ImportBed> {
    const bed = await makeFilledBed()
    expect((await bed.run('import', await bed.write('50090NED.csv', rivmCsv))).code).toBe(0)
    return bed
  }

  it('is printed readably', async () => {
    const bed = await makeDijkveen()
    const [buurt, gemeente] = [await bed.run('buurtbeeld', 'BU98010001'), await bed.run('buurtbeeld', 'gm9801', '--taal', 'en')]
    expect({ code: buurt.code, err: buurt.err }).toEqual({ code: 0, err: '' })
    expect(steady(buurt.out)).toMatchInlineSnapshot(`
      "Het Eiland (BU98010001, 2024) · Wijk 00 Oost, Dijkveen, Nederland

      In Het Eiland wonen 1.800 mensen. Ruim één op de vijf bewoners is 65 jaar of ouder: ongeveer
      evenveel als in Dijkveen en in Nederland.
      De bureaus voor statistiek maken 2 cijfers voor dit gebied niet bekend.

      Wie er wonen
        Inwoners                       1.800 inwoners  2024            Wijk 00 Oost 1.805 · Dijkveen 1.805 · Nederland 17.000.000
        Leeftijd 65 jaar en ouder               21,9%  2024            Wijk 00 Oost 22,2 ≈ · Dijkveen 22,2 ≈ · Nederland 21,2 ≈
        Inwoners van 65 jaar en ouder    395 inwoners  2024            Wijk 00 Oost 400 · Dijkveen 400 · Nederland 3.600.000
        (8 cijfers niet geïmporteerd)

      Huishoudens
        (5 cijfers niet geïmporteerd)

      Inkomen en meedoen
        (15 cijfers niet geïmporteerd)

      Gezondheid
        Regie over het eigen leven (18+)          toen niet gevraagd  2020 schatting
        Eenzaam (18+)                     verborgen door de uitgever  2020 schatting  Dijkveen 44,1 · Nederland 47,0
        (27 cijfers niet geïmporteerd)

      Leefstijl en gewoonten
        Overgewicht (18+)  verborgen door de uitgever  2020 schatting  Dijkveen 53,2 · Nederland 50,8
        (8 cijfers niet geïmporteerd)

      Herkomst
        (3 cijfers niet geïmporteerd)

      Wonen en voorzieningen
        (18 cijfers niet geïmporteerd)

      Zorg
        (14 cijfers niet geïmporteerd)

      Bronnen
        CBS, Kerncijfers wijken en buurten 2024 (85984NED-2024-…)
        RIVM, Gezondheid per wijk en buurt; 2012/2016/2020 (indeling 2020) (50090NED-2020-…)
      "
    `)
    expect(steady(gemeente.out)).toMatchInlineSnapshot(`
      "Dijkveen (GM9801, 2024) · the Netherlands

      1,805 people live in Dijkveen. More than one in five residents is 65 or older: about as many as in
      the Netherlands.
      More than four in ten adults feel lonely: fewer than in the Netherlands. [estimate]
      More than half of the adults are overweight: more than in the Netherlands. [estimate]

      Who live here
        Residents                   1,805 residents  2024            the Netherlands 17,000,000
        Aged 65 and over                      22.2%  2024            the Netherlands 21.2 ≈
        Residents aged 65 and over    400 residents  2024            the Netherlands 3,600,000
        (8 figures not imported)

      Households
        (5 figures not imported)

      Income and taking part
        (15 figures not imported)

      Health
        Control over own life (18+)  not asked then  2020 estimate
        Lonely (18+)                          44.1%  2020 estimate   the Netherlands 47.0 ▼
        (27 figures not imported)

      Lifestyle and habits
        Overweight (18+)       53.2%  2020 estimate   the Netherlands 50.8 ▲
        (8 figures not imported)

      Origin
        (3 figures not imported)

      Living and facilities
        (18 figures not imported)

      Care
        (14 figures not imported)

      Sources
        CBS, Kerncijfers wijken en buurten 2024 (85984NED-2024-…)
        RIVM, Gezondheid per wijk en buurt; 2012/2016/2020 (indeling 2020) (50090NED-2020-…)
      "
    `)
  })

  it.each(['BU98010001', 'GM9801', 'NL00'])('of %s as JSON is the body of the API, byte for byte, in both languages', async code => {
    const bed = await makeDijkveen()
    const api = makeApi(new StatistiekSource(new ReleaseStore(bed.folder)), join(bed.folder, 'tmp'))
    for (const taal of ['nl', 'en']) {
      const printed = await bed.run('buurtbeeld', code, '--json', '--taal', taal)
      expect(printed).toEqual({ code: 0, out: `${await api(`/v1/gebieden/${code}/buurtbeeld?taal=${taal}`)}\n`, err: '' })
    }
  })

  it('of several areas is printed as one, with the room that rounding leaves, and as JSON is the body of the API', async () => {
    const bed = await makeImportBed()
    const haven = '"Haven";"Dijkveen";"Buurt     ";"BU98010003";900;100\r\n"Leegveld"'
    await bed.run('import', await bed.write('85984NED-haven.csv', kwbCsv.replace('"Leegveld"', haven)))
    const codes = ['BU98010001', 'BU9801AA02']
    const printed = await bed.run('buurtbeeld', ...codes)
    expect({ code: printed.code, err: printed.err }).toEqual({ code: 0, err: '' })
    expect(printed.out.split('\n').slice(0, 12)).toEqual([
      '2 buurten in Dijkveen (2024) · Dijkveen, Nederland',
      'Het Eiland (BU98010001), Leegveld (BU9801AA02).',
      'Cijfers van deze gebieden samen. Tussen haakjes staat waar het echte cijfer tussen ligt, door',
      'afronden en wegen.',
      '',
      'In deze 2 buurten samen wonen ongeveer 1.805 mensen.',
      'De bureaus voor statistiek maken 2 cijfers niet voor al deze gebieden bekend. Daarom is er geen',
      'cijfer voor de gebieden samen.',
      '',
      'Wie er wonen',
      '  Inwoners                       1.805 inwoners (1.797–1.813)  2024            Dijkveen 1.805 · Nederland 17.000.000',
      '  Leeftijd 65 jaar en ouder                niet bekendgemaakt  2024            Dijkveen 22,2 · Nederland 21,2',
    ])
    const api = makeApi(new StatistiekSource(new ReleaseStore(bed.folder)), join(bed.folder, 'tmp'))
    const json = await bed.run('buurtbeeld', ...codes, '--json')
    expect(json.out).toBe(`${await api(`/v1/selecties/buurtbeeld?gebieden=${codes.join(',')}`)}\n`)
  })

  it('of an area that nobody knows is refused', async () => {
    const bed = await makeDijkveen()
    expect(await bed.run('buurtbeeld', 'BU00000000')).toEqual({
      code: 1,
      out: '',
      err: 'Gebied BU00000000 is hier niet bekend. Zoek op naam, of importeer eerst de cijfers van dat jaar.\n',
    })
    expect(await textOf(join(bed.folder, 'buurtwijs.json'))).toContain('"demo": true')
  })
})
