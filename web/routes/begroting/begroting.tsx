import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/begroting.ts'
import type { Begroting } from '../../begroting-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Controles } from './controles.tsx'
import { Laatste } from './laatste.tsx'
import { Naast } from './naast.tsx'
import { Rooster } from './rooster.tsx'
import { Sommen } from './sommen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'begroting bekijken')
  const { searchParams } = new URL(request.url)
  const begroting = needOne(await context.get(apiContext).begroting.begroting(params.id, taalOf(request.url)))
  return {
    view: hold({ begroting, mayEdit: rechten.includes('begroting bijwerken'), setsKader: rechten.includes('begrotingskader bijwerken') }),
    gedaan: searchParams.get('gedaan') ?? '',
    isAlles: searchParams.get('regels') === 'alle',
  }
}

/** Takes back one change. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const answer = await form.api.begroting.draaiTerug(id, Number(readText(form, 'nummer')))
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/begroting?gedaan=terug`))
}

/** What the plan of a buurt costs: its lines, what they add up to, and what needs attention. */
export default function BegrotingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { begroting, mayEdit, setsKader } = loaderData.view.view
  const { buurt, posten } = begroting
  const text = m.begroting
  const here = href(`/programma/buurten/${buurt.id}/begroting`)
  return (
    <div className="wrap page begroting">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{mayEdit ? text.intro : text.introKijk}</Paragraph>
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      <Stand begroting={begroting} />
      <Rooster begroting={begroting} mayEdit={mayEdit} isAlles={loaderData.isAlles}>
        {posten.length === 0 && mayEdit && (
          <div data-deel="leeg">
            <Paragraph className="soft">{text.leeg}</Paragraph>
          </div>
        )}
        {begroting.activiteiten.length === 0 && <Paragraph className="soft">{text.zonderPlan}</Paragraph>}
      </Rooster>
      <div className="begroting__naast">
        <Controles begroting={begroting} />
        <Sommen begroting={begroting} />
      </div>
      <Naast begroting={begroting} />
      <section className="page__part" aria-labelledby="werkboek-kop">
        <Heading level={2} id="werkboek-kop">
          {text.werkboek}
        </Heading>
        <Paragraph>{text.werkboekUitleg}</Paragraph>
        <ul className="links" role="list">
          <li>
            <Link href={`${here}/werkboek`}>{text.neemMee}</Link>
          </li>
          {mayEdit && (
            <li>
              <Link href={`${here}/inlezen`}>{text.leesIn}</Link>
            </li>
          )}
          <li>
            <Link href={href(`/programma/buurten/${buurt.id}/rondes`)}>{m.commissie.naar}</Link>
          </li>
          <li>
            <Link href={href(`/programma/buurten/${buurt.id}/besteding`)}>{m.besteding.naar}</Link>
          </li>
          {setsKader && (
            <li>
              <Link href={href('/programma/begrotingskader')}>{text.kaderLink}</Link>
            </li>
          )}
        </ul>
      </section>
      <Laatste begroting={begroting} mayEdit={mayEdit} />
    </div>
  )
}

/** The total, and how it stands to what the programme gives. */
function Stand({ begroting: { totalen, kader } }: { readonly begroting: Begroting }) {
  const { m, taal } = usePage()
  const text = m.begroting
  const left = kader.plafondCent === null ? null : kader.plafondCent - totalen.totaalCent
  return (
    <p className="begroting__stand" data-deel="stand">
      <strong>
        {text.totaal} <span data-deel="totaal">{formatBedrag(totalen.totaalCent, taal)}</span>.
      </strong>{' '}
      {kader.plafondCent !== null && text.plafond(formatBedrag(kader.plafondCent, taal))}{' '}
      <span data-deel="ruimte">
        {left !== null && (left < 0 ? text.teHoog(formatBedrag(-left, taal)) : text.over(formatBedrag(left, taal)))}
      </span>
    </p>
  )
}
