import { Link } from '@nl-design-system-candidate/link-react'
import { usePage } from '../../ui/page-context.ts'
import type { Plek } from './plek.ts'

interface GrenzenNoteProps {
  readonly plek: Plek
  /** The boundary year of figures that do not hold for this area any more, or null. */
  readonly oudeGrenzen: number | null
}

/** Says on top which boundaries this page is about, when that is not what a visitor would think. */
export function GrenzenNote({ plek, oudeGrenzen }: GrenzenNoteProps) {
  const { m, href } = usePage()
  const path = href(`/gebied/${plek.adres}`)
  const newest = Math.max(...plek.jaren)
  if (plek.jaar < newest) {
    return (
      <p className="boundaries" role="note">
        {m.gebied.oudeIndeling(plek.jaar)} <Link href={path}>{m.gebied.naarIndeling(newest)}</Link>
      </p>
    )
  }
  if (oudeGrenzen === null) return null
  return (
    <p className="boundaries" role="note">
      {plek.soort === 'transitiebuurt'
        ? m.samen.hertekend(oudeGrenzen)
        : m.gebied.hertekend(m.soorten[plek.soort].toLowerCase(), oudeGrenzen)}{' '}
      {plek.jaren.includes(oudeGrenzen) && <Link href={`${path}?jaar=${oudeGrenzen}`}>{m.gebied.naarIndeling(oudeGrenzen)}</Link>}
    </p>
  )
}
