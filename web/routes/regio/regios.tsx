import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/regios.ts'
import { apiContext } from '../../context.ts'
import { writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'programma bekijken')
  const regios = need(await context.get(apiContext).regio.regios())
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return { view: hold({ regios }), mayKeep: rechten.includes('regios beheren'), gedaan }
}

/** The regions of the programme. */
export default function Regios({ loaderData: { view, mayKeep, gedaan } }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { regios } = view.view
  const text = m.regio
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={text.gedaan[gedaan]} />
      {mayKeep && (
        <p className="beheer-act">
          <a className="utrecht-button utrecht-button--primary-action" href={href('/programma/regios/nieuw')}>
            {text.maak}
          </a>
        </p>
      )}
      {regios.length === 0 && <Paragraph>{text.geen}</Paragraph>}
      <ul className="people" role="list">
        {regios.map(({ id, naam, gemeenten }) => (
          <li key={id} className="people__one">
            <p className="people__name">
              <Link href={href(`/regio/${id}`)}>{naam}</Link>
            </p>
            <p>
              {writeList(
                gemeenten.map(gemeente => gemeente.naam),
                taal,
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
