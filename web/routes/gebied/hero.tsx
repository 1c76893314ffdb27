import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { GebiedDetail, Omtrek } from '../../data.ts'
import { writePeriode, writeWaarde } from '../../format.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { aboutZin, KloptDit } from '../../ui/klopt-dit.tsx'
import { Outline } from '../../ui/outline.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { BeeldView } from './beeld-view.ts'
import { GrenzenNote } from './grenzen-note.tsx'
import { Hundred } from './hundred.tsx'

interface HeroProps {
  readonly gebied: GebiedDetail
  readonly view: BeeldView
  readonly omtrek: Omtrek | null
}

/** The neighbourhood itself: what it is, its name, its people in a few sentences, three numbers, its own shape, and the two doors. */
export function Hero({ gebied, view, omtrek }: HeroProps) {
  const { m, href, gebiedHref } = usePage()
  const { zinnen, weinig, kerngetallen } = view
  const note = weinig && m.gebied[weinig]
  const ouderen = kerngetallen.find(({ soort }) => soort === 'ouderen')?.cijfer.waarde ?? null
  const around = gebied.ouders.find(ouder => ouder.soort === 'gemeente') ?? null
  return (
    <section className="hero">
      <div className={omtrek || ouderen !== null ? 'wrap hero__grid' : 'wrap'}>
        <div className="hero__text">
          <GrenzenNote gebied={gebied} oudeGrenzen={view.oudeGrenzen} />
          <Eyebrow gebied={gebied} />
          <Heading level={1}>{gebied.naam}</Heading>
          <p className="hero__klopt">
            <KloptDit over={{ soort: 'gebied' }} naam={gebied.naam} tekst={m.terugmelding.kloptGrens} />
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
              <a className="utrecht-button utrecht-button--primary-action" href={gebiedHref(gebied.code, { weergave: 'woon' })}>
                {m.gebied.woonKnop}
              </a>
            )}
            <a className="utrecht-button utrecht-button--secondary-action" href={gebiedHref(gebied.code, { weergave: 'werk' })}>
              {m.gebied.werkKnop}
            </a>
          </div>
          {gebied.soort !== 'land' && (
            <p className="hero__kaart">
              <Link href={href(`/kaart/${gebied.code}${isOld(gebied) ? `?jaar=${gebied.jaar}` : ''}`)}>{m.kaart.opDeKaart}</Link>
            </p>
          )}
        </div>
        {omtrek && (
          <Outline omtrek={omtrek} naam={gebied.naam} omheen={gebied.soort === 'gemeente' ? null : (around?.naam ?? gebied.naam)} />
        )}
        {!omtrek && ouderen !== null && <Hundred ouderen={ouderen} />}
      </div>
    </section>
  )
}

/** Whether somebody looks at boundaries that are not the newest. */
function isOld({ jaar, jaren }: GebiedDetail): boolean {
  return jaar < Math.max(...jaren)
}

/** "Wijk in Tilburg, met negen buurten": every place in it is a link. */
function Eyebrow({ gebied }: { readonly gebied: GebiedDetail }) {
  const { m, gebiedHref } = usePage()
  const around = gebied.ouders.filter(
    ouder => ouder.soort === 'wijk' || ouder.soort === 'gemeente' || (gebied.soort === 'gemeente' && ouder.soort === 'land'),
  )
  const first = gebied.onderdelen[0]
  return (
    <p className="hero__eyebrow">
      {m.soorten[gebied.soort]}
      {around.map((ouder, index) => (
        <span key={ouder.code}>
          {index === 0 ? ' in ' : ', '}
          <Link href={gebiedHref(ouder.code)}>{ouder.naam}</Link>
        </span>
      ))}
      {first && (
        <>
          {', '}
          <Link href="#onderdelen">{m.gebied.aantalDelen(gebied.onderdelen.length, m.soortenMeervoud[first.soort])}</Link>
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

function KeyNumbers({ view: { kerngetallen } }: { readonly view: BeeldView }) {
  const { m, taal } = usePage()
  if (kerngetallen.length === 0) return null
  return (
    <dl className="numbers">
      {kerngetallen.map(({ soort, cijfer }) => (
        <div key={soort}>
          <dt>{m.gebied[soort](writePeriode(cijfer.periode, taal))}</dt>
          <dd>{cijfer.waarde !== null && writeWaarde(cijfer.waarde, { ...cijfer, decimalen: 0 }, taal)}</dd>
        </div>
      ))}
    </dl>
  )
}
