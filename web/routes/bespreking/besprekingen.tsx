import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/besprekingen.ts'
import type { Actie, Besprekingen } from '../../bespreking-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { writeDag, writeKorteDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { MeetNav } from '../monitoring/meet-nav.tsx'
import { parseDag } from '../programma/change-buurt.ts'
import { Acties } from './acties.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'metingen bekijken')
  const all = needOne(await context.get(apiContext).bespreking.alle(params.id))
  return { view: hold(all), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Begins a meeting, or says what became of something that was agreed. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const doe = readText(form, 'doe')
  const pad = `/programma/buurten/${id}/besprekingen`
  if (doe.startsWith('stand-')) {
    const done = await form.api.bespreking.rondAf(id, readText(form, 'actie'), doe.slice('stand-'.length) as Actie['stand'])
    if ('weigering' in done) return refuseForm(form, done.weigering)
    throw redirect(hrefIn(form.taal, `${pad}?gedaan=afgerond`))
  }
  const dag = parseDag(readText(form, 'dag'))
  if (dag === null) return refuseFields(form, { dag: messagesIn(form.taal).bespreking.begin.dagFout })
  const begun = await form.api.bespreking.begin(id, dag)
  if ('weigering' in begun) return refuseForm(form, begun.weigering)
  throw redirect(hrefIn(form.taal, `${pad}/${begun.gelukt.id}`))
}

/** The meetings of a network about its outcomes, what is still to be done, and the way to begin. */
export default function BesprekingenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const all = loaderData.view.view
  const { buurt, acties, mag, besprekingen } = all
  const text = m.bespreking
  const isOpen = besprekingen.some(({ gesloten }) => gesloten === null)
  return (
    <div className="wrap page meten">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <MeetNav buurt={buurt.id} />
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {(isOpen || mag.bijwerken) && <Begin all={all} state={actionData} />}
      <section className="page__part" aria-labelledby="acties-kop">
        <Heading level={2} id="acties-kop">
          {text.acties.kop}
        </Heading>
        {acties.length === 0 ? (
          <p className="soft">{text.acties.leeg}</p>
        ) : (
          <Acties caption={text.acties.kop} acties={acties} doe={mag.bijwerken ? 'afronden' : null} />
        )}
      </section>
      <Eerdere all={all} />
    </div>
  )
}

/** The way into the meeting that is going on, or to begin one. */
function Begin({ all: { buurt, besprekingen, vandaag }, state }: { readonly all: Besprekingen; readonly state: FormState | undefined }) {
  const { m, href, taal } = usePage()
  const text = m.bespreking
  const open = besprekingen.filter(({ gesloten }) => gesloten === null)
  return (
    <section className="page__part" aria-labelledby="begin-kop">
      <Heading level={2} id="begin-kop">
        {open.length === 0 ? text.begin.kop : text.bezig.kop}
      </Heading>
      {open.length === 0 ? (
        <Form>
          <TextField
            name="dag"
            label={text.begin.dag}
            hint={m.programma.buurt.datumUitleg}
            state={state}
            autoComplete="off"
            waarde={writeKorteDag(vandaag)}
            isShort
          />
          <button type="submit" name="doe" value="begin" className="utrecht-button utrecht-button--primary-action">
            {text.begin.knop}
          </button>
        </Form>
      ) : (
        open.map(({ id, dag }) => (
          <p key={id}>
            {text.bezig.tekst(writeDag(dag, taal))}{' '}
            <Link
              href={href(`/programma/buurten/${buurt.id}/besprekingen/${id}`)}
              aria-label={`${text.bezig.verder}, ${writeDag(dag, taal)}`}
            >
              {text.bezig.verder}
            </Link>
          </p>
        ))
      )}
    </section>
  )
}

function Eerdere({ all: { buurt, besprekingen } }: { readonly all: Besprekingen }) {
  const { m, href, taal } = usePage()
  const text = m.bespreking.alle
  const closed = besprekingen.filter(({ gesloten }) => gesloten !== null)
  return (
    <section className="page__part" aria-labelledby="eerdere-kop">
      <Heading level={2} id="eerdere-kop">
        {text.kop}
      </Heading>
      {closed.length === 0 ? (
        <p className="soft">{text.leeg}</p>
      ) : (
        <LijstTable
          caption={text.kop}
          kolommen={[text.kolommen.dag, text.kolommen.aanwezig, text.kolommen.acties]}
          rijen={closed.map(({ id, dag, aanwezig, acties, open }) => ({
            id,
            kop: <Link href={href(`/programma/buurten/${buurt.id}/besprekingen/${id}`)}>{writeDag(dag, taal)}</Link>,
            cellen: [aanwezig === null ? text.onbekend : String(aanwezig), text.acties(acties, open)],
          }))}
        />
      )}
    </section>
  )
}
