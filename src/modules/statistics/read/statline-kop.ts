import type { Onderwerp } from '../published-table.ts'
import { resolveSleutel, type SleutelTabel } from './statline-sleutels.ts'
import { splitPad } from './statline-pad.ts'
import { tidy } from './tidy.ts'

/** What each column of a StatLine file holds. Fields count from 0; null where the file has no such column. */
export interface StatlineKop {
  readonly velden: number
  readonly code: number | null
  /** Column of the region dimension: names in an export for people, codes in an export for programs. */
  readonly regio: number
  readonly gemeentenaam: number | null
  readonly indelingswijziging: number | null
  readonly periode: number | null
  readonly marge: number | null
  readonly dimensies: readonly { readonly veld: number; readonly naam: string }[]
  readonly onderwerpen: readonly KopOnderwerp[]
}

export interface KopOnderwerp {
  readonly veld: number
  readonly sleutel: string
  readonly pad: readonly string[]
  readonly eenheid: string
  readonly marge: Onderwerp['marge']
}

const regioColumns = new Set(['wijkenenbuurten', 'regios', 'gemeenten'])
const periodeColumns = new Set(['perioden', 'periode', 'jaar'])
/** Dimensions that StatLine may put behind the region or the period. */
const laterDimensions = new Set([
  'geslacht',
  'leeftijd',
  'marges',
  'persoonskenmerken',
  'burgerlijkestaat',
  'onderwijsniveau',
  'herkomstland',
])

function plain(naam: string): string {
  return naam.toLowerCase().replaceAll(/[^a-z]/g, '')
}

export function isRegioColumn(naam: string): boolean {
  return regioColumns.has(plain(naam))
}

/** Whether a first row is the header of a StatLine export: a region column, and topics with a path, a unit or a numbered key. */
export function isStatlineHeader(kolommen: readonly string[]): boolean {
  return kolommen.some(isRegioColumn) && kolommen.some(naam => isKey(naam) || hasUnit(naam))
}

function isKey(naam: string): boolean {
  return /^[A-Za-z]\w*_\d+$/.test(naam)
}

function hasUnit(naam: string): boolean {
  return /\([^()]*\)$/.test(naam)
}

/** Sorts the columns of a header into dimensions, attributes of the area, and topics. `sleutels` gives keys their titles. */
export function readKop(kolommen: readonly string[], sleutels: SleutelTabel | null): StatlineKop {
  const regio = kolommen.findIndex(isRegioColumn)
  const periode = kolommen.findIndex(naam => periodeColumns.has(plain(naam)))
  const lastDimension = Math.max(regio, periode)
  const dimensies: { veld: number; naam: string }[] = []
  const onderwerpen: KopOnderwerp[] = []
  let code: number | null = null
  let gemeentenaam: number | null = null
  let indelingswijziging: number | null = null
  let marge: number | null = null
  for (const [veld, naam] of kolommen.entries()) {
    if (veld === regio || veld === periode || naam === 'ID') continue
    const isDimension = !isKey(naam) && !hasUnit(naam) && (veld < lastDimension || laterDimensions.has(plain(naam)))
    if (isDimension) {
      if (plain(naam) === 'marges') marge = veld
      else dimensies.push({ veld, naam })
      continue
    }
    const topic = isKey(naam) ? readKey(naam, sleutels) : readTitle(naam)
    switch (attributeOf(topic)) {
      case 'code':
        code = veld
        break
      case 'gemeentenaam':
        gemeentenaam = veld
        break
      case 'indelingswijziging':
        indelingswijziging = veld
        break
      case 'soort':
        break
      case null:
        onderwerpen.push({ veld, ...topic })
    }
  }
  return {
    velden: kolommen.length,
    code,
    regio,
    gemeentenaam,
    indelingswijziging,
    periode: periode < 0 ? null : periode,
    marge,
    dimensies,
    onderwerpen,
  }
}

type KopTitel = Omit<KopOnderwerp, 'veld'>

function attributeOf({ pad, sleutel }: KopTitel): 'code' | 'gemeentenaam' | 'indelingswijziging' | 'soort' | null {
  const last = isKey(sleutel) ? sleutel : (pad.at(-1) ?? '')
  if (/^(?:Codering|Regiocode)/.test(last)) return 'code'
  if (last.startsWith('Gemeentenaam')) return 'gemeentenaam'
  if (last.startsWith('Indelingswijziging')) return 'indelingswijziging'
  return /^Soort ?[Rr]egio/.test(last) ? 'soort' : null
}

function readKey(sleutel: string, sleutels: SleutelTabel | null): KopTitel {
  const { pad, eenheid } = resolveSleutel(sleutel, sleutels)
  return { sleutel, pad, eenheid, marge: 'waarde' }
}

/** Reads 'Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)': groups and title, and the unit in the last parentheses. */
export function readTitle(title: string): KopTitel {
  const tidied = tidy(title)
  const opens = tidied.endsWith(')') ? openingOfLast(tidied) : -1
  const name = opens < 0 ? tidied : tidied.slice(0, opens).trim()
  const pad = splitPad(name)
  const last = pad.at(-1) ?? ''
  const marge = /^ondergrens/i.test(last) ? 'onder' : /^bovengrens/i.test(last) ? 'boven' : 'waarde'
  return { sleutel: name, pad, eenheid: opens < 0 ? '' : tidied.slice(opens + 1, -1).trim(), marge }
}

/** Where the parenthesis opens that the last one closes: a unit can hold parentheses itself. */
function openingOfLast(text: string): number {
  let depth = 0
  for (let p = text.length - 1; p >= 0; p--) {
    if (text[p] === ')') depth++
    else if (text[p] === '(' && --depth === 0) return p
  }
  return -1
}

/** The header of an old StatLine export: titles with bars between groups on one row, the region and the units on the next. */
export function readOldKop(titels: readonly string[], eenheden: readonly string[]): StatlineKop {
  const onderwerpen = eenheden.slice(1).map((eenheid, index): KopOnderwerp => {
    const pad = (titels[index + 1] ?? '').split('|').map(tidy)
    return { veld: index + 1, sleutel: pad.join('/'), pad, eenheid: tidy(eenheid), marge: 'waarde' }
  })
  return {
    velden: eenheden.length,
    code: null,
    regio: 0,
    gemeentenaam: null,
    indelingswijziging: null,
    periode: null,
    marge: null,
    dimensies: [],
    onderwerpen,
  }
}
