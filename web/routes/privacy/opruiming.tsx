import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/opruiming.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { writeAantal, writeDag, writeLongMoment } from '../../format.ts'
import { need } from '../../need.ts'
import type { Opruiming } from '../../privacy-data.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Agree, Busy, whyNotAgree } from './decide.tsx'
import { Tellingen } from './tellingen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const ik = await requireIk({ request, context })
  const opruiming = need(await context.get(apiContext).privacy.opruiming(params.id))
  const why = whyNotAgree(ik, { akkoorden: opruiming.akkoorden, about: null })
  return { opruiming, why, gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Agrees with removing what was counted, or drops it. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { privacy } = form.api
  if (readText(form, 'doe') === 'laat-vallen') {
    const answer = await privacy.laatOpruimingVallen(id)
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw redirect(hrefIn(form.taal, `/privacy/opruimingen/${id}?gedaan=vervallen`))
  }
  const answer = await privacy.stemInMetOpruimen(id)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/privacy/opruimingen/${id}?gedaan=${answer.gelukt.isCompleet ? 'compleet' : 'ingestemd'}`))
}

/** One run of the retention periods: what would go, who agreed, deciding about it, and afterwards what went. */
export default function OpruimingPagina({ loaderData: { opruiming, why, gedaan }, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.privacy.beheer
  const { staat, proef, akkoorden, peildatum, door, afgehandeld } = opruiming
  const titel = text.opruimingVan(writeLongMoment(peildatum, taal))
  const isOpen = staat === 'aangevraagd'
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">
        {text.gevraagdDoor(door.naam ?? text.onbekend, text.opruimStaten[staat])}{' '}
        {afgehandeld !== null && text.klaarOp(writeDag(afgehandeld, taal))}
      </Paragraph>
      <Done text={m.privacy.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      {staat === 'akkoord' && <Busy>{text.opruimenBezig}</Busy>}
      {isOpen && proef === null && <Busy>{text.wordtGeteld}</Busy>}
      <Removed opruiming={opruiming} />
      {staat !== 'uitgevoerd' && proef !== null && (
        <section className="page__part" aria-labelledby="wat-kop">
          <Heading level={2} id="wat-kop">
            {text.teOudTitel}
          </Heading>
          {proef.some(({ aantal }) => aantal > 0) && <Paragraph>{text.metUIedereen}</Paragraph>}
          <Tellingen tellingen={proef} over="opruimen" hasRows />
        </section>
      )}
      <Agree
        akkoorden={akkoorden}
        isOpen={isOpen && proef !== null}
        why={why}
        knop={text.stemInMetOpruimen}
        uitleg={text.stemInOpruimUitleg}
      />
      {isOpen && (
        <section className="page__part" aria-labelledby="vallen-kop">
          <Heading level={2} id="vallen-kop">
            {text.laatVallenTitel}
          </Heading>
          <Paragraph>{text.laatVallenUitleg}</Paragraph>
          <Form>
            <button type="submit" name="doe" value="laat-vallen" className="utrecht-button utrecht-button--secondary-action">
              {text.laatVallen}
            </button>
          </Form>
        </section>
      )}
      <p className="back">
        <Link href={href('/privacy')}>{text.terug}</Link>
      </p>
    </div>
  )
}

/** What went, once it is done. */
function Removed({ opruiming: { uitslag, proef } }: { readonly opruiming: Opruiming }) {
  const { m, taal } = usePage()
  const text = m.privacy.beheer
  if (uitslag === null) return null
  const some = uitslag.filter(({ aantal }) => aantal > 0)
  const name = (regel: string) =>
    m.privacy.api.regels[regel]?.gegevens ?? proef?.find(telling => telling.regel === regel)?.gegevens ?? regel
  return (
    <section className="page__part" aria-labelledby="uitslag-kop">
      <Heading level={2} id="uitslag-kop">
        {text.uitslagTitel}
      </Heading>
      {some.length === 0 ? (
        <Paragraph>{text.uitslagLeeg}</Paragraph>
      ) : (
        <ul className="read">
          {some.map(({ regel, aantal }) => (
            <li key={regel}>
              {name(regel)}: {writeAantal(aantal, taal)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
