import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Buurtbeeld, GebiedDetail, Omtrek } from '../../data.ts'
import { usePage } from '../../ui/page-context.ts'
import { Road } from '../../ui/road.tsx'
import { arrangeSecties, isGrootdeelsVerborgen, isOnbewoond, sortZinnen } from './beeld.ts'
import { Hero } from './hero.tsx'
import { Opvalt } from './opvalt.tsx'
import { SectieDeel } from './sectie.tsx'

interface BeeldpaginaProps {
  readonly gebied: GebiedDetail
  readonly beeld: Buurtbeeld
  readonly omtrek: Omtrek | null
}

/** The picture of a neighbourhood, for the people who live there. */
export function Beeldpagina({ gebied, beeld, omtrek }: BeeldpaginaProps) {
  const { m } = usePage()
  const zinnen = sortZinnen(beeld.zinnen)
  const secties = arrangeSecties(beeld)
  const hasPlaces = beeld.cijfers.some(cijfer => cijfer.positie !== undefined)
  const note = isOnbewoond(beeld) ? m.gebied.niemand : isGrootdeelsVerborgen(beeld) ? m.gebied.verborgen : null
  // Where little is known, "nothing stands out" would be a claim that nobody checked.
  const hasNews = note === null || zinnen.goed.length + zinnen.beter.length + zinnen.anders.length > 0
  return (
    <>
      <title>{`${beeld.gebied.naam} – Buurtwijs`}</title>
      <Hero gebied={gebied} beeld={beeld} omtrek={omtrek} opening={zinnen.opening} note={note} woonHref={hasNews ? '#in-het-kort' : '#bevolking'} />
      <Road nu="beeld" />
      <div className="wrap">
        {hasNews && <Opvalt zinnen={zinnen} beeld={beeld} />}
        <nav className="contents" aria-label={m.gebied.opDezePagina}>
          <ul role="list">
            {secties.map(({ sectie }) => (
              <li key={sectie}>
                <Link href={`#${sectie}`}>{m.gebied.secties[sectie]}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {hasPlaces && <p className="legend small soft">{m.gebied.plaatsLegenda(m.soortenMeervoud[beeld.gebied.soort])}</p>}
        {secties.map(sectie => (
          <SectieDeel key={sectie.sectie} sectie={sectie} beeld={beeld} />
        ))}
        <Onderdelen gebied={gebied} />
      </div>
    </>
  )
}

/** The wijken or buurten inside this area, as a list of links. */
function Onderdelen({ gebied }: { readonly gebied: GebiedDetail }) {
  const { m, href } = usePage()
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
            <Link href={href(`/gebied/${code}`)}>{naam}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
