import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/uitnodigingen.ts'
import type { NieuweUitnodiging, Uitnodiging } from '../../beheer-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { describeRol } from '../../ui/rol.ts'
import { howInvited } from './read-invitation.ts'

/** In the order in which somebody can still do something about them. */
const staten = ['open', 'verlopen', 'aanvaard', 'ingetrokken'] as const satisfies readonly Uitnodiging['staat'][]

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const { beheer } = context.get(apiContext)
  const [uitnodigingen, rollen] = await Promise.all([beheer.uitnodigingen(), beheer.rollen()])
  const givable = need(rollen).map(({ rol }) => rol)
  return { uitnodigingen: need(uitnodigingen), givable, gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Withdraws an invitation, or sends the same one again. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { beheer } = form.api
  const again = readText(form, 'opnieuw')
  if (again === '') {
    const answer = await beheer.trekIn(readText(form, 'trek-in'))
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw redirect(hrefIn(form.taal, '/uitnodigingen?gedaan=ingetrokken'))
  }
  const earlier = need(await beheer.uitnodigingen()).find(({ id }) => id === again)
  if (!earlier) throw redirect(hrefIn(form.taal, '/uitnodigingen'))
  const answer = await beheer.nodigUit(sameAs(earlier))
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/uitnodigingen?gedaan=${howInvited(answer.gelukt)}`))
}

function sameAs({ naam, mail, rol, buurt, organisatie, beroep, zetel }: Uitnodiging): NieuweUitnodiging {
  return {
    naam,
    mail,
    rol,
    ...(buurt === null ? {} : { buurt: buurt.id }),
    ...(organisatie === null ? {} : { organisatie: organisatie.id }),
    ...(beroep === null ? {} : { beroep }),
    ...(zetel === null ? {} : { zetel }),
  }
}

/** Who was invited and what became of it; what can still be done stands at the top. */
export default function Uitnodigingen({ loaderData: { uitnodigingen, givable, gedaan }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.beheer.uitnodigingen
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.beheer.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      <p className="beheer-act">
        <a className="utrecht-button utrecht-button--primary-action" href={href('/mensen/uitnodigen')}>
          {m.beheer.mensen.nodigUit}
        </a>
      </p>
      {uitnodigingen.length === 0 && (
        <div className="empty">
          <Heading level={2}>{text.leeg.titel}</Heading>
          <Paragraph>{text.leeg.tekst}</Paragraph>
        </div>
      )}
      {staten.map(staat => (
        <InState key={staat} staat={staat} uitnodigingen={uitnodigingen.filter(one => one.staat === staat)} givable={givable} />
      ))}
    </div>
  )
}

interface InStateProps {
  readonly staat: Uitnodiging['staat']
  readonly uitnodigingen: readonly Uitnodiging[]
  readonly givable: readonly Uitnodiging['rol'][]
}

function InState({ staat, uitnodigingen, givable }: InStateProps) {
  const { m } = usePage()
  if (uitnodigingen.length === 0) return null
  return (
    <section className="page__part" aria-labelledby={`kop-${staat}`}>
      <Heading level={2} id={`kop-${staat}`}>
        {m.beheer.uitnodigingen.koppen[staat]}
      </Heading>
      <ul className="people" role="list">
        {uitnodigingen.map(one => (
          <Invitation key={one.id} uitnodiging={one} mayChange={givable.includes(one.rol)} />
        ))}
      </ul>
    </section>
  )
}

function Invitation({ uitnodiging, mayChange }: { readonly uitnodiging: Uitnodiging; readonly mayChange: boolean }) {
  const { m, taal } = usePage()
  const text = m.beheer.uitnodigingen
  const { id, naam, mail, rol, zetel, staat, aangemaakt, verloopt } = uitnodiging
  return (
    <li className="people__one">
      <div>
        <p className="people__name">{naam}</p>
        <p className="soft small">{mail}</p>
      </div>
      <div>
        <p>
          {describeRol({ lidmaatschappen: [uitnodiging] }, rol, taal)}
          {zetel !== null && <span className="soft">, {m.beheer.zetels[zetel]}</span>}
        </p>
        <p className="soft small">
          {text.van(writeDag(aangemaakt, taal))} {staat === 'open' && text.tot(writeDag(verloopt, taal))}
        </p>
        {mayChange && staat !== 'aanvaard' && (
          <Form isBare>
            <div className="people__acts">
              <button
                type="submit"
                name="opnieuw"
                value={id}
                className="utrecht-button utrecht-button--secondary-action"
                aria-label={`${text.opnieuw}: ${naam}`}
              >
                {text.opnieuw}
              </button>
              {staat === 'open' && (
                <button
                  type="submit"
                  name="trek-in"
                  value={id}
                  className="utrecht-button utrecht-button--secondary-action"
                  aria-label={`${text.trekIn}: ${naam}`}
                >
                  {text.trekIn}
                </button>
              )}
            </div>
          </Form>
        )}
      </div>
    </li>
  )
}
