import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/plannen.ts'
import { apiContext } from '../../context.ts'
import { writeAantal } from '../../format.ts'
import { need } from '../../need.ts'
import type { PlanRegel } from '../../plan-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtplan bekijken')
  return { plannen: need(await context.get(apiContext).plan.plannen()) }
}

/** The plans of the buurten that somebody sees; where the transition team finds what waits for its answer. */
export default function Plannen({ loaderData: { plannen } }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.plan.lijst
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ProgrammaNav />
      {plannen.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel}
          kolommen={[text.kolommen.buurt, text.kolommen.activiteiten, text.kolommen.themas]}
          rijen={plannen.map(({ buurt, activiteiten, themas }) => ({
            id: buurt.id,
            kop: <Link href={href(`/programma/buurten/${buurt.id}/plan`)}>{buurt.naam}</Link>,
            cellen: [writeAantal(activiteiten, taal), <Weg key="themas" buurt={buurt.id} themas={themas} />],
          }))}
        />
      )}
    </div>
  )
}

function Weg({ buurt, themas }: { readonly buurt: string; readonly themas: PlanRegel['themas'] }) {
  const { m, href } = usePage()
  const text = m.plan.lijst
  if (themas.length === 0) return <span className="soft">{text.geenThemas}</span>
  return (
    <ul role="list">
      {themas.map(({ thema, stand }) => (
        <li key={thema}>
          <Link href={href(`/programma/buurten/${buurt}/plan/themas/${thema}`)}>{m.agenda.themas[thema]}</Link>
          {stand !== 'open' && `: ${text.stand[stand]}`}
        </li>
      ))}
    </ul>
  )
}
