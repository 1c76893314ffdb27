import { useIk } from './ik.ts'
import { usePage } from './page-context.ts'
import { describeRol } from './rol.ts'

/** In a demo: in whose place the visitor looks around, and the way to another role. */
export function DemoNote() {
  const { m, href, taal } = usePage()
  const ik = useIk()
  const text = m.beheer.demo
  const isLooking = ik !== null && ik.demo && ik.rol !== null
  return (
    <span>
      {isLooking && ik.rol !== null && `${text.uKijktAls(describeRol(ik, ik.rol, taal))} `}
      <a href={href('/demo')}>{isLooking ? text.andereRol : text.kijkRond}</a>
    </span>
  )
}
