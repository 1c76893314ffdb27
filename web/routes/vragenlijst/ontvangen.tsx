import { Link } from '@nl-design-system-candidate/link-react'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Bewijs } from '../../vragenlijsten-data.ts'

/** The receipt, and what takes the answer back. */
export function Ontvangen({ bewijs: { nummer, intrekcode } }: { readonly bewijs: Bewijs }) {
  const { m, href } = usePage()
  const text = m.vragenlijsten.invullen
  return (
    <>
      <Done text={text.ontvangen(nummer)} />
      <div className="meedenken__code">
        <p className="read">{text.intrekUitleg}</p>
        <p>
          <strong>{intrekcode}</strong>
        </p>
      </div>
      <p>
        <Link href={href('/antwoorden-weghalen')}>{text.naarIntrekken}</Link>
      </p>
    </>
  )
}
