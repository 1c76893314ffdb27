import { Heading } from '@nl-design-system-candidate/heading-react'
import { writeMoment, writePeriode } from '../../format.ts'
import type { Meting } from '../../monitoring-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { zegGetal, zegWaarde } from './zeg-cijfer.ts'

/** The same figure of earlier periods, the latest first. */
export function Eerder({ meting: { eerder, indicator, woorden } }: { readonly meting: Meting }) {
  const { m, taal } = usePage()
  const text = m.meten.meting
  if (eerder.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="eerder-kop">
      <Heading level={2} id="eerder-kop">
        {text.eerder}
      </Heading>
      <ul>
        {eerder.toReversed().map(({ periode, teller, noemer, waarde }) => (
          <li key={periode}>
            {`${writePeriode(periode, taal)}: ${waarde === null ? '' : zegWaarde(waarde, indicator, woorden, taal)}`}
            {noemer !== null && <span className="soft">{` (${text.vanDe(zegGetal(teller, taal), zegGetal(noemer, taal))})`}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who did what with this figure, the latest first. */
export function Geschiedenis({ meting: { standen } }: { readonly meting: Meting }) {
  const { m, taal } = usePage()
  const text = m.meten.meting
  if (standen.length === 0) return null
  const { kolommen } = m.meten.metingen
  const now = standen[0]?.op ?? ''
  return (
    <section className="page__part" aria-labelledby="geschiedenis-kop">
      <Heading level={2} id="geschiedenis-kop">
        {text.geschiedenis}
      </Heading>
      <LijstTable
        caption={text.geschiedenis}
        kolommen={[text.geschiedenis, kolommen.wie, kolommen.cijfer, text.toelichting]}
        rijen={standen.map(({ wat, teller, noemer, tekst, door, op }) => ({
          id: `${op} ${wat} ${teller ?? ''}`,
          kop: `${text.standen[wat]}, ${writeMoment(op, now, taal)}`,
          cellen: [
            door ?? text.iemand,
            teller === null ? '' : noemer === null ? zegGetal(teller, taal) : text.vanDe(zegGetal(teller, taal), zegGetal(noemer, taal)),
            tekst,
          ],
        }))}
      />
    </section>
  )
}
