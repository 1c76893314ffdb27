import { adviseLeesbaarheid } from '@buurtwijs/figures'
import { Link } from '@nl-design-system-candidate/link-react'
import { usePage } from './page-context.ts'

/** Beside a text that residents read: what could make it easier. A tip and no more: the text is kept as it is. Texts are Dutch, whatever the page is in. */
export function LeesTip({ tekst }: { readonly tekst: string }) {
  const { m, href } = usePage()
  const tip = adviseLeesbaarheid(tekst)
  if (tip === null) return null
  const text = m.formulier.leestip
  return (
    <p className="lees-tip">
      {tip.soort === 'lange-zinnen' ? text.langeZinnen(tip.woordenPerZin) : text.langeWoorden}{' '}
      <Link href={href('/over-de-cijfers/leesbaarheid')}>{text.hoe}</Link>
    </p>
  )
}
