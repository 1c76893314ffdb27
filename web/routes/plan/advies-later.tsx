import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Advies } from '../../plan-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NeemOp, pathOf, percent } from './advies-kaart.tsx'

/** So many are read at once; the others wait behind a line that opens. */
const most = 8

interface LaterProps extends Pick<Advies, 'later' | 'gebieden'> {
  readonly mayEdit: boolean
}

/** What suits the buurt and has to wait, each with the reason. */
export function AdviesLater({ later, gebieden, mayEdit }: LaterProps) {
  const { m } = usePage()
  const text = m.advies.later
  if (later.length === 0) return null
  const rest = later.slice(most)
  const vol = later.find(({ reden }) => reden === 'trekkers')
  return (
    <section className="page__part" aria-labelledby="later-kop">
      <Heading level={2} id="later-kop">
        {text.kop}
      </Heading>
      <Paragraph>
        {text.uitleg} {vol?.uitleg}
      </Paragraph>
      <Lijst caption={text.kop} later={later.slice(0, most)} {...{ gebieden, mayEdit }} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{text.meer(rest.length)}</summary>
          <Lijst caption={text.meer(rest.length)} later={rest} {...{ gebieden, mayEdit }} />
        </details>
      )}
    </section>
  )
}

interface LijstProps extends LaterProps {
  readonly caption: string
}

function Lijst({ caption, later, gebieden, mayEdit }: LijstProps) {
  const { m, href } = usePage()
  const { wat, score, waarom, doe } = m.advies.later.kolommen
  return (
    <LijstTable
      caption={caption}
      kolommen={[wat, score, waarom, ...(mayEdit ? [doe] : [])]}
      rijen={later.map(({ advies, reden, uitleg }) => ({
        id: advies.interventie,
        kop: (
          <Link href={href(pathOf(advies.interventie, gebieden))} lang="nl">
            {advies.naam}
          </Link>
        ),
        cellen: [
          percent(advies.score),
          <>
            {reden === 'trekkers' ? m.advies.later.vol : uitleg} <span className="soft">{advies.factoren[0]?.uitleg}</span>
          </>,
          ...(mayEdit ? [<NeemOp key="neem-op" advies={advies} isShort />] : []),
        ],
      }))}
    />
  )
}
