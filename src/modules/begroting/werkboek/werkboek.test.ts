import ExcelJS from 'exceljs'
import type { Workbook, Worksheet } from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeZip, rowsOf, workbookParts } from '#test/read/make-workbook.ts'
import { longestOmschrijving, mostAantalHonderdste } from '../grenzen.ts'
import { betalers, duren, postSoorten } from '../post.ts'
import type { KeptPost, PostInhoud } from '../wijziging.ts'
import { readWerkboek } from './lees-werkboek.ts'
import { makeWerkboek } from './maak-werkboek.ts'
import { vergelijkWerkboek } from './vergelijk.ts'

const buurt = { id: '0190a0f0-0000-4000-8000-000000000001', naam: 'Groenewoud' }
const activiteiten = [
  { id: '0190a0f0-0000-4000-8000-00000000000a', naam: 'Samen eten', thema: 'zorgzame-buurt', themaNaam: 'Zorgzame buurt' },
  { id: '0190a0f0-0000-4000-8000-00000000000b', naam: 'Scholing', thema: 'preventie', themaNaam: 'Preventie als mindset' },
  { id: '0190a0f0-0000-4000-8000-00000000000c', naam: 'Scholing', thema: 'lerende-buurt', themaNaam: 'Lerende buurt' },
] as const
const kader = { jaren: [2025, 2026, 2027], plafondCent: 200_000_000, normTariefCent: {} }

function kept(number: number, change: Partial<KeptPost> = {}): KeptPost {
  return {
    id: `0190a0f0-0000-4000-9000-${String(number).padStart(12, '0')}`,
    activiteit: activiteiten[0].id,
    jaar: 2025,
    soort: 'vervangingsuren',
    omschrijving: 'Wijkverpleegkundige',
    aantalHonderdste: 1250,
    tariefCent: 6500,
    betaler: 'iza',
    duur: 'eenmalig',
    toelichting: '',
    versie: 1,
    gemaakt: 1,
    plek: number,
    ...change,
  }
}

async function taken(posten: readonly KeptPost[], taal: 'nl' | 'en' = 'nl', nummer = 1): Promise<Buffer> {
  return Buffer.from(await makeWerkboek({ buurt, nummer, posten, activiteiten, kader, taal }))
}

async function read(inhoud: Buffer, posten: readonly KeptPost[] = []) {
  const gelezen = await readWerkboek(
    { naam: 'begroting.xlsx', inhoud },
    {
      taal: 'nl',
      jaren: kader.jaren,
      activiteiten: new Map(activiteiten.map(({ id, naam }) => [id, naam])),
      jaarVan: new Map(posten.map(({ id, jaar }) => [id, jaar])),
    },
  )
  let made = 0
  const newId = () => kept((made += 1) + 900).id
  return { ...gelezen, ...vergelijkWerkboek(gelezen, { posten, nummer: 1, newId }) }
}

