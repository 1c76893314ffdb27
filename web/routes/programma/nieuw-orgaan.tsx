import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { redirect } from 'react-router'
import type { Route } from './+types/nieuw-orgaan.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { OrgaanSoort } from '../../portefeuille-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { SelectField } from '../../ui/select-field.tsx'

const soorten = [
  'alliantiebestuur',
  'transitieteam',
  'transitieraad',
  'themacoalitie',
  'begrotingscommissie',
  'onderzoekscoalitie',
] as const satisfies readonly OrgaanSoort[]

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'programma leiden')
  return null
}

/** Makes a body, and shows it so that people can be added. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const text = messagesIn(form.taal).portefeuille.organen
  const soort = soorten.find(each => each === readText(form, 'soort'))
  const naam = readText(form, 'naam')
  if (soort === undefined || naam.length < 2) {
    return refuseFields(form, {
      ...(soort === undefined ? { soort: text.soortOntbreekt } : {}),
      ...(naam.length < 2 ? { naam: text.naamOntbreekt } : {}),
    })
  }
  const answer = await form.api.portefeuille.maakOrgaan({ soort, naam })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/organen/${answer.gelukt.id}?gedaan=orgaan-gemaakt`))
}

export default function NieuwOrgaan({ actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.portefeuille.organen
  return (
    <div className="wrap page">
      <title>{`${text.voegToe} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href('/programma/organen')}>{text.terug}</Link>
      </p>
      <Heading level={1}>{text.voegToe}</Heading>
      <ErrorSummary state={actionData} />
      <Form>
        <p className="soft">{m.formulier.verplicht}</p>
        <SelectField
          name="soort"
          label={text.soort}
          state={actionData}
          keuzes={soorten.map(waarde => ({ waarde, naam: text.soorten[waarde] }))}
        />
        <TextField name="naam" label={text.naam} hint={text.naamUitleg} state={actionData} autoComplete="off" />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.maak}
        </button>
      </Form>
    </div>
  )
}
