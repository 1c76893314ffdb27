import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/inzicht.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { vandaag } from '../programma/vandaag.ts'
import { InzichtVelden } from './inzicht-velden.tsx'
import { readInzicht } from './read-inzicht.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtagenda bijwerken')
  const { agenda: client } = context.get(apiContext)
  const { buurt } = needOne(await client.agenda(params.id, taalOf(request.url)))
  const pagina = Math.max(1, Number(new URL(request.url).searchParams.get('pagina') ?? '1') || 1)
  const inzicht = need(await client.inzichten(params.id, pagina)).inzichten.find(({ id }) => id === params.inzicht)
  if (inzicht === undefined) throw data(null, { status: 404 })
  return { buurt, inzicht, onderwerpen: await client.onderwerpen(taalOf(request.url)), vandaag: vandaag() }
}

/** Changes what somebody wrote down, or takes it away. */
export async function action({ context, request, params: { id, inzicht } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const back = (gedaan: string) => hrefIn(form.taal, `/programma/buurten/${id}/inzichten?gedaan=${gedaan}`)
  const versie = Number(readText(form, 'versie'))
  if (readText(form, 'doe') === 'weg') {
    const gone = await form.api.agenda.haalInzichtWeg(id, inzicht, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw redirect(back('inzicht-weg'))
  }
  const read = readInzicht(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.agenda.wijzigInzicht(id, inzicht, versie, read.inzicht)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { maten: null, mensen: 'mensen' })
  throw redirect(back('inzicht-gewijzigd'))
}

/** What somebody heard, to be changed. */
export default function InzichtPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, inzicht, onderwerpen } = loaderData
  const text = m.agenda.inzicht
  return (
    <div className="wrap page">
      <title>{`${text.wijzig} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/inzichten`)}>{text.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.wijzig}</Heading>
      <Paragraph className="page__intro">{text.uitleg}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="versie" value={inzicht.versie} />
        <InzichtVelden state={actionData} inzicht={inzicht} onderwerpen={onderwerpen} vandaag={loaderData.vandaag} />
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
        <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
          {text.weg}
        </button>
      </Form>
    </div>
  )
}
