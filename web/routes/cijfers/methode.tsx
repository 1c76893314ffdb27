import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data } from 'react-router'
import type { Route } from './+types/methode.ts'
import { apiContext } from '../../context.ts'
import { taalOf } from '../../taal.ts'
import { Blocks } from '../../ui/blocks.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const methode = await context.get(apiContext).methode(params.id, taalOf(request.url))
  if (!methode) throw data('bladzijde', { status: 404 })
  return { methode }
}

export default function MethodePage({ loaderData: { methode } }: Route.ComponentProps) {
  const { m, href } = usePage()
  return (
    <div className="wrap page">
      <title>{`${methode.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href('/over-de-cijfers')}>{m.cijfers.titel}</Link>
      </p>
      <Heading level={1}>{methode.titel}</Heading>
      <div className="article">
        <Blocks blokken={methode.blokken} />
      </div>
    </div>
  )
}
