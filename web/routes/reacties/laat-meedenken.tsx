import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/laat-meedenken.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { toonDelen } from '../../reacties-data.ts'
import type { Meedenken, MeedenkenInhoud } from '../../reacties-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { CheckField, ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { readTicked } from '../agenda/tick.ts'
import { TickList } from '../agenda/tick-list.tsx'
import { DeLink } from './de-link.tsx'

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtplan bijwerken')
  const { reacties, plan } = context.get(apiContext)
  const { themas } = needOne(await plan.plan(id))
  const meedenken = needOne(await reacties.meedenken(id))
  return {
    view: hold({ meedenken, themas: themas.map(({ thema }) => thema) }),
    gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
  }
}

/** Keeps what is shown, or makes or withdraws the link. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { reacties } = form.api
  const here = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/plan/meedenken?gedaan=${gedaan}`))
  const doe = readText(form, 'doe')
  if (doe === 'link' || doe === 'link-weg') {
    const answer = doe === 'link' ? await reacties.maakLink(id, Number(readText(form, 'dagen'))) : await reacties.trekLinkIn(id)
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw here(doe)
  }
  const inhoud: MeedenkenInhoud = {
    vraag: readText(form, 'vraag'),
    themas: readTicked(form, 'themas') as MeedenkenInhoud['themas'],
    toon: readTicked(form, 'toon') as MeedenkenInhoud['toon'],
    telt: readText(form, 'telt') === 'ja',
  }
  const answer = await reacties.kiesMeedenken(id, Number(readText(form, 'versie')), inhoud)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw here('bewaard')
}

interface KiesProps {
  readonly meedenken: Meedenken
  readonly themas: MeedenkenInhoud['themas']
  readonly state: FormState | undefined
}

/** A network chooses what residents see of its plan, and gives them the link. */
export default function LaatMeedenken({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { meedenken, themas } = loaderData.view.view
  const { buurt } = meedenken
  const { link: text, suggesties } = m.reacties
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/plan/suggesties`)}>{suggesties.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.reacties.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {meedenken.versie > 0 && <DeLink link={meedenken.link} text={text} papier="vel.pdf" />}
      <Kies meedenken={meedenken} themas={themas} state={actionData} />
      {meedenken.versie === 0 && <p className="soft">{text.nogNietGekozen}</p>}
    </div>
  )
}

function Kies({ meedenken, themas, state }: KiesProps) {
  const { m } = usePage()
  const text = m.reacties.link
  const isNew = meedenken.versie === 0
  return (
    <section className="page__part" aria-labelledby="kies-kop">
      <Heading level={2} id="kies-kop">
        {text.kies}
      </Heading>
      <Form>
        <input type="hidden" name="versie" value={meedenken.versie} />
        <NoteField name="vraag" label={text.vraag} hint={text.vraagHint} state={state} waarde={meedenken.vraag} rows={2} />
        <TickList
          name="themas"
          titel={text.themas}
          hint={text.themasHint}
          state={state}
          keuzes={themas.map(waarde => ({ waarde, naam: m.agenda.themas[waarde] }))}
          gekozen={isNew ? themas : meedenken.themas}
          need="optional"
        />
        <TickList
          name="toon"
          titel={text.toon}
          hint={text.toonHint}
          state={state}
          keuzes={toonDelen.map(waarde => ({ waarde, naam: text.delen[waarde] }))}
          gekozen={isNew ? ['wat', 'wanneer', 'voor-wie'] : meedenken.toon}
          need="optional"
        />
        <CheckField name="telt" label={text.telt} state={state} need="optional" isTicked={meedenken.telt} />
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </section>
  )
}
