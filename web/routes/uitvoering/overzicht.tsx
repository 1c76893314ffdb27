import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/overzicht.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { zegStanden } from './stand.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'mijlpalen bekijken')
  return { view: hold(need(await context.get(apiContext).uitvoering.overzicht())) }
}

/** How the buurten stand with their milestones: per cohort, and in it per buurt. */
export default function MijlpalenoverzichtPage({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { totaal, cohorten } = loaderData.view.view
  const text = m.uitvoering.overzicht
  const { kolommen } = text
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      {cohorten.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <p className="uitvoering__telling">{text.totaal(totaal.buurten, totaal.gehaald, totaal.mijlpalen, totaal.teLaat)}</p>
      )}
      {cohorten.map(({ id, naam, buurten, gehaald, mijlpalen, teLaat }) => (
        <section key={id ?? ''} className="page__part" aria-labelledby={`cohort-${id ?? 'geen'}`}>
          <Heading level={2} id={`cohort-${id ?? 'geen'}`}>
            {naam ?? text.zonderCohort}
          </Heading>
          <p>{text.totaal(buurten.length, gehaald, mijlpalen, teLaat)}</p>
          <LijstTable
            caption={naam ?? text.zonderCohort}
            kolommen={[kolommen.buurt, kolommen.gehaald, kolommen.teLaat, kolommen.standen, kolommen.volgende]}
            rijen={buurten.map(buurt => ({
              id: buurt.id,
              kop: <Link href={href(`/programma/buurten/${buurt.id}/mijlpalen`)}>{buurt.naam}</Link>,
              cellen: [
                text.van(buurt.gehaald, buurt.mijlpalen),
                buurt.teLaat,
                zegStanden(buurt.perStand, taal),
                buurt.volgende === null ? text.geenVolgende : `${buurt.volgende.wat}, ${writeDag(buurt.volgende.dag, taal)}`,
              ],
            }))}
          />
        </section>
      ))}
    </div>
  )
}
