import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/terug.ts'
import { apiContext } from '../../context.ts'
import { sayRefusal } from '../../form.ts'
import { ownPath } from '../../own-path.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { OtherWays } from './other-ways.tsx'

/** Where another organisation sends people back to. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { search } = new URL(request.url)
  const answer = await context.get(apiContext).toegang.finish(params.aanbieder ?? '', search)
  if ('gelukt' in answer) throw redirect(ownPath(answer.gelukt.doel, '/mijn'))
  return data({ tekst: sayRefusal(answer.weigering, taalOf(request.url)) }, { status: answer.weigering.status })
}

export default function Terug({ loaderData: { tekst } }: Route.ComponentProps) {
  const { m } = usePage()
  return (
    <div className="wrap page">
      <title>{`${m.toegang.inloggen.aanbiederMislukt} – Buurtwijs`}</title>
      <Heading level={1}>{m.toegang.inloggen.aanbiederMislukt}</Heading>
      <Paragraph className="page__intro">{tekst}</Paragraph>
      <OtherWays />
    </div>
  )
}
