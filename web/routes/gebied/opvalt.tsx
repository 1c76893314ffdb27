import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Zin } from '../../data.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { aboutZin, KloptDit } from '../../ui/klopt-dit.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { BeeldView } from './beeld-view.ts'

/** What stands out, in sentences: what goes well, then what could be better, then what is as elsewhere and what nobody may know. */
export function Opvalt({ view: { gebied, zinnen, sectieVan, secties } }: { readonly view: BeeldView }) {
  const { m, href } = usePage()
  const stands = [
    { titel: m.gebied.goed, zinnen: zinnen.goed, className: 'stands stands--good' },
    { titel: m.gebied.beter, zinnen: zinnen.beter, className: 'stands stands--better' },
  ].filter(group => group.zinnen.length > 0)
  const calm = [
    { titel: m.gebied.gelijk, zinnen: zinnen.gelijk, className: 'stands' },
    { titel: m.gebied.onbekend, zinnen: zinnen.ontbreekt, className: 'stands' },
  ].filter(group => group.zinnen.length > 0)
  // Where no health figure is known, or nothing lies around to compare with, "nothing stands out" would be a claim that nobody checked.
  const isCompared = gebied.ouders.length > 0 && secties.some(({ sectie, heeftWaarde }) => sectie === 'gezondheid' && heeftWaarde)
  if (stands.length + calm.length === 0 && !isCompared) return null
  return (
    <section className="section section--first" id="in-het-kort" aria-labelledby="in-het-kort-kop">
      <Heading level={2} id="in-het-kort-kop">
        {m.gebied.opvalt}
      </Heading>
      <p className="section__intro">
        {m.gebied.opvaltIntro} <Link href={href('/over-de-cijfers/mensen-uit-percentages')}>{m.gebied.hoeGemaakt}</Link>
      </p>
      {stands.length === 0 && isCompared && <p className="section__lead">{m.gebied.opvaltNiets}</p>}
      <div className="stands-grid">
        {stands.map(group => (
          <Group key={group.titel} {...group} sectieVan={sectieVan} />
        ))}
        {calm.length > 0 && (
          <div className="stands-column">
            {calm.map(group => (
              <Group key={group.titel} {...group} sectieVan={{}} />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}

interface GroupProps extends Pick<BeeldView, 'sectieVan'> {
  readonly titel: string
  readonly zinnen: readonly Zin[]
  readonly className: string
}

function Group({ titel, zinnen, className, sectieVan }: GroupProps) {
  return (
    <div className={className}>
      <Heading level={3}>{titel}</Heading>
      <ul role="list">
        {zinnen.map(zin => (
          <Sentence key={zin.tekst} zin={zin} sectieVan={sectieVan} />
        ))}
      </ul>
    </div>
  )
}

/** A sentence with its badge, and the section where its figures are. */
function Sentence({ zin, sectieVan }: { readonly zin: Zin } & Pick<BeeldView, 'sectieVan'>) {
  const { m } = usePage()
  const sectie = sectieVan[zin.cijfers[0] ?? '']
  return (
    <li>
      {zin.tekst} {zin.schatting && <EstimateBadge />}{' '}
      {sectie && (
        <Link className="stands__more" href={`#${sectie}`}>
          {m.gebied.secties[sectie]}
        </Link>
      )}{' '}
      <KloptDit over={aboutZin(zin)} naam={zin.tekst} />
    </li>
  )
}
