import type { GebiedCode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Published, PublishedGebied } from '../published-table.ts'
import type { InputFile, ReadOptions, Reader } from './input.ts'
import { stemOf } from './statline-tabel.ts'
import { headerOf, scanRows } from './text-dialect.ts'
import type { TextRow } from './text-scanner.ts'
import { parseCode } from './text-table.ts'

/** Where each column stands. People may be counted by the addresses where they live. */
interface Kop {
  readonly van: number
  readonly vanJaar: number
  readonly naar: number
  readonly naarJaar: number
  readonly aantal: number
}

/** Which areas of one year became which of a later one, and how many people live where both lie. */
export const overgangCsvReader: Reader = {
  naam: 'Overgangen tussen indelingen (CSV)',
  recognises: file => findKop(headerOf(file)) !== null,
  read: readOvergangen,
}

function findKop(kolommen: readonly string[]): Kop | null {
  const names = kolommen.map(naam => naam.toLowerCase())
  const find = (...wanted: readonly string[]) => names.findIndex(naam => wanted.includes(naam))
  const kop = {
    van: find('van'),
    vanJaar: find('van_jaar'),
    naar: find('naar'),
    naarJaar: find('naar_jaar'),
    aantal: find('inwoners', 'adressen'),
  }
  return Object.values(kop).includes(-1) ? null : kop
}

interface Later {
  readonly gebied: Omit<PublishedGebied, 'herkomst'>
  readonly herkomst: { readonly code: GebiedCode; readonly jaar: number; readonly inwoners: number }[]
}

async function readOvergangen(file: InputFile, options: ReadOptions): Promise<Published> {
  const kolommen = headerOf(file)
  const kop = findKop(kolommen)
  if (!kop) throw new Error('read was called for a file that is not recognised')
  const later = new Map<GebiedCode, Later>()
  let jaren: readonly [van: number, naar: number] | null = null
  await scanRows(file, options, row => {
    row.requireFields(kolommen.length)
    const own = [readYear(row, kop.vanJaar), readYear(row, kop.naarJaar)] as const
    if (own[0] >= own[1]) throw row.refuse('overgang-year', `${own[0]} ligt niet voor ${own[1]}.`, kop.naarJaar)
    jaren ??= own
    if (jaren[0] !== own[0] || jaren[1] !== own[1]) {
      throw row.refuse(
        'overgang-years',
        'Een bestand met overgangen gaat over één paar jaren. Maak er een bestand voor elk paar van.',
        kop.vanJaar,
      )
    }
    const van = parseCode(row, kop.van, row.text(kop.van))
    const naar = parseCode(row, kop.naar, row.text(kop.naar))
    if (van.soort !== naar.soort) throw row.refuse('overgang-soort', 'Een buurt gaat over in een buurt, een wijk in een wijk.', kop.naar)
    const entry: Later = later.get(naar.code) ?? { gebied: { ...naar, naam: naar.code }, herkomst: [] }
    later.set(naar.code, entry)
    if (entry.herkomst.some(({ code }) => code === van.code)) {
      throw row.refuse(
        'overgang-duplicate',
        `De overgang van ${van.code} naar ${naar.code} staat er al. Noem elke overgang één keer.`,
        kop.van,
      )
    }
    entry.herkomst.push({ code: van.code, jaar: own[0], inwoners: readCount(row, kop.aantal) })
  })
  if (!jaren)
    throw new Refusal('Dit bestand heeft wel een kop, maar geen overgangen.', { code: 'import-no-rows', place: { file: file.naam } })
  const [vanJaar, naarJaar]: readonly [number, number] = jaren
  const tabel = stemOf(file.naam)
  const titel = `Overgangen van de indeling van ${vanJaar} naar die van ${naarJaar}`
  return {
    soort: 'tabel',
    tabel: {
      bron: {
        familie: 'overgang',
        uitgever: 'Eigen bestand',
        tabel,
        titel,
        adres: null,
        licentie: null,
        gewijzigd: null,
        status: 'definitief',
        indelingsjaar: naarJaar,
      },
      gebieden: [...later.values()].map(({ gebied, herkomst }) => ({ ...gebied, herkomst })),
      kolommen: [],
      opmerkingen: [`${later.size} gebieden van ${naarJaar}, met waar hun bewoners in ${vanJaar} bij hoorden.`],
    },
  }
}

function readYear(row: TextRow, veld: number): number {
  const text = row.text(veld)
  if (/^(?:19|2\d)\d\d$/.test(text)) return Number(text)
  throw row.refuse('overgang-year', `'${text.slice(0, 20)}' is geen jaar. Schrijf bijvoorbeeld 2024.`, veld)
}

function readCount(row: TextRow, veld: number): number {
  const text = row.text(veld)
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw row.refuse('import-number', `'${text.slice(0, 20)}' is geen aantal. Schrijf een heel getal, zonder punt of komma.`, veld)
}
