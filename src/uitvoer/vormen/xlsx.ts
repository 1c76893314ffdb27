import writeExcelFile from 'write-excel-file/node'
import type { Cell, SheetData } from 'write-excel-file/node'
import { messagesIn } from '../../../web/messages/index.ts'
import { readKleuren } from '../kleuren.ts'
import type { Rapport, RapportAgenda, RapportCijfer } from '../rapport.ts'
import { agendaVelden, listAgendaRijen } from '../velden.ts'
import type { Bytes } from './bytes.ts'
import { keepWritable } from './writable.ts'

interface Blad {
  readonly sheet: string
  readonly data: SheetData
  readonly columns: { readonly width: number }[]
  readonly stickyRowsCount?: number
  readonly stickyColumnsCount?: number
}

/** A workbook: what is said, a sheet per theme with every figure of every year as a number, what has to be known with it, and the sources. */
export async function makeXlsx(rapport: Rapport): Promise<Bytes> {
  const themes = [...Map.groupBy(rapport.cijfers, ({ sectie }) => sectie)]
  const sheets = [
    firstSheet(rapport),
    ...(rapport.agenda ? [agendaSheet(rapport.agenda, rapport)] : []),
    ...themes.map(([titel, cijfers]) => themeSheet(rapport, titel, cijfers)),
    notesSheet(rapport),
    ...(rapport.bronnen.length > 0 ? [sourcesSheet(rapport)] : []),
  ]
  const buffer = await writeExcelFile(
    sheets.map(({ columns, ...sheet }) => ({ ...sheet, columns: columns.map(column => ({ ...column })), showGridLines: false })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer()
  return new Uint8Array(buffer)
}

function firstSheet(rapport: Rapport): Blad {
  const m = messagesIn(rapport.taal)
  const words = m.meenemen.rapport
  const data: SheetData = [
    [title(rapport.naam)],
    [text(`${rapport.wat.naam}. ${rapport.soort}.`)],
    [text(`${rapport.gemaakt}.`)],
    ...(rapport.vastgesteld?.regels ?? []).map(regel => [text(regel)]),
    ...(rapport.verzonnen === null ? [] : [[text(rapport.verzonnen)]]),
    [],
    ...rapport.opening.map(zin => [text(zin.tekst)]),
    ...rapport.opvalt.flatMap(({ titel, zinnen }) => [[], [head(titel)], ...zinnen.map(zin => [text(markZin(zin, words.schatting))])]),
  ]
  return { sheet: nameSheet(m.gebied.opvalt), data, columns: [{ width: 110 }] }
}

function markZin({ tekst, isSchatting }: Rapport['opening'][number], mark: string): string {
  return isSchatting ? `${tekst} (${mark})` : tekst
}

/** What the network wrote: a row for each challenge and strength. */
function agendaSheet(agenda: RapportAgenda, { taal }: Rapport): Blad {
  const words = messagesIn(taal).meenemen.rapport
  const [first] = agenda.uitdagingen
  const heads = [words.soortKop, words.titelKop, ...(first?.teksten.map(({ kop }) => kop) ?? []), words.grondenKop]
  const rows = listAgendaRijen(agenda).map(rij => agendaVelden.map(({ name }) => text(rij[name])))
  return {
    sheet: nameSheet(words.agendaTitel),
    data: [heads.map(head), ...rows],
    columns: [26, 30, 50, 50, 50, 40, 50].map(width => ({ width })),
    stickyRowsCount: 1,
  }
}

function themeSheet({ naam, omgeving, taal }: Rapport, titel: string, cijfers: readonly RapportCijfer[]): Blad {
  const words = messagesIn(taal).meenemen.rapport
  const widest = omgeving.at(-1)
  const heads = [
    words.onderwerp,
    words.eenheid,
    words.periode,
    naam,
    ...omgeving.map(other => other.naam),
    ...(widest ? [words.verschilMet(widest.naam)] : []),
    words.soort,
    words.onder,
    words.boven,
    words.opmerking,
    words.status,
    words.grenzen,
    words.bron,
    words.maat,
  ]
  const rows = cijfers.map(cijfer => [
    text(cijfer.naam),
    text(cijfer.eenheid),
    text(cijfer.periodeTekst),
    { ...figure(cijfer, cijfer.decimalen), fontWeight: 'bold' as const },
    ...omgeving.map(({ code }) => {
      const other = cijfer.naast.find(each => each.code === code)
      return other ? figure(other, cijfer.decimalen) : null
    }),
    ...(widest ? [text(cijfer.naast.find(({ code }) => code === widest.code)?.woord ?? '')] : []),
    text(cijfer.soortTekst),
    amount(cijfer.onder ?? cijfer.ruimte?.onder ?? null, cijfer.decimalen),
    amount(cijfer.boven ?? cijfer.ruimte?.boven ?? null, cijfer.decimalen),
    text(cijfer.opmerkingen.join('; ')),
    text(cijfer.status === null ? '' : words.statussen[cijfer.status]),
    amount(cijfer.grenzen, null),
    text(cijfer.release ?? ''),
    text(cijfer.maat),
  ])
  return {
    sheet: nameSheet(titel),
    data: [heads.map(head), ...rows],
    columns: [48, 16, 12, 18, ...omgeving.map(() => 18), ...(widest ? [26] : []), 13, 12, 12, 44, 12, 12, 28, 30].map(width => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }
}

function notesSheet({ taal, keuzes, notities, redenen }: Rapport): Blad {
  const words = messagesIn(taal).meenemen.rapport
  const data: SheetData = [
    [head(words.keuzeTitel), head('')],
    ...keuzes.map(({ wat, keuze }) => [text(wat), text(keuze)]),
    [],
    [head(words.methodeTitel), head('')],
    ...notities.map(notitie => [null, text(notitie)]),
    ...(redenen.length > 0 ? [[], [head(words.ontbreektTitel), head('')], [null, text(words.ontbreektUitleg)]] : []),
    ...redenen.map(({ woord, uitleg }) => [text(woord), text(uitleg)]),
  ]
  return { sheet: nameSheet(words.toelichting), data, columns: [{ width: 30 }, { width: 100 }] }
}

function sourcesSheet({ taal, bronnen }: Rapport): Blad {
  const m = messagesIn(taal)
  const heads = [m.bronnen.uitgever, m.bronnen.naam, m.bronnen.tabelnummer, m.bronnen.licentie, m.bronnen.opgehaald, m.bronnen.grenzen]
  const rows = bronnen.map(bron => [
    text(bron.uitgever),
    text(bron.titel),
    text(bron.tabel),
    text(bron.licentie),
    text(bron.opgehaald),
    amount(bron.grenzen, null),
    text(bron.id),
    text(bron.adres ?? ''),
  ])
  const words = m.meenemen.rapport
  return {
    sheet: nameSheet(words.bronnen),
    data: [[...heads, words.bron, m.bronnen.adres].map(head), ...rows, [], [text(words.licentieUitleg)]],
    columns: [24, 60, 18, 40, 30, 14, 30, 60].map(width => ({ width })),
    stickyRowsCount: 1,
  }
}

/** What a spreadsheet calls a sheet has at most 31 characters, without signs of its own. */
function nameSheet(titel: string): string {
  return titel.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31)
}

function title(value: string): Cell {
  const { ink } = readKleuren()
  return { value, type: String, fontWeight: 'bold', fontSize: 22, textColor: ink, height: 32 }
}

function head(value: string): Cell {
  const { ink, sand, line } = readKleuren()
  return {
    value,
    type: String,
    fontWeight: 'bold',
    backgroundColor: sand,
    textColor: ink,
    wrap: true,
    bottomBorderColor: line,
    bottomBorderStyle: 'medium',
  }
}

/** Always a text, also when it starts like a formula. Signs that no workbook can hold are left out. */
function text(value: string): Cell {
  return value === '' ? null : { value: keepWritable(value), type: String, wrap: value.length > 60, alignVertical: 'top' }
}

/** The number itself, or in words why there is none. */
function figure({ waarde, tekst }: { readonly waarde: number | null; readonly tekst: string }, decimalen: number) {
  if (waarde === null) return { value: keepWritable(tekst), type: String, fontStyle: 'italic' as const, alignVertical: 'top' as const }
  return { value: waarde, type: Number, format: formatOf(decimalen), alignVertical: 'top' as const }
}

function amount(value: number | null, decimalen: number | null): Cell {
  if (value === null) return null
  return { value, type: Number, alignVertical: 'top', ...(decimalen === null ? {} : { format: formatOf(decimalen) }) }
}

function formatOf(decimalen: number): string {
  return decimalen === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimalen)}`
}
