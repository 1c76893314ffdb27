import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/postvak.ts'
import type { Bericht } from '../../beheer-data.ts'
import { apiContext } from '../../context.ts'
import { writeMoment } from '../../format.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const answer = await context.get(apiContext).beheer.berichten()
  const nu = new Date().toISOString()
  if ('weigering' in answer && answer.weigering.code === 'postvak-closed') return { berichten: null, nu }
  return { berichten: need(answer), nu }
}

/** The mails that nobody sends, in a set-up without a mail server. */
export default function Postvak({ loaderData: { berichten, nu } }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.beheer.postvak
  const empty = berichten === null ? text.dicht : berichten.length === 0 ? text.leeg : null
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{text.titel}</Heading>
      {berichten !== null && <Paragraph className="page__intro">{text.intro}</Paragraph>}
      {empty !== null && (
        <div className="empty">
          <Heading level={2}>{empty.titel}</Heading>
          <Paragraph>{empty.tekst}</Paragraph>
        </div>
      )}
      <ul className="people" role="list">
        {(berichten ?? []).map(bericht => (
          <Mail key={bericht.id} bericht={bericht} nu={nu} />
        ))}
      </ul>
    </div>
  )
}

const address = /https?:\/\/\S+/

/** A mail as its reader would get it, with its link to follow. */
function Mail({ bericht: { aan, onderwerp, tekst, aangemaakt }, nu }: { readonly bericht: Bericht; readonly nu: string }) {
  const { m, taal } = usePage()
  const text = m.beheer.postvak
  const found = address.exec(tekst)?.[0]
  return (
    <li className="people__one">
      <div>
        <h2 className="people__name">{onderwerp}</h2>
        <p className="soft small">
          {text.aan} {aan}
        </p>
        <p className="soft small">{writeMoment(aangemaakt, nu, taal)}</p>
      </div>
      <div>
        <p className="mail">
          {tekst
            .replace(address, '')
            .replaceAll(/\n{2,}/g, '\n')
            .trim()}
        </p>
        {found !== undefined && (
          <p>
            {text.link}{' '}
            <Link className="mail__link" href={new URL(found).pathname}>
              {found}
            </Link>
          </p>
        )}
      </div>
    </li>
  )
}
