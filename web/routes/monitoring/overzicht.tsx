import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/overzicht.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import type { Meetplannen } from '../../monitoring-data.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'meetplan bekijken')
  return { view: hold(need(await context.get(apiContext).monitoring.meetplannen())) }
}

/** Which buurten deliver their figures, and how far their measuring plans are. */
export default function OverzichtPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurten } = loaderData.view.view
  const text = m.meten.overzicht
  const { kolommen } = text
  return (
    <div className="wrap page meten">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p className="links">
        <Link href={href('/programma/koers')}>{m.koers.naar}</Link>
        <Link href={href('/programma/meetafspraken')}>{text.naarAfspraken}</Link>
        <Link href={href('/vrijgaven/buurten')}>{m.anderen.naar}</Link>
      </p>
      {buurten.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel}
          kolommen={[kolommen.buurt, kolommen.geleverd, kolommen.opTijd, kolommen.teLaat, kolommen.meetplan]}
          rijen={buurten.map(rij => ({
            id: rij.buurt.id,
            kop: <Link href={href(`/programma/buurten/${rij.buurt.id}/metingen`)}>{rij.buurt.naam}</Link>,
            cellen: [
              text.van(rij.geleverd, rij.verwacht),
              text.van(rij.opTijd, rij.verwacht),
              String(rij.teLaat),
              <HoeVer key="meetplan" rij={rij} />,
            ],
          }))}
        />
      )}
    </div>
  )
}

function HoeVer({ rij: { buurt, activiteiten, losseLagen, nietAf } }: { readonly rij: Meetplannen['buurten'][number] }) {
  const { m, href } = usePage()
  const text = m.meten.overzicht
  if (activiteiten === 0) return text.zonderPlan
  const open = losseLagen + nietAf
  return (
    <Link href={href(`/programma/buurten/${buurt.id}/meetplan`)} aria-label={`${open === 0 ? text.af : text.nietAf(open)}, ${buurt.naam}`}>
      {open === 0 ? text.af : text.nietAf(open)}
    </Link>
  )
}
