import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Analyse, HeleAnalyse } from '../../effect-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegVerschil } from './zeg-deel.ts'

/** The same estimate on the figures before release: it stands beside the verdict and never takes its place. */
export function Ruw({ paneel }: { readonly paneel: NonNullable<HeleAnalyse['paneel']> }) {
  const { m, taal } = usePage()
  const text = m.analyse
  const { rauw, uit, analyse } = paneel
  if (uit === 'publicatie') return <p className="read soft">{text.publicatie.geenRuw}</p>
  if (uit === 'bestand' || analyse === null) return <p className="read soft">{text.geenRuw}</p>
  if (rauw === null) return <p className="read soft">{text.ruwTeWeinig}</p>
  const zeg = (deel: number | null) => (deel === null ? '–' : zegVerschil(deel, m.effect, taal))
  const { deel, laag, hoog } = rauw.effect
  return (
    <>
      <p className="read">
        {text.ruw({ oordeel: m.effect.oordelen[rauw.oordeel], verschil: zeg(deel), laag: zeg(laag), hoog: zeg(hoog) })}
      </p>
      {rauw.oordeel !== analyse.oordeel && <p className="read effect__verkennend">{text.ruwAnders}</p>}
    </>
  )
}

interface GebruikProps {
  readonly naam: string
  readonly dosis: NonNullable<Analyse['dosis']> | null
}

/** Whether more changes where activities are used more: an association, and it says so. */
export function Gebruik({ naam, dosis }: GebruikProps) {
  const { m, taal } = usePage()
  const text = m.analyse.dosis
  const getal = (waarde: number) => waarde.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumSignificantDigits: 3 })
  const zeg = (deel: number | null) => (deel === null ? '–' : zegVerschil(deel, m.effect, taal))
  return (
    <section className="page__part" aria-labelledby="gebruik-kop">
      <Heading level={2} id="gebruik-kop">
        {text.titel}
      </Heading>
      {dosis === null ? (
        <p className="read">{text.geen}</p>
      ) : (
        <>
          <p className="read">{text.zin(naam, { weinig: getal(dosis.weinig), veel: getal(dosis.veel), buurten: dosis.buurten })}</p>
          <p className="read">{text.verschil(zeg(dosis.verschil.deel), zeg(dosis.verschil.laag), zeg(dosis.verschil.hoog))}</p>
          <p className="read soft">{text.let}</p>
        </>
      )}
    </section>
  )
}
