import { parsePeriode } from '@buurtwijs/figures'
import type { Tekst } from '@buurtwijs/figures'
import type { Indeling, RuweCel, Sleutel, Wie } from '../../vrijgave/index.ts'

/** What was counted of one buurt in one period, by part: the parts of a whole, or a numerator and a denominator. */
export interface Gegeven {
  /** Id of a buurt, or what an area outside the programme is called: `gebied-` and something that leads nobody to it. */
  readonly plek: string
  readonly periode: string
  readonly delen: Readonly<Record<string, number>>
  /** The same as it was delivered by age. */
  readonly perLeeftijd?: ReadonlyMap<string, Readonly<Record<string, number>>>
  /** Who is in no group of it: a sender gave everybody together and no ages. Not there when the groups are everybody. */
  readonly zonderLeeftijd?: Readonly<Record<string, number>>
  /** The same by groups of age that may be shown, which together are everybody. */
  readonly groepen?: readonly { readonly id: string; readonly naam: string; readonly delen: Readonly<Record<string, number>> }[]
  /** Ids of the deliveries that it was made of, and who sent them. */
  readonly uit: readonly { readonly levering: string; readonly organisatie: string }[]
}

/** The areas outside the programme together. */
export const vergelijking = 'buiten'
/** One of them: none has a name. */
export const gebiedZonderNaam = 'gebied-'
/** All buurten of the programme of which there is a figure. */
export const alle = 'alle'
/** The buurten of one cohort, of which an amount is given when one of them alone may not be shown. */
export const cohortVooraf = 'cohort-'
/** Buurten in which too few people answered, as one. */
export const klein = 'weinig'
/** Everybody who answered, where a questionnaire has no classes; and what they score together. */
export const mensen = 'mensen'
export const punten = 'punten'
/** Of everybody together. */
export const samen = 'samen'

/** A part with so large a share says something of everybody in the group: then nothing of the group is told. */
const teVeel = 0.9

export function zegtOverAllen(delen: Readonly<Record<string, number>>): boolean {
  const all = Object.values(delen).reduce((sum, one) => sum + one, 0)
  return Object.values(delen).some(one => one >= teVeel * all)
}

/** How a series is put together. */
export interface Reeksvorm {
  /** Parts of a whole add up to `samen`; a numerator and a denominator do not. `per`: the part that counts the people that this is of. */
  readonly delen: readonly { readonly id: string; readonly naam: string; readonly teltOp: boolean; readonly per?: string }[]
  /** Whether the periods of a year add up to that year. */
  readonly isPerJaar: boolean
}

const woorden: Readonly<Record<string, string>> = {
  [vergelijking]: 'Vergelijkingsgebieden samen',
  [alle]: 'Alle buurten samen',
  [klein]: 'Buurten met weinig antwoorden samen',
}

/** Whether this is one area outside the programme, or all of them together. */
export function isBuiten(plek: string): boolean {
  return plek === vergelijking || plek.startsWith(gebiedZonderNaam)
}

function namePlek(plek: string, namen: ReadonlyMap<string, string>): string {
  if (plek.startsWith(gebiedZonderNaam)) return `Vergelijkingsgebied ${plek.slice(gebiedZonderNaam.length)}`
  return woorden[plek] ?? namen.get(plek) ?? plek
}

/** Whether this is a buurt that has a page of its own. */
export function isBuurt(plek: string): boolean {
  return plek !== alle && plek !== klein && !plek.startsWith(cohortVooraf) && !isBuiten(plek)
}

export function codeVan(plek: string, periode: string, groep?: string): string {
  return groep === undefined ? `${plek}.${periode}` : `${plek}.${periode}.${groep}`
}

/** The keys of all cells of one place and period: one for each part, or one alone. */
export function cellenVan(code: string, delen: readonly string[] | null): readonly Sleutel[] {
  return delen === null ? [{ plek: code }] : delen.map(deel => ({ plek: code, deel }))
}

/** What is released of these cells, by part; null for a series without parts. */
export function perDeel<Cijfer>(
  cellen: readonly Sleutel[],
  find: (sleutel: Sleutel) => Cijfer | undefined,
): ReadonlyMap<string | null, Cijfer> {
  return new Map(
    cellen.flatMap(sleutel => {
      const cijfer = find(sleutel)
      return cijfer === undefined ? [] : [[sleutel['deel'] ?? null, cijfer] as const]
    }),
  )
}

