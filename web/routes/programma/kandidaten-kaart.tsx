import { Heading } from '@nl-design-system-candidate/heading-react'
import { writeList } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { markeringen } from './kandidaten-op-kaart.ts'
import type { KandidatenKaartData, Markering, Plek } from './kandidaten-op-kaart.ts'

/** Where the candidates lie, on a map and as a table that says the same. */
export function KandidatenKaart({ kaart }: { readonly kaart: KandidatenKaartData }) {
  const { m, taal } = usePage()
  const text = m.selectie.kaart
  const { omtrek, plekken, zonderGebied } = kaart
  const used = markeringen.filter(each => plekken.some(({ kandidaten }) => kandidaten.some(({ markering }) => markering === each)))
  const rijen = plekken.map(({ code, naam, kandidaten }) => ({
    id: code,
    kop: naam,
    cellen: used.map(each => writeList(namesOf(kandidaten, each), taal)),
  }))
  return (
    <section className="page__part" id="kaart" aria-labelledby="kaart-kop">
      <Heading level={2} id="kaart-kop">
        {text.titel}
      </Heading>
      <div className="kandidaten-kaart">
        {omtrek !== null && (
          <figure>
            <svg viewBox={omtrek.viewBox} aria-hidden="true">
              <g className="kandidaten-kaart__land">
                {omtrek.own !== '' && <path d={omtrek.own} />}
                {omtrek.others.map(({ code, d }) => (
                  <path key={code} d={d} />
                ))}
              </g>
              {plekken.map(plek => (
                <Merk key={plek.code} plek={plek} />
              ))}
            </svg>
            <figcaption className="small">
              <ul role="list">
                {used.map(each => (
                  <li key={each}>
                    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
                      <Teken markering={each} x={12} y={12} />
                    </svg>{' '}
                    {text.markeringen[each]}
                  </li>
                ))}
              </ul>
            </figcaption>
          </figure>
        )}
        <div>
          {plekken.length > 0 && (
            <LijstTable caption={text.titel} kolommen={[text.plek, ...used.map(each => text.markeringen[each])]} rijen={rijen} />
          )}
          {zonderGebied > 0 && <p className="soft">{text.zonderGebied(zonderGebied)}</p>}
        </div>
      </div>
    </section>
  )
}

function namesOf(kandidaten: Plek['kandidaten'], markering: Markering): readonly string[] {
  return kandidaten.filter(one => one.markering === markering).map(({ naam }) => naam)
}

/** One mark for a place: that of the candidate that is furthest, with how many there are when there are more. */
function Merk({ plek: { midden, kandidaten, naam } }: { readonly plek: Plek }) {
  if (midden === null) return null
  const [x, y] = midden
  const markering = markeringen.find(each => kandidaten.some(one => one.markering === each)) ?? 'overig'
  return (
    <g>
      <title>{`${naam}: ${kandidaten.map(one => one.naam).join(', ')}`}</title>
      <Teken markering={markering} x={x} y={y} />
      {kandidaten.length > 1 && (
        <text className="kandidaten-kaart__aantal" x={x + 10} y={y + 5}>
          {kandidaten.length}
        </text>
      )}
    </g>
  )
}

/** A full disc, a ring, or a cross: other shapes, not only other colours. */
function Teken({ markering, x, y }: { readonly markering: Markering; readonly x: number; readonly y: number }) {
  if (markering === 'overig') return <path className="merk merk--overig" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />
  return <circle className={`merk merk--${markering}`} cx={x} cy={y} r={markering === 'lijst' ? 7 : 6} />
}
