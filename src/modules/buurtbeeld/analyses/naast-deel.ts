import type { Taal } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import type { GebiedInfo, Gebiedsselectie, Statistiek } from '../../statistics/index.ts'
import { nameOf } from '../namen.ts'
import type { Selectiebeeld, SelectiebeeldCijfer, Vergelijking } from '../schema.ts'
import { wordByMarge } from '../vergelijk.ts'

/** The published wijk or gemeente of this code that a selection has whole, beside more; refuses what is not one. */
export function requireDeel({ gebieden }: Gebiedsselectie, code: string): GebiedInfo {
  const found = gebieden.length > 1 ? gebieden.find(gebied => gebied.code === code.toUpperCase() && gebied.soort !== 'buurt') : undefined
  if (found) return found
  throw new Refusal(`${code} is geen wijk of gemeente die helemaal in deze selectie ligt, met meer erbij.`, {
    code: 'naast-deel',
    en: `${code} is not a district or municipality that lies whole in this selection, with more beside it.`,
    place: { field: 'naast' },
  })
}

/** Sets a published part of a selection beside each of its figures, by margin: a part is never tested against the whole that it is in. */
export function addDeel(
  statistiek: Statistiek,
  beeld: Selectiebeeld,
  { deel, taal }: { readonly deel: GebiedInfo; readonly taal: Taal },
): Selectiebeeld {
  const beside = (cijfer: SelectiebeeldCijfer): SelectiebeeldCijfer => {
    const found = cijfer.periode === null ? null : statistiek.findBeside(cijfer.maat, cijfer.periode, deel)
    const named = { gebied: deel.code, naam: nameOf(deel, taal) }
    const other: Vergelijking =
      found?.cel.waarde == null
        ? { ...named, waarde: null, ontbreekt: found?.cel.ontbreekt ?? 'niet-geimporteerd' }
        : { ...named, waarde: found.cel.waarde, ...wordFor(statistiek, cijfer, found.cel.waarde) }
    return { ...cijfer, vergelijking: [other, ...cijfer.vergelijking] }
  }
  return { ...beeld, cijfers: beeld.cijfers.map(beside) }
}

function wordFor(
  statistiek: Statistiek,
  { maat: id, waarde, afronding, onzeker }: SelectiebeeldCijfer,
  other: number,
): Pick<Vergelijking, 'woord'> {
  const maat = statistiek.maat(id)
  const own = afronding ?? (waarde === null ? null : { onder: waarde, boven: waarde })
  const woord = maat && own && !onzeker ? wordByMarge(maat, own, other) : null
  return woord === null ? {} : { woord }
}
