import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/buurten.ts'
import { apiContext } from '../../context.ts'
import { writePeriode } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { view: hold(need(await context.get(apiContext).vrijgave.buurten())) }
}

/** The buurten of which anybody can see figures. */
export default function Buurten({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.anderen
  const { buurten } = loaderData.view.view
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ul className="links" role="list">
        <li>
          <Link href={href('/over-de-cijfers/onthulling')}>{text.hoe}</Link>
        </li>
        <li>
          <Link href={href('/mijn/praktijk')}>{m.praktijk.naar}</Link>
        </li>
        <li>
          <Link href={href('/vrijgaven')}>{m.vrijgave.titel}</Link>
        </li>
      </ul>
      {buurten.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel}
          kolommen={[text.kolommen.buurt, text.kolommen.reeksen, text.kolommen.tot]}
          rijen={buurten.map(({ id, naam, reeksen, tot }) => ({
            id,
            kop: <Link href={href(`/vrijgaven/buurten/${id}`)}>{naam}</Link>,
            cellen: [String(reeksen), tot === null ? '–' : writePeriode(tot, taal)],
          }))}
        />
      )}
    </div>
  )
}
