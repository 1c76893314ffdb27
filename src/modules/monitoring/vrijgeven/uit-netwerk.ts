import { parsePeriode } from '@buurtwijs/figures'
import type { Gebeurtenistelling } from '../../uitvoering/index.ts'
import type { PeriodeType } from '../indicatoren/indicator.ts'
import { findIndicator, indicatorNamen } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { periodeOp } from '../meetplan/perioden.ts'
import { maandenVan, telUitvoering } from '../metingen/uit-uitvoering.ts'
import type { Gegeven } from './gegeven.ts'
import { samen, zegtOverAllen } from './gegeven.ts'
import { isUitLevering } from './uit-levering.ts'

/** A figure of a network that is locked. */
export interface Vastgezet {
  readonly buurt: string
  readonly indicator: IndicatorNaam
  readonly periode: string
  readonly teller: number
  readonly noemer: number | null
}

/** Whether others get to see what a network itself filled in: counts, and parts of a whole. What is delivered about it goes before; scores and stories stay with the network. */
export function isGedeeld(indicator: IndicatorNaam): boolean {
  const { soort, uitdrukking } = findIndicator(indicator)
  return (soort === 'aantal' || soort === 'aandeel') && uitdrukking === null && !isUitLevering(indicator)
}

/** The kind of period in which a figure is released: a quarter at least. */
function periodeTypeVan(indicator: IndicatorNaam): PeriodeType {
  const { periode } = findIndicator(indicator)
  return periode === 'maand' ? 'kwartaal' : periode
}

const maandenIn: Readonly<Record<PeriodeType, number>> = { maand: 1, kwartaal: 3, halfjaar: 6, jaar: 12 }

/**
 * What networks filled in and locked, per indicator, buurt and period, all activities together; and what was counted where it happened, where nothing is locked. Figures
 * of shorter periods are added up when all are there; of a longer one than is released nothing can be said.
 */
export function leesNetwerk(
  vast: readonly Vastgezet[],
  tellingen: readonly Gebeurtenistelling[],
  opDag: string,
): ReadonlyMap<IndicatorNaam, readonly Gegeven[]> {
  return new Map(
    indicatorNamen.filter(isGedeeld).map(indicator => {
      const locked = fromLocked(
        indicator,
        vast.filter(each => each.indicator === indicator),
      )
      const has = new Set(locked.map(({ plek, periode }) => `${plek} ${periode}`))
      const counted = fromCounted(indicator, tellingen, opDag).filter(({ plek, periode }) => !has.has(`${plek} ${periode}`))
      return [indicator, [...locked, ...counted]]
    }),
  )
}

function fromLocked(indicator: IndicatorNaam, vast: readonly Vastgezet[]): readonly Gegeven[] {
  const type = periodeTypeVan(indicator)
  const groups = Map.groupBy(vast, ({ buurt, periode }) => `${buurt} ${periodeOp(type, parsePeriode(periode).begin).id}`)
  return [...groups].flatMap(([key, own]): readonly Gegeven[] => {
    const [plek = '', periode = ''] = key.split(' ')
    const exact = own.filter(each => each.periode === periode)
    const parts = exact.length > 0 ? exact : own.filter(each => parsePeriode(each.periode).eind <= parsePeriode(periode).eind)
    const months = [...new Set(parts.map(each => each.periode))].reduce((sum, id) => sum + monthsIn(id), 0)
    if (months !== maandenIn[type]) return []
    const teller = parts.reduce((sum, one) => sum + one.teller, 0)
    const noemer = parts.reduce((sum, one) => sum + (one.noemer ?? 0), 0)
    if (!Number.isSafeInteger(teller) || !Number.isSafeInteger(noemer)) return []
    if (findIndicator(indicator).noemer === null) return [{ plek, periode, uit: [], delen: { [samen]: teller } }]
    const delen = { wel: teller, niet: noemer - teller }
    return teller > noemer || zegtOverAllen(delen) ? [] : [{ plek, periode, uit: [], delen }]
  })
}

/** How many months a period has. */
export function monthsIn(id: string): number {
  const { soort } = parsePeriode(id)
  return maandenIn[soort as PeriodeType] ?? 0
}

/** What was counted where it happened, in periods that are over. */
function fromCounted(indicator: IndicatorNaam, tellingen: readonly Gebeurtenistelling[], opDag: string): readonly Gegeven[] {
  if (maandenVan(indicator, '2026') === null) return []
  const type = periodeTypeVan(indicator)
  const groups = Map.groupBy(tellingen, ({ buurt, maand }) => `${buurt} ${periodeOp(type, `${maand}-01`).id}`)
  return [...groups].flatMap(([key, own]): readonly Gegeven[] => {
    const [plek = '', periode = ''] = key.split(' ')
    const aantal = parsePeriode(periode).eind <= opDag ? telUitvoering(indicator, own) : null
    return aantal === null ? [] : [{ plek, periode, uit: [], delen: { [samen]: aantal } }]
  })
}
