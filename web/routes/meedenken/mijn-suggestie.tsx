import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Route } from './+types/mijn-suggestie.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { needOne } from '../../need.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request, params: { code } }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const ik = await api.toegang.ik()
  return {
    code,
    gevolgd: needOne(await api.withBewijs(ik?.bewijs ?? null).reacties.volg(code)),
    isOntvangen: new URL(request.url).searchParams.has('ontvangen'),
  }
}

/** A suggestion and its answer, for whoever has the code. */
export default function MijnSuggestie({ loaderData: { code, gevolgd, isOntvangen } }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.reacties.volgen
  const { buurt, over, tekst, antwoord, verborgen } = gevolgd
  return (
    <div className="wrap page">
      <title>{`${text.uwSuggestie} – Buurtwijs`}</title>
      <meta name="robots" content="noindex" />
      <Heading level={1}>{text.uwSuggestie}</Heading>
      {isOntvangen && <Done text={text.ontvangen} />}
      {antwoord === null && (
        <div className="meedenken__code">
          <p>
            {text.bewaarCode} <strong>{code}</strong>
          </p>
          <p className="read">{text.bewaarUitleg}</p>
        </div>
      )}
      <div className="meedenken__gezegd">
        <p className="soft">{over === '' ? text.overPlan(buurt) : text.over(over, buurt)}</p>
        <p className="draad__tekst">{tekst}</p>
      </div>
      <section className="page__part" aria-labelledby="antwoord-kop">
        <Heading level={2} id="antwoord-kop">
          {text.antwoord}
        </Heading>
        {verborgen !== null && (
          <p className="read">
            {text.verborgen} {verborgen}
          </p>
        )}
        {antwoord === null && verborgen === null && <p>{text.wacht}</p>}
        {antwoord !== null && (
          <>
            <p>
              <strong>{m.reacties.uitkomsten[antwoord.uitkomst]}</strong>
            </p>
            <p className="draad__tekst read">{antwoord.reden}</p>
            {antwoord.activiteit !== null && <p>{text.staatIn(antwoord.activiteit)}</p>}
            <p className="small soft">{text.beantwoordOp(writeDag(antwoord.op, taal))}</p>
          </>
        )}
      </section>
      <p className="meedenken__gezegd">
        <Link href={href('/mijn-suggestie')}>{text.andere}</Link>
      </p>
    </div>
  )
}
