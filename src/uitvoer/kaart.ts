import type { Taal } from '@buurtwijs/figures'
import { messagesIn } from '../../web/messages/index.ts'
import type { GebiedInfo, Gebiedsselectie, OmtrekSource } from '../modules/statistics/index.ts'
import { boxOf } from '../../web/ui/path-box.ts'
import type { RapportKaart } from './rapport.ts'

/** The outline of an area, or of areas of one gemeente together; null when no release at hand has it. */
export async function findKaart(
  omtrekken: OmtrekSource,
  plek: GebiedInfo | Gebiedsselectie,
  naam: string,
  taal: Taal,
): Promise<RapportKaart | null> {
  const gebieden = 'gebieden' in plek ? plek.gebieden : [plek]
  const [first, ...more] = gebieden
  const omtrek = first ? await omtrekken.find(first, ...more) : null
  if (!omtrek) return null
  const m = messagesIn(taal)
  const jaar = omtrek.grof ? m.gebied.kaartGrof(omtrek.jaar) : m.gebied.kaartJaar(omtrek.jaar)
  return {
    viewBox: closeUp(omtrek.own, omtrek.viewBox),
    own: omtrek.own,
    others: omtrek.others.map(({ d }) => d),
    bijschrift: jaar,
    alt: m.meenemen.rapport.kaartAlt(naam),
  }
}

/** How much of what lies around is seen: so many times the area itself. */
const around = 2.2
const shape = { width: 174, height: 112 }

/** A frame around the area with a part of what lies around it; an area that fills its drawing keeps that. */
function closeUp(own: string, whole: string): string {
  const box = boxOf(own)
  const [, , width = 0] = whole.split(/[\s,]+/).map(Number)
  if (!box) return whole
  const high = Math.max(box.bottom - box.top, ((box.right - box.left) * shape.height) / shape.width) * around
  const wide = (high * shape.width) / shape.height
  if (wide >= width) return whole
  const [x, y] = [(box.left + box.right - wide) / 2, (box.top + box.bottom - high) / 2]
  return [x, y, wide, high].map(value => value.toFixed(1)).join(' ')
}
