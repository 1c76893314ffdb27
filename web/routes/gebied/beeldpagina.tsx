import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Buurtbeeld, GebiedDetail, Omtrek } from '../../data.ts'
import { lowerFirst, writeList } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { Road } from '../../ui/road.tsx'
import type { SectieBeeld } from './beeld.ts'
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
  // A place about which little is known gets one line for all that is silent, not a row of empty sections.
  const isSilent = ({ cijfers }: SectieBeeld) => note !== null && cijfers.every(cijfer => cijfer.waarde === null)
  const silent = secties.filter(isSilent)
  const shown = secties.filter(sectie => !isSilent(sectie))
  // Where little is known, "nothing stands out" would be a claim that nobody checked.
  const hasNews = note === null || zinnen.goed.length + zinnen.beter.length + zinnen.anders.length > 0
  return (
    <>
      <title>{`${beeld.gebied.naam} – Buurtwijs`}</title>
      <Hero
        gebied={gebied}
        beeld={beeld}
        omtrek={omtrek}
        opening={zinnen.opening}
        note={note}
        woonHref={hasNews ? '#in-het-kort' : '#bevolking'}
      />
      <Road nu="beeld" />
      <div className="wrap">
        {hasNews && <Opvalt zinnen={zinnen} beeld={beeld} />}
        <nav className="contents" aria-label={m.gebied.opDezePagina}>
          <ul role="list">
            {shown.map(({ sectie }) => (
              <li key={sectie}>
                <Link href={`#${sectie}`}>{m.gebied.secties[sectie]}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {hasPlaces && <p className="legend small soft">{m.gebied.plaatsLegenda(m.soortenMeervoud[beeld.gebied.soort])}</p>}
        {shown.map(sectie => (
          <SectieDeel key={sectie.sectie} sectie={sectie} beeld={beeld} />
        ))}
        {silent.length > 0 && <Silent secties={silent} />}
        <Onderdelen gebied={gebied} />
      </div>
    </>
  )
}

/** The subjects about which nothing is known here, and where the reasons stand. */
function Silent({ secties }: { readonly secties: readonly SectieBeeld[] }) {
  const { m, taal } = usePage()
  const namen = secties.map(({ sectie }) => lowerFirst(m.gebied.secties[sectie]))
  return (
    <section className="section" aria-labelledby="zonder-cijfers">
      <Heading level={2} id="zonder-cijfers">
        {m.gebied.zonderCijfers}
      </Heading>
      <p className="section__lead">{m.gebied.zonderCijfersOver(writeList(namen, taal))}</p>
      <p>
        <Link href="?weergave=werk">{m.gebied.redenen}</Link>
      </p>
    </section>
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
