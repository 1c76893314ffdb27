import type { GebiedSoort, Periode, Taal } from '@buurtwijs/figures'
import { comparePeriode } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import type { CatalogusMaat, GebiedInfo, Gebiedscijfers, Gebiedsselectie, Statistiek } from '../../statistics/index.ts'
import { cijfersOfGebied, cijfersOfSelectie, requireGebied, requireSelectie } from '../../statistics/index.ts'
import { nameOf, nameSelectie } from '../namen.ts'

/** One of the areas that are set beside each other: a published area, or areas taken together. */
export interface Punt {
  readonly code: string
  readonly naam: string
  readonly gebieden: readonly GebiedInfo[]
  readonly cijfers: Gebiedscijfers
}

/** What an analysis is about: a place or a list of places, and the areas in it that are set beside each other. */
export interface Waarover {
  readonly code: string
  readonly naam: string
  readonly jaar: number
  readonly punten: readonly Punt[]
}

/** The gemeenten of a country or a region, the buurten of a gemeente or a wijk. */
export function partsOfGebied(statistiek: Statistiek, gebied: GebiedInfo, taal: Taal): Waarover {
  const soort: GebiedSoort = ['gemeente', 'wijk'].includes(gebied.soort) ? 'buurt' : 'gemeente'
  const delen = gebied.soort === 'buurt' ? [] : statistiek.gebieden.kinderen(gebied, soort)
  const { code, jaar } = gebied
  return { code, naam: nameOf(gebied, taal), jaar, punten: delen.map(deel => pointOf(statistiek, deel, taal)) }
}

/**
 * Areas that somebody lists: each by itself, or with semicolons between them as groups that are one place each, such as the
 * transitiebuurten of a cohort. Refuses as a selection of all of them together would be refused.
 */
export function partsOfList(
  statistiek: Statistiek,
  text: string,
  options: { readonly jaar?: number | undefined; readonly taal: Taal },
): Waarover {
  const { taal } = options
  const groups = text.split(';').map(group => group.split(','))
  const lists = groups.length > 1 ? groups : (groups[0] ?? []).map(code => [code])
  const all = requireSelectie(statistiek, lists.flat(), options.jaar)
  const points = lists.map(codes => requireSelectie(statistiek, codes, all.jaar))
  return {
    code: text,
    naam: nameSelectie(
      points.flatMap(({ gebieden }) => gebieden),
      taal,
    ),
    jaar: all.jaar,
    punten: points.map(each => groupOf(statistiek, each, taal)),
  }
}

/** Areas that somebody works on as one, under a name of their own. */
export interface Groep {
  readonly naam: string
  readonly codes: readonly string[]
  /** The boundary year in which they were chosen; left out, the newest that has them all. */
  readonly jaar: number | undefined
}

/** Groups as one place each, however many areas they are together; and the names of those without areas, or with areas that no table here knows. */
export function partsOfGroepen(
  statistiek: Statistiek,
  groepen: readonly Groep[],
  over: { readonly code: string; readonly naam: string; readonly taal: Taal },
): { readonly over: Waarover; readonly zonder: readonly string[] } {
  const { code, naam, taal } = over
  const found = groepen.map(groep => ({ naam: groep.naam, selectie: findSelectie(statistiek, groep) }))
  const punten = found.flatMap(({ naam: own, selectie }) => (selectie ? [{ ...groupOf(statistiek, selectie, taal), naam: own }] : []))
  const jaar = Math.max(...found.map(({ selectie }) => selectie?.jaar ?? 0), 0)
  return { over: { code, naam, jaar, punten }, zonder: found.flatMap(({ naam: own, selectie }) => (selectie ? [] : [own])) }
}

/** The areas of a group together; null without areas, or with areas that no table here knows. */
export function findSelectie(statistiek: Statistiek, { codes, jaar }: Groep): Gebiedsselectie | null {
  if (codes.length === 0) return null
  try {
    return requireSelectie(statistiek, codes, jaar)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** All buurten in a selection, also those of the wijken and gemeenten that it has whole. */
export function buurtenOfSelectie(statistiek: Statistiek, selectie: Gebiedsselectie, taal: Taal): Waarover {
  const buurten = selectie.gebieden.flatMap(gebied => (gebied.soort === 'buurt' ? [gebied] : statistiek.gebieden.kinderen(gebied, 'buurt')))
  const { code, jaar } = selectie
  return { code, naam: namePlek(selectie, taal), jaar, punten: buurten.map(buurt => pointOf(statistiek, buurt, taal)) }
}

/** The area of one code, or the selection of several with commas: the one way in which an address names what it is about. */
export function requirePlek(statistiek: Statistiek, text: string, jaar?: number): GebiedInfo | Gebiedsselectie {
  const codes = text.split(',')
  return codes.length === 1 ? requireGebied(statistiek, codes[0] ?? '', jaar) : requireSelectie(statistiek, codes, jaar)
}

/** Whatever has figures: an area or a selection. */
export function cijfersOf(statistiek: Statistiek, plek: GebiedInfo | Gebiedsselectie): Gebiedscijfers {
  return 'gebieden' in plek ? cijfersOfSelectie(statistiek, plek) : cijfersOfGebied(statistiek, plek)
}

export function namePlek(plek: GebiedInfo | Gebiedsselectie, taal: Taal): string {
  if (!('gebieden' in plek)) return nameOf(plek, taal)
  const [only, ...others] = plek.gebieden
  return only && others.length === 0 ? nameOf(only, taal) : nameSelectie(plek.gebieden, taal)
}

/** The period that was asked, or else the newest, in which some area has a figure. */
export function findPeriode(punten: readonly Punt[], maat: CatalogusMaat, asked?: string): Periode | undefined {
  return periodesOf(punten, maat).find(({ id }) => asked === undefined || id === asked)
}

/** The same period, or else the nearest one, in which some area has a figure. */
export function nearestPeriode(punten: readonly Punt[], maat: CatalogusMaat, near: Periode): Periode | undefined {
  const distance = ({ begin }: Periode) => Math.abs(Date.parse(begin) - Date.parse(near.begin))
  return periodesOf(punten, maat).toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The newest first. */
function periodesOf(punten: readonly Punt[], maat: CatalogusMaat): readonly Periode[] {
  const all = new Map(punten.flatMap(({ cijfers }) => cijfers.periodes(maat)).map(periode => [periode.id, periode]))
  const hasFigure = (periode: Periode) => punten.some(({ cijfers }) => cijfers.find(maat, periode.id)?.cel.waarde != null)
  return [...all.values()].filter(hasFigure).toSorted((a, b) => comparePeriode(b, a))
}

/** What cannot be made of the figures at hand, told as a sentence in each language. */
export function cannot({ nl, en }: Readonly<Record<Taal, string>>, code: string): Refusal {
  return new Refusal(nl, { code, status: 404, en })
}

function pointOf(statistiek: Statistiek, gebied: GebiedInfo, taal: Taal): Punt {
  return { code: gebied.code, naam: nameOf(gebied, taal), gebieden: [gebied], cijfers: cijfersOfGebied(statistiek, gebied) }
}

function groupOf(statistiek: Statistiek, selectie: Gebiedsselectie, taal: Taal): Punt {
  return {
    code: selectie.code,
    naam: namePlek(selectie, taal),
    gebieden: selectie.gebieden,
    cijfers: cijfersOfSelectie(statistiek, selectie),
  }
}
