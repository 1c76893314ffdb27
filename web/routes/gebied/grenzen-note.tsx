import { Link } from '@nl-design-system-candidate/link-react'
import type { GebiedDetail } from '../../data.ts'
import { usePage } from '../../ui/page-context.ts'

interface GrenzenNoteProps {
  readonly gebied: GebiedDetail
  /** The boundary year of figures that do not hold for this area any more, or null. */
  readonly oudeGrenzen: number | null
}

/** Says on top which boundaries this page is about, when that is not what a visitor would think. */
export function GrenzenNote({ gebied, oudeGrenzen }: GrenzenNoteProps) {
  const { m, href } = usePage()
  const path = href(`/gebied/${gebied.code}`)
  const newest = Math.max(...gebied.jaren)
  if (gebied.jaar < newest) {
    return (
      <p className="boundaries" role="note">
        {m.gebied.oudeIndeling(gebied.jaar)} <Link href={path}>{m.gebied.naarIndeling(newest)}</Link>
      </p>
    )
  }
  if (oudeGrenzen === null) return null
  return (
    <p className="boundaries" role="note">
      {m.gebied.hertekend(m.soorten[gebied.soort].toLowerCase(), oudeGrenzen)}{' '}
      {gebied.jaren.includes(oudeGrenzen) && <Link href={`${path}?jaar=${oudeGrenzen}`}>{m.gebied.naarIndeling(oudeGrenzen)}</Link>}
    </p>
  )
}
