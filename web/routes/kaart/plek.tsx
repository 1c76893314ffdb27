import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/plek.ts'
import { apiContext } from '../../context.ts'
import type { Taal } from '../../data.ts'
import { hold } from '../../held.ts'
import type { Kaart } from '../../kaart-data.ts'
import { taalOf } from '../../taal.ts'
import { KaartPatronen } from '../../ui/kaart-beeld.tsx'
import { usePage } from '../../ui/page-context.ts'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { readJaar } from '../gebied/jaar.ts'
import { GebiedNav } from '../vergelijk/gebied-nav.tsx'
import { KiesOnderwerp } from './kies-onderwerp.tsx'
import { PlekKaart } from './plek-kaart.tsx'
import { pickMaat, readKaartVraag } from './read-kaart-vraag.ts'

/** One measure on the map of a place: a gemeente, an area in its gemeente, or an own selection of areas. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const taal: Taal = taalOf(request.url)
  const { searchParams } = new URL(request.url)
  const vraag = readKaartVraag(searchParams)
  const jaar = readJaar(searchParams)
  const codes = params.codes.split(',')
  const [maten, releases, gebieden] = await Promise.all([
    api.maten(taal),
    api.releases(),
    Promise.all(codes.slice(0, 200).map(code => api.gebied(code))),
  ])
  if (gebieden.some(gebied => gebied === null)) throw data('gebied', { status: 404 })
  const maat = pickMaat(maten, vraag.maat)
  const answer = maat === null ? null : await api.kaart.plek(params.codes, { maat, periode: vraag.periode, jaar, taal })
  const kaart: Kaart | null = answer !== null && 'gelukt' in answer ? answer.gelukt : null
  const [first] = gebieden
  return {
    view: hold({
      kaart,
      waarom: answer !== null && 'weigering' in answer ? answer.weigering.tekst : null,
      maten,
      maat: maat ?? '',
      releases,
      jaar: jaar ?? null,
      plek: {
        codes: params.codes,
        naam: kaart?.gebied.naam ?? first?.naam ?? '',
      },
    }),
    verzonnen: verzonnenIn(gebieden.filter(gebied => gebied !== null)),
  }
}

export default function PlekPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { kaart, waarom, maten, maat, releases, jaar, plek } = loaderData.view.view
  const text = m.kaart
  const titel = text.opDeKaartMet(plek.naam)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <KaartPatronen />
      <GebiedNav code={plek.codes} jaar={jaar} />
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">
        {text.introPlek} <Link href={href(`/kaart?maat=${maat}`)}>{text.naarLand}</Link>
      </Paragraph>
      <KiesOnderwerp
        maten={maten}
        maat={maat}
        periode={kaart?.periode ?? null}
        periodes={kaart?.periodes ?? []}
        rest={jaar === null ? {} : { jaar: String(jaar) }}
      />
      {kaart === null ? (
        <div className="empty">
          <Heading level={2}>{text.geenKaart.titel}</Heading>
          <Paragraph>
            {waarom !== null && `${waarom} `}
            {text.geenKaart.tekst}
          </Paragraph>
        </div>
      ) : (
        <PlekKaart kaart={kaart} releases={releases} />
      )}
    </div>
  )
}
