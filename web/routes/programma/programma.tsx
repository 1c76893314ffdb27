import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/programma.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseFields, refuseForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { Cohorten } from './cohort-cijfers.tsx'
import { Mijlpalen } from './mijlpalen.tsx'
import { Oordeel } from './oordeel-zin.tsx'
import { Rapporten } from './rapporten.tsx'
import { readRapportVraag } from './read-rapport-vraag.ts'

/** The programme in numbers, what was agreed, and the reports that were made of both. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const ik = await requireIk({ context, request })
  const { portefeuille, effect } = context.get(apiContext)
  const mayLead = ik.rechten.includes('programma leiden')
  const [cijfers, mijlpalen, rapporten] = await Promise.all([portefeuille.cijfers(), portefeuille.mijlpalen(), portefeuille.rapporten()])
  const overname = mayLead ? need(await effect.overname(taalOf(request.url))).oordelen : []
  const nieuwer = overname.find(({ stand }) => stand === 'nieuwer') ?? null
  return {
    view: hold({ cijfers: need(cijfers), mijlpalen: need(mijlpalen), rapporten: need(rapporten), nieuwer }),
    mayLead,
    mayFollow: ik.rechten.includes('meetafspraken bijwerken'),
    gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
  }
}

/** Makes a report, and shows it. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readRapportVraag(form, messagesIn(form.taal).portefeuille.rapporten)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.portefeuille.maakRapport(read.vraag)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { bedragCent: 'bedrag', soort: null })
  throw redirect(hrefIn(form.taal, `/programma/rapporten/${answer.gelukt.id}?gedaan=gemaakt`))
}

export default function Programma({ loaderData: { view, mayLead, mayFollow, gedaan }, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { cijfers, mijlpalen, rapporten, nieuwer } = view.view
  const text = m.portefeuille.programma
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro(writeDag(cijfers.op, taal))}</Paragraph>
      {mayFollow && (
        <p className="links">
          <Link href={href('/programma/koers')}>{m.koers.naar}</Link>
        </p>
      )}
      <Done text={m.portefeuille.gedaan[gedaan]} />
      <Cohorten cijfers={cijfers} />
      <Oordeel oordeel={cijfers.oordeel} mayLead={mayLead} nieuwer={nieuwer} />
      <Mijlpalen mijlpalen={mijlpalen} op={cijfers.op} mayLead={mayLead} />
      <Rapporten rapporten={rapporten} cohorten={cijfers.cohorten} mayLead={mayLead} state={actionData} />
    </div>
  )
}
