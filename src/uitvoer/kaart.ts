import type { Taal } from '@buurtwijs/figures'
import { messagesIn } from '../../web/messages/index.ts'
import type { GebiedInfo, Gebiedsselectie, OmtrekSource } from '../modules/statistics/index.ts'
import { boxOf } from '../../web/ui/path-box.ts'
import type { RapportKaart } from './rapport.ts'

type Omtrek = NonNullable<Awaited<ReturnType<OmtrekSource['find']>>>

/** The outline of an area, or of areas of one gemeente together; null when no release at hand has it. */
export async function findKaart(
  omtrekken: OmtrekSource,
  plek: GebiedInfo | Gebiedsselectie,
  naam: string,
  taal: Taal,
): Promise<RapportKaart | null> {
  const gebieden = 'gebieden' in plek ? plek.gebieden : [plek]
  const [first] = gebieden
  const omtrek = first ? await omtrekken.find(first) : null
  if (!first || !omtrek) return null
  const joined = joinOmtrek(
    omtrek,
    first.code,
    gebieden.map(({ code }) => code),
  )
  if (!joined) return null
  const m = messagesIn(taal)
  const jaar = omtrek.grof ? m.gebied.kaartGrof(omtrek.jaar) : m.gebied.kaartJaar(omtrek.jaar)
  return { viewBox: closeUp(joined.own, omtrek.viewBox), ...joined, bijschrift: jaar, alt: m.meenemen.rapport.kaartAlt(naam) }
}

/** The shapes of the areas out of the drawing of the first; null when one of them lies elsewhere. */
function joinOmtrek({ own, others }: Omtrek, first: string, codes: readonly string[]): Pick<RapportKaart, 'own' | 'others'> | null {
  const chosen = codes.filter(code => code !== first).map(code => others.find(other => other.code === code)?.d)
  if (chosen.includes(undefined)) return null
  return { own: [own, ...chosen].join(''), others: others.filter(({ code }) => !codes.includes(code)).map(({ d }) => d) }
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
