import { describeOntbreekt, formatPeriode, parsePeriode } from '@buurtwijs/figures'
import { formatWaarde } from './charts/numbers.ts'
import type { BeeldCijfer, BeeldGebied, GebiedRef, Taal, Vergelijking } from './data.ts'

export { writeDag, writeKorteDag, writeLongMoment, writeMoment, writeWeekdag } from './moment.ts'

/** A figure as it stands in a sentence or a cell: with a per cent sign, other units stand beside the name of the measure. */
export function writeWaarde(waarde: number, cijfer: Pick<BeeldCijfer, 'eenheid' | 'decimalen' | 'soort'>, taal: Taal): string {
  const isPercent = cijfer.eenheid === '%'
  const decimalen = isPercent && cijfer.soort === 'model' ? 0 : cijfer.decimalen
  return formatWaarde(waarde, { taal, decimalen, ...(isPercent ? { eenheid: '%' } : {}) })
}

/** The kind of area that a place is seen among: for a selection all buurten, or gemeenten when it is made of those. */
export function soortAmong({ soort, gebieden = [] }: Pick<BeeldGebied, 'soort' | 'gebieden'>): GebiedRef['soort'] {
  if (soort !== 'transitiebuurt') return soort
  return gebieden.every(each => each.soort === 'gemeente') ? 'gemeente' : 'buurt'
}

/** A figure exactly as it was published, for a table: an estimate too. */
export function writeExact(waarde: number, { eenheid, decimalen }: Pick<BeeldCijfer, 'eenheid' | 'decimalen'>, taal: Taal): string {
  return formatWaarde(waarde, { taal, decimalen, ...(eenheid === '%' ? { eenheid } : {}) })
}

/** The same for a figure that may be missing, in this area or another. */
export function writeCel(cel: Pick<BeeldCijfer, 'waarde' | 'ontbreekt'>, cijfer: BeeldCijfer, taal: Taal): string {
  return cel.waarde === null ? describeOntbreekt(cel.ontbreekt ?? 'onbekend', taal) : writeExact(cel.waarde, cijfer, taal)
}

/** The value, or in its place the few words that say why there is none. */
export function writeCijfer(cijfer: BeeldCijfer, taal: Taal): string {
  if (cijfer.waarde !== null) return writeWaarde(cijfer.waarde, cijfer, taal)
  return describeOntbreekt(cijfer.ontbreekt ?? 'onbekend', taal)
}

/** The same for what another area says about the measure. */
export function writeVergelijking(other: Vergelijking, cijfer: BeeldCijfer, taal: Taal): string {
  if (other.waarde !== null) return writeWaarde(other.waarde, cijfer, taal)
  return describeOntbreekt(other.ontbreekt ?? 'onbekend', taal)
}

/** The unit to put after the name of a measure, or nothing when the name or the figure says it already. */
export function unitBesideName({ eenheid }: Pick<BeeldCijfer, 'eenheid'>): string | null {
  return eenheid === '%' || eenheid === 'aantal' || eenheid === 'number' ? null : eenheid
}

export function writePeriode(id: string, taal: Taal): string {
  return formatPeriode(parsePeriode(id), taal)
}

/** A whole number, with dots or commas between the thousands. */
export function writeAantal(aantal: number, taal: Taal): string {
  return formatWaarde(aantal, { taal, decimalen: 0 })
}

/** Names in a row: a, b en c. */
export function writeList(items: readonly string[], taal: Taal): string {
  return new Intl.ListFormat(taal, { type: 'conjunction' }).format(items)
}

/** A name in the middle of a sentence: "Goede gezondheid" becomes "goede gezondheid", "Wmo" and "SES-WOA" stay. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  return second === second.toUpperCase() || /^[A-Z][a-z]?[A-Z]|^Wmo|^Wlz/.test(text) ? text : first.toLowerCase() + text.slice(1)
}