/** The name of a place, of the name of one of its codes; `groep` when that code is about a group. */
export function plekNaam(naam: string, groep: string | null = null): string {
  const at = naam.lastIndexOf(', ')
  if (at === -1) return naam
  return groep === null ? naam.slice(0, at) : plekNaam(naam.slice(0, at))
}

/** The place and the period of a code, and the group when it is about one. */
export function leesCode(code: string): { readonly plek: string; readonly periode: string; readonly groep: string | null } {
  const [plek = '', periode = '', groep = null] = code.split('.')
  return { plek, periode, groep }
}

/**
 * The codes and the counts of a series. Place and period are one dimension, so that a figure that nobody delivered is not in the table: it is unknown, not zero, and
 * whoever knows that it is missing may not learn from that what the others are.
 */
export function maakTelling(
  gegevens: readonly Gegeven[],
  { delen, isPerJaar }: Reeksvorm,
  namen: ReadonlyMap<string, string>,
): { readonly indeling: Indeling; readonly cellen: readonly RuweCel[] } {
  const parents: Record<string, string[]> = {}
  const names: Record<string, string> = {}
  const vol: Record<string, number> = {}
  const name = (code: string) => {
    const { plek, periode } = leesCode(code)
    names[code] = `${namePlek(plek, namen)}, ${periode}`
  }
  for (const { plek, periode, groepen = [] } of gegevens) {
    const code = codeVan(plek, periode)
    const jaar = jaarVan(periode)
    const up = [codeVan(isBuiten(plek) ? vergelijking : alle, periode)]
    if (isPerJaar && jaar !== null) {
      up.push(codeVan(plek, jaar.id))
      vol[codeVan(plek, jaar.id)] = jaar.delen
    }
    parents[code] = up
    for (const each of [code, ...up]) name(each)
    for (const { id, naam } of groepen) {
      const part = codeVan(plek, periode, id)
      parents[part] = [code]
      names[part] = `${names[code]}, ${naam}`
    }
  }
  const plekDimensie = { parents, namen: names, vol }
  const details = gegevens.flatMap(({ plek, periode, delen: own, groepen = [] }) =>
    groepen.length === 0
      ? [{ code: codeVan(plek, periode), delen: own }]
      : groepen.map(groep => ({ code: codeVan(plek, periode, groep.id), delen: groep.delen })),
  )
  if (delen.length === 0) {
    const cellen = details.map(({ code, delen: own }) => ({ sleutel: { plek: code }, aantal: own[samen] ?? 0 }))
    return { indeling: { plek: plekDimensie }, cellen }
  }
  const deel = {
    parents: Object.fromEntries(delen.map(({ id, teltOp }) => [id, teltOp ? [samen] : []])),
    namen: { ...Object.fromEntries(delen.map(({ id, naam }) => [id, naam])), [samen]: 'Samen' },
    per: Object.fromEntries(delen.flatMap(({ id, per }) => (per === undefined ? [] : [[id, per] as const]))),
  }
  const cellen = details.flatMap(({ code, delen: own }) =>
    delen.map(({ id }) => ({ sleutel: { plek: code, deel: id }, aantal: own[id] ?? 0 })),
  )
  return { indeling: { plek: plekDimensie, deel }, cellen }
}

/** The year of a period that is part of one, and how many of them make it full. */
function jaarVan(id: string): { readonly id: string; readonly delen: number } | null {
  const { soort, begin } = parsePeriode(id)
  const delen = { maand: 12, kwartaal: 4, halfjaar: 2 }[soort as string]
  return delen === undefined ? null : { id: begin.slice(0, 4), delen }
}

/** A series for the release of figures. */
export interface Uitreeks {
  readonly naam: string
  readonly titel: Tekst
  readonly soort: 'dingen' | 'eigen' | 'levering' | 'vragenlijst'
  readonly wie: Wie
  readonly vorm: Reeksvorm
  readonly gegevens: readonly Gegeven[]
}
