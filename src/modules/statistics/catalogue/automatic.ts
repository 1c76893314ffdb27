import type { MaatSoort, Schatting } from '@buurtwijs/figures'
import type { Onderwerp, TabelFamilie } from '../published-table.ts'
import type { CatalogusMaat } from './types.ts'

/** Where a topic stands, and whether its column comes with the ends of an interval. */
interface Kolomplaats {
  readonly familie?: TabelFamilie
  readonly hasInterval?: boolean
}

/**
 * A measure for a topic that nobody curated, so that it is imported and can be found all the same. It claims nothing that the
 * publication does not say: no direction, no margin, no combining over areas, and it is no row of a buurtbeeld. An own file with intervals
 * is a survey. The id is the table with the path; a percentage gets '-pct', since tables hold a count and a percentage under one title.
 */
export function maatFromOnderwerp(tabel: string, onderwerp: Onderwerp, plaats: Kolomplaats = {}): CatalogusMaat {
  const { familie = 'cbs-overig', hasInterval = false } = plaats
  const dimensies = Object.entries(onderwerp.dimensies)
    .filter(([, titel]) => !/^totaal\b/i.test(titel))
    .map(([, titel]) => titel)
  const soort = guessSoort(onderwerp)
  const pad = onderwerp.pad.filter(deel => deel !== '')
  const slug = slugOf([...pad, ...dimensies].join(' ')) || slugOf(onderwerp.sleutel) || 'onderwerp'
  const naam = nameOf(pad.length === 0 ? [onderwerp.sleutel] : pad, dimensies)
  const eenheid = onderwerp.eenheid.trim()
  return {
    id: `${slugOf(tabel, 'keep-case') || 'tabel'}.${slug}${eenheid === '%' && !slug.includes('percentage') ? '-pct' : ''}`,
    naam: { nl: naam, en: naam },
    eenheid: { nl: eenheid, en: eenheid },
    soort,
    decimalen: onderwerp.decimalen,
    polariteit: onderwerp.polariteit ?? 'geen',
    samenvoegen: 'niet',
    sectie: 'overig',
    volgorde: 0,
    kern: false,
    beeld: false,
    marge: null,
    bevolking: null,
    zegtWel: {
      nl: 'Dit onderwerp staat zo in de tabel van de uitgever.',
      en: 'This subject is taken from the table as its publisher names it.',
    },
    zegtNiet: {
      nl: 'Wij hebben dit onderwerp nog niet beschreven; lees de uitleg bij de tabel.',
      en: 'We have not described this subject yet; read the notes with the table.',
    },
    methode: 'nog-niet-beschreven',
    thuistabel: familie,
    afronding: 'decimalen',
    schatting: schattingOf(familie, hasInterval),
    onderwerpen: {},
  }
}

function schattingOf(familie: TabelFamilie, hasInterval: boolean): Schatting {
  if (familie === 'rivm-gezondheid') return 'model'
  return familie === 'eigen' && hasInterval ? 'steekproef' : 'telling'
}

/** The last title, with the groups around it when it is one of many alike ('Appartement', 'Nederland'). */
function nameOf(pad: readonly string[], dimensies: readonly string[]): string {
  const around = [...pad.slice(1, -1), ...dimensies]
  const last = wordsOf(pad.at(-1) ?? '')
  return around.length === 0 ? last : `${last} (${around.join(', ')})`
}

/** A column name as a title: `aantal_bedrijven_handel` in words. A name of nothing but abbreviations (`g_ele_2w`) is a code, and stays one. */
function wordsOf(titel: string): string {
  if (!/^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(titel) || !/[a-z]{5}/.test(titel)) return titel
  const words = titel.replaceAll('_', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function guessSoort({ eenheid, decimalen, pad }: Onderwerp): MaatSoort {
  const unit = eenheid.toLowerCase()
  if (unit.includes('%') || unit.includes('procent')) return 'percentage'
  if (unit.includes('euro')) return 'geld'
  if (/\bper\b/.test(unit)) return 'verhouding'
  if (unit === 'code' || unit === 'getal' || unit.includes('score')) return 'score'
  if (decimalen > 0 || /gemiddeld/i.test(pad.at(-1) ?? '') || ['km', 'kwh', 'm³'].includes(unit)) return 'gemiddelde'
  return 'telling'
}

function slugOf(text: string, letters: 'keep-case' | 'lower' = 'lower'): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-zA-Z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return letters === 'lower' ? plain.toLowerCase() : plain
}
