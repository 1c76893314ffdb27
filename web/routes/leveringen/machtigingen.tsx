import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/machtigingen.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import type { Levermachtiging } from '../../leveringen-data.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { Done } from '../../ui/done.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'levermachtiging geven')
  const lijst = need(await context.get(apiContext).leveringen.machtigingen())
  return { view: hold(lijst), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** What each organisation may deliver, and about which areas. */
export default function MachtigingenPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.leveringen.machtiging
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href('/programma/leveringen')}>{m.leveringen.titel}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.leveringen.gedaan[loaderData.gedaan]} />
      <LijstTable
        caption={text.titel}
        kolommen={[text.organisatie, text.gebieden, text.maten]}
        rijen={loaderData.view.view.map(machtiging => ({
          id: machtiging.id,
          kop: <Link href={href(`/programma/levermachtigingen/${machtiging.id}`)}>{machtiging.naam}</Link>,
          cellen: [<Gebieden key="gebieden" {...machtiging} />, <Maten key="maten" {...machtiging} />],
        }))}
      />
    </div>
  )
}

function Gebieden({ gebieden }: Pick<Levermachtiging, 'gebieden'>) {
  const { m } = usePage()
  const text = m.leveringen.machtiging
  if (gebieden.length === 0) return <span className="soft">{text.niets}</span>
  return gebieden.includes('*') ? text.alleGebieden : gebieden.join(', ')
}

function Maten({ maten }: Pick<Levermachtiging, 'maten'>) {
  const { m } = usePage()
  const text = m.leveringen.machtiging
  if (maten.length === 0) return <span className="soft">{text.niets}</span>
  return maten.includes('*') ? text.allesMaten : maten.join(', ')
}
