import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'
import type { Route } from './+types/uitkomst.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { usePage } from '../../ui/page-context.ts'
import { Schalen } from './uitkomst-schalen.tsx'
import { Aanbeveling, Indelingen, Vragen } from './uitkomst-delen.tsx'
import { Veranderingen } from './uitkomst-veranderingen.tsx'

export async function loader({ context, request, params: { id, golf } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'vragenlijsten bekijken')
  const { vragenlijsten } = context.get(apiContext)
  return {
    view: hold({
      gevonden: needOne(await vragenlijsten.uitkomst(id, golf)),
      instrumenten: await vragenlijsten.instrumenten(),
    }),
  }
}

/** What came out of a wave, for the network itself: nothing about too few people, each figure with its margin. */
export default function UitkomstPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { gevonden, instrumenten } = loaderData.view.view
  const { golf, uitkomst } = gevonden
  const text = m.vragenlijsten.uitkomst
  return (
    <div className="wrap page">
      <title>{`${text.titel(golf.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${golf.buurt.id}/vragenlijsten/${golf.id}`)}>{golf.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(golf.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p className="read">
        {text.respons(uitkomst.n, uitkomst.gevraagd)}{' '}
        {uitkomst.gevraagd > uitkomst.gebruikt && text.niet(uitkomst.gevraagd - uitkomst.gebruikt)} {text.wijze[uitkomst.wijze]}
        {uitkomst.doorAnder !== null && uitkomst.doorAnder > 0 && ` ${text.ander(uitkomst.doorAnder)}`}
      </p>
      <p className="read soft">
        {text.toeval} <Link href={href('/over-de-cijfers/vragenlijsten')}>{m.vragenlijsten.naar}</Link>
      </p>
      {gevonden.sinds !== null && <Veranderingen sinds={gevonden.sinds} uitkomst={uitkomst} />}
      {golf.instrumenten.map(id => {
        const naam = instrumenten.find(each => each.id === id)?.naam
        return (
          <Instrument key={id} id={id} naam={naam}>
            <Schalen schalen={uitkomst.schalen.filter(({ instrument }) => instrument === id)} />
            <Indelingen indelingen={uitkomst.indelingen.filter(({ instrument }) => instrument === id)} />
            {id === 'aanbeveling' && <Aanbeveling aanbeveling={uitkomst.aanbeveling} />}
          </Instrument>
        )
      })}
      <Vragen vragen={uitkomst.vragen} vorm={gevonden.vorm} />
    </div>
  )
}

interface InstrumentProps {
  readonly id: string
  readonly naam: { readonly nl: string; readonly en: string } | undefined
  readonly children: ReactNode
}

function Instrument({ id, naam, children }: InstrumentProps) {
  const { taal } = usePage()
  return (
    <section className="page__part metingen" aria-labelledby={`${id}-kop`}>
      <Heading level={2} id={`${id}-kop`}>
        {naam?.[taal] ?? id}
      </Heading>
      {children}
    </section>
  )
}
