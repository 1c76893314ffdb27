import { data, redirect } from 'react-router'
import type { Route } from './+types/buurtpagina.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { KloptDitContext } from '../../ui/klopt-dit.tsx'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { outlineOf } from './outline-of.ts'
import { PaginaDeel } from './pagina-deel.tsx'

/** The page of a neighbourhood. Its network, which may see more before it is public, goes on to what it wrote. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const pagina = await api.buurtpagina.pagina(params.adres, taal)
  if (pagina === null) {
    const ik = await api.toegang.ik()
    if (ik?.rechten.includes('buurtagenda bekijken') && /^[0-9a-f-]{36}$/.test(params.adres)) {
      throw redirect(hrefIn(taal, `/programma/buurten/${params.adres}/agenda`))
    }
    throw data('bladzijde', { status: 404 })
  }
  const [omtrek, antwoorden, suggesties] = await Promise.all([
    outlineOf(pagina, api),
    api.terugmelding.antwoorden({ buurt: pagina.buurt.id }),
    api.reacties.telling(pagina.adres),
  ])
  const demo = pagina.gebieden.some(code => /^[A-Z]{2}99/.test(code))
  return {
    view: hold({ pagina, omtrek, suggesties, klopt: { waar: { buurt: pagina.buurt.id }, antwoorden } }),
    verzonnen: verzonnenIn([demo ? { demo: true as const } : {}]),
  }
}

/** For a resident of 82 on an old phone: no script, large type, whom to call first. */
export default function BuurtpaginaPage({ loaderData }: Route.ComponentProps) {
  const { pagina, omtrek, suggesties, klopt } = loaderData.view.view
  return (
    <div className="wrap page">
      <title>{`${pagina.buurt.naam} – Buurtwijs`}</title>
      <KloptDitContext value={klopt}>
        <PaginaDeel pagina={pagina} omtrek={omtrek} suggesties={suggesties} />
      </KloptDitContext>
    </div>
  )
}
