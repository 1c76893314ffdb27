import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/eigen-lijst.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { EigenLijst } from '../../vragenlijsten-data.ts'
import { NieuweVraag } from './nieuwe-vraag.tsx'
import { wijzigVorm } from './wijzig-vorm.ts'

export async function loader({ context, request, params: { id, lijst: welke } }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'vragenlijsten bekijken')
  const { buurt, lijsten } = needOne(await context.get(apiContext).vragenlijsten.lijsten(id))
  const lijst = lijsten.find(each => each.id === welke)
  if (lijst === undefined) throw data(null, { status: 404 })
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return { view: hold({ buurt, lijst, gedaan, mayWrite: rechten.includes('vragenlijsten bijwerken') }) }
}

/** One change of the questionnaire, of the version that the form was made from. */
export async function action({ context, request, params: { id, lijst: welke } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { vragenlijsten } = form.api
  const { lijsten } = needOne(await vragenlijsten.lijsten(id))
  const lijst = lijsten.find(each => each.id === welke)
  if (lijst === undefined) throw data(null, { status: 404 })
  const gewijzigd = wijzigVorm(form, lijst.vorm)
  if ('fouten' in gewijzigd) return refuseFields(form, gewijzigd.fouten)
  const op = { buurt: id, id: welke, versie: Number(readText(form, 'versie')) }
  const answer = await vragenlijsten.wijzigLijst(op, { naam: lijst.naam, vorm: gewijzigd.vorm })
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { vorm: null })
  const gedaan = answer.gelukt.id === welke ? 'bewaard' : 'nieuw'
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/eigen-vragenlijsten/${answer.gelukt.id}?gedaan=${gedaan}`))
}

/** An own questionnaire, question by question. */
export default function EigenLijstPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, lijst, gedaan, mayWrite } = loaderData.view.view
  const text = m.eigenVragen.lijsten
  const done: Readonly<Record<string, string>> = { bewaard: text.bewaard, nieuw: text.nieuweVersie }
  return (
    <div className="wrap page">
      <title>{`${lijst.naam} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/eigen-vragenlijsten`)}>{text.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{lijst.naam}</Heading>
      <Done text={done[gedaan]} />
      {lijst.vast && <p className="read">{text.vastUitleg}</p>}
      <ErrorSummary state={actionData} />
      <Heading level={2}>{text.vragen}</Heading>
      <DeVragen lijst={lijst} mayWrite={mayWrite} />
      {mayWrite && <NieuweVraag lijst={lijst} state={actionData} />}
    </div>
  )
}

function DeVragen({ lijst: { vorm, versie }, mayWrite }: { readonly lijst: EigenLijst; readonly mayWrite: boolean }) {
  const { m } = usePage()
  const text = m.eigenVragen.lijsten
  const vragen = vorm.pages.flatMap(({ elements }) => elements)
  if (vragen.length === 0) return <p className="soft">{text.nogGeen}</p>
  return (
    <ol className="lijst-vragen">
      {vragen.map((vraag, index) => (
        <li key={vraag.name}>
          <p>
            <strong>{vraag.title}</strong>
          </p>
          {'choices' in vraag && <p className="soft">{vraag.choices.map(each => each.text).join(' / ')}</p>}
          {mayWrite && (
            <Form isBare>
              <input type="hidden" name="versie" value={versie} />
              <input type="hidden" name="vraag" value={vraag.name} />
              <p className="kaart__doe">
                <Knop doe="weg" naam={text.weg} over={vraag.title} />
                {index > 0 && <Knop doe="omhoog" naam={text.omhoog} over={vraag.title} />}
              </p>
            </Form>
          )}
        </li>
      ))}
    </ol>
  )
}

function Knop({ doe, naam, over }: { readonly doe: string; readonly naam: string; readonly over: string }) {
  return (
    <button type="submit" name="doe" value={doe} className="utrecht-button utrecht-button--subtle" aria-label={`${naam}: ${over}`}>
      {naam}
    </button>
  )
}
