import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Route } from './+types/meting.ts'
import { apiContext } from '../../context.ts'
import { readForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { EenMeting, Instrument } from '../../vragenlijsten-data.ts'
import { doeMeting } from './doe-meting.ts'
import { Uitnodigen } from './uitnodigen.tsx'

export async function loader({ context, request, params: { id, golf } }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'vragenlijsten bekijken')
  const { vragenlijsten } = context.get(apiContext)
  return {
    view: hold({
      meting: needOne(await vragenlijsten.meting(id, golf)),
      instrumenten: await vragenlijsten.instrumenten(),
      gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
      mayWrite: rechten.includes('vragenlijsten bijwerken'),
    }),
  }
}

export async function action({ context, request, params: { id, golf } }: Route.ActionArgs) {
  return await doeMeting(await readForm({ request, context }), { buurt: id, id: golf })
}

/** One wave: what is asked, who is invited, how many answered, and what can be done now. */
export default function MetingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { meting, instrumenten, gedaan, mayWrite } = loaderData.view.view
  const { meting: text, staten } = m.vragenlijsten
  const state = actionData !== undefined && 'fouten' in actionData ? actionData : undefined
  const links = actionData !== undefined && 'links' in actionData ? actionData.links : null
  return (
    <div className="wrap page">
      <title>{`${meting.naam} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${meting.buurt.id}/vragenlijsten`)}>{text.terug}</Link>
      </p>
      <Heading level={1}>{meting.naam}</Heading>
      <p className="page__intro">{staten[meting.staat]}</p>
      {links === null && <Done text={m.vragenlijsten.gedaan[gedaan]} />}
      <ErrorSummary state={state} />
      <Feiten meting={meting} instrumenten={instrumenten} />
      {meting.staat !== 'concept' && <Respons meting={meting} mayWrite={mayWrite} />}
      {meting.staat === 'concept' && mayWrite && <Concept meting={meting} />}
      {meting.staat === 'open' && mayWrite && <Uitnodigen meting={meting} state={state} links={links} />}
      {meting.staat === 'open' && mayWrite && <Sluiten meting={meting} />}
      {meting.hash !== null && (
        <p className="small soft metingen__vast">
          {text.vast} {meting.hash}
        </p>
      )}
    </div>
  )
}

function Feiten({ meting, instrumenten }: { readonly meting: EenMeting; readonly instrumenten: readonly Instrument[] }) {
  const { m, taal } = usePage()
  const { meting: text, wie, momenten, achtergrond, maak } = m.vragenlijsten
  const asked = meting.instrumenten.map(id => instrumenten.find(each => each.id === id)?.naam[taal] ?? id)
  return (
    <dl className="metingen__feiten">
      <dt>{text.wat}</dt>
      <dd>{asked.length === 0 ? '–' : asked.join('; ')}</dd>
      <dt>{text.wie}</dt>
      <dd>{wie[meting.wie]}</dd>
      <dt>{maak.moment}</dt>
      <dd>{momenten[meting.moment]}</dd>
      {meting.achtergrond.length > 0 && (
        <>
          <dt>{maak.achtergrond}</dt>
          <dd>{meting.achtergrond.map(each => achtergrond[each]).join('; ')}</dd>
        </>
      )}
      <dt>{text.tot}</dt>
      <dd>{writeDag(meting.tot, taal)}</dd>
    </dl>
  )
}

function Respons({ meting, mayWrite }: { readonly meting: EenMeting; readonly mayWrite: boolean }) {
  const { m, href } = usePage()
  const text = m.vragenlijsten.meting
  const { gevraagd, gebruikt, mailsOpen, staat } = meting
  const pad = `/programma/buurten/${meting.buurt.id}/vragenlijsten/${meting.id}`
  return (
    <section className="page__part" aria-labelledby="respons-kop">
      <Heading level={2} id="respons-kop">
        {text.respons}
      </Heading>
      <p className="read">{gevraagd === 0 ? text.nogNiemand : text.responsZin(gebruikt, gevraagd)}</p>
      {staat === 'open' && mailsOpen > 0 && mayWrite && (
        <>
          <p className="read">{text.herinnerUitleg(mailsOpen)}</p>
          <Knop meting={meting} doe="herinner" naam={text.herinner} />
        </>
      )}
      {staat === 'open' && mayWrite && (
        <p>
          <Link href={href(`${pad}/papier`)}>{m.eigenVragen.papier.naar}</Link>
        </p>
      )}
      {staat === 'gesloten' && (
        <p className="links">
          <Link href={href(`${pad}/uitkomst`)}>{text.naarUitkomst}</Link>{' '}
          <Link href={href(`${pad}/eigen-woorden`)}>{m.eigenVragen.teksten.naar}</Link>
        </p>
      )}
    </section>
  )
}

function Concept({ meting }: { readonly meting: EenMeting }) {
  const { m, href } = usePage()
  const text = m.vragenlijsten.meting
  return (
    <section className="page__part" aria-labelledby="open-kop">
      <Heading level={2} id="open-kop">
        {text.open}
      </Heading>
      <p className="read">{text.openUitleg}</p>
      <div className="metingen__doe">
        <Knop meting={meting} doe="open" naam={text.open} isPrimary />
        <Link href={href(`/programma/buurten/${meting.buurt.id}/vragenlijsten/${meting.id}/wijzigen`)}>{text.wijzig}</Link>
        <Knop meting={meting} doe="weg" naam={text.gooiWeg} />
      </div>
    </section>
  )
}

function Sluiten({ meting }: { readonly meting: EenMeting }) {
  const { m } = usePage()
  const text = m.vragenlijsten.meting
  return (
    <section className="page__part" aria-labelledby="sluit-kop">
      <Heading level={2} id="sluit-kop">
        {text.sluit}
      </Heading>
      <p className="read">{text.sluitUitleg}</p>
      <Knop meting={meting} doe="sluit" naam={text.sluit} />
    </section>
  )
}

interface KnopProps {
  readonly meting: EenMeting
  readonly doe: string
  readonly naam: string
  readonly isPrimary?: boolean
}

function Knop({ meting, doe, naam, isPrimary = false }: KnopProps) {
  return (
    <Form isBare>
      <input type="hidden" name="versie" value={meting.versie} />
      <button
        type="submit"
        name="doe"
        value={doe}
        className={`utrecht-button utrecht-button--${isPrimary ? 'primary' : 'secondary'}-action`}
      >
        {naam}
      </button>
    </Form>
  )
}
