import { Refusal } from '#src/refusal.ts'
import type { Published, PublishedTable } from '../published-table.ts'
import { findBladKop, mappingNeeded, readEigenWorkbook } from './eigen-workbook.ts'
import type { InputFile, ReadOptions, Reader } from './input.ts'
import { findKwbKop, readKwbWorkbook } from './kwb-workbook.ts'
import { looksLikeWorkbook } from './workbook-container.ts'
import type { Plek } from './workbook-cijfers.ts'
import type { Rij } from './workbook-rows.ts'
import { openWorkbook } from './workbook.ts'
import type { Blad, Workbook } from './workbook.ts'

/** Titles and notes above the table are passed over as far as this. */
const rowsBeforeTable = 20

/**
 * Everything in an .xlsx file. What kind it is stands inside, beyond what the first bytes tell, so one reader takes them all: the
 * KWB workbook by its column names, any other by the mapping or the usual names. Reads the first visible sheet that fits.
 */
const workbookReader: Reader = { naam: 'Werkboek (.xlsx)', recognises: looksLikeWorkbook, read: readWorkbook }

export const workbookReaders: readonly Reader[] = [workbookReader]

async function readWorkbook(file: InputFile, options: ReadOptions): Promise<Published> {
  const workbook = await openWorkbook(file)
  try {
    const { blad, tabel } = await readFirstTable(workbook, options)
    return { soort: 'tabel', tabel: { ...tabel, opmerkingen: [...tabel.opmerkingen, ...describeOtherSheets(workbook, blad)] } }
  } finally {
    workbook.close()
  }
}

async function readFirstTable(workbook: Workbook, options: ReadOptions): Promise<{ blad: Blad; tabel: PublishedTable }> {
  let first: { plek: Plek; rows: readonly Rij[] } | null = null
  for (const blad of workbook.bladen.filter(({ isZichtbaar }) => isZichtbaar)) {
    const rows = await workbook.firstRows(blad, rowsBeforeTable)
    const plek = { bestand: workbook.naam, blad: blad.naam }
    const kwb = options.toewijzing ? null : findKwbKop(rows, plek)
    if (kwb) return { blad, tabel: await readKwbWorkbook(workbook, blad, kwb, options) }
    const eigen = findBladKop(rows, options.toewijzing, plek)
    if (eigen) return { blad, tabel: await readEigenWorkbook(workbook, blad, eigen, options) }
    if (rows.length > 0) first ??= { plek, rows }
  }
  if (first) throw mappingNeeded(first.plek, first.rows)
  throw new Refusal(
    'Dit werkboek heeft geen zichtbaar blad met cijfers. Maak het blad zichtbaar, bewaar het bestand en probeer het opnieuw.',
    {
      code: 'import-empty',
      place: { file: workbook.naam },
    },
  )
}

function describeOtherSheets(workbook: Workbook, chosen: Blad): readonly string[] {
  const hidden = workbook.bladen.filter(blad => !blad.isZichtbaar).map(blad => `'${blad.naam}'`)
  const other = workbook.bladen.filter(blad => blad.isZichtbaar && blad !== chosen).map(blad => `'${blad.naam}'`)
  return [
    ...(hidden.length > 0 ? [`Verborgen bladen niet gelezen: ${hidden.join(', ')}.`] : []),
    ...(other.length > 0 ? [`Alleen blad '${chosen.naam}' is gelezen. Niet gelezen: ${other.join(', ')}.`] : []),
  ]
}
