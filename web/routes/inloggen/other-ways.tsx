import { Link } from '@nl-design-system-candidate/link-react'
import { useIk } from '../../ui/ik.ts'
import { usePage } from '../../ui/page-context.ts'

/** Where to go when a way to sign in did not work: to the others, or back to one's own access. */
export function OtherWays() {
  const { m, href } = usePage()
  const text = m.toegang
  return (
    <p>
      {useIk() === null ? (
        <Link href={href('/inloggen')}>{text.inloggen.anders}</Link>
      ) : (
        <Link href={href('/mijn/toegang')}>{text.toegang.titel}</Link>
      )}
    </p>
  )
}
