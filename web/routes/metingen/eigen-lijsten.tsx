import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/eigen-lijsten.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'vragenlijsten bekijken')
  const { buurt, lijsten } = needOne(await context.get(apiContext).vragenlijsten.lijsten(id))
  return { view: hold({ buurt, lijsten, mayWrite: rechten.includes('vragenlijsten bijwerken') }) }
}

export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const naam = readText(form, 'naam')
  if (naam.length < 2) return refuseFields(form, { naam: messagesIn(form.taal).eigenVragen.lijsten.naamFout })
  const vorm = { title: naam, pages: [{ name: 'eigen_vragen', title: '', elements: [] }] }
  const answer = await form.api.vragenlijsten.maakLijst(id, { naam, vorm })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/eigen-vragenlijsten/${answer.gelukt.id}`))
}

/** The questionnaires that a network made itself. */
export default function EigenLijstenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, lijsten, mayWrite } = loaderData.view.view
  const text = m.eigenVragen.lijsten
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/vragenlijsten`)}>{m.vragenlijsten.meting.terug}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      {lijsten.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel(buurt.naam)}
          kolommen={[text.naam, text.vragen, m.vragenlijsten.metingen.kolommen.staat]}
          rijen={lijsten.map(({ id, naam, vorm, vast }) => ({
            id,
            kop: <Link href={href(`/programma/buurten/${buurt.id}/eigen-vragenlijsten/${id}`)}>{naam}</Link>,
            cellen: [text.aantal(vorm.pages.flatMap(({ elements }) => elements).length), vast ? text.vast : '–'],
          }))}
        />
      )}
      {mayWrite && (
        <Form>
          <TextField name="naam" label={text.naam} state={actionData} autoComplete="off" />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.maak}
          </button>
        </Form>
      )}
    </div>
  )
}
