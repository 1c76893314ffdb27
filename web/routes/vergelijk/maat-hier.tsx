import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { describeOntbreekt } from '@buurtwijs/figures'
import { data } from 'react-router'
import type { Route } from './+types/maat-hier.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { taalOf } from '../../taal.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { Merken } from '../../ui/chart.tsx'
import { KaartPatronen } from '../../ui/kaart-beeld.tsx'
import { usePage } from '../../ui/page-context.ts'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { Signs } from '../../ui/word.tsx'
import { groupBronnen } from '../gebied/bronnen.ts'
import { readJaar } from '../gebied/jaar.ts'
import { SourceLines } from '../gebied/source-lines.tsx'
import { GebiedNav } from './gebied-nav.tsx'
import { cohortenOf } from './cohorten-of.ts'
import { findRuim } from './find-ruim.ts'
import { MaatKaart } from './maat-kaart.tsx'
import { MaatOngelijkheid } from './maat-ongelijkheid.tsx'
import { MaatReeks } from './maat-reeks.tsx'
import { MaatTrechter } from './maat-trechter.tsx'
import { OverzichtTabel } from './overzicht-tabel.tsx'
import { makeOverzichtView } from './overzicht-view.ts'

const beside = { sectie: null, groep: 'richting', alleenVerschil: false, gelijken: true } as const

/** One measure of an area or a selection: beside others, on a map, over the years, among all buurten of its gemeente, over the social ladder. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const jaar = readJaar(new URL(request.url).searchParams)
  const taal = taalOf(request.url)
  const api = context.get(apiContext)
  const { vergelijk } = api
  const plek = { code: params.code, taal, jaar }
  const [maat, beeld, reeks, releases] = await Promise.all([
    api.maat(params.maat, taal),
    vergelijk.beeld(plek, 'gelijken'),
    vergelijk.reeks(plek, params.maat),
    api.releases(),
  ])
  if (!maat) throw data('bladzijde', { status: 404 })
  if ('weigering' in beeld) throw data('gebied', { status: 404 })
  const { gebied } = beeld.gelukt
  const ruim = findRuim(gebied)
  const kaart = gebied.soort === 'land' ? null : await api.kaart.plek(params.code, { maat: maat.id, jaar, taal })
  const [trechter, ongelijkheid] = ruim
    ? await Promise.all([
        vergelijk.trechter({ ...plek, code: ruim.code }, maat.id),
        ruim.soort === 'gemeente' ? vergelijk.ongelijkheid({ ...plek, code: ruim.code }, maat.id) : null,
      ])
    : [null, null]
  const cijfers = beeld.gelukt.cijfers.filter(cijfer => cijfer.maat === maat.id)
  return {
    maat: hold(maat),
    view: hold({
      ...makeOverzichtView({ ...beeld.gelukt, cijfers }, beside),
      cijfers,
      bronnen: groupBronnen(cijfers, beeld.gelukt.releases, releases),
    }),
    ruim,
    kaart: hold(kaart),
    reeks: hold(reeks),
    trechter: hold(trechter),
    // Only of a share or a rate that was counted can there be a funnel.
    cohorten: maat.soort !== 'telling' && maat.schatting === 'telling' ? await cohortenOf(api, params.code.split(',')) : [],
    ongelijkheid: hold(ongelijkheid),
    jaar: jaar ?? null,
    verzonnen: verzonnenIn([gebied]),
  }
}

export default function MaatHier({ loaderData, params }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.vergelijk.maat
  const { jaar, ruim } = loaderData
  const [maat, view] = [loaderData.maat.view, loaderData.view.view]
  const { gebied } = view
  const unit = maat.eenheid === '%' ? '' : `${maat.eenheid.slice(0, 1).toUpperCase()}${maat.eenheid.slice(1)}. `
  return (
    <div className="wrap page">
      <title>{`${text.titel(maat.naam, gebied.naam)} – Buurtwijs`}</title>
      <Signs />
      <Merken />
      <KaartPatronen />
      <GebiedNav code={params.code} jaar={jaar} />
      <Heading level={1}>{text.titel(maat.naam, gebied.naam)}</Heading>
      <p className="page__intro">
        {unit}
        {maat.zegt} {maat.schatting === 'model' && <EstimateBadge />}
      </p>
      <Naast view={view} />
      {loaderData.kaart.view && <MaatKaart antwoord={loaderData.kaart.view} adres={params.code} maat={maat.id} jaar={jaar} />}
      <MaatReeks antwoord={loaderData.reeks.view} cijfers={view.cijfers} gebied={gebied} />
      <MaatTrechter antwoord={loaderData.trechter.view} ruim={ruim} eigen={gebied.code} cohorten={loaderData.cohorten} maat={maat.id} />
      {ruim?.soort === 'gemeente' && <MaatOngelijkheid antwoord={loaderData.ongelijkheid.view} naam={ruim.naam} eigen={gebied.code} />}
      <section className="page__part read stack" aria-labelledby="bron-kop">
        <Heading level={2} id="bron-kop">
          {text.bron}
        </Heading>
        <SourceLines bronnen={view.bronnen} />
        {maat.zegtNiet && (
          <p>
            <strong>{text.zegtNiet}</strong> {maat.zegtNiet}
          </p>
        )}
        {maat.methode && (
          <p>
            <Link href={href(`/over-de-cijfers/${maat.methode}`)}>{m.cijfers.methode}</Link>
          </p>
        )}
        <p>
          <Link href={href(`/maten/${maat.id}`)}>{text.overMaat}</Link>
        </p>
      </section>
    </div>
  )
}

type View = ReturnType<typeof makeOverzichtView> & { readonly cijfers: Parameters<typeof makeOverzichtView>[0]['cijfers'] }

/** The newest figure beside the areas around it and those that are alike; or why there is none. */
function Naast({ view }: { readonly view: View }) {
  const { m, taal } = usePage()
  const text = m.vergelijk.maat
  const known = [...view.groepen.flatMap(({ cijfers }) => cijfers), ...view.tellingen]
  const [missing] = view.cijfers
  if (known.length === 0) return <p role="note">{text.geenCijfer(describeOntbreekt(missing?.ontbreekt ?? 'niet-geimporteerd', taal))}</p>
  const hasLine = known.some(({ verdeling }) => verdeling)
  return (
    <section className="page__part" aria-labelledby="naast-kop">
      <Heading level={2} id="naast-kop">
        {text.naast}
      </Heading>
      {hasLine && <p className="soft">{m.vergelijk.overzicht.schaal(m.soortenMeervoud[view.onder])}</p>}
      <OverzichtTabel caption={text.naast} cijfers={known} view={view} isOwnPage />
    </section>
  )
}
