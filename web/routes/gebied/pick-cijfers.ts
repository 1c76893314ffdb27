import type { BeeldCijfer, GebiedRef } from '../../data.ts'
import type { Gepubliceerd } from './beeld.ts'
import { findLand } from './vergelijking.ts'

/** More rows than this and nobody reads them; the page for professionals has them all. */
const mostRows = 9
/** With fewer rows a picture of its own says less than the figures themselves. */
const pictureRows = 4
/** Fewer rows than this and the picture is filled up with what is about the same, and then with figures about people of 65 and older. */
const fewestRows = 5

/**
 * The percentages of a section that are worth a row in its picture: the core measures, and of the others those that differ from the
 * country, the largest difference first. A graver form of a row ("ernstig eenzaam" beside "eenzaam") is left to the table.
 */
export function pickPercentages(cijfers: readonly Gepubliceerd[], ouders: readonly GebiedRef[]): Gepubliceerd[] {
  const known = cijfers.filter(cijfer => cijfer.eenheid === '%' && cijfer.waarde !== null && !isLeeftijd(cijfer))
  const ids = new Set(known.map(cijfer => cijfer.maat))
  const isAboutOld = ({ maat }: BeeldCijfer) => maat.endsWith('-65plus')
  const ranked = known
    .filter(cijfer => !isGraver(cijfer, ids))
    .map(cijfer => ({ cijfer, rank: rankOf(cijfer, ouders), size: differenceOf(cijfer, ouders) }))
    .toSorted((a, b) => b.rank - a.rank || b.size - a.size)
  const about = (old: boolean) => ranked.filter(({ cijfer }) => isAboutOld(cijfer) === old)
  const worth = about(false).filter(({ rank }) => rank > 0)
  const others = [...about(false).filter(({ rank }) => rank === 0), ...about(true)]
  const rows = [...worth, ...others.slice(0, Math.max(0, fewestRows - worth.length))].slice(0, mostRows)
  return rows.length < pictureRows ? [] : rows.map(({ cijfer }) => cijfer)
}

function rankOf(cijfer: Gepubliceerd, ouders: readonly GebiedRef[]): number {
  if (cijfer.kern) return 2
  const woord = findLand(cijfer, ouders)?.woord
  return woord === undefined || woord === 'ongeveer-gelijk' || woord === 'geen-duidelijk-verschil' ? 0 : 1
}

function differenceOf(cijfer: Gepubliceerd, ouders: readonly GebiedRef[]): number {
  const land = findLand(cijfer, ouders)?.waarde
  return cijfer.waarde === null || typeof land !== 'number' ? 0 : Math.abs(cijfer.waarde - land)
}

function isGraver({ maat }: BeeldCijfer, ids: ReadonlySet<string>): boolean {
  const milder = maat.replace(/^(?:ernstig|hoog|langdurig-ziek-en)-/, '')
  return milder !== maat && (ids.has(milder) || ids.has(milder.replace('beperkt', 'langdurige-aandoening')))
}

/** Shares of age groups are named `leeftijd-<from>-<to>-pct`. */
export function isLeeftijd({ maat }: BeeldCijfer): boolean {
  return /^leeftijd-\d+-.*pct$/.test(maat)
}

/** Inhabitants by age, youngest first. */
export function pickLeeftijden(cijfers: readonly Gepubliceerd[]): Gepubliceerd[] {
  const from = ({ maat }: Gepubliceerd) => Number(/^leeftijd-(\d+)-/.exec(maat)?.[1])
  return cijfers.filter(isLeeftijd).toSorted((a, b) => from(a) - from(b))
}

const beside = ['inwoners-65-plus', 'inwoners-18-plus', 'mannen', 'vrouwen', 'bevolkingsdichtheid']

/** The counts that people ask for beside the age bars, as far as they are known. */
export function pickTellingen(cijfers: readonly Gepubliceerd[]): Gepubliceerd[] {
  return beside.flatMap(maat => cijfers.filter(cijfer => cijfer.maat === maat && cijfer.waarde !== null))
}
