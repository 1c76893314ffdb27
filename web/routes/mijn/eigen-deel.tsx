import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeAantal, writeDag, writeLongMoment } from '../../format.ts'
import type { EigenDeel, Waarde } from '../../privacy-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Page } from '../../ui/page-context.ts'

/** More rows than this make a page that nobody reads to its end; the papers to take along have them all. */
const mostRows = 10

/** One part of what is known about the visitor, as a table. A column in which nothing stands is left out. */
export function Deel({ deel }: { readonly deel: EigenDeel }) {
  const page = usePage()
  const { api, gegevens } = page.m.privacy
  const words = api.delen[deel.id]
  const titel = words?.titel ?? deel.titel
  const rijen = deel.rijen.slice(0, mostRows)
  const kolommen = deel.kolommen.filter(({ sleutel }) => deel.rijen.some(rij => !isNothing(rij[sleutel])))
  return (
    <section className="deel" aria-labelledby={`deel-${deel.id}`}>
      <Heading level={3} id={`deel-${deel.id}`}>
        {titel}
      </Heading>
      <Paragraph className="soft read">{words?.uitleg ?? deel.uitleg}</Paragraph>
      {rijen.length < deel.rijen.length && <p className="small">{gegevens.eerste(rijen.length, deel.rijen.length)}</p>}
      <LijstTable
        caption={titel}
        kolommen={kolommen.map(({ sleutel, naam }) => words?.kolommen[sleutel] ?? naam)}
        rijen={rijen.map((rij, index) => {
          const [kop, ...cellen] = kolommen.map(({ sleutel }) => writeCell(rij[sleutel], words?.waarden?.[sleutel] ?? {}, page))
          return { id: String(index), kop: kop ?? page.m.privacy.niets, cellen: cellen.map(cel => cel ?? <Nothing key="niets" />) }
        })}
      />
    </section>
  )
}

/** A cell in which nothing stands; on a phone it is left out. */
function Nothing() {
  const { m } = usePage()
  return <span className="lijst__niets">{m.privacy.niets}</span>
}

function isNothing(waarde: Waarde | undefined): waarde is null | undefined | '' {
  return waarde === null || waarde === undefined || waarde === ''
}

/** A value as people write it: a moment, a day, a number, yes or no; null when there is none. `words` are those of this language. */
function writeCell(waarde: Waarde | undefined, words: Readonly<Record<string, string>>, { m, taal }: Page): string | null {
  if (isNothing(waarde)) return null
  if (typeof waarde === 'boolean') return waarde ? m.privacy.ja : m.privacy.nee
  if (typeof waarde === 'number') return Number.isInteger(waarde) ? writeAantal(waarde, taal) : String(waarde)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(waarde)) return writeLongMoment(waarde, taal)
  return /^\d{4}-\d\d-\d\d$/.test(waarde) ? writeDag(waarde, taal) : (words[waarde] ?? waarde)
}
