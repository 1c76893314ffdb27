import type { BeeldCijfer } from '../data.ts'
import { writeExact } from '../format.ts'
import { usePage } from './page-context.ts'

/** Between what the true figure of areas together lies, as far as rounding and weighing leave room; nothing when it is known exactly. */
export function Bereik({ cijfer }: { readonly cijfer: BeeldCijfer }) {
  const { m, taal } = usePage()
  const { afronding } = cijfer
  if (!afronding || cijfer.waarde === null || afronding.onder === afronding.boven) return null
  const [onder, boven] = [writeExact(afronding.onder, cijfer, taal), writeExact(afronding.boven, cijfer, taal)]
  return <small>{m.samen.bereik(onder, boven)}</small>
}
