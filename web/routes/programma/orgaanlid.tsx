import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/orgaanlid.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { readLidChange } from './change-orgaan.ts'
import { typedDag } from './typed-dag.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'programma leiden')
  const orgaan = needOne(await context.get(apiContext).portefeuille.orgaan(params.id))
  const lid = orgaan.leden?.find(({ id }) => id === params.lid)
  if (!lid) throw data(null, { status: 404 })
  return { orgaan: { id: orgaan.id, naam: orgaan.naam, versie: orgaan.versie }, lid }
}

/** Changes what somebody does in a body, or says until when they sat there. */
export async function action({ context, request, params: { id, lid } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readLidChange(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.portefeuille.wijzigLid(id, Number(readText(form, 'versie')), lid, read.wijziging)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { mail: 'tot' })
  throw redirect(hrefIn(form.taal, `/programma/organen/${id}?gedaan=lid-gewijzigd`))
}

export default function Orgaanlid({ loaderData: { orgaan, lid }, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.portefeuille.organen
  const seen = actionData?.waarden['versie']
  const titel = text.lidTitel(lid.naam, orgaan.naam)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href(`/programma/organen/${orgaan.id}`)}>{text.terugNaar(orgaan.naam)}</Link>
      </p>
      <Heading level={1} className="long-name">
        {titel}
      </Heading>
      <ErrorSummary state={actionData} />
      {seen !== undefined && seen !== String(orgaan.versie) && (
        <div className="read">
          <p>{m.portefeuille.nuStaatEr}</p>
          <p>
            {lid.functie}, {text.sinds(writeDag(lid.sinds, taal))} {lid.tot !== null && text.tot(writeDag(lid.tot, taal))}
          </p>
        </div>
      )}
      <Paragraph className="page__intro">{text.sinds(writeDag(lid.sinds, taal))}</Paragraph>
      <Form>
        <input type="hidden" name="versie" value={orgaan.versie} />
        <TextField name="functie" label={text.functie} state={actionData} waarde={lid.functie} autoComplete="off" />
        <TextField
          name="tot"
          label={text.totVeld}
          hint={text.totUitleg}
          state={actionData}
          waarde={typedDag(lid.tot)}
          need="optional"
          autoComplete="off"
          isShort
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
