import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/rapport.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import type { Rapport } from '../../portefeuille-data.ts'
import { requireIk } from '../../require-ik.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireIk({ context, request })
  const rapport = needOne(await context.get(apiContext).portefeuille.rapport(params.id))
  return { rapport: hold(rapport), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** One report in words, as it was made, for the screen and for paper. */
export default function RapportPage({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const rapport = loaderData.rapport.view
  const { rapporten, rapport: text, gedaan } = m.portefeuille
  const titel = rapporten.versie(rapporten.soorten[rapport.soort], rapport.versie)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p className="no-print">
        <Link href={href('/programma#rapporten')}>{text.terug}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{text.van(writeDag(rapport.datum, taal))}</Paragraph>
      <Done text={gedaan[loaderData.gedaan]} />
      {rapport.ongewijzigd ? (
        <Paragraph>{text.ongewijzigd}</Paragraph>
      ) : (
        <div className="utrecht-alert utrecht-alert--error">
          <div className="utrecht-alert__content">{text.gewijzigd}</div>
        </div>
      )}
      {text.taal !== null && <Paragraph className="soft">{text.taal}</Paragraph>}
      <div className="rapport read" lang="nl">
        {rapport.teksten.map((alinea, index) => (
          <p key={index}>{alinea}</p>
        ))}
      </div>
      <section className="page__part no-print" aria-labelledby="meenemen-kop">
        <Heading level={2} id="meenemen-kop">
          {text.meenemen}
        </Heading>
        <Paragraph className="read">{text.meenemenUitleg}</Paragraph>
        <p>
          <Link href={href(`/programma/rapporten/${rapport.id}/rapport.json`)}>{text.bestand}</Link>
        </p>
      </section>
      <Controle rapport={rapport} />
    </div>
  )
}

function Controle({ rapport: { sha256, vorige } }: { readonly rapport: Rapport }) {
  const { m } = usePage()
  const text = m.portefeuille.rapport
  return (
    <section className="page__part" aria-labelledby="controle-kop">
      <Heading level={2} id="controle-kop">
        {text.controle}
      </Heading>
      <dl className="vingerafdrukken">
        <dt>{text.vingerafdruk}</dt>
        <dd>
          <code>{sha256}</code>
        </dd>
        <dt>{text.vorige}</dt>
        <dd>{vorige === null ? text.eerste : <code>{vorige}</code>}</dd>
      </dl>
      <ol className="read stack">
        {text.controleUitleg.map(stap => (
          <li key={stap}>{stap}</li>
        ))}
      </ol>
    </section>
  )
}
