import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/meedenken.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm, sayRefusal } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { OpenPlan } from '../../reacties-data.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { CheckField, ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { zegDagen } from '../plan/zeg-dagen.ts'

/** The parts of a plan behind a link; whoever is signed in sees no more here than anybody else. */
export async function loader({ context, request, params: { geheim } }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const ik = await api.toegang.ik()
  const answer = await api.withBewijs(ik?.bewijs ?? null).reacties.openPlan(geheim)
  if ('gelukt' in answer) return data({ plan: answer.gelukt, geheim, mislukt: null })
  return data({ plan: null, geheim, mislukt: sayRefusal(answer.weigering, taalOf(request.url)) }, { status: answer.weigering.status })
}

/** Sends a suggestion, and shows the code. What a robot filled in goes no further. */
export async function action({ context, request, params: { geheim } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { taal } = form
  const text = messagesIn(taal).reacties.meedenken
  if (readText(form, 'website') !== '') throw redirect(hrefIn(taal, `/meedenken/${geheim}`))
  const [tekst, mail, activiteit] = [readText(form, 'tekst'), readText(form, 'mail'), readText(form, 'activiteit')]
  const fouten = {
    ...(tekst.length < 3 ? { tekst: text.tekstFout } : {}),
    ...(mail !== '' && readText(form, 'akkoord') !== 'ja' ? { akkoord: text.akkoordFout } : {}),
  }
  if (Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const answer = await form.api.reacties.stelVoor({
    link: geheim,
    tekst,
    activiteit: activiteit === '' ? null : activiteit,
    wie: readText(form, 'wie'),
    taal,
    ...(mail === '' ? {} : { mail }),
  })
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { link: null })
  throw redirect(hrefIn(taal, `/mijn-suggestie/${answer.gelukt.code}?ontvangen`))
}

/** For a resident on an old phone: no script, no account, no name. */
export default function MeedenkenPage({ loaderData: { plan, geheim, mislukt }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.reacties.meedenken
  const titel = plan === null ? text.mislukt : text.titel(plan.buurt)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <meta name="robots" content="noindex" />
      <Heading level={1}>{titel}</Heading>
      {plan === null ? (
        <>
          <Paragraph className="page__intro">{mislukt}</Paragraph>
          <p>
            <Link href={href('/mijn-suggestie')}>{m.reacties.leesAntwoord}</Link>
          </p>
        </>
      ) : (
        <>
          <Paragraph className="page__intro">{plan.vraag === '' ? text.intro : plan.vraag}</Paragraph>
          <ErrorSummary state={actionData} />
          <Delen plan={plan} />
          <SuggestieForm plan={plan} state={actionData} />
          <ul className="links" role="list">
            <li>
              <Link href={href(`/meedenken/${geheim}/vel.pdf`)}>{text.vel}</Link>
            </li>
            <li>
              <Link href={href('/mijn-suggestie')}>{m.reacties.leesAntwoord}</Link>
            </li>
          </ul>
        </>
      )}
    </div>
  )
}

function Delen({ plan: { themas, activiteiten } }: { readonly plan: OpenPlan }) {
  const { m, taal } = usePage()
  const text = m.reacties.meedenken
  return (
    <section className="page__part" aria-labelledby="plan-kop">
      <Heading level={2} id="plan-kop">
        {text.plan}
      </Heading>
      <p className="soft">{activiteiten.length === 0 ? text.leeg : text.planUitleg}</p>
      {themas
        .map(thema => ({ thema, own: activiteiten.filter(each => each.thema === thema) }))
        .filter(({ own }) => own.length > 0)
        .map(({ thema, own }) => (
          <div key={thema} className="meedenken__thema">
            <Heading level={3}>{m.agenda.themas[thema]}</Heading>
            <ul className="meedenken" role="list">
              {own.map(activiteit => (
                <li key={activiteit.id}>
                  <strong>{activiteit.naam}</strong>
                  {activiteit.van !== null && <span className="soft"> {zegDagen(activiteit, taal)}</span>}
                  {activiteit.wat !== '' && <p className="draad__tekst">{activiteit.wat}</p>}
                  {activiteit.wie !== '' && (
                    <p>
                      {text.wie} {activiteit.wie}
                    </p>
                  )}
                  {activiteit.voorWie !== '' && (
                    <p>
                      {text.voorWie} {activiteit.voorWie}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

function SuggestieForm({ plan, state }: { readonly plan: OpenPlan; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.reacties.meedenken
  return (
    <section className="page__part" aria-labelledby="formulier-kop">
      <Heading level={2} id="formulier-kop">
        {text.formulier}
      </Heading>
      <Form>
        <NoteField name="tekst" label={text.tekst} hint={text.tekstHint} state={state} need="required" />
        {plan.activiteiten.length > 0 && (
          <SelectField
            name="activiteit"
            label={text.over}
            leeg={text.hetHelePlan}
            state={state}
            need="optional"
            keuzes={plan.activiteiten.map(({ id, naam, thema }) => ({ waarde: id, naam, groep: m.agenda.themas[thema] }))}
          />
        )}
        <TextField name="wie" label={text.wieBent} hint={text.wieBentHint} state={state} autoComplete="off" need="optional" />
        <TextField
          name="mail"
          type="email"
          inputMode="email"
          label={text.mail}
          hint={text.mailHint}
          autoComplete="email"
          state={state}
          need="optional"
        />
        <CheckField name="akkoord" label={text.akkoord} state={state} need="optional" />
        <div className="klopt-leeg" aria-hidden="true">
          <label htmlFor="website">{text.leegVeld}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="small soft read">{text.watErmee}</p>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.verstuur}
        </button>
      </Form>
    </section>
  )
}
