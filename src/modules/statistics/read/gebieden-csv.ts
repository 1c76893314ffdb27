import type { GebiedCode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Bron, Published, PublishedGebied } from '../published-table.ts'
import type { InputFile, ReadOptions, Reader } from './input.ts'
import { onlyYearIn } from './statline-periode.ts'
import { tableIdIn, yearNeeded } from './statline-tabel.ts'
import { cbsAddress } from './tabel-ids.ts'
import { headerOf, scanRows } from './text-dialect.ts'
import type { TextRow } from './text-scanner.ts'
import { parseCode } from './text-table.ts'

/** A column with codes and the column with the names that go with them. */
interface Paar {
  readonly code: number
  readonly naam: number
}

/** The CBS table of gemeenten with the regions they lie in. It has no figures: it is there for the areas and for who lies in whom. */
export const gebiedenCsvReader: Reader = {
  naam: 'Gebieden in Nederland (CSV)',
  recognises: file => findParen(headerOf(file)).length > 1,
  read: readGebieden,
}

/** Pairs of 'X/Code (code)' and 'X/Naam (naam)'. The first is the gemeente, the others are regions around it. */
function findParen(kolommen: readonly string[]): Paar[] {
  return kolommen.flatMap((kolom, code) => {
    const group = /^(.*)\/Code \(code\)$/.exec(kolom)?.[1]
    const naam = group === undefined ? -1 : kolommen.indexOf(`${group}/Naam (naam)`)
    return naam < 0 ? [] : [{ code, naam }]
  })
}

async function readGebieden(file: InputFile, options: ReadOptions): Promise<Published> {
  const kolommen = headerOf(file)
  const [gemeente, ...regios] = findParen(kolommen)
  if (!gemeente) throw new Error('read was called for a file that is not recognised')
  const jaar = options.jaar ?? onlyYearIn(file.naam)
  if (jaar === null) throw yearNeeded(file.naam)
  const gemeenten = new Map<GebiedCode, { readonly gebied: PublishedGebied; readonly line: number }>()
  const around = new Map<GebiedCode, PublishedGebied>()
  await scanRows(file, options, row => {
    row.requireFields(kolommen.length)
    const own = readArea(row, gemeente)
    const earlier = gemeenten.get(own.code)
    if (earlier)
      throw row.refuse(
        'gebied-duplicate',
        `Gebied ${own.code} staat ook al op regel ${earlier.line}. Elk gebied mag één keer voorkomen.`,
        gemeente.code,
      )
    const ouders = regios.filter(({ code }) => row.text(code) !== '').map(paar => readArea(row, paar))
    for (const ouder of ouders) around.set(ouder.code, ouder)
    gemeenten.set(own.code, { gebied: { ...own, ouders: ouders.map(({ code }) => code) }, line: row.line })
  })
  if (gemeenten.size === 0) {
    throw new Refusal('Dit bestand heeft wel een kop, maar geen gebieden. Download het opnieuw.', {
      code: 'import-no-rows',
      place: { file: file.naam },
    })
  }
  const gebieden = [...[...gemeenten.values()].map(({ gebied }) => gebied), ...around.values()]
  const opmerkingen = [`${gemeenten.size} gemeenten en ${around.size} gebieden eromheen, zonder cijfers.`]
  return { soort: 'tabel', tabel: { bron: bronOf(file.naam, jaar), gebieden, kolommen: [], opmerkingen } }
}

function readArea(row: TextRow, { code, naam }: Paar): PublishedGebied {
  return { ...parseCode(row, code, row.text(code)), naam: row.text(naam) }
}

function bronOf(naam: string, jaar: number): Bron {
  const id = tableIdIn(naam)
  return {
    familie: 'cbs-overig',
    uitgever: 'CBS',
    tabel: id ?? `gebieden-${jaar}`,
    titel: `Gebieden in Nederland ${jaar}`,
    adres: id === null ? null : cbsAddress(id),
    licentie: 'CC BY 4.0',
    gewijzigd: null,
    status: 'definitief',
    indelingsjaar: jaar,
  }
}
