import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Omtrek } from '../../data.ts'
import { writePeriode, writeWaarde } from '../../format.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { aboutZin, KloptDit } from '../../ui/klopt-dit.tsx'
import { Outline } from '../../ui/outline.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { BeeldView } from './beeld-view.ts'
import { Bereik } from '../../ui/bereik.tsx'
import { GrenzenNote } from './grenzen-note.tsx'
import { Hundred } from './hundred.tsx'
import { oldYearOf } from './plek.ts'
import type { Plek } from './plek.ts'
import { countDelen } from './summary.ts'

interface HeroProps {
  readonly plek: Plek
  readonly view: BeeldView
  readonly omtrek: Omtrek | null
}

/** The neighbourhood itself: what it is, its name, its people in a few sentences, three numbers, its own shape, and the two doors. */
export function Hero({ plek, view, omtrek }: HeroProps) {
  const { m, href, gebiedHref } = usePage()
  const { zinnen, weinig, kerngetallen } = view
  const note = weinig && m.gebied[weinig]
  const old = oldYearOf(plek)
  const ouderen = kerngetallen.find(({ soort }) => soort === 'ouderen')?.cijfer.waarde ?? null
  const around = plek.ouders.find(ouder => ouder.soort === 'gemeente') ?? null
  return (
    <section className="hero">
      <div className={omtrek || ouderen !== null ? 'wrap hero__grid' : 'wrap'}>
        <div className="hero__text">
          <GrenzenNote plek={plek} oudeGrenzen={view.oudeGrenzen} />
          <Eyebrow plek={plek} />
          <Heading level={1}>{plek.naam}</Heading>
          <p className="hero__klopt">
            <KloptDit
              over={{ soort: 'gebied' }}
              naam={plek.naam}
              tekst={plek.soort === 'transitiebuurt' ? m.samen.kloptGrens : m.terugmelding.kloptGrens}
            />
          </p>
          {zinnen.opening.length > 0 && !note && <Opening view={view} />}
          {note && (
            <div className="hero__note">
              <p className="hero__note-title">{note.titel}</p>
              <p>{note.tekst}</p>
            </div>
          )}
          <KeyNumbers view={view} />
          <div className="buttons">
            {weinig !== 'niemand' && (
              <a className="utrecht-button utrecht-button--primary-action" href={gebiedHref(plek.adres, { weergave: 'woon' })}>
                {m.gebied.woonKnop}
              </a>
            )}
            <a className="utrecht-button utrecht-button--secondary-action" href={gebiedHref(plek.adres, { weergave: 'werk' })}>
              {m.gebied.werkKnop}
            </a>
          </div>
          {plek.soort !== 'land' && (
            <p className="hero__kaart">
              <Link href={href(`/kaart/${plek.adres}${old === null ? '' : `?jaar=${old}`}`)}>{m.kaart.opDeKaart}</Link>
            </p>
          )}
        </div>
        {omtrek && <Outline omtrek={omtrek} naam={plek.naam} omheen={plek.soort === 'gemeente' ? null : (around?.naam ?? plek.naam)} />}
        {!omtrek && ouderen !== null && <Hundred ouderen={ouderen} />}
      </div>
    </section>
  )
}

/** "Wijk in Tilburg, met negen buurten", "Eigen selectie van 3 buurten in Groenewoud, Tilburg": every place in it is a link. */
function Eyebrow({ plek }: { readonly plek: Plek }) {
  const { m, taal, gebiedHref } = usePage()
  const { soort, ouders, onderdelen, selectie } = plek
  const around = ouders.filter(
    ouder => ouder.soort === 'wijk' || ouder.soort === 'gemeente' || (soort === 'gemeente' && ouder.soort === 'land'),
  )
  const first = selectie === null ? onderdelen[0] : undefined
  return (
    <p className="hero__eyebrow">
      {soort === 'transitiebuurt' ? m.samen.eigenSelectie(countDelen(onderdelen, taal)) : m.soorten[soort]}
      {around.map((ouder, index) => (
        <span key={ouder.code}>
          {index === 0 ? ' in ' : ', '}
          <Link href={gebiedHref(ouder.code)}>{ouder.naam}</Link>
        </span>
      ))}
      {first && (
        <>
          {', '}
          <Link href="#onderdelen">{m.gebied.aantalDelen(onderdelen.length, m.soortenMeervoud[first.soort])}</Link>
        </>
      )}
    </p>
  )
}

function Opening({ view: { zinnen, periodeVanOpening: periode } }: { readonly view: BeeldView }) {
  const { taal } = usePage()
  return (
    <p className="hero__opening">
      {zinnen.opening.map(zin => zin.tekst).join(' ')}{' '}
      {zinnen.opening.some(zin => zin.schatting) && (periode ? <EstimateBadge periode={writePeriode(periode, taal)} /> : <EstimateBadge />)}{' '}
      {zinnen.opening.map(zin => (
        <KloptDit key={zin.tekst} over={aboutZin(zin)} naam={zin.tekst} />
      ))}
    </p>
  )
}

/** Each with where the true number lies, when it was added up, and the question whether it is right, as every figure has. */
function KeyNumbers({ view: { kerngetallen } }: { readonly view: BeeldView }) {
  const { m, taal } = usePage()
  if (kerngetallen.length === 0) return null
  return (
    <dl className="numbers">
      {kerngetallen.map(({ soort, cijfer }) => (
        <div key={soort}>
          <dt>{m.gebied[soort](writePeriode(cijfer.periode, taal))}</dt>
          <dd>{cijfer.waarde !== null && writeWaarde(cijfer.waarde, { ...cijfer, decimalen: 0 }, taal)}</dd>
          <dd className="numbers__more">
            <Bereik cijfer={cijfer} /> <KloptDit over={{ soort: 'cijfer', maat: cijfer.maat }} naam={cijfer.naam} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
