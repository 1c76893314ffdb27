import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { PaginaRef } from '../../buurtpagina-data.ts'
import type { Omtrek } from '../../data.ts'
import { soortAmong } from '../../format.ts'
import { DoetMee } from '../../ui/doet-mee.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Road } from '../../ui/road.tsx'
import { Signs } from '../../ui/word.tsx'
import { BeeldSecties } from './beeld-secties.tsx'
import type { BeeldView } from './beeld-view.ts'
import { GebiedNav } from '../vergelijk/gebied-nav.tsx'
import { Hero } from './hero.tsx'
import { Opvalt } from './opvalt.tsx'
import { oldYearOf } from './plek.ts'
import type { Plek } from './plek.ts'
import type { SamenView } from './samen-view.ts'
import { Samengenomen } from './samengenomen.tsx'

interface BeeldpaginaProps {
  readonly plek: Plek
  readonly view: BeeldView
  /** How areas were taken together. */
  readonly samen: SamenView
  readonly omtrek: Omtrek | null
  readonly buurtpaginas: readonly PaginaRef[]
}

/** The picture of a neighbourhood, for the people who live there: one area, or several together. */
export function Beeldpagina({ plek, view, samen, omtrek, buurtpaginas }: BeeldpaginaProps) {
  return (
    <>
      <title>{`${plek.naam} – Buurtwijs`}</title>
      <Signs />
      <Hero plek={plek} view={view} omtrek={omtrek} />
      <Road nu="beeld" />
      <div className="wrap">
        <GebiedNav code={plek.adres} jaar={oldYearOf(plek)} />
        <DoetMee paginas={buurtpaginas} />
        <NaastGelijken plek={plek} view={view} />
        {plek.selectie !== null && <Samengenomen plek={plek} selectie={plek.selectie} view={samen} />}
        <Opvalt view={view} />
        <BeeldSecties view={view} adres={plek.adres} />
        {plek.selectie === null && <Onderdelen plek={plek} />}
        <TakeAlong plek={plek} />
      </div>
    </>
  )
}

/** The choice to set the areas that are alike beside every figure, and what they are. The country is like no other. */
function NaastGelijken({ plek, view }: Pick<BeeldpaginaProps, 'plek' | 'view'>) {
  const { m, gebiedHref } = usePage()
  const text = m.vergelijk.beeld
  const { gelijken, weinig } = view
  const soort = soortAmong(view.gebied)
  const soorten = m.soortenMeervoud[soort]
  if (!['buurt', 'wijk', 'gemeente'].includes(soort) || weinig === 'niemand') return null
  if (gelijken === undefined) {
    return (
      <p>
        <Link href={gebiedHref(plek.adres, { naast: 'gelijken' })}>{text.zetErnaast(soorten)}</Link>
      </p>
    )
  }
  return (
    <p role="note" className="read">
      {gelijken.length === 0 ? m.vergelijk.overzicht.geenGelijken : text.staatErnaast(gelijken.length, soorten)}{' '}
      {gelijken.length > 0 && <Link href={gebiedHref(`${plek.adres}/vergelijkbaar`)}>{m.vergelijk.overzicht.naarGelijken}</Link>}{' '}
      <Link href={gebiedHref(plek.adres)}>{text.haalWeg}</Link>
    </p>
  )
}

/** The way to the files: the last thing somebody does with a page. */
function TakeAlong({ plek }: { readonly plek: Plek }) {
  const { m, href } = usePage()
  const old = oldYearOf(plek)
  const hasOwnName = plek.selectie !== null && plek.selectie.omschrijving !== plek.naam
  const query = new URLSearchParams({
    ...(old === null ? {} : { jaar: String(old) }),
    ...(hasOwnName ? { naam: plek.naam } : {}),
  }).toString()
  return (
    <section className="section" id="meenemen" aria-labelledby="meenemen-kop">
      <Heading level={2} id="meenemen-kop">
        {m.meenemen.link}
      </Heading>
      <p className="section__intro">{m.meenemen.kort}</p>
      <p>
        <Link href={href(`/gebied/${plek.adres}/meenemen${query === '' ? '' : `?${query}`}`)}>{m.meenemen.titel(plek.naam)}</Link>
      </p>
    </section>
  )
}

/** The wijken or buurten inside this area, as a list of links. */
function Onderdelen({ plek }: { readonly plek: Plek }) {
  const { m, gebiedHref } = usePage()
  const first = plek.onderdelen[0]
  if (!first) return null
  return (
    <section className="section" id="onderdelen" aria-labelledby="onderdelen-kop">
      <Heading level={2} id="onderdelen-kop">
        {m.gebied.onderdelen(m.soortenMeervoud[first.soort], plek.naam)}
      </Heading>
      <ul className="parts" role="list">
        {plek.onderdelen.map(({ code, naam }) => (
          <li key={code}>
            <Link href={gebiedHref(code)}>{naam}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