/** The workbook after somebody worked in it. */
async function edited(inhoud: Buffer, change: (lines: Worksheet, book: Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(inhoud.buffer.slice(inhoud.byteOffset, inhoud.byteOffset + inhoud.byteLength) as ArrayBuffer)
  change(book.getWorksheet('Regels')!, book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const cells = (fouten: readonly { readonly blad: string; readonly cel: string }[]) => fouten.map(({ blad, cel }) => `${blad} ${cel}`)

describe('the workbook of a budget', () => {
  it('comes back as it went, whatever the lines say, in both languages', async () => {
    const text = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'é', '<', '&', '"', '=', '’', ' ', '_x0041_', '\u{1F642}'), maxLength })
    const post: fc.Arbitrary<PostInhoud> = fc
      .record({
        activiteit: fc.constantFrom(...activiteiten.map(({ id }) => id), null),
        jaar: fc.constantFrom(2025, 2026, 2027, 2031),
        soort: fc.constantFrom(...postSoorten),
        omschrijving: text(longestOmschrijving / 8),
        aantalHonderdste: fc.integer({ min: 0, max: mostAantalHonderdste }),
        tariefCent: fc.integer({ min: 0, max: 100_000 }),
        betaler: fc.constantFrom(...betalers, null),
        duur: fc.constantFrom(...duren),
        toelichting: fc.array(text(12), { maxLength: 3 }).map(lines => lines.join('\n')),
      })
      .map(made => ({ ...made, omschrijving: made.omschrijving.trim(), toelichting: made.toelichting.trim() }))
    await fc.assert(
      fc.asyncProperty(fc.array(post, { maxLength: 6 }), fc.constantFrom('nl', 'en'), async (inhouden, taal) => {
        const posten = inhouden.map((inhoud, index) => kept(index, inhoud))
        const { fouten, veranderingen, gelijk, kenmerk } = await read(await taken(posten, taal), posten)
        expect({ fouten, veranderingen, gelijk, kenmerk }).toEqual({
          fouten: [],
          veranderingen: [],
          gelijk: posten.length,
          kenmerk: { buurt: buurt.id, nummer: 1 },
        })
      }),
      { numRuns: 8 },
    )
  })

  it('has live formulas, lists, notes and protection', async () => {
    const book = new ExcelJS.Workbook()
    const made = await taken([kept(1), kept(2, { activiteit: null, betaler: null, tariefCent: 1 })])
    await book.xlsx.load(made.buffer.slice(made.byteOffset, made.byteOffset + made.byteLength) as ArrayBuffer)
    const lines = book.getWorksheet('Regels')!
    expect(lines.getCell('G2').value).toEqual({ formula: 'IF(OR(E2="",F2=""),0,ROUND(E2*F2,2))', result: 812.5 })
    expect(lines.getCell('A2').dataValidation).toMatchObject({ type: 'list', formulae: ['Lijsten!$A$2:$A$4'] })
    expect(lines.getCell('B200').dataValidation).toMatchObject({ type: 'list', formulae: ['"2025,2026,2027"'] })
    expect([lines.getCell('A2').protection.locked, lines.getCell('G2').protection?.locked]).toEqual([false, undefined])
    expect(lines.getCell('F1').note).toBe('Wat één uur of stuk kost, in euro.')
    const totals = book.getWorksheet('Totalen')!
    expect(totals.getCell('B1').value).toEqual({ formula: 'SUM(Regels!$G$2:$G$203)', result: 812.63 })
    expect(totals.getCell('B3').value).toEqual({ formula: 'B2-B1', result: 1_999_187.37 })
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Uitleg', 'visible'],
      ['Regels', 'visible'],
      ['Totalen', 'visible'],
      ['Lijsten', 'hidden'],
    ])
  })
})

