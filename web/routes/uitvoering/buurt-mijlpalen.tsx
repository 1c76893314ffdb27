import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/buurt-mijlpalen.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegMijlpaal } from './mijlpalen.tsx'
import { StandRegel } from './regel.tsx'
import { StandWoord, zegRedenen, zegStanden } from './stand.tsx'
import { UitvoeringNav } from './uitvoering-nav.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'mijlpalen bekijken')
  const mijlpalen = needOne(await context.get(apiContext).uitvoering.mijlpalen(params.id))
  return { view: hold(mijlpalen), seesUitvoering: rechten.includes('uitvoering bekijken') }
}

/** The milestones of one buurt, as the programme and the insurers see them too. */
export default function BuurtMijlpalenPage({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { buurt, vandaag, activiteiten, perStand, lijst } = loaderData.view.view
  const text = m.uitvoering
  return (
    <div className="wrap page">
      <title>{`${text.mijlpalenVan.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.mijlpalenVan.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.mijlpalenVan.intro}</Paragraph>
      {loaderData.seesUitvoering && <UitvoeringNav buurt={buurt.id} />}
      {activiteiten === 0 ? (
        <Paragraph>{text.mijlpaal.leeg}</Paragraph>
      ) : (
        <>
          <p className="uitvoering__telling">
            {text.telActiviteiten(activiteiten)}: {zegStanden(perStand, taal)}.
          </p>
          <StandRegel />
        </>
      )}
      <ul className="uitvoering__lijst" role="list">
        {lijst.map(({ id, naam, thema, stand, redenen, mijlpalen }) => (
          <li key={id}>
            <Heading level={2}>{naam}</Heading>
            <p>
              <StandWoord stand={stand} /> {zegRedenen(redenen, taal)} <span className="soft">{m.agenda.themas[thema]}</span>
            </p>
            {mijlpalen.length > 0 && (
              <ul className="uitvoering__mijlpalen" role="list">
                {mijlpalen.map(({ id: one, wat, dag, gedaan }) => (
                  <li key={one}>
                    <span aria-hidden="true">{gedaan === null ? '–' : '✓'}</span>
                    <span>
                      {wat} <span className="soft">{zegMijlpaal({ dag, gedaan }, vandaag, taal)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link href={href('/programma/mijlpalenoverzicht')}>{text.overzicht.titel}</Link>
      </p>
    </div>
  )
}
