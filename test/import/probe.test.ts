import { gzipSync } from 'node:zlib'
import { mkdirSync } from 'node:fs'
import iconv from 'iconv-lite'
import { test } from 'vitest'
import { makeFilledBed, refusedImport } from './import-bed.ts'
import { kwbCsv, rivmCsv, eigenCsv, opCodeJson } from './made-files.ts'
import { makeZip, workbookParts, rowsOf } from '#src/modules/statistics/read/fixtures/workbook/make-workbook.ts'

const wb = (rows: string, extra = []) => makeZip(workbookParts([{ naam: 'Blad1', rows }], [], extra))
const cases: [string, string | Buffer, string[]][] = [
  ['85984NED-trunc.csv.gz', gzipSync(kwbCsv.repeat(1)).subarray(0, 150), []],
  ['85984NED-trail.csv.gz', gzipSync(kwbCsv).subarray(0, -4), []],
  ['85984NED.csv', '<!DOCTYPE html><html><body>503</body></html>', []],
  ['85984NED-komma.csv', kwbCsv.replaceAll(';', ','), []],
  ['85984NED-pipe.csv', kwbCsv.replaceAll(';', '|'), []],
  ['85984NED-half.csv', kwbCsv.split('\r\n').map((l, i) => i === 0 ? l : l.replaceAll(';', ',')).join('\r\n'), []],
  ['85984NED-mixed.csv', Buffer.concat([Buffer.from(kwbCsv.replace('Dijkveen', 'Dïjkveen')), iconv.encode('"Súd";"Dijkveen";"Buurt";"BU98010003";1;1\r\n', 'windows-1252')]), []],
  ['85984NED-dubbel.csv', kwbCsv.replace('WK980100  ', 'GM9801    '), []],
  ['85984NED-code.csv', kwbCsv.replace('GM9801    ', 'GEM9801   '), []],
  ['50090NED-p.csv', rivmCsv.replace('    44.1', '1.044,1'), []],
  ['50090NED-e.csv', rivmCsv.replace('    44.1', '1e308'), []],
  ['85984NED-e.csv', kwbCsv.replace('1805', '1e308'), []],
  ['85984NED-e.json', opCodeJson.replace('1800', '1e308'), []],
  ['85984NED-inf.json', opCodeJson.replace('1800', '1e309'), []],
  ['eigen.csv', eigenCsv.replace('BU98010001', 'BU98019999'), []],
  ['eigen2.csv', eigenCsv.replace('12', '1e308'), []],
  ['eigen3.csv', eigenCsv.replace('12', '1.234,5'), []],
  ['leeg.csv', '', []],
  ['foto.png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(2000, 7)]), []],
  ['ruis.bin', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)), []],
  ['tekst.txt', 'Beste buurvrouw,\nhierbij de cijfers.\n', []],
  ['smal.csv', 'code\nBU98010001\n', []],
  ['85984NED-smal.csv', '"Wijken en buurten"\r\n"Nederland"\r\n', []],
  ['85984NED-kwijt.csv', kwbCsv.replace('"Buurt     ";"BU98010001";', '"BU98010001";'), []],
  ['formule.xlsx', wb('<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>jaar</t></is></c><c r="C1" t="inlineStr"><is><t>Soep</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>BU98010001</t></is></c><c r="B2"><v>2024</v></c><c r="C2"><f>SUM(D1:D9)</f></c></row>'), []],
  ['formule-ok.xlsx', wb('<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>jaar</t></is></c><c r="C1" t="inlineStr"><is><t>Soep</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>BU98010001</t></is></c><c r="B2"><v>2024</v></c><c r="C2"><f>SUM(D1:D9)</f><v>12</v></c></row>'), []],
  ['formule-fout.xlsx', wb('<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>jaar</t></is></c><c r="C1" t="inlineStr"><is><t>Soep</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>BU98010001</t></is></c><c r="B2"><v>2024</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'), []],
  ['groot.xlsx', wb(rowsOf([['code', 'jaar', 'Soep'], ['BU98010001', 2024, 1]]).replace('<v>1</v>', '<v>1E+308</v>')), []],
  ['bom.xlsx', makeZip([{ naam: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(8 << 20, 32) }, ...workbookParts([{ naam: 'Blad1', rows: '' }]).filter(p => p.naam !== 'xl/worksheets/sheet1.xml')]), []],
  ['onbekend.xlsx', wb(rowsOf([['code', 'jaar', 'Soep'], ['BU98019999', 2024, 1]])), []],
  ['kaart.geojson', JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { statcode: 'BU98010001', statnaam: 'x', jaar: 2024 }, geometry: { type: 'Polygon', coordinates: [[[5, 52], [1e308, 52], [5, 53], [5, 52]]] } }] }), ['--jaar', '2024']],
  ['nulls.csv', Buffer.alloc(5000), []],
  ['85984NED-utf16.csv', Buffer.from('\uFEFF' + kwbCsv.slice(1), 'utf16le'), []],
  ['archief.zip', makeZip([{ naam: 'a.csv', data: kwbCsv }]), []],
  ['archief.tar.gz', gzipSync(Buffer.concat([Buffer.from('a.csv'), Buffer.alloc(507), Buffer.from(kwbCsv)])), []],
  ['dubbelgz.csv.gz', gzipSync(gzipSync(kwbCsv)), []],
  ['leeg.csv.gz', gzipSync(''), []],
]
test('probe', async () => {
  const bed = await makeFilledBed()
  mkdirSync(bed.path('map'))
  for (const [naam, content, args] of cases) {
    const r = await refusedImport(bed, await bed.write(naam, content), ...args).catch(e => `!! ${String(e.message).slice(0, 900)}`)
    console.log(naam, '=>', r)
  }
  console.log(await refusedImport(bed, bed.path('map')))
  console.log(await refusedImport(bed, bed.path('nergens.csv')))
  console.log(await refusedImport(bed, 'cbs:appel'))
})
