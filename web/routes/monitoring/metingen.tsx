import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/metingen.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { readTicked } from '../agenda/tick.ts'
import { Leveringen } from './leveringen.tsx'
import { MeetNav } from './meet-nav.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'meetplan bekijken')
  const metingen = needOne(await context.get(apiContext).monitoring.metingen(params.id, taalOf(request.url)))
  return { view: hold(metingen), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Says of what was ticked that it is right, or locks it: all of it or nothing. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const [step, isAll] = readText(form, 'doe').split('-')
  const gezien = readTicked(form, isAll === 'alles' ? 'alle' : 'metingen').map(key => {
    const [meting = '', versie = ''] = key.split(':')
    return { id: meting, versie: Number(versie) }
  })
  if (gezien.length === 0) return refuseFields(form, { metingen: messagesIn(form.taal).meten.metingen.kiesFout })
  const isLock = step === 'vast'
  const answer = isLock ? await form.api.monitoring.zetVast(id, gezien) : await form.api.monitoring.kijkNa(id, gezien)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/metingen?gedaan=${isLock ? 'vast' : 'nagekeken'}`))
}

const delen = ['te-laat', 'open', 'onbekend', 'ingevuld', 'nagekeken', 'vast'] as const

/** The figures that a buurt owes, what has to be done about each, and what came. */
export default function MetingenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const metingen = loaderData.view.view
  const { buurt, leveringen, telling, mag } = metingen
  const text = m.meten.metingen
  return (
    <div className="wrap page meten">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <MeetNav buurt={buurt.id} />
      <Done text={m.meten.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {leveringen.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <p className="meten__stand">
          <strong>{text.telling(telling.geleverd, telling.verwacht, telling.opTijd)}</strong>
        </p>
      )}
      {!mag.zien && <p className="soft">{text.alleenNetwerk}</p>}
      {delen.map(deel => (
        <Leveringen key={deel} deel={deel} metingen={metingen} state={actionData} />
      ))}
    </div>
  )
}
