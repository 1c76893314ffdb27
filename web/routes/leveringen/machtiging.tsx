import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/machtiging.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { readTicked } from '../agenda/tick.ts'
import { TickList } from '../agenda/tick-list.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'levermachtiging geven')
  const api = context.get(apiContext).leveringen
  const machtiging = need(await api.machtigingen()).find(({ id }) => id === params.organisatie)
  if (!machtiging) throw data(null, { status: 404 })
  return { view: hold({ machtiging, formaat: need(await api.formaat(taalOf(request.url))) }) }
}

/** Records what an organisation may deliver. */
export async function action({ context, request, params: { organisatie } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const gebieden = readText(form, 'gebieden')
    .split(/[\s,;]+/)
    .filter(code => code !== '')
    .map(code => (/^[a-z]{2}\d/i.test(code) ? code.toUpperCase() : code))
  const ticked = readTicked(form, 'maten')
  const maten = ticked.includes('alles') ? ['*'] : [...ticked]
  const answer = await form.api.leveringen.machtig(organisatie, { versie: Number(readText(form, 'versie')), gebieden, maten })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, '/programma/levermachtigingen?gedaan=machtiging'))
}

/** What one organisation may deliver. */
export default function MachtigingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { machtiging, formaat } = loaderData.view.view
  const { naam, gebieden, maten, versie } = machtiging
  const text = m.leveringen.machtiging
  return (
    <div className="wrap page">
      <title>{`${text.wijzig(naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href('/programma/levermachtigingen')}>{text.titel}</Link>
      </p>
      <Heading level={1}>{text.wijzig(naam)}</Heading>
      <ErrorSummary state={actionData} />
      <Form>
        <input type="hidden" name="versie" value={versie} />
        <NoteField
          name="gebieden"
          label={text.gebieden}
          hint={text.gebiedenHint}
          state={actionData}
          waarde={gebieden.join(' ')}
          rows={3}
          need="either"
        />
        <TickList
          name="maten"
          titel={text.maten}
          state={actionData}
          need="optional"
          keuzes={[{ waarde: 'alles', naam: text.allesMaten }, ...formaat.maten.map(maat => ({ waarde: maat.id, naam: maat.naam }))]}
          gekozen={maten.includes('*') ? ['alles'] : maten}
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
