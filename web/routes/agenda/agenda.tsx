import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/agenda.ts'
import type { Uitdaging } from '../../agenda-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { KloptDitContext } from '../../ui/klopt-dit.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Gewichten } from './gewichten.tsx'
import { readAct } from './read-act.ts'
import { RegiosHier } from './regio-hier.tsx'
import { UitdagingKaart } from './uitdaging-kaart.tsx'
import { Voorstellen } from './voorstellen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtagenda bekijken')
  const { agenda: client, regio, terugmelding } = context.get(apiContext)
  const agenda = needOne(await client.agenda(params.id, taalOf(request.url)))
  const voorstellen = need(await client.voorstellen(params.id, taalOf(request.url)))
  const regios = need(await regio.vanBuurt(params.id, taalOf(request.url)))
  return {
    view: hold({
      agenda,
      regios,
      voorstellen,
      antwoorden: await terugmelding.antwoorden({ buurt: params.id }),
      mayEdit: rechten.includes('buurtagenda bijwerken'),
    }),
    gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
  }
}

/** Says what somebody thinks, takes something over from the region, changes the order of the agenda, or how heavy each part of a proposal counts. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  if (readText(form, 'doe') === 'neem-over') {
    const taken = await form.api.regio.neemOver(id, readText(form, 'uitdaging'))
    if ('weigering' in taken) return refuseForm(form, taken.weigering)
    throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/agenda?gedaan=overgenomen`))
  }
  const read = readAct(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await read.act(form.api.agenda, id, Number(readText(form, 'versie')))
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { uitdagingen: null })
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/agenda?gedaan=${read.gedaan}`))
}

/** What matters in a buurt: what it takes on, what its network wrote down, and what figures and voices propose. */
export default function AgendaPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { agenda, regios, voorstellen, antwoorden, mayEdit } = loaderData.view.view
  const { buurt, uitdagingen, versie } = agenda
  const text = m.agenda.agenda
  const gekozen = uitdagingen.filter(({ plek }) => plek !== null)
  const rest = uitdagingen.filter(({ plek }) => plek === null)
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.agenda.gedaan[loaderData.gedaan] ?? m.regio.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      <ul className="links" role="list">
        <li>
          <Link href={href(`/programma/buurten/${buurt.id}/inzichten`)}>{m.agenda.naarInzichten}</Link>
        </li>
        <li>
          <Link href={href(`/programma/buurten/${buurt.id}/beelden`)}>{m.agenda.naarBeelden}</Link>
        </li>
        <li>
          <Link href={href(`/programma/buurten/${buurt.id}/plan`)}>{m.plan.naarPlan}</Link>
        </li>
        <li>
          <Link href={href(`/programma/buurten/${buurt.id}/plan/advies`)}>{m.advies.naar}</Link>
        </li>
        <li>
          <Link href={href(`/programma/buurten/${buurt.id}/meenemen`)}>{m.meenemen.terug.link}</Link>
        </li>
      </ul>
      <KloptDitContext value={{ waar: { buurt: buurt.id }, antwoorden }}>
        <Kaarten id="gekozen" titel={text.gekozen} leeg={text.nietsGekozen} uitdagingen={gekozen} {...{ agenda, mayEdit, gekozen }} />
        <Kaarten id="eigen" titel={text.eigen} leeg={text.nietsEigen} uitdagingen={rest} {...{ agenda, mayEdit, gekozen }} />
      </KloptDitContext>
      {mayEdit && (
        <p className="links-act">
          <Link href={href(`/programma/buurten/${buurt.id}/agenda/nieuw`)}>{text.schrijfZelf}</Link>
        </p>
      )}
      {buurt.gebieden.length === 0 && <Paragraph>{text.zonderGebieden}</Paragraph>}
      <RegiosHier regios={regios} buurt={buurt.id} mayEdit={mayEdit} />
      <Voorstellen voorstellen={voorstellen} buurt={buurt.id} mayEdit={mayEdit} />
      {mayEdit && <Gewichten gewichten={agenda.gewichten} versie={versie} state={actionData} />}
      <p>
        <Link href={href('/over-de-cijfers/uitdagingen-voorstellen')}>{text.regel}</Link>
      </p>
    </div>
  )
}

interface KaartenProps {
  readonly id: string
  readonly titel: string
  readonly leeg: string
  readonly uitdagingen: readonly Uitdaging[]
  readonly gekozen: readonly Uitdaging[]
  readonly agenda: { readonly versie: number; readonly buurt: { readonly id: string } }
  readonly mayEdit: boolean
}

function Kaarten({ id, titel, leeg, uitdagingen, gekozen, agenda, mayEdit }: KaartenProps) {
  return (
    <section className="page__part" aria-labelledby={`${id}-kop`}>
      <Heading level={2} id={`${id}-kop`}>
        {titel}
      </Heading>
      {uitdagingen.length === 0 ? (
        <Paragraph className="soft">{leeg}</Paragraph>
      ) : (
        <ul className="kaarten" role="list">
          {uitdagingen.map(uitdaging => (
            <li key={uitdaging.id}>
              <UitdagingKaart
                uitdaging={uitdaging}
                buurt={agenda.buurt.id}
                versie={agenda.versie}
                gekozen={gekozen.map(each => each.id)}
                mayEdit={mayEdit}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
