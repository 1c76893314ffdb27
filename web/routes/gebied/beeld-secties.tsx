import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { lowerFirst, soortAmong, writeList } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import type { SectieBeeld } from './beeld.ts'
import type { BeeldView } from './beeld-view.ts'
import { LegeSecties, SectieDeel } from './sectie.tsx'

interface BeeldSectiesProps {
  readonly view: BeeldView
  /** The place as its address names it. */
  readonly adres: string
}

/** The subjects of a place, each with its pictures, table and sources, behind a list of them; what is silent or was not imported stands together at the end. */
export function BeeldSecties({ view, adres }: BeeldSectiesProps) {
  const { m } = usePage()
  const { secties, weinig, gebied } = view
  // What is silent gets one line together, not a row of empty sections. Zero times zero of nobody is silent as well.
  const isSilent = ({ sectie, heeftWaarde, aantal }: SectieBeeld) =>
    weinig === 'niemand' ? sectie !== 'bevolking' : !heeftWaarde && (weinig !== null || aantal > 0)
  const silent = secties.filter(isSilent)
  const isEmpty = ({ aantal }: SectieBeeld) => weinig === null && aantal === 0
  const shown = secties.filter(sectie => !isSilent(sectie) && !isEmpty(sectie))
  return (
    <>
      <nav className="contents" aria-label={m.gebied.opDezePagina}>
        <ul role="list">
          {shown.map(({ sectie }) => (
            <li key={sectie}>
              <Link href={`#${sectie}`}>{m.gebied.secties[sectie]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {view.heeftPlaatsen && <p className="legend small soft">{m.gebied.plaatsLegenda(m.soortenMeervoud[soortAmong(gebied)])}</p>}
      {shown.map(sectie => (
        <SectieDeel key={sectie.sectie} sectie={sectie} gebied={gebied} />
      ))}
      <LegeSecties secties={secties.filter(isEmpty)} />
      {silent.length > 0 && <Silent secties={silent} adres={adres} />}
    </>
  )
}

/** The subjects about which nothing is known here, and where the reasons stand. */
function Silent({ secties, adres }: { readonly secties: readonly SectieBeeld[]; readonly adres: string }) {
  const { m, taal, gebiedHref } = usePage()
  const namen = secties.map(({ sectie }) => lowerFirst(m.gebied.secties[sectie]))
  return (
    <section className="section" aria-labelledby="zonder-cijfers">
      <Heading level={2} id="zonder-cijfers">
        {m.gebied.zonderCijfers}
      </Heading>
      <p className="section__lead">{m.gebied.zonderCijfersOver(writeList(namen, taal))}</p>
      <p>
        <Link href={gebiedHref(adres, { weergave: 'werk' })}>{m.gebied.redenen}</Link>
      </p>
    </section>
  )
}
