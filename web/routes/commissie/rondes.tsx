import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/rondes.ts'
import type { BuurtRondes } from '../../commissie-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'rondes bekijken')
  return { view: hold(needOne(await context.get(apiContext).commissie.rondes(params.id, taalOf(request.url)))) }
}

/** Submits the plan and the budget as they are now. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const answer = await form.api.commissie.dienIn(id, { na: Number(readText(form, 'na')), toelichting: readText(form, 'toelichting') })
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { na: null })
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/rondes/${answer.gelukt.nummer}?gedaan=ingediend`))
}

/** The rounds of a buurt, and the form with which it submits the next one. */
export default function Rondes({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const view = loaderData.view.view
  const { buurt, nu, rondes } = view
  const text = m.commissie.rondes
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      {nu !== null && (
        <ul className="links" role="list">
          <li>
            <Link href={href(`/programma/buurten/${buurt.id}/plan`)}>{m.plan.naarPlan}</Link>
          </li>
          <li>
            <Link href={href(`/programma/buurten/${buurt.id}/begroting`)}>{m.begroting.naar}</Link>
          </li>
          <li>
            <Link href={href(`/programma/buurten/${buurt.id}/ondertekenen`)}>{m.ondertekenen.naar}</Link>
          </li>
        </ul>
      )}
      {nu !== null && view.kanIndienen && <Indienen nu={nu} last={rondes[0]} state={actionData} />}
      <section className="page__part" aria-labelledby="rondes-kop">
        <Heading level={2} id="rondes-kop">
          {text.eerder}
        </Heading>
        {rondes.length === 0 ? <Paragraph>{text.leeg}</Paragraph> : <Tabel view={view} />}
      </section>
    </div>
  )
}

interface IndienenProps {
  readonly nu: NonNullable<BuurtRondes['nu']>
  readonly last: BuurtRondes['rondes'][number] | undefined
  readonly state: FormState | undefined
}

function Indienen({ nu, last, state }: IndienenProps) {
  const { m, taal } = usePage()
  const text = m.commissie.rondes
  const isBezig = last?.stand === 'in behandeling' || last?.stand === 'bij verzekeraars'
  return (
    <section className="page__part" aria-labelledby="nu-kop">
      <Heading level={2} id="nu-kop">
        {text.nu}
      </Heading>
      {!nu.kan ? (
        <Paragraph>{isBezig ? text.bezig : text.gelijk}</Paragraph>
      ) : (
        <>
          <Paragraph className="read">
            <strong>{text.nuTekst(nu.activiteiten, nu.regels, formatBedrag(nu.gevraagdCent, taal))}</strong> {text.nuUitleg}
          </Paragraph>
          {nu.controles.length > 0 && (
            <details className="more">
              <summary>{text.opvallend(nu.controles.length)}</summary>
              <ul>
                {nu.controles.map((controle, index) => (
                  <li key={`${String(index)} ${controle}`}>{controle}</li>
                ))}
              </ul>
            </details>
          )}
          <ErrorSummary state={state} />
          <Form>
            <input type="hidden" name="na" value={last?.nummer ?? 0} />
            <NoteField name="toelichting" label={text.toelichting} hint={text.toelichtingHint} state={state} />
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              {text.knop((last?.nummer ?? 0) + 1)}
            </button>
          </Form>
        </>
      )}
    </section>
  )
}

function Tabel({ view: { buurt, rondes } }: { readonly view: BuurtRondes }) {
  const { m, href, taal } = usePage()
  const text = m.commissie.rondes
  const { kolommen } = text
  return (
    <LijstTable
      caption={text.eerder}
      kolommen={[kolommen.ronde, kolommen.ingediend, kolommen.stand, kolommen.gevraagd, kolommen.toegekend, kolommen.vragen]}
      rijen={rondes.map(({ nummer, stand, termijn, ingediend, gevraagdCent, toegekendCent, openVragen }) => ({
        id: String(nummer),
        kop: <Link href={href(`/programma/buurten/${buurt.id}/rondes/${nummer}`)}>{m.commissie.ronde(nummer)}</Link>,
        cellen: [
          writeDag(ingediend, taal),
          <>
            {m.commissie.stand[stand]}
            {termijn !== null && <span className="soft small"> {m.commissie.tot(writeDag(termijn, taal))}</span>}
          </>,
          formatBedrag(gevraagdCent, taal),
          toegekendCent === null || toegekendCent === 0 ? '–' : formatBedrag(toegekendCent, taal),
          openVragen === 0 ? '–' : openVragen,
        ],
      }))}
    />
  )
}
