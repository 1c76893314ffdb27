import { writeCel, writeExact, writePeriode } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import type { Bekend, OverzichtView } from './overzicht-view.ts'

const spread = ['min', 'p25', 'p50', 'p75', 'max'] as const

/** The same figures as plain numbers, with what the word rests on; wider than a phone, so it scrolls in a region of its own. */
export function OverzichtTwin({ view }: { readonly view: OverzichtView }) {
  const { m } = usePage()
  const { gebied, around, groepen, filter, gelijken = [], onder } = view
  const text = m.vergelijk.overzicht
  const hasGelijken = filter.gelijken && gelijken.length > 0
  const { laagste, kwart, midden, driekwart, hoogste, regel } = text.kolommen
  const heads = [
    gebied.naam,
    m.werk.periode,
    ...around.map(({ naam }) => naam),
    ...(hasGelijken ? [m.vergelijk.gelijken(m.soortenMeervoud[onder])] : []),
    laagste,
    kwart,
    midden,
    driekwart,
    hoogste,
    regel,
  ]
  return (
    <div className="work__scroll" role="region" aria-label={text.tabelTitel(gebied.naam)} tabIndex={0}>
      <table className="utrecht-table work__table">
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{m.gebied.onderwerp}</th>
            {heads.map(head => (
              <th key={head} scope="col" className="n">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groepen
            .flatMap(({ cijfers }) => cijfers)
            .map(cijfer => (
              <Row key={cijfer.maat} cijfer={cijfer} view={view} hasGelijken={hasGelijken} />
            ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly cijfer: Bekend
  readonly view: OverzichtView
  readonly hasGelijken: boolean
}

function Row({ cijfer, view: { around }, hasGelijken }: RowProps) {
  const { m, taal } = usePage()
  const others = around.map(({ code }) => ({ code, other: cijfer.vergelijking.find(({ gebied }) => gebied === code) }))
  const widest = others.at(-1)?.other
  const { verdeling, gelijken } = cijfer
  const regel = widest?.woord === undefined ? 'geen' : (widest.regel ?? 'marge')
  return (
    <tr>
      <th scope="row">{cijfer.naam}</th>
      <td className="n own">{writeCel(cijfer, cijfer, taal)}</td>
      <td className="n">{writePeriode(cijfer.periode, taal)}</td>
      {others.map(({ code, other }) => (
        <td key={code} className="n">
          {other ? writeCel(other, cijfer, taal) : '–'}
        </td>
      ))}
      {hasGelijken && <td className="n">{gelijken ? writeExact(gelijken.mediaan, cijfer, taal) : '–'}</td>}
      {spread.map(part => (
        <td key={part} className="n">
          {verdeling ? writeExact(verdeling[part], cijfer, taal) : '–'}
        </td>
      ))}
      <td className="n">{m.vergelijk.overzicht.regels[regel]}</td>
    </tr>
  )
}
