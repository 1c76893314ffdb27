import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/organisatie.ts'
import type { OrganisatieGegevens, OrganisatieSoort } from '../../beheer-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'

/** One organisation to change, or none to add one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const ik = await requireIk({ request, context })
  if (!ik.rechten.includes('organisaties beheren')) throw redirect(hrefIn(ik.taal, '/organisaties'))
  const { id } = params
  return { organisatie: id === 'nieuw' ? null : need(await context.get(apiContext).beheer.organisatie(id)) }
}

/** Saves, unless somebody else changed it since this form was opened: then the form comes back with what was typed and with what stands there now. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { id } = params
  const gegevens = readGegevens(form)
  const { beheer } = form.api
  const answer =
    id === 'nieuw' ? await beheer.maakOrganisatie(gegevens) : await beheer.wijzigOrganisatie(id, readText(form, 'versie'), gegevens)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/organisaties?gedaan=${id === 'nieuw' ? 'toegevoegd' : 'bewaard'}`))
}

function readGegevens(form: SentForm): OrganisatieGegevens {
  const plaats = readText(form, 'plaats')
  return { naam: readText(form, 'naam'), soort: readText(form, 'soort') as OrganisatieSoort, plaats: plaats === '' ? null : plaats }
}

export default function Organisatie({ loaderData: { organisatie }, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.beheer.organisaties
  const titel = organisatie === null ? text.nieuwTitel : text.wijzigTitel(organisatie.naam)
  const seen = actionData?.waarden['versie']
  const isOverwritten = organisatie !== null && seen !== undefined && seen !== String(organisatie.versie)
  const soorten = Object.entries(text.soorten).map(([waarde, naam]) => ({ waarde, naam }))
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      {isOverwritten && <Paragraph className="read">{text.intussen}</Paragraph>}
      <Form>
        <p className="soft">{m.formulier.verplicht}</p>
        {organisatie !== null && <input type="hidden" name="versie" value={organisatie.versie} />}
        <TextField name="naam" label={text.naam} state={actionData} autoComplete="off" waarde={organisatie?.naam ?? ''} />
        <SelectField name="soort" label={text.soort} state={actionData} keuzes={soorten} waarde={organisatie?.soort ?? ''} />
        <TextField
          name="plaats"
          label={text.plaats}
          state={actionData}
          need="optional"
          autoComplete="off"
          waarde={organisatie?.plaats ?? ''}
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {organisatie === null ? text.voegToe : text.bewaar}
        </button>
      </Form>
    </div>
  )
}
