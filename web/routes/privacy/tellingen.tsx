import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeAantal } from '../../format.ts'
import type { Telling, Voorspelling } from '../../privacy-data.ts'
import { Absent } from '../../ui/absent.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
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
  const { m, taal } = usePage()
  const { kolommen, later } = m.privacy.tellingen
  return (
    <div className="telling">
      <LijstTable
        caption={titel}
        kolommen={[kolommen.gegevens, kolommen.aantal, kolommen.gebeurt]}
        rijen={tellingen.map(telling => ({
          id: telling.regel,
          kop: m.privacy.api.regels[telling.regel]?.gegevens ?? telling.gegevens,
          cellen: [
            telling.aantal === null ? later : writeAantal(telling.aantal, taal),
            <div key="gebeurt">
              <WhatHappens telling={telling} over={over} />
              {hasRows && <Rows telling={telling} />}
            </div>,
          ],
        }))}
      />
    </div>
  )
}

interface OneProps {
  readonly telling: Telling | Voorspelling
}

/** The numbers of the first rows, for who wants to look. */
function Rows({ telling }: OneProps) {
  const { m } = usePage()
  const { rijen, rijenVan } = m.privacy.tellingen
  if (!('rijen' in telling) || telling.rijen.length === 0) return null
  return (
    <details className="more">
      <summary>
        {rijen} <span className="visually-hidden">{rijenVan(m.privacy.api.regels[telling.regel]?.gegevens ?? telling.gegevens)}</span>
      </summary>
      <p className="small">{telling.rijen.join(', ')}</p>
    </details>
  )
}

/** Whether it goes, and the sentence about it: why it stays, or how long it was kept. */
function WhatHappens({ telling: { regel, hoe, uitleg }, over }: OneProps & Pick<TellingenProps, 'over'>) {
  const { m } = usePage()
  const words = m.privacy.api.regels[regel]
  const goes = hoe === 'verwijderen' || hoe === 'persoon wissen' || hoe === 'keten inkorten' ? m.privacy.tellingen.hoe[hoe] : null
  if (over === 'wissen') return goes ?? words?.wissen ?? uitleg
  return (
    <>
      {goes !== null && <strong>{goes}</strong>} {words?.bewaren ?? uitleg}
    </>
  )
}
