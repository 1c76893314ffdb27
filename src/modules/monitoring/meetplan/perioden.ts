import {
  comparePeriode,
  halfjaarPeriode,
  jaarPeriode,
  kwartaalPeriode,
  maandPeriode,
  nextPeriode,
  previousPeriode,
} from '@buurtwijs/figures'
import type { Periode } from '@buurtwijs/figures'
import type { PeriodeType } from '../indicatoren/indicator.ts'
import { findIndicator } from '../indicatoren/register.ts'
import type { Frequentie } from '../indicatoren/woorden.ts'
import type { Meetregel } from './regel.ts'

/** A figure that is owed: for which period, and the last day on which it is in time. */
export interface Verwacht {
  readonly periode: Periode
  readonly uiterlijk: string
  readonly isNulmeting: boolean
}

/** How many days after its period a figure is still in time. */
const dagenErna: Readonly<Record<PeriodeType, number>> = { maand: 15, kwartaal: 30, halfjaar: 45, jaar: 60 }
/** More periods than anybody waits for; a date far off is a slip of the pen. */
const mostPerioden = 120

/** Which kind of period a figure is about, when it is delivered so often. */
export function periodeTypeVan(frequentie: Frequentie, eigen: PeriodeType): PeriodeType {
  return frequentie === 'begin-en-eind' || frequentie === 'af-te-spreken' ? eigen : frequentie
}

/** The period of a kind in which a day lies. */
export function periodeOp(type: PeriodeType, dag: string): Periode {
  const jaar = Number(dag.slice(0, 4))
  const maand = Number(dag.slice(5, 7))
  switch (type) {
    case 'maand':
      return maandPeriode(jaar, maand)
    case 'kwartaal':
      return kwartaalPeriode(jaar, Math.ceil(maand / 3))
    case 'halfjaar':
      return halfjaarPeriode(jaar, maand <= 6 ? 1 : 2)
    case 'jaar':
      return jaarPeriode(jaar)
  }
}

/** The period that is the baseline: what somebody chose when it can be one, else the period before the one in which it begins. */
export function nulperiodeVan(regel: Pick<Meetregel, 'indicator' | 'frequentie' | 'van'>, gekozen: string | null): Periode | null {
  const [first, usual, ...earlier] = nulperiodenVan(regel)
  return [first, usual, ...earlier].find(periode => periode?.id === gekozen) ?? usual ?? null
}

/**
 * What is owed of a line up to a day, the baseline first: every period that is over, from the one in which it begins to the one in which it ends; or,
 * for begin and end, the baseline and the last period. Nothing while the frequency or the first day is not known.
 */
export function verwachtVan(
  regel: Pick<Meetregel, 'indicator' | 'frequentie' | 'nulperiode' | 'van' | 'tot'>,
  opDag: string,
): readonly Verwacht[] {
  const { frequentie, nulperiode, van, tot } = regel
  if (van === null || frequentie === 'af-te-spreken') return []
  const type = periodeTypeVan(frequentie, findIndicator(regel.indicator).periode)
  const [first, last] = [periodeOp(type, van), tot === null ? null : periodeOp(type, tot)]
  // A programme of a thousand buurten has thousands of lines, and a handful of begins and ends.
  const key = `${frequentie} ${first.id} ${last?.id ?? ''} ${nulperiode ?? ''} ${opDag}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = makeVerwacht({ type, frequentie, nulperiode, first, last }, opDag)
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, made)
  return made
}

/** So many lists are kept: more than a programme has on one day. */
const mostKept = 2_000
const kept = new Map<string, readonly Verwacht[]>()

interface Loop extends Pick<Meetregel, 'frequentie' | 'nulperiode'> {
  readonly type: PeriodeType
  readonly first: Periode
  readonly last: Periode | null
}

function makeVerwacht({ type, frequentie, nulperiode, first, last }: Loop, opDag: string): readonly Verwacht[] {
  const nul = [first, ...before(first)].find(({ id }) => id === nulperiode) ?? previousPeriode(first)
  const later =
    frequentie === 'begin-en-eind' ? [last === null || last.id === first.id ? nextPeriode(first) : last] : between(first, last, opDag)
  return [nul, ...later.filter(({ id }) => id !== nul.id)]
    .filter(({ eind }) => eind <= opDag)
    .toSorted(comparePeriode)
    .map(periode => ({ periode, uiterlijk: addDays(periode.eind, dagenErna[type] - 1), isNulmeting: periode.id === nul.id }))
}

/** How many periods before the first can be the baseline. */
const mostEerder = 8

/** By the period that they come before. */
const earlier = new Map<string, readonly Periode[]>()

function before(periode: Periode): readonly Periode[] {
  const known = earlier.get(periode.id)
  if (known !== undefined) return known
  const found: Periode[] = []
  for (let one = previousPeriode(periode); found.length < mostEerder; one = previousPeriode(one)) found.push(one)
  if (earlier.size >= mostKept) earlier.clear()
  earlier.set(periode.id, found)
  return found
}

function between(first: Periode, last: Periode | null, opDag: string): readonly Periode[] {
  const until = last === null || opDag < last.eind ? opDag : last.eind
  const found: Periode[] = []
  for (let one = first; found.length < mostPerioden && one.eind <= until; one = nextPeriode(one)) found.push(one)
  return found
}

function addDays(dag: string, days: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + days * 24 * 3600_000).toISOString().slice(0, 10)
}

/** The periods that somebody can choose as baseline: a few around the one in which it begins, the latest first. */
export function nulperiodenVan({ indicator, frequentie, van }: Pick<Meetregel, 'indicator' | 'frequentie' | 'van'>): readonly Periode[] {
  if (van === null) return []
  const first = periodeOp(periodeTypeVan(frequentie, findIndicator(indicator).periode), van)
  return [first, ...before(first)]
}
