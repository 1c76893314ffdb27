import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/orgaan.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { OrgaanForms } from './orgaan-forms.tsx'
import { OrgaanLeden } from './orgaan-leden.tsx'
import { readOrgaanChange, sendOrgaanChange } from './change-orgaan.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const ik = await requireIk({ context, request })
  const orgaan = needOne(await context.get(apiContext).portefeuille.orgaan(params.id))
  return {
    view: hold(orgaan),
    mayLead: ik.rechten.includes('programma leiden'),
    mayInvite: ik.rechten.includes('rollen geven'),
    gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
  }
}

/** Lets somebody sit in a body, or changes the body itself: of the version that the form was made from. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readOrgaanChange(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await sendOrgaanChange(form.api.portefeuille, id, Number(readText(form, 'versie')), read.wijziging)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/organen/${id}?gedaan=${read.wijziging.soort}-bewaard`))
}

/** One body of the programme: how many sit in it, by name for who may know, and the ways to change it. */
export default function OrgaanPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { mayLead, mayInvite, gedaan } = loaderData
  const orgaan = loaderData.view.view
  const text = m.portefeuille.organen
  return (
    <div className="wrap page">
      <title>{`${orgaan.naam} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href('/programma/organen')}>{text.terug}</Link>
      </p>
      {text.soorten[orgaan.soort] !== orgaan.naam && <p className="hero__eyebrow">{text.soorten[orgaan.soort]}</p>}
      <Heading level={1} className="long-name">
        {orgaan.naam}
      </Heading>
      {orgaan.beeindigd !== null && <Paragraph className="page__intro">{text.gestopt(writeDag(orgaan.beeindigd, taal))}</Paragraph>}
      <Done text={m.portefeuille.gedaan[gedaan]} />
      <OrgaanLeden orgaan={orgaan} mayLead={mayLead} />
      {mayLead && <OrgaanForms orgaan={orgaan} mayInvite={mayInvite} state={actionData} />}
    </div>
  )
}
