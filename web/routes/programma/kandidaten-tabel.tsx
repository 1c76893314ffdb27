import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { formatWaarde } from '../../charts/numbers.ts'
import type { Taal } from '../../data.ts'
import { writeList } from '../../format.ts'
import type { KandidaatRegel, KandidatenLijst } from '../../selectie-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { RankStrip } from '../../ui/rank-strip.tsx'

interface RangordeProps {
  readonly lijst: KandidatenLijst
  /** Those of this page with a place. */
  readonly kandidaten: readonly KandidaatRegel[]
}

/** The candidates with a place: the place, drawn and in words how sure it is, and the market share with its source. */
export function Rangorde({ lijst, kandidaten }: RangordeProps) {
  const { m } = usePage()
  const text = m.selectie.kandidaten
  if (kandidaten.length === 0) return null
  const aantal = lijst.kandidaten.filter(({ plek }) => plek !== null).length
  return (
    <section className="page__part" aria-labelledby="rangorde-kop">
      <Heading level={2} id="rangorde-kop">
        {text.rangorde}
      </Heading>
      <Paragraph className="read">{text.leeswijzer(lijst.plaatsen)}</Paragraph>
      <table className="lijst" role="table">
        <caption className="visually-hidden">{text.rangorde}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <Kop maat="kort">{text.kolommen.plaats}</Kop>
            <Kop>{text.kolommen.buurt}</Kop>
            <Kop maat="beeld">{text.kolommen.zeker}</Kop>
            <Kop>{text.kolommen.marktaandeel}</Kop>
            <Kop maat="kort">{text.kolommen.punten}</Kop>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {kandidaten.map(kandidaat => (
            <Rij key={kandidaat.id} kandidaat={kandidaat} aantal={aantal} plaatsen={lijst.plaatsen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Kop({ maat, children }: { readonly maat?: 'kort' | 'beeld'; readonly children: string }) {
  return (
    <th scope="col" role="columnheader" className={maat && `lijst__${maat}`}>
      {children}
    </th>
  )
}

interface RijProps {
  readonly kandidaat: KandidaatRegel
  readonly aantal: number
  readonly plaatsen: number
}

function Rij({ kandidaat, aantal, plaatsen }: RijProps) {
  const { m, taal } = usePage()
  const { kolommen, ...text } = m.selectie.kandidaten
  const { plek } = kandidaat
  if (plek === null) return null
  const feit = { onder: plek.onder, boven: plek.boven, van100: Math.round(plek.kansOpPlaats * 100), plaatsen }
  return (
    <tr role="row">
      <td role="cell" data-label={kolommen.plaats} className="lijst__n">
        {plek.rang}
        {plek.isGedeeld && <small>{text.gedeeld}</small>}
      </td>
      <th scope="row" role="rowheader">
        <Naam kandidaat={kandidaat} />
      </th>
      <td role="cell" data-label={kolommen.zeker}>
        <RankStrip rang={plek.rang} onder={plek.onder} boven={plek.boven} aantal={aantal} plaatsen={plaatsen} />
        {text.interval(feit)}
        <small>{text.kans(feit)}</small>
      </td>
      <td role="cell" data-label={kolommen.marktaandeel}>
        <Marktaandeel kandidaat={kandidaat} />
      </td>
      <td role="cell" data-label={kolommen.punten}>
        {formatWaarde(plek.totaal, { taal, decimalen: 2 })}
      </td>
    </tr>
  )
}

/** The name as the way to everything about the candidate, with where it lies and who put it forward. */
function Naam({ kandidaat: { id, naam, plaats, alliantiepartner, gekozen } }: { readonly kandidaat: KandidaatRegel }) {
  const { m, href } = usePage()
  const text = m.selectie.kandidaten
  return (
    <>
      <Link href={href(`/programma/kandidaten/${id}`)}>{naam}</Link>
      {gekozen && <span className="badge badge--plain">{text.opLijst}</span>}
      <small>{[plaats, alliantiepartner || text.geenPartner].filter(Boolean).join(', ')}</small>
    </>
  )
}

/** A market share with a decimal when it has one. */
export function writeProcent(procent: number, taal: Taal): string {
  return formatWaarde(procent, { taal, decimalen: Number.isInteger(procent) ? 0 : 1, eenheid: '%' })
}

/** The share as it was measured, and whether that meets the condition. It is told and never applied. */
export function Marktaandeel({ kandidaat }: { readonly kandidaat: Pick<KandidaatRegel, 'marktaandeel' | 'voorwaarde'> }) {
  const { m, taal } = usePage()
  const text = m.selectie.kandidaten
  const { marktaandeel, voorwaarde } = kandidaat
  if (marktaandeel === null) return text.voorwaarde.onbekend
  const { procent, bron } = marktaandeel
  return (
    <>
      {writeProcent(procent, taal)}, {text.voorwaarde[voorwaarde]}
      <small>{text.bron(bron)}</small>
    </>
  )
}

/** Those without a place, with what it takes to give them one. */
export function Ontbrekenden({ kandidaten }: { readonly kandidaten: readonly KandidaatRegel[] }) {
  const { m, taal } = usePage()
  const text = m.selectie.kandidaten
  if (kandidaten.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="ontbreekt-kop">
      <Heading level={2} id="ontbreekt-kop">
        {text.ontbreektTitel}
      </Heading>
      <Paragraph className="read">{text.ontbreektUitleg}</Paragraph>
      <table className="lijst" role="table">
        <caption className="visually-hidden">{text.ontbreektTitel}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <Kop>{text.kolommen.buurt}</Kop>
            <Kop>{text.ontbreekt}</Kop>
            <Kop>{text.kolommen.marktaandeel}</Kop>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {kandidaten.map(kandidaat => (
            <tr key={kandidaat.id} role="row">
              <th scope="row" role="rowheader">
                <Naam kandidaat={kandidaat} />
              </th>
              <td role="cell" data-label={text.ontbreekt}>
                {writeList(
                  kandidaat.ontbreekt.map(id => m.selectie.criteria[id].naam),
                  taal,
                )}
              </td>
              <td role="cell" data-label={text.kolommen.marktaandeel}>
                <Marktaandeel kandidaat={kandidaat} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
