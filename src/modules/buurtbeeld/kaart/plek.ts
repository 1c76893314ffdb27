import type { GebiedCode, Taal } from '@buurtwijs/figures'
import { parentCode } from '@buurtwijs/figures'
import type { GebiedInfo, Gebiedscijfers, KaartSoort, Statistiek } from '../../statistics/index.ts'
import { requireGebied, requireSelectie } from '../../statistics/index.ts'
import { cijfersOf, namePlek } from '../analyses/waarover.ts'
import { nameOf } from '../namen.ts'

/** An area that was asked for and is not in the boundaries of the year. */
export interface Vervallen {
  readonly code: string
  readonly naam: string
  /** The last year that has it. */
  readonly laatste: number
}

/** What a map is about, and what it shows around it. */
export interface Kaartplek {
  readonly code: string
  readonly naam: string
  readonly jaar: number
  /** The places that are drawn whole: gemeenten, or the country. */
  readonly binnen: readonly GebiedInfo[]
  /** The areas that stand out; none where the map is about all that it shows. */
  readonly gekozen: readonly GebiedInfo[]
  /** The figures of what stands out, taken together; null where nothing does. */
  readonly cijfers: Gebiedscijfers | null
  readonly vervallen: readonly Vervallen[]
  /** What it is drawn with, the finest that is worth seeing first. */
  readonly soorten: readonly KaartSoort[]
}

/** The map of an area: what lies in it when it is a gemeente or more, or else its gemeente with the area standing out. */
export function plekOfGebied(
  statistiek: Statistiek,
  text: string,
  asked: { readonly jaar?: number | undefined; readonly taal: Taal },
): Kaartplek {
  const gebied = requireGebied(statistiek, text, asked.jaar)
  const { code, jaar, soort } = gebied
  const base = { code, naam: nameOf(gebied, asked.taal), jaar, vervallen: [] }
  if (soort === 'gemeente') return { ...base, binnen: [gebied], gekozen: [], cijfers: null, soorten: ['buurt', 'wijk', 'gemeente'] }
  const gemeente = statistiek.gebieden.ouders(gebied).find(ouder => ouder.soort === 'gemeente')
  if (!gemeente) return { ...base, binnen: [gebied], gekozen: [], cijfers: null, soorten: ['gemeente'] }
  return { ...base, binnen: [gemeente], gekozen: [gebied], cijfers: cijfersOf(statistiek, gebied), soorten: ['buurt', 'wijk'] }
}

/**
 * The map of areas together, in all gemeenten that they lie in. An area that does not exist in the year of the others stands in words only:
 * without a year that is the newest that any of them has. Refuses what no release ever knew, and what cannot be taken together.
 */
export function plekOfSelectie(
  statistiek: Statistiek,
  texts: readonly string[],
  asked: { readonly jaar?: number | undefined; readonly taal: Taal },
): Kaartplek {
  const newest = texts.map(text => requireGebied(statistiek, text))
  const jaar = asked.jaar ?? Math.max(...newest.map(gebied => gebied.jaar))
  const isThere = ({ code }: GebiedInfo) => statistiek.gebieden.find(code, jaar) !== null
  const there = newest.filter(gebied => isThere(gebied))
  const selectie = requireSelectie(
    statistiek,
    (there.length > 0 ? there : newest).map(({ code }) => code),
    there.length > 0 ? jaar : undefined,
  )
  const gemeenten = [...new Set(selectie.gebieden.map(({ code }) => gemeenteOf(code)))]
  const gone = there.length > 0 ? newest.filter(gebied => !isThere(gebied)) : []
  return {
    code: selectie.code,
    naam: namePlek(selectie, asked.taal),
    jaar: selectie.jaar,
    binnen: gemeenten.flatMap(code => statistiek.gebieden.find(code, selectie.jaar) ?? statistiek.gebieden.find(code) ?? []),
    gekozen: selectie.gebieden,
    cijfers: cijfersOf(statistiek, selectie),
    vervallen: gone.map(({ code, naam, jaar: laatste }) => ({ code, naam, laatste })),
    soorten: selectie.gebieden.every(({ soort }) => soort === 'gemeente') ? ['buurt', 'wijk', 'gemeente'] : ['buurt', 'wijk'],
  }
}

/** Whether an area on the map is, or lies in, one that stands out. */
export function isGekozen(gekozen: readonly Pick<GebiedInfo, 'code'>[], code: string): boolean {
  return gekozen.some(gebied => code === gebied.code || code.slice(2).startsWith(gebied.code.slice(2)))
}

function gemeenteOf(code: GebiedCode): GebiedCode {
  const parent = parentCode(code)
  return parent === null ? code : gemeenteOf(parent)
}
