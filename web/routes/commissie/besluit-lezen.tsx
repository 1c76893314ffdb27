import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Ronde } from '../../commissie-data.ts'
import { writeDag, writeList } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'

const pers = ['betaler', 'jaar', 'thema'] as const
const stemmen = ['toekennen', 'teruggeven', 'weigeren'] as const

/** What the committee decided and why, what it comes to per payer, year and theme, and what the insurers say. Without a decision: what is asked. */
export function BesluitLezen({ ronde }: { readonly ronde: Ronde }) {
  const { m, taal } = usePage()
  const text = m.commissie.besluit
  const { besluit } = ronde
  return (
    <section className="page__part" aria-labelledby="besluit-kop">
      <Heading level={2} id="besluit-kop">
        {besluit === null ? text.gevraagd : text.titel}
      </Heading>
      {besluit === null ? (
        <p className="ronde__uitkomst">
          <strong>{formatBedrag(ronde.gevraagdCent, taal)}</strong> <span className="soft">{text.leeg}</span>
        </p>
      ) : (
        <>
          <p className="ronde__uitkomst">
            <strong>{m.commissie.stand[besluit.uitkomst]}</strong>
            {besluit.toegekendCent > 0 &&
              `: ${text.samen(formatBedrag(besluit.toegekendCent, taal), formatBedrag(ronde.gevraagdCent, taal))}`}{' '}
            <span className="soft small">{writeDag(besluit.op, taal)}</span>
          </p>
          <p className="said read">
            <strong>{text.redenen}:</strong> {besluit.redenen}
          </p>
          <p className="soft small">
            {text.stemmen(
              writeList(
                stemmen
                  .filter(stem => (besluit.samenvatting.stemmen[stem] ?? 0) > 0)
                  .map(stem => `${besluit.samenvatting.stemmen[stem]} × ${m.commissie.stem[stem].toLowerCase()}`),
                taal,
              ),
            )}
          </p>
        </>
      )}
      <Sommen ronde={ronde} />
      {ronde.instemmingen.length > 0 && (
        <>
          <Heading level={3}>{text.verzekeraars}</Heading>
          <Paragraph>{text.verzekeraarsUitleg}</Paragraph>
          <ul>
            {ronde.instemmingen.map(({ organisatie, naam, akkoord, reden, op }) => (
              <li key={organisatie}>
                {naam} <strong>{akkoord === null ? text.nogNiet : akkoord ? text.akkoord : text.nietAkkoord}</strong>
                {op !== null && <span className="soft small"> {writeDag(op, taal)}</span>}
                {reden !== null && <span className="said"> “{reden}”</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What is asked, and what was granted where that was decided, in three ways. */
function Sommen({ ronde: { sommen, besluit } }: { readonly ronde: Ronde }) {
  const { m, taal } = usePage()
  const text = m.commissie.besluit
  const shows = besluit !== null && besluit.toegekendCent > 0
  return (
    <details className="more" open={shows}>
      <summary>{shows ? text.sommen : text.sommenGevraagd}</summary>
      <div className="begroting__sommen">
        {pers.map(per => (
          <table key={per} className="som">
            <caption>{text.per[per]}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{text.sommenKolommen.wat}</span>
                </th>
                <th scope="col">{text.sommenKolommen.gevraagd}</th>
                {shows && <th scope="col">{text.sommenKolommen.toegekend}</th>}
              </tr>
            </thead>
            <tbody>
              {sommen
                .filter(som => som.per === per)
                .map(({ naam, gevraagdCent, toegekendCent }) => (
                  <tr key={naam}>
                    <th scope="row">{naam}</th>
                    <td>{formatBedrag(gevraagdCent, taal)}</td>
                    {shows && <td>{formatBedrag(toegekendCent ?? 0, taal)}</td>}
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
      </div>
    </details>
  )
}
