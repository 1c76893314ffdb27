import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/eigen-logboek.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { OtherPages, StretchFilter } from '../logboek/stretch-filter.tsx'
import { readStretch } from '../logboek/stretch.ts'
import { OwnLines } from './own-lines.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const stretch = readStretch(new URL(request.url).searchParams, messagesIn(taalOf(request.url)).privacy.log.dagFout)
  const { regels, meer } =
    stretch.vraag === null ? { regels: [], meer: false } : need(await context.get(apiContext).privacy.eigenLogboek(stretch.vraag))
  return { view: hold({ stretch, regels, meer }) }
}

/** All that happened with the data of the visitor, and all that they did, page by page. */
export default function EigenLogboek({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { stretch, regels, meer } = loaderData.view.view
  const text = m.privacy.log
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <StretchFilter stretch={stretch} />
      {regels.length > 0 && <OwnLines regels={regels} titel={text.titel} />}
      {regels.length === 0 && stretch.vraag !== null && (
        <div className="empty">
          <Heading level={2}>{text.leeg.titel}</Heading>
          <Paragraph>{text.leeg.tekst}</Paragraph>
        </div>
      )}
      <OtherPages path="/mijn/gegevens/logboek" stretch={stretch} meer={meer} />
      <p className="back">
        <Link href={href('/mijn/gegevens')}>{text.terug}</Link>
      </p>
    </div>
  )
}
