import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/regio.ts'
import { apiContext } from '../../context.ts'
import { writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { taalOf } from '../../taal.ts'
import { aboutZin, KloptDit, KloptDitContext } from '../../ui/klopt-dit.tsx'
import { usePage } from '../../ui/page-context.ts'
import { UitgavenContext } from '../../ui/uitgaven-context.ts'
import { Signs } from '../../ui/word.tsx'
import { BeeldSecties } from '../gebied/beeld-secties.tsx'
import { makeBeeldView } from '../gebied/beeld-view.ts'
import type { BeeldView } from '../gebied/beeld-view.ts'
import { Opvalt } from '../gebied/opvalt.tsx'
import { GebiedNav } from '../vergelijk/gebied-nav.tsx'
import { RegioKaarten } from './regio-kaarten.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const { regio: client, toegang } = api
  const taal = taalOf(request.url)
  const regio = needOne(await client.regio(params.id, taal))
  const beeld = await client.beeld(
    regio.gemeenten.map(({ code }) => code),
    taal,
  )
  const mayKeep = (await toegang.ik())?.rechten.includes('regios beheren') ?? false
  if ('weigering' in beeld) return { view: hold({ regio, beeld: null, waarom: beeld.weigering.tekst }), mayKeep }
  const { gebied } = beeld.gelukt
  const [releases, { uitgaven }, antwoorden] = await Promise.all([
    api.releases(),
    api.uitgaven(),
    api.terugmelding.antwoorden({ gebied: gebied.code }),
  ])
  const view = makeBeeldView({ ...beeld.gelukt, gebied: { ...gebied, naam: regio.naam } }, releases)
  return { view: hold({ regio, beeld: view, uitgaven, klopt: { waar: { gebied: gebied.code }, antwoorden } }), mayKeep }
}

/** The picture of a region, for everybody: what matters in it, what stands out, and the figures of its gemeenten together, as an area has them. */
export default function RegioPage({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { regio, ...cijfers } = loaderData.view.view
  const text = m.regio.pagina
  const namen = writeList(
    regio.gemeenten.map(({ naam }) => naam),
    taal,
  )
  return (
    <div className="wrap page">
      <title>{`${regio.naam} – Buurtwijs`}</title>
      <Signs />
      <Heading level={1}>{regio.naam}</Heading>
      <Paragraph className="page__intro">
        {text.beeldVan(namen)} {cijfers.beeld !== null && text.grenzen(cijfers.beeld.gebied.jaar)}
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
      {cijfers.beeld === null ? (
        <Paragraph>
          {text.zonderCijfers} {cijfers.waarom}
        </Paragraph>
      ) : (
        <KloptDitContext value={cijfers.klopt}>
          <UitgavenContext value={cijfers.uitgaven}>
            <Cijfers view={cijfers.beeld} />
          </UitgavenContext>
        </KloptDitContext>
      )}
    </div>
  )
}

function Cijfers({ view }: { readonly view: BeeldView }) {
  const { m, href } = usePage()
  const text = m.regio.pagina
  const { opening } = view.zinnen
  return (
    <>
      <section className="page__part" aria-labelledby="cijfers-kop">
        <Heading level={2} id="cijfers-kop">
          {text.cijfers}
        </Heading>
        <div className="read stack samen__uitleg">
          {opening.map(zin => (
            <p key={zin.tekst}>
              {zin.tekst} <KloptDit over={aboutZin(zin)} naam={zin.tekst} />
            </p>
          ))}
          <p>
            {text.cijfersUitleg} {m.samen.tussen} <Link href={href('/over-de-cijfers/samenvoegen')}>{m.samen.hoe}</Link>
          </p>
        </div>
        <GebiedNav code={view.gebied.code} jaar={null} />
      </section>
      <Opvalt view={view} />
      <BeeldSecties view={view} adres={view.gebied.code} />
    </>
  )
}
