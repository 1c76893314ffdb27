import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Taal } from '../../data.ts'
import { writeAantal, writeDag, writeLongMoment } from '../../format.ts'
import type { Messages } from '../../messages/index.ts'
import type { EigenDeel, Waarde } from '../../privacy-data.ts'
import { usePage } from '../../ui/page-context.ts'

/** More rows than this make a page that nobody reads to its end; the papers to take along have them all. */
const mostRows = 10

/** One part of what is known about the visitor, as a table. A column in which nothing stands is left out. */
export function Deel({ deel }: { readonly deel: EigenDeel }) {
  const { m } = usePage()
  const words = m.privacy.api.delen[deel.id]
  const titel = words?.titel ?? deel.titel
  const rijen = deel.rijen.slice(0, mostRows)
  const kolommen = deel.kolommen.filter(({ sleutel }) => deel.rijen.some(rij => !isNothing(rij[sleutel])))
  return (
    <section className="deel" aria-labelledby={`deel-${deel.id}`}>
      <Heading level={3} id={`deel-${deel.id}`}>
        {titel}
      </Heading>
      <Paragraph className="soft read">{words?.uitleg ?? deel.uitleg}</Paragraph>
      {rijen.length < deel.rijen.length && <p className="small">{m.privacy.gegevens.eerste(rijen.length, deel.rijen.length)}</p>}
      <table className="lijst" role="table">
        <caption className="visually-hidden">{titel}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {kolommen.map(({ sleutel, naam }) => (
              <th key={sleutel} scope="col" role="columnheader">
                {words?.kolommen[sleutel] ?? naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map((rij, index) => (
            <tr key={index} role="row">
              {kolommen.map(({ sleutel, naam }) => (
                <Cell key={sleutel} naam={words?.kolommen[sleutel] ?? naam} waarde={rij[sleutel]} words={words?.waarden?.[sleutel]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  readonly naam: string
  readonly waarde: Waarde | undefined
  /** Words of this language in place of those of the API. */
  readonly words: Readonly<Record<string, string>> | undefined
}

function Cell({ naam, waarde, words = {} }: CellProps) {
  const { m, taal } = usePage()
  const written = writeCell(waarde, words, m.privacy, taal)
  return (
    <td role="cell" data-label={naam} className={written === null ? 'lijst__niets' : undefined}>
      {written ?? m.privacy.niets}
    </td>
  )
}

function isNothing(waarde: Waarde | undefined): waarde is null | undefined | '' {
  return waarde === null || waarde === undefined || waarde === ''
}

/** A value as people write it: a moment, a day, a number, yes or no; null when there is none. */
function writeCell(
  waarde: Waarde | undefined,
  words: Readonly<Record<string, string>>,
  { ja, nee }: Pick<Messages['privacy'], 'ja' | 'nee'>,
  taal: Taal,
): string | null {
  if (isNothing(waarde)) return null
  if (typeof waarde === 'boolean') return waarde ? ja : nee
  if (typeof waarde === 'number') return Number.isInteger(waarde) ? writeAantal(waarde, taal) : String(waarde)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(waarde)) return writeLongMoment(waarde, taal)
  return /^\d{4}-\d\d-\d\d$/.test(waarde) ? writeDag(waarde, taal) : (words[waarde] ?? waarde)
}
