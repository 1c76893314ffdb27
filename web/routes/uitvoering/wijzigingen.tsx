import { Heading } from '@nl-design-system-candidate/heading-react'
import { writeDag, writeLongMoment } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import type { UitvoerWijziging } from '../../uitvoering-data.ts'

/** What was told about an activity, the latest first; what is new since somebody looked is marked. */
export function Wijzigingen({ wijzigingen }: { readonly wijzigingen: readonly UitvoerWijziging[] }) {
  const { m, taal } = usePage()
  const text = m.uitvoering.eerder
  return (
    <section className="page__part" aria-labelledby="eerder-kop">
      <Heading level={2} id="eerder-kop">
        {text.titel}
      </Heading>
      {wijzigingen.length === 0 && <p>{text.leeg}</p>}
      <ul className="uitvoering__lijst" role="list">
        {wijzigingen.map(({ nummer, door, op, veranderingen, isNieuw }) => (
          <li key={nummer}>
            <p className="soft">
              {isNieuw && <strong>{text.nieuw} </strong>}
              {door ?? text.iemand}, {writeLongMoment(op, taal)}
            </p>
            {veranderingen.length === 0 ? (
              <p>{text.niets}</p>
            ) : (
              <ul>
                {veranderingen.map(verandering => (
                  <Zin key={`${verandering.wat} ${verandering.naam}`} verandering={verandering} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Zin({ verandering }: { readonly verandering: UitvoerWijziging['veranderingen'][number] }) {
  const { m, taal } = usePage()
  const { wat, naam, was, werd } = verandering
  const soorten: Readonly<Record<string, string>> = m.uitvoering.mensen
  const asDay = (text: string | null) => (text === null || text === '' ? '' : writeDag(text, taal))
  const said = wat === 'deelnemers' ? { ...verandering, naam: soorten[naam] ?? naam } : verandering
  return <li>{m.uitvoering.eerder.zeg(said, { was: asDay(was), werd: asDay(werd) })}</li>
}
