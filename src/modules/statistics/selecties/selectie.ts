import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'
import { landOf, parentCode } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import type { GebiedInfo } from '../areas/gebieden-index.ts'

/**
 * Areas that people work on as one: each once, by code, in one boundary year, none inside another, and none that together are a
 * published area. Only `composeSelectie` makes one.
 */
export interface Gebiedsselectie {
  /** The codes of its areas, as they can be asked for again. */
  readonly code: string
  readonly jaar: number
  readonly gebieden: readonly GebiedInfo[]
}

/** How the country is divided, as far as somebody published it. */
export interface Indeling {
  /** All areas of a kind in one, or null when no table says which those are. */
  onderdelen(gebied: GebiedInfo, soort: GebiedSoort): readonly GebiedInfo[] | null
  find(code: GebiedCode, jaar: number): GebiedInfo | null
}

/** Kinds of area that a selection is made of, and what the wider one is divided into, from small to large. */
const samenTeNemen: readonly GebiedSoort[] = ['buurt', 'wijk', 'gemeente']

/** The most areas in one selection: more than any neighbourhood, and few enough to answer at once. */
export const meesteGebieden = 200

/**
 * Makes a selection of areas of one boundary year. What is there twice counts once; all buurten of a wijk become that wijk, and all that
 * makes up a gemeente that gemeente, so that it is read through the largest published areas. An area that is all of a wider one by itself
 * stays what it is: it has figures of its own. Refuses no or too many areas, other kinds,
 * an area together with one that lies in it, and the made-up country together with the real one.
 */
export function composeSelectie(gebieden: readonly GebiedInfo[], indeling: Indeling): Gebiedsselectie {
  const once = [...new Map(gebieden.map(gebied => [gebied.code, gebied])).values()]
  const [first] = once
  if (!first)
    throw refuse(
      'selectie-empty',
      'Kies minstens één gebied, bijvoorbeeld BU07850101.',
      'Choose at least one area, for instance BU07850101.',
    )
  if (once.length > meesteGebieden)
    throw refuse(
      'selectie-too-large',
      `Dit zijn ${once.length} gebieden. Kies er hoogstens ${meesteGebieden}.`,
      `These are ${once.length} areas. Choose at most ${meesteGebieden}.`,
    )
  checkSoorten(once)
  checkLanden(once)
  checkNested(once)
  const gemeenten = findGemeenten(once, indeling)
  const rest = once.filter(gebied => !gemeenten.some(gemeente => liesIn(gebied, gemeente)))
  const whole = [...gemeenten, ...replaceWhole(rest, 'buurt', indeling, { fewest: 2 })]
  const sorted = whole.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return { code: sorted.map(({ code }) => code).join(','), jaar: first.jaar, gebieden: sorted }
}

function checkSoorten(gebieden: readonly GebiedInfo[]): void {
  const other = gebieden.find(({ soort }) => !samenTeNemen.includes(soort))
  if (!other) return
  if (gebieden.length === 1) return
  const what = `${other.naam} (${other.code})`
  throw refuse(
    'selectie-soort',
    `${what} kunt u niet samennemen met andere gebieden. Kies buurten, wijken of gemeenten.`,
    `${what} cannot be taken together with other areas. Choose neighbourhoods, districts or municipalities.`,
  )
}

function checkLanden(gebieden: readonly GebiedInfo[]): void {
  const landen = new Set(gebieden.map(({ code }) => landOf(code)))
  if (landen.size === 1) return
  throw refuse(
    'selectie-land',
    'Verzonnen gebieden kunt u niet samennemen met echte gebieden. Kies alleen het een of het ander.',
    'Made-up areas cannot be taken together with real ones. Choose only one or the other.',
  )
}

function checkNested(gebieden: readonly GebiedInfo[]): void {
  const byCode = new Map(gebieden.map(gebied => [gebied.code, gebied]))
  for (const inner of gebieden) {
    const outer = outerCodes(inner.code).flatMap(code => byCode.get(code) ?? [])[0]
    if (!outer) continue
    const [within, around] = [inner, outer].map(({ naam, code }) => `${naam} (${code})`)
    throw refuse(
      'selectie-nested',
      `${within} ligt in ${around} en zou dubbel tellen. Kies een van de twee.`,
      `${within} lies in ${around} and would count twice. Choose one of the two.`,
    )
  }
}

/** The wijk and the gemeente of a buurt, the gemeente of a wijk. */
function outerCodes(code: GebiedCode): readonly GebiedCode[] {
  const parent = parentCode(code)
  return parent ? [parent, ...outerCodes(parent)] : []
}

function liesIn(gebied: GebiedInfo, outer: GebiedInfo): boolean {
  return outerCodes(gebied.code).includes(outer.code)
}

/** Gemeenten of which everything is there, in at least two pieces. A table may lack the wijk of a buurt, so the buurten are looked at too. */
function findGemeenten(gebieden: readonly GebiedInfo[], indeling: Indeling): readonly GebiedInfo[] {
  const whole = replaceWhole(replaceWhole(gebieden, 'buurt', indeling), 'wijk', indeling)
  return whole.filter(outer => {
    const pieces = gebieden.filter(gebied => liesIn(gebied, outer))
    const isThere = (buurt: GebiedInfo) => pieces.some(piece => piece.code === buurt.code || liesIn(buurt, piece))
    return outer.soort === 'gemeente' && pieces.length > 1 && (indeling.onderdelen(outer, 'buurt') ?? []).every(isThere)
  })
}

/** Puts the wider area in the place of all its parts; one of which a part is not there, or that is fewer parts, stays in parts. */
function replaceWhole(
  gebieden: readonly GebiedInfo[],
  soort: 'buurt' | 'wijk',
  indeling: Indeling,
  { fewest }: { readonly fewest: number } = { fewest: 1 },
): readonly GebiedInfo[] {
  const parts = Map.groupBy(
    gebieden.filter(gebied => gebied.soort === soort),
    ({ code }) => parentCode(code),
  )
  const whole = [...parts].flatMap(([code, chosen]) => {
    const wider = code === null ? null : indeling.find(code, chosen[0]?.jaar ?? 0)
    const all = wider && indeling.onderdelen(wider, soort)
    return wider && all && all.length === chosen.length && chosen.length >= fewest ? [wider] : []
  })
  const replaced = new Set(whole.map(({ code }) => code))
  return [...gebieden.filter(gebied => gebied.soort !== soort || !replaced.has(parentCode(gebied.code) ?? gebied.code)), ...whole]
}

function refuse(code: string, sentence: string, en: string): Refusal {
  return new Refusal(sentence, { code, en })
}
