import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { PaginaRef } from '../../buurtpagina-data.ts'
import type { Zin } from '../../data.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { DoetMee } from '../../ui/doet-mee.tsx'
import { aboutZin, KloptDit } from '../../ui/klopt-dit.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { BeeldView } from './beeld-view.ts'
import { GrenzenNote } from './grenzen-note.tsx'
import type { Plek } from './plek.ts'
import { countDelen } from './summary.ts'

interface WoonpaginaProps {
  readonly plek: Plek
  readonly view: BeeldView
  readonly buurtpaginas: readonly PaginaRef[]
}

/** The neighbourhood for who lives there: its name, and what stands out in a few sentences in large type. Nothing else. */
export function Woonpagina({ plek, view, buurtpaginas }: WoonpaginaProps) {
  const { m, taal, gebiedHref } = usePage()
  const { opening, goed, beter, gelijk, ontbreekt } = view.zinnen
  const note = view.weinig && m.gebied[view.weinig]
  const hasEstimate = [...opening, ...goed, ...beter].some(({ schatting }) => schatting)
  const gemeente = plek.ouders.find(({ soort }) => soort === 'gemeente')
  const wat = plek.soort === 'transitiebuurt' ? m.samen.eigenSelectie(countDelen(plek.onderdelen, taal)) : m.soorten[plek.soort]
  return (
    <article className="wrap home-page">
      <title>{`${plek.naam} – Buurtwijs`}</title>
      <GrenzenNote plek={plek} oudeGrenzen={null} />
      <p className="soft">{m.gebied.wenkbrauw(wat, gemeente?.naam ?? '', '')}</p>
      <Heading level={1}>{plek.naam}</Heading>
      {note && (
        <p>
          <strong>{note.titel}.</strong> {note.tekst}
        </p>
      )}
      {opening.map(zin => (
        <p key={zin.tekst}>
          {zin.tekst} <KloptDit over={aboutZin(zin)} naam={zin.tekst} />
        </p>
      ))}
      <Sentences titel={m.gebied.goed} zinnen={goed} />
      <Sentences titel={m.gebied.beter} zinnen={beter} />
      <Sentences titel={m.gebied.gelijk} zinnen={gelijk} />
      <Sentences titel={m.gebied.onbekend} zinnen={ontbreekt} />
      <DoetMee paginas={buurtpaginas} />
      {hasEstimate && (
        <p className="home-page__small">
          <EstimateBadge /> {m.gebied.schattingen}
        </p>
      )}
      <p className="home-page__small">
        <Link href={gebiedHref(plek.adres)}>{m.gebied.helebeeld(plek.naam)}</Link>
      </p>
    </article>
  )
}

function Sentences({ titel, zinnen }: { readonly titel: string; readonly zinnen: readonly Zin[] }) {
  if (zinnen.length === 0) return null
  return (
    <>
      <Heading level={2}>{titel}</Heading>
      {zinnen.map(zin => (
        <p key={zin.tekst}>
          {zin.tekst} {zin.schatting && <EstimateBadge />} <KloptDit over={aboutZin(zin)} naam={zin.tekst} />
        </p>
      ))}
    </>
  )
}
