import { Link } from '@nl-design-system-candidate/link-react'
import { formatGetal } from '@buurtwijs/figures'
import { EstimateBadge } from '../../ui/badge.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { OverzichtView } from './overzicht-view.ts'
import { Merk } from './spine.tsx'

/** How to read the lines, whose mark is whose, and how much chance alone would point out. */
export function OverzichtUitleg({ view }: { readonly view: OverzichtView }) {
  const { m, href } = usePage()
  const { gebied, around, filter, onder, groepen, allesSchatting } = view
  const text = m.vergelijk.overzicht
  const soorten = m.soortenMeervoud[onder]
  const hasLines = groepen.some(({ cijfers }) => cijfers.some(({ verdeling }) => verdeling))
  const hasEstimates = groepen.some(({ cijfers }) => cijfers.some(({ soort }) => soort === 'model'))
  if (groepen.length === 0) return null
  return (
    <>
      <ul className="merken" role="list">
        <li>
          <Merk rol="eigen" schatting={allesSchatting} /> {gebied.naam}
        </li>
        {around.map(({ code, naam, soort }) => (
          <li key={code}>
            <Merk rol={soort === 'land' ? 'land' : 'gemeente'} /> {naam}
          </li>
        ))}
        {filter.gelijken && (view.gelijken?.length ?? 0) > 0 && (
          <li>
            <Merk rol="gelijken" /> {m.vergelijk.gelijken(soorten)}
          </li>
        )}
      </ul>
      <div className="overzicht-uitleg">
        {hasLines && <p>{text.schaal(soorten)}</p>}
        {hasEstimates && (
          <p>
            <EstimateBadge /> {m.gebied.schattingen}
          </p>
        )}
        <Toeval view={view} />
        {filter.gelijken && <Gelijken view={view} hasEstimates={hasEstimates} />}
        <p>
          <Link href={href('/over-de-cijfers/hoger-lager-ongeveer-gelijk')}>{text.hoeVergeleken}</Link>
        </p>
      </div>
    </>
  )
}

/** With many figures at a glance some differ by chance: how many, and how many do here. */
function Toeval({ view: { toetsing } }: { readonly view: OverzichtView }) {
  const { m, taal } = usePage()
  const text = m.vergelijk.overzicht
  if (toetsing.length === 0) return <p>{text.nietGetoetst}</p>
  const write = (count: number) => (count < 1 ? m.vergelijk.minderDanEen : m.vergelijk.ongeveer(formatGetal(Math.round(count), 0, taal)))
  return toetsing.map(({ gebied, naam, getoetst, verschillend, toevallig }) => (
    <p key={gebied}>
      {text.toeval({ naam, getoetst, verschillend, toevallig: { b95: write(toevallig.b95), b998: write(toevallig.b998) } })}
    </p>
  ))
}

function Gelijken({
  view: { gebied, gelijken = [], onder },
  hasEstimates,
}: {
  readonly view: OverzichtView
  readonly hasEstimates: boolean
}) {
  const { m, gebiedHref } = usePage()
  const text = m.vergelijk.overzicht
  if (gelijken.length === 0) return <p role="note">{text.geenGelijken}</p>
  return (
    <p>
      {text.gelijkenUitleg(gelijken.length, m.soortenMeervoud[onder])} {hasEstimates && text.geenVoorSchatting}{' '}
      <Link href={gebiedHref(`${gebied.code}/vergelijkbaar`)}>{text.naarGelijken}</Link>
    </p>
  )
}
