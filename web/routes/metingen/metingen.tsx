import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/metingen.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { Done } from '../../ui/done.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'vragenlijsten bekijken')
  const lijst = needOne(await context.get(apiContext).vragenlijsten.metingen(id))
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return { view: hold({ lijst, gedaan, mayWrite: rechten.includes('vragenlijsten bijwerken') }) }
}

/** The waves of a buurt: what was asked, when, and how many answered. */
export default function MetingenPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { lijst, gedaan, mayWrite } = loaderData.view.view
  const { metingen: text, momenten, staten, gedaan: done } = m.vragenlijsten
  const pad = `/programma/buurten/${lijst.buurt.id}`
  return (
    <div className="wrap page">
      <title>{`${text.titel(lijst.buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(pad)}>{lijst.buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(lijst.buurt.naam)}</Heading>
      <Done text={done[gedaan]} />
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ul className="links meedenken__doe" role="list">
        {mayWrite && (
          <li>
            <Link href={href(`${pad}/vragenlijsten/nieuw`)}>{text.nieuw}</Link>
          </li>
        )}
        <li>
          <Link href={href(`${pad}/eigen-vragenlijsten`)}>{m.eigenVragen.lijsten.naar}</Link>
        </li>
        <li>
          <Link href={href('/gesprekshulp')}>{m.eigenVragen.gesprek.naar}</Link>
        </li>
        <li>
          <Link href={href('/vragenlijsten')}>{text.instrumenten}</Link>
        </li>
      </ul>
      {lijst.golven.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel(lijst.buurt.naam)}
          kolommen={[text.kolommen.naam, text.kolommen.moment, text.kolommen.staat, text.kolommen.respons]}
          rijen={lijst.golven.map(golf => ({
            id: golf.id,
            kop: <Link href={href(`${pad}/vragenlijsten/${golf.id}`)}>{golf.naam}</Link>,
            cellen: [momenten[golf.moment], staten[golf.staat], text.respons(golf.gebruikt, golf.gevraagd)],
          }))}
        />
      )}
    </div>
  )
}
