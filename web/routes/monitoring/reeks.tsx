import { formatGetal } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/reeks.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { writeList, writePeriode } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import type { UitkomstReeks, Uitkomsten } from '../../monitoring-data.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { ReeksGrafiek } from './reeks-grafiek.tsx'
import { naastLijnen, zegNaast, zegWaaromNiet } from './naast-lijnen.ts'
import { zegGetal, zegWaarde } from './zeg-cijfer.ts'
import { zegOordeel } from './zeg-oordeel.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'metingen bekijken')
  const uitkomsten = needOne(await context.get(apiContext).monitoring.uitkomsten(params.id, taalOf(request.url)))
  const reeks = uitkomsten.reeksen.find(({ sleutel }) => sleutel === params.sleutel)
  if (reeks === undefined) throw data(null, { status: 404 })
  return { view: hold({ uitkomsten, reeks }), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Lets the limits begin anew from a period, or takes that back. */
export async function action({ context, request, params: { id, sleutel } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const reden = readText(form, 'reden')
  if (reden.length < 3) return refuseFields(form, { reden: messagesIn(form.taal).uitkomsten.aantekeningen.tekstFout })
  const isAan = readText(form, 'doe') !== 'terug'
  const answer = await form.api.monitoring.herzet(id, sleutel, { periode: readText(form, 'periode'), isAan, reden })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/uitkomsten/${sleutel}?gedaan=herzet`))
}

/** One figure through time, with everything that it is judged by. */
export default function ReeksPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { uitkomsten, reeks } = loaderData.view.view
  const { buurt, woorden } = uitkomsten
  const text = m.uitkomsten
  const { naam } = woorden.indicatoren[reeks.indicator]
  const naast = zegNaast(reeks, { m, taal, woorden })
  return (
    <div className="wrap page meten">
      <title>{`${naam} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/uitkomsten`)}>{text.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{naam}</Heading>
      <Paragraph className="page__intro">{reeks.activiteit?.naam ?? m.meten.plan.heleBuurt}</Paragraph>
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      <p className="meten__oordeel">{zegOordeel(reeks, { m, taal, woorden })}</p>
      {reeks.punten.length > 1 && <ReeksGrafiek reeks={reeks} uitkomsten={uitkomsten} id="reeks" />}
      <p className="read">
        {naast} <span className="soft">{zegWaaromNiet(reeks, m)}</span>
      </p>
      <ul className="links" role="list">
        <li>
          <Link href={href('/over-de-cijfers/is-dit-echt')}>{text.hoe}</Link>
        </li>
        <li>
          <Link href={href('/over-de-cijfers/naast-anderen')}>{text.naast.hoe}</Link>
        </li>
      </ul>
      <section className="page__part" aria-labelledby="tabel-kop">
        <Heading level={2} id="tabel-kop">
          {text.reeks.tabel}
        </Heading>
        <Cijfers reeks={reeks} uitkomsten={uitkomsten} />
      </section>
      {uitkomsten.mag.bijwerken && reeks.stukken.length > 0 && <Herzetten reeks={reeks} uitkomsten={uitkomsten} state={actionData} />}
    </div>
  )
}

function Cijfers({ reeks, uitkomsten: { woorden } }: { readonly reeks: UitkomstReeks; readonly uitkomsten: Uitkomsten }) {
  const { m, taal } = usePage()
  const text = m.uitkomsten.reeks
  const { kolommen, tekens } = text
  const isPart = reeks.punten.some(({ noemer }) => noemer !== null)
  const lines = naastLijnen(reeks, m)
  const { decimalen, eenheid } = woorden.indicatoren[reeks.indicator]
  const hasTekens = reeks.punten.some(punt => punt.tekens.length > 0)
  return (
    <LijstTable
      caption={text.tabel}
      kolommen={[
        kolommen.periode,
        kolommen.waarde,
        ...(isPart ? [kolommen.opgebouwd] : []),
        ...lines.map(line => line.naam),
        ...(hasTekens ? [kolommen.teken] : []),
      ]}
      rijen={reeks.punten.toReversed().map(punt => ({
        id: punt.periode,
        kop: writePeriode(punt.periode, taal),
        cellen: [
          zegWaarde(punt.waarde, reeks.indicator, woorden, taal),
          ...(isPart ? [punt.noemer === null ? '' : m.meten.meting.vanDe(zegGetal(punt.teller, taal), zegGetal(punt.noemer, taal))] : []),
          ...lines.map(({ punten }) => {
            const beside = punten.find(({ periode }) => periode === punt.periode)
            const { waarde, buurten } = beside ?? { waarde: 0, buurten: 0 }
            return beside === undefined
              ? '–'
              : `${formatGetal(waarde, decimalen, taal)}${eenheid === '%' ? '%' : ''} (${m.uitkomsten.naast.buurten(buurten)})`
          }),
          ...(hasTekens ? [punt.tekens.map(({ regel }) => tekens[regel]).join('; ')] : []),
        ],
      }))}
    />
  )
}

interface HerzettenProps {
  readonly reeks: UitkomstReeks
  readonly uitkomsten: Uitkomsten
  readonly state: FormState | undefined
}

function Herzetten({ reeks, uitkomsten, state }: HerzettenProps) {
  const { m, taal } = usePage()
  const text = m.uitkomsten.reeks
  const now = uitkomsten.herzet[reeks.sleutel] ?? []
  return (
    <section className="page__part" aria-labelledby="herzet-kop">
      <Heading level={2} id="herzet-kop">
        {text.herzet}
      </Heading>
      <Paragraph>{text.herzetUitleg}</Paragraph>
      {now.length > 0 && (
        <p>
          {text.nuHerzet(
            writeList(
              now.map(periode => writePeriode(periode, taal)),
              taal,
            ),
          )}
        </p>
      )}
      <Form>
        <SelectField
          name="periode"
          label={text.vanaf}
          state={state}
          keuzes={reeks.punten
            .slice(1)
            .toReversed()
            .map(({ periode }) => ({ waarde: periode, naam: writePeriode(periode, taal) }))}
          waarde={now.at(-1) ?? ''}
        />
        <TextField name="reden" label={text.reden} hint={text.redenHint} state={state} autoComplete="off" />
        <p className="buttons">
          <button type="submit" name="doe" value="begin" className="utrecht-button utrecht-button--secondary-action">
            {text.begin}
          </button>{' '}
          {now.length > 0 && (
            <button type="submit" name="doe" value="terug" className="utrecht-button utrecht-button--subtle">
              {text.terug}
            </button>
          )}
        </p>
      </Form>
    </section>
  )
}
