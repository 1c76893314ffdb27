import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/privacy.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseForm } from '../../form.ts'
import { writeDag, writeLongMoment } from '../../format.ts'
import { need } from '../../need.ts'
import type { Opruiming, Wisverzoek } from '../../privacy-data.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const { privacy } = context.get(apiContext)
  const [wisverzoeken, opruimingen] = await Promise.all([privacy.wisverzoeken(), privacy.opruimingen()])
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return { wisverzoeken: need(wisverzoeken).map(forList), opruimingen: need(opruimingen).map(forList), gedaan }
}

/** What a list shows of it: not what was counted. */
function forList<Item extends Wisverzoek | Opruiming>({ proef: _, ...item }: Item): Omit<Item, 'proef'> {
  return item
}

/** Has it counted what is too old; nothing disappears yet. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const answer = await form.api.privacy.vraagOpruiming()
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/privacy/opruimingen/${answer.gelukt.id}?gedaan=geteld`))
}

/** For the two who decide together: requests to be erased, and runs of the retention periods. */
export default function Privacy({ loaderData: { wisverzoeken, opruimingen, gedaan }, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.privacy.beheer
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.privacy.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      <Requests wisverzoeken={wisverzoeken} />
      <Runs opruimingen={opruimingen} />
    </div>
  )
}

function Requests({ wisverzoeken }: { readonly wisverzoeken: readonly Omit<Wisverzoek, 'proef'>[] }) {
  const { m, href, taal } = usePage()
  const text = m.privacy.beheer
  return (
    <section className="page__part" aria-labelledby="verzoeken-kop">
      <Heading level={2} id="verzoeken-kop">
        {text.verzoekenTitel}
      </Heading>
      {wisverzoeken.length === 0 ? (
        <div className="empty">
          <Heading level={3}>{text.geenVerzoeken.titel}</Heading>
          <Paragraph>{text.geenVerzoeken.tekst}</Paragraph>
        </div>
      ) : (
        <>
          <Paragraph>{text.verzoekenUitleg}</Paragraph>
          <ul className="people" role="list">
            {wisverzoeken.map(({ id, persoon, staat, aangevraagd }) => (
              <li key={id} className="people__one">
                <p className="people__name">
                  <Link href={href(`/privacy/verzoeken/${id}`)}>{text.verzoekVan(persoon.naam ?? text.onbekend)}</Link>
                </p>
                <p>
                  {text.verzoekStaten[staat]} <span className="soft small">{writeDag(aangevraagd, taal)}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Runs({ opruimingen }: { readonly opruimingen: readonly Omit<Opruiming, 'proef'>[] }) {
  const { m, href, taal } = usePage()
  const text = m.privacy.beheer
  return (
    <section className="page__part" aria-labelledby="opruimen-kop">
      <Heading level={2} id="opruimen-kop">
        {text.opruimTitel}
      </Heading>
      <Paragraph className="read">{text.opruimUitleg}</Paragraph>
      <Form>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.laatTellen}
        </button>
      </Form>
      {opruimingen.length === 0 ? (
        <div className="empty after-form">
          <Heading level={3}>{text.geenOpruimingen.titel}</Heading>
          <Paragraph>{text.geenOpruimingen.tekst}</Paragraph>
        </div>
      ) : (
        <ul className="people after-form" role="list">
          {opruimingen.map(({ id, door, peildatum, staat }) => (
            <li key={id} className="people__one">
              <p className="people__name">
                <Link href={href(`/privacy/opruimingen/${id}`)}>{text.opruimingVan(writeLongMoment(peildatum, taal))}</Link>
              </p>
              <p>
                {text.opruimStaten[staat]} <span className="soft small">{door.naam ?? text.onbekend}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
