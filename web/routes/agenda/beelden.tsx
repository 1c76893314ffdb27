import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/beelden.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { writeLongMoment } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { vormNamen } from '../../ui/vormen-lijst.tsx'
import { BeeldVerschillen } from './beeld-verschillen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtagenda bekijken')
  const { searchParams } = new URL(request.url)
  const { agenda: client } = context.get(apiContext)
  const { buurt } = needOne(await client.agenda(params.id, taalOf(request.url)))
  const beelden = need(await client.beelden(params.id))
  const askedFor = (name: string) => beelden.find(({ versie }) => String(versie) === searchParams.get(name))?.versie ?? null
  const [van, met] = [askedFor('vergelijk'), askedFor('met')]
  const vergelijk = van === null ? null : { van, met, ...need(await client.verschillen(params.id, van, met)) }
  const mayAdopt = rechten.includes('buurtbeeld vaststellen') && buurt.gebieden.length > 0
  return { view: hold({ buurt, beelden, vergelijk, mayAdopt }), gedaan: searchParams.get('gedaan') ?? '' }
}

/** Adopts the picture as it is now. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const reden = readText(form, 'reden')
  if (reden.length < 3) return refuseFields(form, { reden: messagesIn(form.taal).agenda.beeld.redenFout })
  const answer = await form.api.agenda.stelVast(id, { reden, na: Number(readText(form, 'na')) })
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { na: null })
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/beelden?gedaan=beeld`))
}

/** The picture of a buurt as it was adopted, version by version, and what differs since. */
export default function Beelden({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { buurt, beelden, vergelijk, mayAdopt } = loaderData.view.view
  const text = m.agenda.beeld
  const here = `/programma/buurten/${buurt.id}/beelden`
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/agenda`)}>{m.agenda.uitdaging.terug}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      {buurt.gebieden.length > 0 && (
        <p>
          <Link href={href(`/kaart/${buurt.gebieden.join(',')}`)}>{m.kaart.opDeKaartMet(buurt.naam)}</Link>
        </p>
      )}
      <Done text={m.agenda.gedaan[loaderData.gedaan]} />
      {beelden.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <ul className="kaarten" role="list">
          {beelden.map(({ versie, reden, vastgesteld, sha256 }) => (
            <li key={versie} className="kaart">
              <Heading level={2} className="small-heading">
                {versie === 1 ? `${text.versie(1)}: ${text.nulmeting.toLowerCase()}` : text.versie(versie)}
              </Heading>
              <p className="read">
                {text.vastgesteld(writeLongMoment(vastgesteld, taal))} {reden}
              </p>
              <p className="small soft hash">
                {text.kenmerk} <code>{sha256}</code>
              </p>
              <p>
                <Link href={href(`${here}?vergelijk=${versie}#verschil-kop`)}>{text.vergelijk(versie)}</Link>
              </p>
              <NeemMee versie={versie} here={here} />
            </li>
          ))}
        </ul>
      )}
      {vergelijk !== null && <BeeldVerschillen {...vergelijk} versies={beelden.map(({ versie }) => versie)} />}
      {mayAdopt && <StelVast na={beelden[0]?.versie ?? 0} state={actionData} />}
    </div>
  )
}

/** The ways to take one version along: exactly what was adopted. */
function NeemMee({ versie, here }: { readonly versie: number; readonly here: string }) {
  const { m, href } = usePage()
  const text = m.meenemen.vastgesteld
  return (
    <div className="small">
      <p id={`mee-${versie}`}>{text.link(versie)}</p>
      <ul className="links" role="list" aria-labelledby={`mee-${versie}`}>
        {vormNamen.map(vorm => (
          <li key={vorm}>
            <Link href={href(`${here}/${versie}/${vorm}`)} aria-label={text.alsVorm(m.meenemen.vormen[vorm].naam, versie)} download>
              {m.meenemen.vormen[vorm].naam}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function StelVast({ na, state }: { readonly na: number; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.agenda.beeld
  return (
    <section className="page__part" aria-labelledby="vast-kop">
      <Heading level={2} id="vast-kop">
        {text.stelVast}
      </Heading>
      <Paragraph className="read">{text.stelVastUitleg}</Paragraph>
      <ErrorSummary state={state} />
      <Form>
        <input type="hidden" name="na" value={na} />
        <NoteField name="reden" label={text.reden} hint={text.redenHint} state={state} need="required" rows={2} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </section>
  )
}
