import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/wisverzoek.ts'
import { apiContext } from '../../context.ts'
import type { FormState } from '../../form.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Field, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Agree, Busy, whyNotAgree } from './decide.tsx'
import { Tellingen } from './tellingen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const ik = await requireIk({ request, context })
  const verzoek = need(await context.get(apiContext).privacy.wisverzoek(params.id))
  const why = whyNotAgree(ik, { akkoorden: verzoek.akkoorden, about: verzoek.persoon.id })
  return { verzoek, why, gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Agrees with erasing, or refuses the request with a sentence. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { privacy } = form.api
  if (readText(form, 'doe') === 'wijs-af') {
    const answer = await privacy.wijsWissenAf(id, readText(form, 'waarom'))
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw redirect(hrefIn(form.taal, `/privacy/verzoeken/${id}?gedaan=afgewezen`))
  }
  const answer = await privacy.stemInMetWissen(id)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/privacy/verzoeken/${id}?gedaan=${answer.gelukt.isCompleet ? 'compleet' : 'ingestemd'}`))
}

/** One request to be erased: what would go and what would stay, who agreed, and deciding about it. */
export default function WisverzoekPagina({ loaderData: { verzoek, why, gedaan }, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.privacy.beheer
  const wie = verzoek.persoon.naam ?? text.onbekend
  const titel = text.verzoekVan(wie)
  const { staat, proef, akkoorden, waarom, aangevraagd, afgehandeld } = verzoek
  const isOpen = staat === 'aangevraagd'
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">
        {text.verzoekVanStaat(text.verzoekStaten[staat], writeDag(aangevraagd, taal))}{' '}
        {afgehandeld !== null && text.klaarOp(writeDag(afgehandeld, taal))}
      </Paragraph>
      <Done text={m.privacy.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      {waarom !== null && (
        <div className="handed">
          <p>{text.afgewezenOmdat}</p>
          <blockquote className="handed__note">{waarom}</blockquote>
        </div>
      )}
      {staat === 'akkoord' && <Busy>{text.verzoekBezig}</Busy>}
      {isOpen && proef === null && <Busy>{text.wordtGeteld}</Busy>}
      {proef !== null && (
        <section className="page__part" aria-labelledby="wat-kop">
          <Heading level={2} id="wat-kop">
            {m.privacy.wissen.watTitel}
          </Heading>
          <Paragraph>{text.metUBedoeld(wie)}</Paragraph>
          <Tellingen tellingen={proef} over="wissen" hasRows />
        </section>
      )}
      <Agree
        akkoorden={akkoorden}
        isOpen={isOpen && proef !== null}
        why={why}
        knop={text.stemInMetWissen}
        uitleg={text.stemInUitleg(wie)}
      />
      {isOpen && why !== 'eigen' && <Refuse state={actionData} />}
      <p className="back">
        <Link href={href('/privacy')}>{text.terug}</Link>
      </p>
    </div>
  )
}

function Refuse({ state }: { readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.privacy.beheer
  return (
    <section className="page__part" aria-labelledby="afwijzen-kop">
      <Heading level={2} id="afwijzen-kop">
        {text.wijsAfTitel}
      </Heading>
      <Paragraph className="read">{text.wijsAfUitleg}</Paragraph>
      <Form>
        <Field name="waarom" label={text.waarom} hint={text.waaromHint} state={state}>
          {described => (
            <textarea
              className="utrecht-textbox note"
              rows={3}
              maxLength={500}
              defaultValue={state?.waarden['waarom'] ?? ''}
              {...described}
            />
          )}
        </Field>
        <button type="submit" name="doe" value="wijs-af" className="utrecht-button utrecht-button--secondary-action">
          {text.wijsAf}
        </button>
      </Form>
    </section>
  )
}
