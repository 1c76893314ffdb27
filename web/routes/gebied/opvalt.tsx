import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Buurtbeeld, Zin } from '../../data.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Zinnen } from './beeld.ts'

interface OpvaltProps {
  readonly zinnen: Zinnen
  readonly beeld: Buurtbeeld
}

/** What stands out, in sentences: what goes well, then what could be better, then what is merely different. */
export function Opvalt({ zinnen, beeld }: OpvaltProps) {
  const { m, href } = usePage()
  const groups = [
    { titel: m.gebied.goed, zinnen: zinnen.goed, className: 'stands stands--good' },
    { titel: m.gebied.beter, zinnen: zinnen.beter, className: 'stands stands--better' },
    { titel: m.gebied.anders, zinnen: zinnen.anders, className: 'stands' },
  ].filter(group => group.zinnen.length > 0)
  return (
    <section className="section section--first" id="in-het-kort" aria-labelledby="in-het-kort-kop">
      <Heading level={2} id="in-het-kort-kop">
        {m.gebied.opvalt}
      </Heading>
      <p className="section__intro">
        {m.gebied.opvaltIntro} <Link href={href('/over-de-cijfers')}>{m.gebied.hoeGemaakt}</Link>
      </p>
      {groups.length === 0 && <p className="section__lead">{m.gebied.opvaltNiets}</p>}
      <div className="stands-grid">
        {groups.map(group => (
          <div key={group.titel} className={group.className}>
            <Heading level={3}>{group.titel}</Heading>
            <ul role="list">
              {group.zinnen.map(zin => (
                <Sentence key={zin.tekst} zin={zin} beeld={beeld} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

/** A sentence with its badge, and the section where its figures are. */
function Sentence({ zin, beeld }: { readonly zin: Zin; readonly beeld: Buurtbeeld }) {
  const { m } = usePage()
  // The first measure is what the sentence is about; the others only help to count.
  const sectie = beeld.cijfers.find(cijfer => cijfer.maat === zin.cijfers[0])?.sectie
  return (
    <li>
      {zin.tekst} {zin.schatting && <EstimateBadge />}{' '}
      {isSectie(sectie, m.gebied.secties) && (
        <Link className="stands__more" href={`#${sectie}`}>
          {m.gebied.secties[sectie]}
        </Link>
      )}
    </li>
  )
}

function isSectie<Name extends string>(sectie: string | undefined, names: Record<Name, string>): sectie is Name {
  return sectie !== undefined && Object.hasOwn(names, sectie)
}
