import { Link } from '@nl-design-system-candidate/link-react'
import { writeDag } from '../../format.ts'
import type { Uitkomsten } from '../../monitoring-data.ts'
import { usePage } from '../../ui/page-context.ts'

interface CitatenProps {
  readonly citaten: Uitkomsten['themas'][number]['citaten']
  readonly verhalen: number
  readonly buurt: string
}

/** What people told, in their own words, beside the figures. */
export function Citaten({ citaten, verhalen, buurt }: CitatenProps) {
  const { m, href, taal } = usePage()
  const text = m.uitkomsten.verhalen
  return (
    <>
      {citaten.map(({ citaat, wie, dag }) => (
        <figure key={`${dag} ${citaat}`} className="meten__citaat">
          <blockquote>{citaat}</blockquote>
          <figcaption className="soft">{`${wie === '' ? text.iemand : wie}, ${writeDag(dag, taal)}`}</figcaption>
        </figure>
      ))}
      <p>
        {text.aantal(verhalen)}. <Link href={href(`/programma/buurten/${buurt}/verhalen`)}>{text.naar}</Link>
      </p>
    </>
  )
}
