import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { redirect } from 'react-router'
import type { Route } from './+types/nieuwe-regio.ts'
import { readForm, refuseFields, refuseForm } from '../../form.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { readRegio } from './read-regio.ts'
import { RegioForm } from './regio-form.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'regios beheren')
  return null
}

/** Makes a region, and goes on to what matters in it. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = await readRegio(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.regio.maak(read.regio)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/regios/${answer.gelukt.id}?gedaan=gemaakt`))
}

export default function NieuweRegio({ actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.regio
  return (
    <div className="wrap page">
      <title>{`${text.maak} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href('/programma/regios')}>{text.terug}</Link>
      </p>
      <Heading level={1}>{text.maak}</Heading>
      <RegioForm state={actionData} regio={null} />
    </div>
  )
}
