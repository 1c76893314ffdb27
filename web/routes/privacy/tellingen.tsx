import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeAantal } from '../../format.ts'
import type { Telling, Voorspelling } from '../../privacy-data.ts'
import { Absent } from '../../ui/absent.tsx'
import { usePage } from '../../ui/page-context.ts'

interface TellingenProps {
  readonly tellingen: readonly (Telling | Voorspelling)[]
  /** Erasing somebody, or what is older than its period: the sentence beside a rule tells about that. */
  readonly over: 'wissen' | 'opruimen'
  /** Shows the numbers of the first rows too, for who has to agree. */
  readonly hasRows?: boolean
}

/** What the rules would do, as it was counted: first what goes, then what stays and why. What there is nothing of stands together below. */
export function Tellingen({ tellingen, over, hasRows = false }: TellingenProps) {
  const { m } = usePage()
  const text = m.privacy.tellingen
  const some = tellingen.filter(({ aantal }) => aantal !== 0)
  const none = tellingen
    .filter(({ aantal }) => aantal === 0)
    .map(({ regel, gegevens }) => m.privacy.api.regels[regel]?.gegevens ?? gegevens)
  if (over === 'opruimen' && some.length === 0) return <Paragraph>{text.nietsTeOud}</Paragraph>
  const groups = [
    { titel: text.weg, own: some.filter(({ hoe }) => hoe !== 'blijft') },
    { titel: text.blijft, own: some.filter(({ hoe }) => hoe === 'blijft') },
  ]
  return (
    <>
      {groups.map(
        ({ titel, own }) =>
          own.length > 0 && (
            <div key={titel} className="deel">
              <Heading level={3}>{titel}</Heading>
              <Group titel={titel} tellingen={own} over={over} hasRows={hasRows} />
            </div>
          ),
      )}
      <Absent titel={text.geen(none.length)} namen={none} />
    </>
  )
}

function Group({ titel, tellingen, over, hasRows }: Required<TellingenProps> & { readonly titel: string }) {
  const { m } = usePage()
  const { kolommen } = m.privacy.tellingen
  return (
    <table className="lijst lijst--telling" role="table">
      <caption className="visually-hidden">{titel}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[kolommen.gegevens, kolommen.aantal, kolommen.gebeurt].map(naam => (
            <th key={naam} scope="col" role="columnheader">
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tellingen.map(telling => (
          <Rule key={telling.regel} telling={telling} over={over} hasRows={hasRows} />
        ))}
      </tbody>
    </table>
  )
}

interface RuleProps extends Pick<Required<TellingenProps>, 'over' | 'hasRows'> {
  readonly telling: Telling | Voorspelling
}

function Rule({ telling, over, hasRows }: RuleProps) {
  const { m, taal } = usePage()
  const text = m.privacy.tellingen
  const { regel, aantal } = telling
  const gegevens = m.privacy.api.regels[regel]?.gegevens ?? telling.gegevens
  const rijen = hasRows && 'rijen' in telling ? telling.rijen : []
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {gegevens}
      </th>
      <td role="cell" data-label={text.kolommen.aantal}>
        {aantal === null ? text.later : writeAantal(aantal, taal)}
      </td>
      <td role="cell" data-label={text.kolommen.gebeurt}>
        <WhatHappens telling={telling} over={over} />
        {rijen.length > 0 && (
          <details className="more">
            <summary>
              {text.rijen} <span className="visually-hidden">{text.rijenVan(gegevens)}</span>
            </summary>
            <p className="small">{rijen.join(', ')}</p>
          </details>
        )}
      </td>
    </tr>
  )
}

/** Whether it goes, and the sentence about it: why it stays, or how long it was kept. */
function WhatHappens({ telling: { regel, hoe, uitleg }, over }: Pick<RuleProps, 'telling' | 'over'>) {
  const { m } = usePage()
  const words = m.privacy.api.regels[regel]
  const goes = hoe === 'verwijderen' || hoe === 'persoon wissen' ? m.privacy.tellingen.hoe[hoe] : null
  if (over === 'wissen') return goes ?? words?.wissen ?? uitleg
  return (
    <>
      {goes !== null && <strong>{goes}</strong>} {words?.bewaren ?? uitleg}
    </>
  )
}
