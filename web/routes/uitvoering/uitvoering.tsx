import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/uitvoering.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { UitvoerActiviteit } from '../../uitvoering-data.ts'
import { StandRegel } from './regel.tsx'
import { standen, StandWoord, zegRedenen, zegStanden } from './stand.tsx'
import { UitvoeringNav } from './uitvoering-nav.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'uitvoering bekijken')
  const uitvoering = needOne(await context.get(apiContext).uitvoering.uitvoering(params.id))
  return { view: hold(uitvoering), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** One tap: nothing changed in an activity. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const activiteit = readText(form, 'activiteit')
  const answer = await form.api.uitvoering.meld(id, activiteit, 0, null)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/uitvoering?gedaan=niets#a-${activiteit}`))
}

/** How every activity of a plan goes: what asks for attention first. */
export default function UitvoeringPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { buurt, activiteiten, magBijwerken } = loaderData.view.view
  const text = m.uitvoering
  const perStand = Object.fromEntries(standen.map(stand => [stand, activiteiten.filter(each => each.stand === stand).length]))
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <UitvoeringNav buurt={buurt.id} />
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {activiteiten.length === 0 ? (
        <Paragraph>
          {text.leeg} <Link href={href(`/programma/buurten/${buurt.id}/plan`)}>{m.plan.naarPlan}</Link>
        </Paragraph>
      ) : (
        <>
          <p className="uitvoering__telling">
            {text.telActiviteiten(activiteiten.length)}: {zegStanden(perStand, taal)}.
          </p>
          <StandRegel />
        </>
      )}
      {standen.map(stand => {
        const own = activiteiten.filter(each => each.stand === stand)
        return own.length === 0 ? null : (
          <section key={stand} className="page__part" aria-labelledby={`stand-${stand}`}>
            <Heading level={2} id={`stand-${stand}`}>
              {text.standen[stand]}
            </Heading>
            <ul className="uitvoering__lijst" role="list">
              {own.map(each => (
                <Regel key={each.id} buurt={buurt.id} activiteit={each} magBijwerken={magBijwerken} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

interface RegelProps {
  readonly buurt: string
  readonly activiteit: UitvoerActiviteit
  readonly magBijwerken: boolean
}

function Regel({ buurt, activiteit, magBijwerken }: RegelProps) {
  const { m, href, taal } = usePage()
  const text = m.uitvoering
  const { id, naam, stand, redenen, eigenaar, gemeld, hindernis, nieuw } = activiteit
  return (
    <li id={`a-${id}`}>
      <Heading level={3}>
        <Link href={href(`/programma/buurten/${buurt}/uitvoering/${id}`)}>{naam}</Link>
      </Heading>
      <p>
        <StandWoord stand={stand} /> {zegRedenen(redenen, taal)} {hindernis !== '' && text.zitInDeWeg(hindernis)}
      </p>
      <p className="soft">
        {gemeld === null ? text.nooitGemeld : text.gemeld(writeDag(gemeld, taal))}{' '}
        {eigenaar !== null && text.let(eigenaar.naam ?? text.eerder.iemand)} {nieuw > 0 && <strong>{text.nieuw(nieuw)}</strong>}
      </p>
      {magBijwerken && (
        <div className="uitvoering__knoppen">
          <Link href={href(`/programma/buurten/${buurt}/uitvoering/${id}#bijwerken-kop`)} aria-label={`${text.bekijk}: ${naam}`}>
            {text.bekijk}
          </Link>
          {stand !== 'klaar' && stand !== 'niet-begonnen' && (
            <Form isBare>
              <button
                type="submit"
                name="activiteit"
                value={id}
                className="utrecht-button utrecht-button--secondary-action"
                aria-label={text.nietsVan(naam)}
              >
                {text.niets}
              </button>
            </Form>
          )}
        </div>
      )}
    </li>
  )
}
