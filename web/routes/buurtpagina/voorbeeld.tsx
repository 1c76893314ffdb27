import { Link } from '@nl-design-system-candidate/link-react'
import type { Route } from './+types/voorbeeld.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { outlineOf } from './outline-of.ts'
import { PaginaDeel } from './pagina-deel.tsx'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtpagina bijwerken')
  const api = context.get(apiContext)
  const pagina = needOne(await api.buurtpagina.voorbeeld(params.id, taalOf(request.url)))
  return { view: hold({ pagina, omtrek: await outlineOf(pagina, api) }) }
}

/** The page as everybody will see it, before its network makes it public. */
export default function Voorbeeld({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { pagina, omtrek } = loaderData.view.view
  return (
    <div className="wrap page">
      <title>{`${pagina.buurt.naam} – Buurtwijs`}</title>
      <div className="utrecht-alert utrecht-alert--info" role="note">
        <div className="utrecht-alert__content">
          {m.buurtpagina.voorbeeld} <Link href={href(`/programma/buurten/${pagina.buurt.id}/pagina`)}>{m.buurtpagina.naarBewerken}</Link>
        </div>
      </div>
      <PaginaDeel pagina={pagina} omtrek={omtrek} suggesties={null} />
    </div>
  )
}
