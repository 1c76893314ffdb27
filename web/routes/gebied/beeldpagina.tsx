import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { PaginaRef } from '../../buurtpagina-data.ts'
import type { GebiedDetail, Omtrek } from '../../data.ts'
import { lowerFirst, writeList } from '../../format.ts'
import { DoetMee } from '../../ui/doet-mee.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Road } from '../../ui/road.tsx'
import { Signs } from '../../ui/word.tsx'
import type { SectieBeeld } from './beeld.ts'
import type { BeeldView } from './beeld-view.ts'
import { GebiedNav } from '../vergelijk/gebied-nav.tsx'
import { Hero } from './hero.tsx'
import { Opvalt } from './opvalt.tsx'
import { LegeSecties, SectieDeel } from './sectie.tsx'

interface BeeldpaginaProps {
  readonly gebied: GebiedDetail
  readonly view: BeeldView
  readonly omtrek: Omtrek | null
  readonly buurtpaginas: readonly PaginaRef[]
}

/** The picture of a neighbourhood, for the people who live there. */
export function Beeldpagina({ gebied, view, omtrek, buurtpaginas }: BeeldpaginaProps) {
  const { m } = usePage()
  const { secties, weinig } = view
  // What is silent gets one line together, not a row of empty sections. Zero times zero of nobody is silent as well.
  const isSilent = ({ sectie, heeftWaarde, aantal }: SectieBeeld) =>
    weinig === 'niemand' ? sectie !== 'bevolking' : !heeftWaarde && (weinig !== null || aantal > 0)
  const silent = secties.filter(isSilent)
  const isEmpty = ({ aantal }: SectieBeeld) => weinig === null && aantal === 0
  const shown = secties.filter(sectie => !isSilent(sectie) && !isEmpty(sectie))
  return (
    <>
      <title>{`${gebied.naam} – Buurtwijs`}</title>
      <Signs />
      <Hero gebied={gebied} view={view} omtrek={omtrek} />
      <Road nu="beeld" />
      <div className="wrap">
        <GebiedNav code={gebied.code} jaar={gebied.jaar < Math.max(...gebied.jaren) ? gebied.jaar : null} />
        <DoetMee paginas={buurtpaginas} />
        <NaastGelijken view={view} soort={gebied.soort} />
        <Opvalt view={view} />
        <nav className="contents" aria-label={m.gebied.opDezePagina}>
          <ul role="list">
            {shown.map(({ sectie }) => (
              <li key={sectie}>
                <Link href={`#${sectie}`}>{m.gebied.secties[sectie]}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {view.heeftPlaatsen && <p className="legend small soft">{m.gebied.plaatsLegenda(m.soortenMeervoud[gebied.soort])}</p>}
        {shown.map(sectie => (
          <SectieDeel key={sectie.sectie} sectie={sectie} gebied={view.gebied} />
        ))}
        <LegeSecties secties={secties.filter(isEmpty)} />
        {silent.length > 0 && <Silent secties={silent} gebied={gebied} />}
        <Onderdelen gebied={gebied} />
        <TakeAlong gebied={gebied} />
      </div>
    </>
  )
}

/** The choice to set the areas that are alike beside every figure, and what they are. The country is like no other. */
function NaastGelijken({ view, soort }: { readonly view: BeeldView; readonly soort: GebiedDetail['soort'] }) {
  const { m, gebiedHref } = usePage()
  const text = m.vergelijk.beeld
  const { gebied, gelijken, weinig } = view
  const soorten = m.soortenMeervoud[soort]
  if (!['buurt', 'wijk', 'gemeente'].includes(soort) || weinig === 'niemand') return null
  if (gelijken === undefined) {
    return (
      <p>
        <Link href={gebiedHref(gebied.code, { naast: 'gelijken' })}>{text.zetErnaast(soorten)}</Link>
      </p>
    )
  }
  return (
    <p role="note" className="read">
      {gelijken.length === 0 ? m.vergelijk.overzicht.geenGelijken : text.staatErnaast(gelijken.length, soorten)}{' '}
      {gelijken.length > 0 && <Link href={gebiedHref(`${gebied.code}/vergelijkbaar`)}>{m.vergelijk.overzicht.naarGelijken}</Link>}{' '}
      <Link href={gebiedHref(gebied.code)}>{text.haalWeg}</Link>
    </p>
  )
}

/** The subjects about which nothing is known here, and where the reasons stand. */
function Silent({ secties, gebied }: { readonly secties: readonly SectieBeeld[]; readonly gebied: GebiedDetail }) {
  const { m, taal, gebiedHref } = usePage()
  const namen = secties.map(({ sectie }) => lowerFirst(m.gebied.secties[sectie]))
  return (
    <section className="section" aria-labelledby="zonder-cijfers">
      <Heading level={2} id="zonder-cijfers">
        {m.gebied.zonderCijfers}
      </Heading>
      <p className="section__lead">{m.gebied.zonderCijfersOver(writeList(namen, taal))}</p>
      <p>
        <Link href={gebiedHref(gebied.code, { weergave: 'werk' })}>{m.gebied.redenen}</Link>
      </p>
    </section>
  )
}

/** The way to the files: the last thing somebody does with a page. */
function TakeAlong({ gebied }: { readonly gebied: GebiedDetail }) {
  const { m, href } = usePage()
  const jaar = gebied.jaar < Math.max(...gebied.jaren) ? `?jaar=${gebied.jaar}` : ''
  return (
    <section className="section" id="meenemen" aria-labelledby="meenemen-kop">
      <Heading level={2} id="meenemen-kop">
        {m.meenemen.link}
      </Heading>
      <p className="section__intro">{m.meenemen.kort}</p>
      <p>
        <Link href={href(`/gebied/${gebied.code}/meenemen${jaar}`)}>{m.meenemen.titel(gebied.naam)}</Link>
      </p>
    </section>
  )
}

/** The wijken or buurten inside this area, as a list of links. */
function Onderdelen({ gebied }: { readonly gebied: GebiedDetail }) {
  const { m, gebiedHref } = usePage()
  const first = gebied.onderdelen[0]
  if (!first) return null
  return (
    <section className="section" id="onderdelen" aria-labelledby="onderdelen-kop">
      <Heading level={2} id="onderdelen-kop">
        {m.gebied.onderdelen(m.soortenMeervoud[first.soort], gebied.naam)}
      </Heading>
      <ul className="parts" role="list">
        {gebied.onderdelen.map(({ code, naam }) => (
          <li key={code}>
            <Link href={gebiedHref(code)}>{naam}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
