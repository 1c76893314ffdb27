import type { GebiedInfo, Gebiedsselectie, Statistiek } from '../../statistics/index.ts'
import type { Selectiebeeld, SelectiebeeldCijfer } from '../schema.ts'
import { wordByMarge } from '../vergelijk.ts'
import { findGelijken, type Gelijken } from './gelijken.ts'

/**
 * Sets the areas that are most like a place beside each of its figures but counts, which say how large an area was drawn. Their middle is never
 * tested: it is a middle of figures, not a figure.
 */
export function addGelijken<Beeld extends Selectiebeeld>(statistiek: Statistiek, over: GebiedInfo | Gebiedsselectie, beeld: Beeld): Beeld {
  const gelijken = findGelijken(statistiek, over)
  return {
    ...beeld,
    gelijken: (gelijken?.gebieden ?? []).map(({ code, naam, gemeente }) => ({ code, naam, gemeente })),
    cijfers: gelijken ? beeld.cijfers.map(cijfer => besideGelijken(statistiek, gelijken, cijfer)) : beeld.cijfers,
  }
}

function besideGelijken(statistiek: Statistiek, gelijken: Gelijken, cijfer: SelectiebeeldCijfer): SelectiebeeldCijfer {
  const maat = statistiek.maat(cijfer.maat)
  const found = maat && maat.soort !== 'telling' && cijfer.periode !== null ? gelijken.find(maat.id, cijfer.periode) : null
  if (!maat || !found) return cijfer
  const { waarde } = cijfer
  const own = cijfer.afronding ?? (waarde === null ? null : { onder: waarde, boven: waarde })
  const woord = own && !cijfer.onzeker ? wordByMarge(maat, own, found.mediaan) : null
  return { ...cijfer, gelijken: { ...found, ...(woord === null ? {} : { woord }) } }
}
