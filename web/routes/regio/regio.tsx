import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/regio.ts'
import { apiContext } from '../../context.ts'
import { writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { RegioCijfers } from './regio-cijfers.tsx'
import { RegioKaarten } from './regio-kaarten.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { regio: client, toegang } = context.get(apiContext)
  const taal = taalOf(request.url)
  const regio = needOne(await client.regio(params.id, taal))
  const beeld = await client.beeld(
    regio.gemeenten.map(({ code }) => code),
    taal,
  )
  const ik = await toegang.ik()
  return {
    view: hold({ regio, beeld: 'gelukt' in beeld ? beeld.gelukt : null }),
    mayKeep: ik?.rechten.includes('regios beheren') ?? false,
  }
}

/** The picture of a region, for everybody: what matters in it, what stands out, and the figures of its gemeenten together. */
export default function RegioPage({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { regio, beeld } = loaderData.view.view
  const text = m.regio.pagina
  const namen = writeList(
    regio.gemeenten.map(({ naam }) => naam),
    taal,
  )
  return (
    <div className="wrap page">
      <title>{`${regio.naam} – Buurtwijs`}</title>
      <Heading level={1}>{regio.naam}</Heading>
      <Paragraph className="page__intro">
        {text.beeldVan(namen)} {beeld !== null && text.grenzen(beeld.gebied.jaar)}
      </Paragraph>
      <ul className="links" role="list">
        {regio.gemeenten.map(({ code, naam }) => (
          <li key={code}>
            <Link href={href(`/gebied/${code}`)}>{naam}</Link>
          </li>
        ))}
      </ul>
      {loaderData.mayKeep && (
        <p>
          <Link href={href(`/programma/regios/${regio.id}`)}>{m.regio.beheer}</Link>
        </p>
      )}
      <RegioKaarten regio={regio} />
      {beeld === null ? (
        <Paragraph>{text.zonderCijfers}</Paragraph>
      ) : (
        <>
          <section className="page__part" aria-labelledby="opvalt-kop">
            <Heading level={2} id="opvalt-kop">
              {text.opvalt}
            </Heading>
            <ul className="read">
              {beeld.zinnen.map(({ tekst }) => (
                <li key={tekst}>
                  <Sentence tekst={tekst} />
                </li>
              ))}
            </ul>
          </section>
          <RegioCijfers beeld={beeld} />
        </>
      )}
    </div>
  )
}
