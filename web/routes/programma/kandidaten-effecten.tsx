import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { formatWaarde } from '../../charts/numbers.ts'
import { writeList } from '../../format.ts'
import type { KandidatenLijst, Verschuiving } from '../../selectie-data.ts'
import { usePage } from '../../ui/page-context.ts'

/** For each weight: how heavy it is, and what becomes of the places without it and with twice as much of it. */
export function Effecten({ lijst: { effecten, plaatsen } }: { readonly lijst: KandidatenLijst }) {
  const { m, taal } = usePage()
  const { effectKolommen: kolommen, ...text } = m.selectie.kandidaten
  const say = ({ aantal, erbij, eraf }: Verschuiving) =>
    text.verschuiving({ aantal, erbij: writeList(erbij, taal), eraf: writeList(eraf, taal), plaatsen })
  return (
    <section className="page__part" aria-labelledby="effecten-kop">
      <Heading level={2} id="effecten-kop">
        {text.effecten}
      </Heading>
      <Paragraph className="read">{text.effectenUitleg}</Paragraph>
      <table className="lijst" role="table">
        <caption className="visually-hidden">{text.effecten}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[kolommen.criterium, kolommen.gewicht, kolommen.zonder, kolommen.dubbel].map(kolom => (
              <th key={kolom} scope="col" role="columnheader">
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {effecten.map(({ criterium, aandeel, zonder, dubbel }) => (
            <tr key={criterium} role="row">
              <th scope="row" role="rowheader">
                {m.selectie.criteria[criterium].naam}
              </th>
              <td role="cell" data-label={kolommen.gewicht}>
                {formatWaarde(aandeel * 100, { taal, decimalen: 0, eenheid: '%' })}
              </td>
              <td role="cell" data-label={kolommen.zonder}>
                {zonder === null ? text.kanNietWeg : say(zonder)}
              </td>
              <td role="cell" data-label={kolommen.dubbel}>
                {say(dubbel)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
