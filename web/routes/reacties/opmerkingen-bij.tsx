import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Draden, Over } from '../../reacties-data.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'
import { DraadDeel } from './draad.tsx'
import { NieuweOpmerking } from './nieuwe-opmerking.tsx'

interface BijProps {
  readonly buurt: string
  readonly over: Over
  /** Address of this page, without its language. */
  readonly hier: string
  readonly draden: Draden['draden']
  readonly mayWrite: boolean
  readonly gedaan: string
}

/** What the network said about one thing, on the page of that thing. */
export function OpmerkingenBij({ buurt, over, hier, draden, mayWrite, gedaan }: BijProps) {
  const { m, href } = usePage()
  const text = m.reacties.opmerkingen
  const stuurNaar = href(`/programma/buurten/${buurt}/plan/opmerkingen?${new URLSearchParams(over).toString()}`)
  const plek = { buurt, mayWrite, stuurNaar, terug: href(hier), state: undefined }
  return (
    <section className="page__part" aria-labelledby="opmerkingen">
      <Heading level={2} id="opmerkingen">
        {text.hier}
      </Heading>
      <Done text={m.reacties.gedaan[gedaan]} />
      {draden.length === 0 && <p className="soft">{text.hierLeeg}</p>}
      <ul className="draden" role="list">
        {draden.map(draad => (
          <DraadDeel key={draad.id} draad={draad} plek={plek} isHier />
        ))}
      </ul>
      {mayWrite && <NieuweOpmerking plek={plek} over={over} titel={text.nieuw} level={3} />}
    </section>
  )
}
