import type { Worksheet } from 'exceljs'
import { begrotingNamen, keepText } from '../begroting/index.ts'
import { themas } from '../buurtagenda/index.ts'
import type { Verantwoording } from './verantwoording.ts'

type Waarde = string | number | null
interface Kolom {
  readonly kop: string
  readonly breed: number
  /** Whether it holds euros. */
  readonly isEuro?: true
}

/** The file that an auditor asks for: lines, settlement, instalments and every change of an account, each on a sheet of its own. In Dutch. */
export async function makeControlebestand(
  inhoud: Verantwoording,
  { sha256, wie }: { readonly sha256: string; readonly wie: ReadonlyMap<string, string> },
): Promise<Uint8Array<ArrayBuffer>> {
  // 36 MB that only who takes such a file along needs.
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  book.creator = 'Buurtwijs'
  const { jaar, buurt, besluit, penvoerder } = inhoud
  fill(
    book.addWorksheet('Samenvatting'),
    [
      { kop: 'Wat', breed: 30 },
      { kop: 'Waarde', breed: 70 },
    ],
    [
      ['Buurt', buurt.naam],
      ['Jaar', jaar],
      ['Besluit', `ronde ${besluit.ronde}, ${besluit.dag}`],
      ['Penvoerder', penvoerder === null ? 'niet aangewezen' : `${penvoerder.naam}, vanaf ${penvoerder.vanaf}`],
      ['Toelichting', inhoud.toelichting],
      ['Controlegetal (SHA-256)', sha256],
    ],
  )
  fill(book.addWorksheet('Regels'), regelKolommen, regelRijen(inhoud))
  fill(book.addWorksheet('Afrekening'), afrekeningKolommen, afrekeningRijen(inhoud))
  fill(book.addWorksheet('Termijnen'), termijnKolommen, termijnRijen(inhoud))
  fill(book.addWorksheet('Wijzigingen'), wijzigingKolommen, wijzigingRijen(inhoud, wie))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function fill(sheet: Worksheet, kolommen: readonly Kolom[], rijen: readonly (readonly Waarde[])[]): void {
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  sheet.columns = kolommen.map(({ kop, breed }) => ({ header: kop, width: breed }))
  sheet.getRow(1).font = { bold: true }
  for (const rij of rijen) {
    const row = sheet.addRow(rij.map(value => (typeof value === 'string' ? keepText(value) : value)))
    for (const [at, { isEuro }] of kolommen.entries()) if (isEuro) row.getCell(at + 1).numFmt = '#,##0.00'
  }
}

const euro = (kop: string) => ({ kop, breed: 16, isEuro: true }) as const

const regelKolommen: readonly Kolom[] = [
  { kop: 'Jaar', breed: 8 },
  { kop: 'Thema', breed: 24 },
  { kop: 'Soort kosten', breed: 20 },
  { kop: 'Omschrijving', breed: 40 },
  { kop: 'Betaler', breed: 16 },
  euro('Toegekend'),
  euro('Afgesproken'),
  euro('Uitgegeven'),
  euro('Prognose'),
  { kop: 'Afwijking (%)', breed: 14 },
  { kop: 'Toelichting', breed: 60 },
  { kop: 'Regelnummer', breed: 38 },
]

function regelRijen({ regels, totaal }: Verantwoording): readonly (readonly Waarde[])[] {
  return [
    ...regels.map(regel => [
      regel.jaar,
      regel.thema === null ? '' : themas[regel.thema].nl,
      begrotingNamen.nl.soorten[regel.soort],
      regel.omschrijving,
      naamVan(regel.betaler),
      ...geld(regel),
      regel.afwijkingPromille === null ? null : regel.afwijkingPromille / 10,
      regel.toelichting,
      regel.post,
    ]),
    ['Samen', '', '', '', '', ...geld(totaal), null, '', ''],
  ]
}

function geld({ toegekendCent, verplichtCent, gerealiseerdCent, prognoseCent }: Verantwoording['totaal']): readonly number[] {
  return [toegekendCent / 100, verplichtCent / 100, gerealiseerdCent / 100, prognoseCent / 100]
}

const afrekeningKolommen: readonly Kolom[] = [
  { kop: 'Betaler', breed: 20 },
  euro('Toegekend'),
  euro('Uitgegeven'),
  euro('Betaalt de betaler'),
  euro('Niet vergoed'),
  euro('Ontvangen'),
  euro('Nog te ontvangen'),
  euro('Terug te betalen'),
]

function afrekeningRijen({ afrekening }: Verantwoording): readonly (readonly Waarde[])[] {
  return afrekening.map(row => [
    naamVan(row.betaler),
    row.toegekendCent / 100,
    row.gerealiseerdCent / 100,
    row.vergoedCent / 100,
    row.nietVergoedCent / 100,
    row.ontvangenCent / 100,
    row.nogTeOntvangenCent / 100,
    row.terugTeBetalenCent / 100,
  ])
}

const termijnKolommen: readonly Kolom[] = [
  { kop: 'Betaler', breed: 20 },
  { kop: 'Voor jaar', breed: 10 },
  { kop: 'Verwacht op', breed: 14 },
  euro('Verwacht'),
  { kop: 'Ontvangen op', breed: 14 },
  euro('Ontvangen'),
  { kop: 'Bijzonder', breed: 60 },
]

function termijnRijen({ termijnen }: Verantwoording): readonly (readonly Waarde[])[] {
  return termijnen.map(({ betaler, jaar, verwacht, verwachtCent, ontvangen, ontvangenCent, zin }) => [
    naamVan(betaler),
    jaar,
    verwacht,
    verwachtCent / 100,
    ontvangen,
    ontvangenCent === null ? null : ontvangenCent / 100,
    zin,
  ])
}

const wijzigingKolommen: readonly Kolom[] = [
  { kop: 'Wijziging', breed: 10 },
  { kop: 'Moment', breed: 26 },
  { kop: 'Wie', breed: 26 },
  { kop: 'Hoe', breed: 12 },
  { kop: 'Waarover', breed: 40 },
  { kop: 'Wat', breed: 18 },
  { kop: 'Was', breed: 30 },
  { kop: 'Werd', breed: 30 },
]

/** One row for each value that became otherwise: who, when, from what, to what. */
function wijzigingRijen({ wijzigingen }: Verantwoording, wie: ReadonlyMap<string, string>): readonly (readonly Waarde[])[] {
  return wijzigingen.flatMap(({ nummer, op, door, hoe, regels, termijnen }) => {
    const begin = [nummer, op, door === null ? '' : (wie.get(door) ?? door), hoe]
    return [
      ...regels.flatMap(({ omschrijving, was, werd }) => verschillen(was, werd).map(each => [...begin, omschrijving, ...each])),
      ...termijnen.flatMap(({ was, werd }) => {
        const over = werd ?? was
        const naam = over === null ? '' : `Termijn ${naamVan(over.betaler)} ${over.jaar}`
        return verschillen(was ?? {}, werd ?? {}).map(each => [...begin, naam, ...each])
      }),
    ]
  })
}

const woorden: Readonly<Record<string, string>> = {
  verplichtCent: 'Afgesproken',
  gerealiseerdCent: 'Uitgegeven',
  prognoseCent: 'Prognose',
  toelichting: 'Toelichting',
  betaler: 'Betaler',
  jaar: 'Jaar',
  verwacht: 'Verwacht op',
  verwachtCent: 'Verwacht',
  ontvangen: 'Ontvangen op',
  ontvangenCent: 'Ontvangen',
  zin: 'Bijzonder',
}

function verschillen(was: object, werd: object): readonly (readonly Waarde[])[] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(werd))]
  return Object.entries(woorden).flatMap(([veld, naam]) => {
    const [from, to] = [schrijf(veld, before.get(veld)), schrijf(veld, after.get(veld))]
    return from === to ? [] : [[naam, from, to]]
  })
}

function schrijf(veld: string, waarde: unknown): string | number {
  if (typeof waarde === 'number') return veld.endsWith('Cent') ? waarde / 100 : waarde
  return typeof waarde === 'string' ? waarde : ''
}

function naamVan(betaler: Verantwoording['regels'][number]['betaler']): string {
  return betaler === null ? 'nog niet bekend' : begrotingNamen.nl.betalers[betaler]
}
