import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/organisaties.ts'
import { apiContext } from '../../context.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const ik = await requireIk({ request, context })
  const organisaties = need(await context.get(apiContext).beheer.organisaties())
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return { organisaties, mayChange: ik.rechten.includes('organisaties beheren'), gedaan }
}

/** The organisations that take part; who sees to them adds one here, or changes one. */
export default function Organisaties({ loaderData: { organisaties, mayChange, gedaan } }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.beheer.organisaties
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.beheer.gedaan[gedaan]} />
      {mayChange && (
        <p className="beheer-act">
          <a className="utrecht-button utrecht-button--primary-action" href={href('/organisaties/nieuw')}>
            {text.nieuw}
          </a>
        </p>
      )}
      {organisaties.length === 0 ? (
        <div className="empty">
          <Heading level={2}>{text.leeg.titel}</Heading>
          <Paragraph>{text.leeg.tekst}</Paragraph>
        </div>
      ) : (
        <ul className="people" role="list">
          {organisaties.map(({ id, naam, soort, plaats }) => (
            <li key={id} className="people__one">
              <p className="people__name">
                {mayChange ? (
                  <Link href={href(`/organisaties/${id}`)} aria-label={text.wijzig(naam)}>
                    {naam}
                  </Link>
                ) : (
                  naam
                )}
              </p>
              <p>
                {text.soorten[soort]}
                {plaats !== null && <span className="soft"> {plaats}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
