import { jaarPeriode, ontbreektRedenen, parseGebiedCode } from '@buurtwijs/figures'
import type { Ontbreekt } from '@buurtwijs/figures'
import type { Bron, Onderwerp, PublishedKolom, PublishedTable } from '#src/modules/statistics/published-table.ts'

/** A cell as a test writes it: a value, or why there is none. */
export type MadeCel = number | Ontbreekt

export interface MadeKolom {
  readonly onderwerp: string
  /** The publisher's key, where the measure is found by it. */
  readonly sleutel?: string
  readonly eenheid?: string
  readonly decimalen?: number
  readonly jaar: number
  readonly cellen: readonly MadeCel[]
  readonly dimensies?: Onderwerp['dimensies']
  readonly marge?: Onderwerp['marge']
}

export interface MadeTable {
  readonly bron?: Partial<Bron>
  /** Code, name, and optionally gemeente name and recoding flag. */
  readonly gebieden: readonly (readonly [code: string, naam: string, gemeente?: string, wijziging?: 1 | 2 | 3])[]
  readonly kolommen: readonly MadeKolom[]
}

const bron: Bron = {
  familie: 'kwb',
  uitgever: 'CBS',
  tabel: '85984NED',
  titel: 'Kerncijfers wijken en buurten 2024',
  adres: null,
  licentie: 'CC BY 4.0',
  gewijzigd: null,
  status: 'definitief',
  indelingsjaar: 2024,
}

/** A small published table in the words of a test; the figures are made up. */
export function makeTable({ bron: change = {}, gebieden, kolommen }: MadeTable): PublishedTable {
  return {
    bron: { ...bron, ...change },
    gebieden: gebieden.map(([text, naam, gemeentenaam, wijziging]) => ({
      ...parseGebiedCode(text),
      naam,
      ...(gemeentenaam === undefined ? {} : { gemeentenaam }),
      ...(wijziging === undefined ? {} : { indelingswijziging: wijziging }),
    })),
    kolommen: kolommen.map(kolom => makeKolom(kolom)),
    opmerkingen: [],
  }
}

function makeKolom({
  onderwerp,
  sleutel = `${onderwerp}_1`,
  eenheid = 'aantal',
  decimalen = 0,
  jaar,
  cellen,
  dimensies = {},
  marge = 'waarde',
}: MadeKolom): PublishedKolom {
  return {
    onderwerp: { sleutel, pad: onderwerp.split('/'), eenheid, decimalen, dimensies, marge },
    periode: jaarPeriode(jaar),
    waarden: Float64Array.from(cellen, cel => (typeof cel === 'number' ? cel : Number.NaN)),
    ontbreekt: Uint8Array.from(cellen, cel => (typeof cel === 'number' ? 0 : 1 + ontbreektRedenen.indexOf(cel))),
  }
}
