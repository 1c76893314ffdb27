import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/jaar.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { BestedingNav } from './besteding-nav.tsx'
import { JaarTabel } from './jaar-tabel.tsx'
import { readJaar } from './read-jaar.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'besteding bekijken')
  const besteding = needOne(await context.get(apiContext).besteding.besteding(params.id, taalOf(request.url)))
  const regels = besteding.regels.filter(({ jaar }) => String(jaar) === params.jaar)
  if (regels.length === 0) throw data(null, { status: 404 })
  return { view: hold({ besteding, regels }), jaar: params.jaar, gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Keeps what somebody changed in the lines of a year; what they did not touch is left alone. */
export async function action({ context, request, params: { id, jaar } }: Route.ActionArgs) {
  const read = readJaar(await readForm({ request, context }))
  if (Object.keys(read.fouten).length > 0) return refuseFields(read.form, read.fouten)
  if (read.veranderingen.length > 0) {
    const answer = await read.form.api.besteding.wijzig(id, { hoe: 'regels', veranderingen: read.veranderingen })
    if ('weigering' in answer) return refuseForm(read.form, answer.weigering, { veranderingen: null })
  }
  throw redirect(hrefIn(read.form.taal, `/programma/buurten/${id}/besteding/jaren/${jaar}?gedaan=bewaard`))
}

/** The lines of one year to fill in: a table on a desk, a block per line on a phone, without script. */
export default function JaarPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { besteding, regels } = loaderData.view.view
  const { buurt, mag, perJaar } = besteding
  const text = m.besteding.jaar
  const titel = text.titel(loaderData.jaar, buurt.naam)
  const table = <JaarTabel besteding={besteding} regels={regels} state={actionData} />
  return (
    <div className="wrap page besteding">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{mag.bijwerken ? text.intro : text.introKijk}</Paragraph>
      <BestedingNav buurt={buurt.id} jaren={perJaar.map(({ wat }) => wat)} />
      <Done text={m.besteding.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {mag.bijwerken ? (
        <Form isBare>
          {table}
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.bewaar}
          </button>
        </Form>
      ) : (
        table
      )}
    </div>
  )
}
