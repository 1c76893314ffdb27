import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/overzicht.ts'
import { apiContext } from '../../context.ts'
import { writeCel, writePeriode } from '../../format.ts'
import { hold } from '../../held.ts'
import { taalOf } from '../../taal.ts'
import { Merken } from '../../ui/chart.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { Signs } from '../../ui/word.tsx'
import { readJaar } from '../gebied/jaar.ts'
import { GebiedNav } from './gebied-nav.tsx'
import { OverzichtFilterForm } from './overzicht-filter.tsx'
import { OverzichtUitleg } from './overzicht-uitleg.tsx'
import { MaatLink, OverzichtTabel } from './overzicht-tabel.tsx'
import { OverzichtTwin } from './overzicht-twin.tsx'
import { makeOverzichtView, readOverzichtFilter } from './overzicht-view.ts'
import type { OverzichtGroep, OverzichtView } from './overzicht-view.ts'

/** Every figure of an area or a selection on one page. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const filter = readOverzichtFilter(searchParams)
  const jaar = readJaar(searchParams)
  const plek = { code: params.code, taal: taalOf(request.url), jaar }
  const answer = await context.get(apiContext).vergelijk.beeld(plek, filter.gelijken ? 'gelijken' : null)
  if ('weigering' in answer) throw data('gebied', { status: 404 })
  const { gelukt: beeld } = answer
  return { view: hold(makeOverzichtView(beeld, filter)), jaar: jaar ?? null, verzonnen: verzonnenIn([beeld.gebied]) }
}

export default function Overzicht({ loaderData, params }: Route.ComponentProps) {
  const { m } = usePage()
  const { jaar } = loaderData
  const { view } = loaderData.view
  const { gebied, groepen, tellingen, ontbreekt } = view
  const text = m.vergelijk.overzicht
  const note = view.weinig && m.gebied[view.weinig]
  return (
    <div className="wrap page">
      <title>{`${text.titel(gebied.naam)} – Buurtwijs`}</title>
      <Signs />
      <Merken />
      <GebiedNav code={params.code} jaar={jaar} />
      <Heading level={1}>{text.titel(gebied.naam)}</Heading>
      <Paragraph className="page__intro">{note ? `${note.titel}. ${note.tekst}` : text.intro(gebied.naam)}</Paragraph>
      <OverzichtFilterForm view={view} jaar={jaar} />
      <p aria-live="polite">{text.aantal(view.getoond, view.totaal)}</p>
      <OverzichtUitleg view={view} />
      {groepen.length === 0 && tellingen.length === 0 && <Paragraph>{text.niets}</Paragraph>}
      {groepen.map(groep => (
        <Groep key={nameOf(groep)} groep={groep} view={view} />
      ))}
      {tellingen.length > 0 && <Tellingen tellingen={tellingen} gebied={gebied} />}
      {ontbreekt.length > 0 && <Ontbreekt view={view} />}
      {groepen.length > 0 && (
        <details className="more">
          <summary>{text.tabel}</summary>
          <OverzichtTwin view={view} />
        </details>
      )}
    </div>
  )
}

function nameOf({ naam }: OverzichtGroep): string {
  return 'richting' in naam ? naam.richting : naam.sectie
}

function Groep({ groep, view }: { readonly groep: OverzichtGroep; readonly view: OverzichtView }) {
  const { m } = usePage()
  const text = m.vergelijk.overzicht
  const { naam } = groep
  const id = `groep-${nameOf(groep)}`
  const titel = 'richting' in naam ? text.richting[naam.richting] : m.gebied.secties[naam.sectie]
  return (
    <section className="page__part" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {titel}
      </Heading>
      {'richting' in naam && <p className="soft">{text.richtingUitleg[naam.richting]}</p>}
      <OverzichtTabel caption={titel} cijfers={groep.cijfers} view={view} />
    </section>
  )
}

function Tellingen({ tellingen, gebied: { code, naam } }: Pick<OverzichtView, 'tellingen' | 'gebied'>) {
  const { m, taal } = usePage()
  const text = m.vergelijk.overzicht
  return (
    <section className="page__part" aria-labelledby="zonder-vergelijking">
      <Heading level={2} id="zonder-vergelijking">
        {text.tellingen}
      </Heading>
      <p className="soft">{text.tellingenUitleg}</p>
      <LijstTable
        caption={text.tellingen}
        kolommen={[m.gebied.onderwerp, naam, m.werk.periode]}
        isNumbers
        rijen={tellingen.map(cijfer => ({
          id: cijfer.maat,
          kop: <MaatLink cijfer={cijfer} gebied={code} />,
          cellen: [writeCel(cijfer, cijfer, taal), writePeriode(cijfer.periode, taal)],
        }))}
      />
    </section>
  )
}

function Ontbreekt({ view: { ontbreekt, gebied } }: { readonly view: OverzichtView }) {
  const { m, taal, href } = usePage()
  const text = m.vergelijk.overzicht
  return (
    <details className="more">
      <summary>
        {text.ontbreekt} ({ontbreekt.length})
      </summary>
      <p>{text.ontbreektUitleg}</p>
      <LijstTable
        caption={text.ontbreekt}
        kolommen={[m.gebied.onderwerp, gebied.naam]}
        rijen={ontbreekt.map(cijfer => ({
          id: cijfer.maat,
          kop: <MaatLink cijfer={cijfer} gebied={gebied.code} />,
          cellen: [writeCel(cijfer, cijfer, taal)],
        }))}
      />
      <p>
        <Link href={href('/over-de-cijfers/ontbrekende-cijfers')}>{m.cijfers.methode}</Link>
      </p>
    </details>
  )
}
