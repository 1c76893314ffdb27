import { Heading } from '@nl-design-system-candidate/heading-react'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { MetingUitkomst } from '../../vragenlijsten-data.ts'
import { schrijfVerschil } from './schrijf-getal.ts'

interface VeranderingenProps {
  readonly sinds: NonNullable<MetingUitkomst['sinds']>
  readonly uitkomst: MetingUitkomst['uitkomst']
}

/** What changed since the wave before, and whether chance alone could have done it. */
export function Veranderingen({ sinds, uitkomst }: VeranderingenProps) {
  const { m, taal } = usePage()
  const text = m.vragenlijsten.uitkomst
  const titel = text.sinds(sinds.naam)
  return (
    <section className="page__part" aria-labelledby="sinds-kop">
      <Heading level={2} id="sinds-kop">
        {titel}
      </Heading>
      {sinds.veranderingen.length === 0 ? (
        <p className="read">{text.nietTeVergelijken}</p>
      ) : (
        <LijstTable
          caption={titel}
          kolommen={[titel, text.kolommen.uitkomst]}
          rijen={sinds.veranderingen.map(({ instrument, schaal, verschil, onder, boven, oordeel }) => ({
            id: `${instrument} ${schaal}`,
            kop: uitkomst.schalen.find(each => each.instrument === instrument && each.schaal === schaal)?.naam[taal] ?? schaal,
            cellen: [text.oordeel[oordeel](schrijfVerschil(verschil, taal), schrijfVerschil(onder, taal), schrijfVerschil(boven, taal))],
          }))}
        />
      )}
    </section>
  )
}
