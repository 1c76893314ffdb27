import { jaarPeriode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Published } from '../published-table.ts'
import type { InputFile, ReadOptions, Reader } from './input.ts'
import { CellReader } from './number.ts'
import { stemOf } from './statline-tabel.ts'
import { headerOf, scanRows } from './text-dialect.ts'
import type { TextRow } from './text-scanner.ts'
import { countOf, fewestDecimalen, finishKolommen, Gebieden, Groep, RowCells, type Kop } from './text-table.ts'

/** The words that are run together in the names of the columns. Counts are of people or households, rounded to 100. */
const titels: Readonly<Record<string, string>> = {
  eenpersoonshuishoudens: 'Eenpersoonshuishoudens',
  poptotaalaantalparticulierehuishoudens: 'Particuliere huishoudens',
  aantalinwoners: 'Inwoners',
}

const tekens = { punt: 'onbekend', kruis: 'geheim', leeg: 'onbekend' } as const

/** The regional forecast of CBS and PBL per gemeente: one row per gemeente and year to come. */
export const prognoseCsvReader: Reader = {
  naam: 'Regionale prognose (CSV)',
  recognises(file) {
    const kolommen = headerOf(file)
    return ['codering_regio', 'interval', 'gemeentenaam'].every(naam => kolommen.includes(naam))
  },
  read: readPrognose,
}

async function readPrognose(file: InputFile, options: ReadOptions): Promise<Published> {
  const kolommen = headerOf(file)
  const [code, jaar, naam] = ['codering_regio', 'interval', 'gemeentenaam'].map(kolom => kolommen.indexOf(kolom)) as [
    number,
    number,
    number,
  ]
  const velden = [...kolommen.keys()].filter(veld => veld !== code && veld !== jaar && veld !== naam)
  const koppen = velden.map((veld): Kop => {
    const sleutel = kolommen[veld]!
    return { sleutel, pad: ['Regionale prognose', titels[sleutel] ?? sleutel], eenheid: 'aantal', dimensies: {}, marge: 'waarde' }
  })
  const gebieden = new Gebieden()
  const groepen = new Map<number, Groep>()
  const cells = new RowCells(velden, new CellReader('.'), tekens)
  const withoutYear: string[] = []
  await scanRows(file, options, row => {
    row.requireFields(kolommen.length)
    if (row.text(jaar) === '' && velden.every(veld => row.text(veld) === '')) {
      withoutYear.push(row.text(naam))
      return
    }
    const year = readYear(row, jaar)
    const groep = groepen.get(year) ?? new Groep(koppen, jaarPeriode(year), 512)
    groepen.set(year, groep)
    const index = gebieden.place(row, code, groep, () => ({ naam: row.text(naam) }))
    cells.read(row, groep, index)
  })
  if (groepen.size === 0) {
    throw new Refusal('Dit bestand heeft wel een kop, maar geen cijfers. Download het opnieuw.', {
      code: 'import-no-rows',
      place: { file: file.naam },
    })
  }
  const indelingsjaar = options.jaar ?? Math.min(...groepen.keys())
  const all = finishKolommen(groepen.values(), gebieden.list.length, reden => reden)
  const filled = all.filter(({ geheelOntbreekt }) => geheelOntbreekt === undefined)
  return {
    soort: 'tabel',
    tabel: {
      bron: {
        familie: 'cbs-overig',
        uitgever: 'CBS en PBL',
        tabel: stemOf(file.naam),
        titel: `Regionale prognose ${Math.min(...groepen.keys())}-${Math.max(...groepen.keys())}`,
        adres: null,
        licentie: null,
        gewijzigd: null,
        status: 'voorlopig',
        indelingsjaar,
      },
      gebieden: gebieden.list,
      kolommen: filled.map(kolom => ({
        ...kolom,
        onderwerp: { ...kolom.onderwerp, decimalen: fewestDecimalen(kolom.waarden, kolom.onderwerp.decimalen) },
      })),
      opmerkingen: [
        ...(options.jaar === null
          ? [`Het bestand noemt geen jaar van de gemeentegrenzen. Aangenomen is ${indelingsjaar}; geef een ander jaar mee met --jaar.`]
          : []),
        ...(withoutYear.length > 0
          ? [
              `${countOf(withoutYear.length, 'gemeente', 'gemeenten')} zonder cijfers overgeslagen: ${withoutYear.slice(0, 3).join(', ')}${withoutYear.length > 3 ? ' en andere' : ''}.`,
            ]
          : []),
        ...(filled.length < all.length ? ['Onderwerpen die in een jaar voor geen enkele gemeente zijn ingevuld, zijn weggelaten.'] : []),
      ],
    },
  }
}

function readYear(row: TextRow, veld: number): number {
  const text = row.text(veld)
  if (!/^20\d{2}$/.test(text)) throw row.refuse('periode-unknown', `'${text}' is geen jaar. Verwacht was bijvoorbeeld 2025.`, veld)
  return Number(text)
}
