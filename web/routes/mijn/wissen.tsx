import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/wissen.ts'
import { apiContext } from '../../context.ts'
import type { FormState } from '../../form.ts'
import { readForm, readText, refuseFields, refuseForm, sayRefusal } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import type { EigenWisverzoek, Voorspelling } from '../../privacy-data.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { CheckField, ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { isOpen } from '../privacy/request-state.ts'
import { Tellingen } from '../privacy/tellingen.tsx'

const path = '/mijn/gegevens/wissen'

/** The visitor's request to be erased; as long as there is none that is open, what erasing would do. */
export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const { privacy } = context.get(apiContext)
  const wisverzoek = need(await privacy.eigenWisverzoek())
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  if (isOpen(wisverzoek)) return { view: hold({ wisverzoek, wissen: [] }), gedaan, teVaak: null }
  const gegevens = await privacy.gegevens()
  if ('weigering' in gegevens && gegevens.weigering.status === 429) {
    return { view: hold({ wisverzoek, wissen: [] }), gedaan, teVaak: sayRefusal(gegevens.weigering, taalOf(request.url)) }
  }
  return { view: hold({ wisverzoek, wissen: need(gegevens).wissen }), gedaan, teVaak: null }
}

/** Asks to be erased, or withdraws that. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { privacy } = form.api
  if (readText(form, 'doe') === 'trek-in') {
    const answer = await privacy.trekWissenIn()
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw redirect(hrefIn(form.taal, `${path}?gedaan=ingetrokken`))
  }
  if (readText(form, 'bevestig') !== 'ja') return refuseFields(form, { bevestig: messagesIn(form.taal).privacy.wissen.bevestigFout })
  const answer = await privacy.vraagWissen()
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `${path}?gedaan=gevraagd`))
}

/** To be erased: what goes and what stays, asking for it, what happens with the request, and withdrawing it. */
export default function Wissen({ loaderData: { view, gedaan, teVaak }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { wisverzoek, wissen } = view.view
  const text = m.privacy.wissen
  const open = isOpen(wisverzoek)
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      {!open && <Paragraph className="page__intro">{teVaak ?? text.intro}</Paragraph>}
      <Done text={m.privacy.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      {wisverzoek !== null && <State verzoek={wisverzoek} />}
      {!open && teVaak === null && <Ask wissen={wissen} state={actionData} />}
      <p className="back">
        <Link href={href('/mijn/gegevens')}>{text.terug}</Link>
      </p>
    </div>
  )
}

/** What happens, or happened, with the latest request. */
function State({ verzoek: { staat, aangevraagd, proef, waarom } }: { readonly verzoek: EigenWisverzoek }) {
  const { m, taal, href } = usePage()
  const text = m.privacy.wissen
  return (
    <>
      <section className="handed" aria-labelledby="verzoek-kop">
        <Heading level={2} id="verzoek-kop">
          {text.staatTitel}
        </Heading>
        <p>
          {text.gevraagd(writeDag(aangevraagd, taal))} {text.staten[staat]}
        </p>
        {waarom !== null && (
          <div>
            <p>{text.reden}</p>
            <blockquote className="handed__note">{waarom}</blockquote>
          </div>
        )}
        {staat === 'aangevraagd' && proef === null && (
          <p>
            {text.wordtGeteld} <Link href={href(path)}>{text.verversen}</Link>
          </p>
        )}
      </section>
      {staat === 'aangevraagd' && (
        <>
          {proef !== null && (
            <section className="page__part" aria-labelledby="wat-kop">
              <Heading level={2} id="wat-kop">
                {text.watTitel}
              </Heading>
              <Tellingen tellingen={proef} over="wissen" />
            </section>
          )}
          <section className="page__part" aria-labelledby="intrekken-kop">
            <Heading level={2} id="intrekken-kop">
              {text.trekInTitel}
            </Heading>
            <Paragraph>{text.trekInUitleg}</Paragraph>
            <Form>
              <button type="submit" name="doe" value="trek-in" className="utrecht-button utrecht-button--secondary-action">
                {text.trekIn}
              </button>
            </Form>
          </section>
        </>
      )}
    </>
  )
}

interface AskProps {
  readonly wissen: readonly Voorspelling[]
  readonly state: FormState | undefined
}

/** First what would happen, then the form. */
function Ask({ wissen, state }: AskProps) {
  const { m } = usePage()
  const text = m.privacy.wissen
  return (
    <>
      <section className="page__part" aria-labelledby="wat-kop">
        <Heading level={2} id="wat-kop">
          {text.watTitel}
        </Heading>
        <Paragraph>{text.watUitleg}</Paragraph>
        <Tellingen tellingen={wissen} over="wissen" />
      </section>
      <section className="page__part" aria-labelledby="vraag-kop">
        <Heading level={2} id="vraag-kop">
          {text.vraagTitel}
        </Heading>
        <ol className="read">
          {text.watGebeurt.map(zin => (
            <li key={zin}>{zin}</li>
          ))}
        </ol>
        <Form>
          <CheckField name="bevestig" label={text.bevestig} state={state} />
          <button type="submit" name="doe" value="vraag" className="utrecht-button utrecht-button--primary-action">
            {text.vraag}
          </button>
        </Form>
      </section>
    </>
  )
}
