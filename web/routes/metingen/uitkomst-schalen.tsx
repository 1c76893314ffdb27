import { Heading } from '@nl-design-system-candidate/heading-react'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { MetingUitkomst } from '../../vragenlijsten-data.ts'
import { achtergronden } from '../../vragenlijsten-data.ts'
import { schrijfGetal } from './schrijf-getal.ts'

type Schaal = MetingUitkomst['uitkomst']['schalen'][number]

/** The scores of an instrument: as a whole, and by group where that can be shown. */
export function Schalen({ schalen }: { readonly schalen: readonly Schaal[] }) {
  const { m, taal } = usePage()
  const { uitkomst: text, achtergrond, groepen } = m.vragenlijsten
  return schalen.map(schaal => (
    <div key={schaal.schaal}>
      <Heading level={3}>{schaal.naam[taal]}</Heading>
      <p className="uitkomst__getal">
        <Gemiddelde uitkomst={schaal.uitkomst} />
      </p>
      <p className="small soft">{text.schaal(schaal.laagst, schaal.hoogst, schaal.meerIs === 'gunstig')}</p>
      {achtergronden.map(each => {
        const found = schaal.groepen[each]
        if (found === undefined) return null
        if (found.every(({ uitkomst }) => 'verborgen' in uitkomst)) {
          return (
            <p key={each} className="soft">
              {text.geenGroepen(achtergrond[each])}
            </p>
          )
        }
        return (
          <div key={each}>
            <p>
              <strong>{text.groepen(achtergrond[each])}</strong>
            </p>
            <LijstTable
              caption={`${schaal.naam[taal]}: ${text.groepen(achtergrond[each])}`}
              kolommen={[text.kolommen.groep, text.kolommen.uitkomst]}
              rijen={found.map(({ waarde, uitkomst }) => ({
                id: waarde,
                kop: groepen[waarde] ?? waarde,
                cellen: [<Gemiddelde key={waarde} uitkomst={uitkomst} />],
              }))}
            />
          </div>
        )
      })}
    </div>
  ))
}

/** A mean with its margin, or why it is not shown. */
export function Gemiddelde({ uitkomst }: { readonly uitkomst: Schaal['uitkomst'] }) {
  const { m, taal } = usePage()
  const text = m.vragenlijsten.uitkomst
  if ('verborgen' in uitkomst) return <span className="soft">{text.verborgen[uitkomst.verborgen]}</span>
  const { gemiddelde, onder, boven, n } = uitkomst
  return <span>{text.gemiddeld(schrijfGetal(gemiddelde, taal), schrijfGetal(onder, taal), schrijfGetal(boven, taal), n)}</span>
}
