import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/analyses.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'analyses bekijken')
  const lijst = need(await context.get(apiContext).effect.analyses(taalOf(request.url)))
  return { view: hold(lijst), mayDo: rechten.includes('analyse uitvoeren') }
}

/** Every analysis with its plan and its verdict. */
export default function Analyses({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.analyse
  const { analyses } = loaderData.view.view
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ul className="links" role="list">
        <li>
          <Link href={href('/werkt-het')}>{m.effect.voorbeelden.titel}</Link>
        </li>
        <li>
          <Link href={href('/over-de-cijfers/werkt-het')}>{text.hoe}</Link>
        </li>
      </ul>
      {analyses.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel}
          kolommen={[text.kolommen.titel, text.kolommen.uitkomst, text.kolommen.stand, text.kolommen.oordeel]}
          rijen={analyses.map(({ id, titel, uitkomst, staat, verkennend, oordeel }) => ({
            id,
            kop: <Link href={href(`/programma/analyses/${id}`)}>{titel}</Link>,
            cellen: [
              uitkomst,
              text.standen[staat],
              oordeel === null ? text.geenOordeel : `${m.effect.oordelen[oordeel]}${verkennend ? ` (${text.verkennend.titel})` : ''}`,
            ],
          }))}
        />
      )}
      {loaderData.mayDo && (
        <p>
          <Link href={href('/programma/analyses/nieuw')} className="utrecht-button utrecht-button--primary-action">
            {text.nieuw}
          </Link>
        </p>
      )}
    </div>
  )
}