describe('a workbook that was filled in', () => {
  it('says what is new, changed and gone, and keeps what was made here meanwhile', async () => {
    const [one, two, three, four] = [kept(1), kept(2), kept(3), kept(4)]
    const inhoud = await edited(await taken([one, two, three, four]), lines => {
      lines.getCell('F2').value = 70
      lines.getCell('E3').value = { formula: '40*0.5', result: 20 }
      for (const column of ['A', 'B', 'C', 'D', 'E', 'F', 'H', 'I', 'J']) lines.getCell(`${column}5`).value = null
      lines.getRow(6).values = [
        'scholing (LERENDE buurt)',
        2026,
        'replacement hours',
        'Leren',
        '1.250,5',
        '€ 2',
        null,
        'Wmo',
        '',
        'Zo is het',
      ]
    })
    const later = kept(5, { gemaakt: 2, versie: 2 })
    const gelezen = await read(inhoud, [one, { ...two, versie: 2 }, three, four, later])
    expect(gelezen.fouten).toEqual([])
    expect(gelezen.veranderingen).toEqual([
      { id: one.id, versie: 1, post: expect.objectContaining({ tariefCent: 7000 }) },
      { id: two.id, versie: 2, post: expect.objectContaining({ aantalHonderdste: 2000 }) },
      {
        id: kept(901).id,
        versie: null,
        post: {
          activiteit: activiteiten[2].id,
          jaar: 2026,
          soort: 'vervangingsuren',
          omschrijving: 'Leren',
          aantalHonderdste: 125_050,
          tariefCent: 200,
          betaler: 'wmo',
          duur: 'eenmalig',
          toelichting: 'Zo is het',
        },
      },
      { id: four.id, versie: 1, post: null },
    ])
    expect(gelezen.anders.map(({ isIntussenGewijzigd }) => isIntussenGewijzigd)).toEqual([false, true])
    expect([gelezen.gelijk, gelezen.blijft.length]).toEqual([1, 1])
  })

  it('is read by its headings: moved columns, a title above, merged choices, an extra sheet, a copied line', async () => {
    const inhoud = await edited(await taken([kept(1)]), (lines, book) => {
      const extra = book.addWorksheet('Eigen aantekeningen')
      extra.getCell('A1').value = 'Bellen met de huisarts'
      const moved = book.addWorksheet('Mijn regels')
      moved.getRow(3).values = ['Rate', 'Quantity', 'Kind of cost', 'YEAR', 'Activity', 'Regelnummer']
      moved.getRow(4).values = [65, 12.5, 'Vervangingsuren', 2025, 'Samen eten', kept(1).id]
      moved.getRow(5).values = [65, 1, 'Training', 2025, 'Samen eten', kept(1).id]
      moved.mergeCells('E4:E5')
      moved.mergeCells('A1:F1')
      moved.getCell('A1').value = 'Begroting'
      book.removeWorksheet(lines.id)
    })
    const { fouten, gelijk, nieuw, gekopieerd, overgeslagen } = await read(inhoud, [kept(1)])
    expect({ fouten, gelijk, gekopieerd, overgeslagen }).toEqual({
      fouten: [],
      gelijk: 1,
      gekopieerd: 1,
      overgeslagen: ['Eigen aantekeningen'],
    })
    expect(nieuw).toMatchObject([{ activiteit: activiteiten[0].id, soort: 'training', aantalHonderdste: 100 }])
  })

  it('tells for each cell what is wrong and what to do', async () => {
    const inhoud = await edited(await taken([kept(1), kept(2), kept(3, { jaar: 2031 })]), lines => {
      lines.getCell('A2').value = 'Samen zingen'
      lines.getCell('B2').value = 2031
      lines.getCell('C2').value = null
      lines.getCell('E2').value = -1
      lines.getCell('F2').value = 1.005
      lines.getCell('A3').value = { error: '#N/A' }
      lines.getCell('D3').value = 'x'.repeat(201)
      lines.getCell('E3').value = 'veel'
      lines.getCell('F3').value = 1e12
      lines.getCell('H3').value = 'de buurman'
      lines.getCell('G4').value = 1
      lines.mergeCells('E4:E5')
      lines.getCell('D5').value = { formula: 'A1' }
    })
    const { fouten } = await read(inhoud, [kept(1), kept(2), kept(3, { jaar: 2031 })])
    expect(cells(fouten)).toEqual(
      ['E4', 'A2', 'B2', 'C2', 'E2', 'F2', 'A3', 'D3', 'E3', 'F3', 'H3', 'G4', 'B5', 'C5', 'D5'].map(cel => `Regels ${cel}`),
    )
    expect(fouten.slice(0, 4).map(({ tekst }) => tekst)).toEqual([
      'De cellen E4:E5 zijn samengevoegd. Splits ze en vul elke regel apart in.',
      '‘Samen zingen’ is geen activiteit van het buurtplan. Kies er een uit de lijst, of laat leeg.',
      '‘2031’ is geen jaar van het programma. Kies uit 2025, 2026, 2027.',
      'De soort kosten ontbreekt. Kies uit Vervangingsuren, Training, Coördinatie, Materialen, Technologie, Huur, Overig.',
    ])
  })

  it.each([
    [
      'has a program in it',
      [
        { naam: 'xl/vbaProject.bin', data: 'x' },
        { naam: '[Content_Types].xml', data: '<Types/>' },
      ],
      'werkboek-macro',
    ],
    [
      'declares an entity',
      [{ naam: 'xl/workbook.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>' }],
      'workbook-doctype',
    ],
    ['swells', [{ naam: 'xl/media/a.bin', data: Buffer.alloc(40 * 2 ** 20) }], 'import-too-large'],
    ['holds no lines', [], 'werkboek-no-lines'],
  ])('is refused when it %s', async (_, extra, code) => {
    const inhoud = makeZip(workbookParts([{ naam: 'Blad1', rows: rowsOf([['Iets', 'anders']]) }], [], extra))
    await expect(read(inhoud)).rejects.toMatchObject({ code })
  })

  it('is refused with two sheets of lines, and when it is no workbook at all', async () => {
    const twice = await edited(await taken([kept(1)]), (_, book) => {
      book.addWorksheet('Kopie').getRow(1).values = ['Activiteit', 'Jaar', 'Soort kosten', 'Aantal', 'Tarief (€)']
    })
    await expect(read(twice)).rejects.toMatchObject({ code: 'werkboek-two-sheets' })
    await expect(read(Buffer.from('Activiteit;Jaar'))).rejects.toMatchObject({ code: 'workbook-not-a-workbook' })
  })
})
