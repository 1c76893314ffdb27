import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Buurtbeeld, GebiedDetail, Omtrek, Zin } from '../../data.ts'
import { writePeriode, writeWaarde } from '../../format.ts'
import type { Uitleg } from '../../messages/messages.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { Outline } from '../../ui/outline.tsx'
import { usePage } from '../../ui/page-context.ts'
import { pickKerngetallen } from './beeld.ts'

interface HeroProps {
  readonly gebied: GebiedDetail
  readonly beeld: Buurtbeeld
  readonly omtrek: Omtrek | null
  readonly opening: readonly Zin[]
  /** Says why there is little to see, when that is so. */
  readonly note: Uitleg | null
  /** Where somebody who lives here begins to read. */
  readonly woonHref: string
}

/** The neighbourhood itself: what it is, its name, its people in a few sentences, three numbers, its own shape, and the two doors. */
export function Hero({ gebied, beeld, omtrek, opening, note, woonHref }: HeroProps) {
  const { m } = usePage()
  const around = gebied.ouders.find(ouder => ouder.soort === 'gemeente') ?? gebied.ouders[0]
  return (
    <section className="hero">
      <div className={omtrek ? 'wrap hero__grid' : 'wrap'}>
        <div className="hero__text">
          <Eyebrow gebied={gebied} />
          <Heading level={1}>{gebied.naam}</Heading>
          {opening.length > 0 && !note && <Opening zinnen={opening} beeld={beeld} />}
          {note && (
            <div className="hero__note">
              <p className="hero__note-title">{note.titel}</p>
              <p>{note.tekst}</p>
            </div>
          )}
          <KeyNumbers beeld={beeld} />
          <div className="buttons">
            <a className="utrecht-button utrecht-button--primary-action" href={woonHref}>
              {m.gebied.woonKnop}
            </a>
            <a className="utrecht-button utrecht-button--secondary-action" href="?weergave=werk">
              {m.gebied.werkKnop}
            </a>
          </div>
        </div>
        {omtrek && <Outline omtrek={omtrek} naam={gebied.naam} omheen={around?.naam ?? gebied.naam} />}
      </div>
    </section>
  )
}

/** "Wijk in Tilburg, met negen buurten": every place in it is a link. */
function Eyebrow({ gebied }: { readonly gebied: GebiedDetail }) {
  const { m, href } = usePage()
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
          <Link href={href(`/gebied/${ouder.code}`)}>{ouder.naam}</Link>
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

function Opening({ zinnen, beeld }: { readonly zinnen: readonly Zin[]; readonly beeld: Buurtbeeld }) {
  const { taal } = usePage()
  const estimate = zinnen.find(zin => zin.schatting)
  const periode = beeld.cijfers.find(cijfer => estimate?.cijfers.includes(cijfer.maat) && cijfer.waarde !== null)?.periode
  return (
    <p className="hero__opening">
      {zinnen.map(zin => zin.tekst).join(' ')}{' '}
      {estimate && (periode ? <EstimateBadge periode={writePeriode(periode, taal)} /> : <EstimateBadge />)}
    </p>
  )
}

function KeyNumbers({ beeld }: { readonly beeld: Buurtbeeld }) {
  const { m, taal } = usePage()
  const numbers = pickKerngetallen(beeld)
  if (numbers.length === 0) return null
  return (
    <dl className="numbers">
      {numbers.map(({ soort, cijfer }) => (
        <div key={soort}>
          <dt>{m.gebied[soort](writePeriode(cijfer.periode, taal))}</dt>
          <dd>{cijfer.waarde !== null && writeWaarde(cijfer.waarde, { ...cijfer, decimalen: 0 }, taal)}</dd>
        </div>
      ))}
    </dl>
  )
}
