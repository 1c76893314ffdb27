import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeDag, writeList } from '../../format.ts'
import type { CohortPagina, VasteLijst, VasteLijsten as AlleLijsten } from '../../selectie-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { AdviesTekst } from './cohort-adviezen.tsx'

interface VasteLijstenProps {
  readonly cohort: CohortPagina
  readonly lijsten: AlleLijsten
}

/** Every list that was adopted, the newest first, and whether each still is what was adopted. */
export function VasteLijsten({ cohort, lijsten: { lijsten, ongewijzigd } }: VasteLijstenProps) {
  const { m } = usePage()
  const text = m.selectie.lijsten
  const [newest, ...earlier] = lijsten
  if (!newest) return null
  return (
    <section className="page__part" id="vastgesteld" aria-labelledby="vastgesteld-kop">
      <Heading level={2} id="vastgesteld-kop">
        {text.titel}
      </Heading>
      {ongewijzigd ? (
        <Paragraph className="read">
          <strong>
            <span aria-hidden="true">✓ </span>
            {text.ongewijzigd}
          </strong>{' '}
          {text.ongewijzigdUitleg}
        </Paragraph>
      ) : (
        <div className="utrecht-alert utrecht-alert--error" role="alert">
          <div className="utrecht-alert__content">{text.gewijzigd}</div>
        </div>
      )}
      <Lijst lijst={newest} cohort={cohort} />
      {earlier.map(lijst => (
        <details key={lijst.versie} className="more">
          <summary>{text.versieOver(lijst.versie)}</summary>
          <Lijst lijst={lijst} cohort={cohort} />
        </details>
      ))}
    </section>
  )
}

function Lijst({ lijst, cohort }: { readonly lijst: VasteLijst; readonly cohort: CohortPagina }) {
  const { m, taal } = usePage()
  const text = m.selectie.lijsten
  const { versie, sha256, vorige, besluit } = lijst
  return (
    <div className="vaste-lijst">
      <Heading level={3}>{text.versie(versie, writeDag(besluit.datum, taal))}</Heading>
      <Paragraph>{text.door(writeList(besluit.door, taal))}</Paragraph>
      <dl className="hashes">
        <dt>{text.hash}</dt>
        <dd>
          <code>{sha256}</code>
        </dd>
        {vorige !== null && (
          <>
            <dt>{text.vorige}</dt>
            <dd>
              <code>{vorige}</code>
            </dd>
          </>
        )}
      </dl>
      <Gekozen lijst={lijst} cohort={cohort} />
      <NietGekozen lijst={lijst} />
      {besluit.adviezen.length > 0 && (
        <>
          <Heading level={4}>{text.adviezen}</Heading>
          <ul className="taken" role="list">
            {besluit.adviezen.map((advies, index) => (
              <li key={index}>
                <AdviesTekst advies={advies} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Gekozen({ lijst: { versie, buurten, besluit }, cohort }: { readonly lijst: VasteLijst; readonly cohort: CohortPagina }) {
  const { m, href } = usePage()
  const { kolommen, ...text } = m.selectie.lijsten
  const reasons = new Map(besluit.redenen.map(({ buurt, reden }) => [buurt, reden]))
  const isThere = new Set(cohort.lijst.map(({ id }) => id))
  return (
    <table className="lijst" role="table">
      <caption className="visually-hidden">{text.versieOver(versie)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[kolommen.buurt, kolommen.gebieden, kolommen.reden].map(kolom => (
            <th key={kolom} scope="col" role="columnheader">
              {kolom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {buurten.map(({ id, naam, alliantiepartner, gebieden }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {isThere.has(id) ? <Link href={href(`/programma/buurten/${id}`)}>{naam}</Link> : naam}
              {alliantiepartner !== '' && <small>{alliantiepartner}</small>}
            </th>
            <td role="cell" data-label={kolommen.gebieden}>
              {text.gebieden(gebieden.map(({ code }) => code).join(', '), gebieden[0]?.jaar ?? 0)}
            </td>
            <td role="cell" data-label={kolommen.reden}>
              {reasons.get(id) ?? '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NietGekozen({ lijst: { versie, besluit } }: { readonly lijst: VasteLijst }) {
  const { m } = usePage()
  const { kolommen, ...text } = m.selectie.lijsten
  if (besluit.nietGekozen.length === 0) return null
  return (
    <>
      <Heading level={4}>{text.nietGekozen}</Heading>
      <table className="lijst lijst--smal" role="table">
        <caption className="visually-hidden">{`${text.nietGekozen}, ${text.versieOver(versie)}`}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[kolommen.buurt, kolommen.nietReden].map(kolom => (
              <th key={kolom} scope="col" role="columnheader">
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {besluit.nietGekozen.map(({ naam, reden }, index) => (
            <tr key={index} role="row">
              <th scope="row" role="rowheader">
                {naam}
              </th>
              <td role="cell" data-label={kolommen.nietReden}>
                {reden}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
