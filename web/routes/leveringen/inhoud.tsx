import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Taal } from '../../data.ts'
import { writeAantal } from '../../format.ts'
import type { Levering } from '../../leveringen-data.ts'
import { messagesIn } from '../../messages/index.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

/** What is in a delivery, per measure and period. */
export function Inhoud({ levering: { delen } }: { readonly levering: Levering }) {
  const { m, taal } = usePage()
  const text = m.leveringen.een
  const { maat, periode, gebieden, regels, verborgen, totaal } = text.delen
  return (
    <section className="page__part" aria-labelledby="inhoud-kop">
      <Heading level={2} id="inhoud-kop">
        {text.inhoud}
      </Heading>
      <LijstTable
        caption={text.inhoud}
        kolommen={[maat, periode, gebieden, regels, verborgen, totaal]}
        rijen={delen.map(deel => ({
          id: `${deel.maat} ${deel.periode}`,
          kop: deel.naam,
          cellen: [
            deel.periode,
            writeAantal(deel.gebieden, taal),
            writeAantal(deel.regels, taal),
            writeAantal(deel.verborgen, taal),
            deel.totaal === null ? '' : writeAantal(deel.totaal, taal),
          ],
        }))}
      />
    </section>
  )
}

/** What is different from the last time; areas elsewhere carry a number and no name. */
export function Verschillen({ levering: { telling, verschillen, zonderLeeftijd } }: { readonly levering: Levering }) {
  const { m, taal } = usePage()
  const text = m.leveringen.een
  const { nieuw, gelijk, anders, weg } = telling
  const kolommen = text.verschilKolommen
  return (
    <section className="page__part" aria-labelledby="verschil-kop">
      <Heading level={2} id="verschil-kop">
        {text.verschillen}
      </Heading>
      <p>{text.telling(writeAantal(nieuw, taal), writeAantal(gelijk, taal), writeAantal(anders, taal), writeAantal(weg, taal))}</p>
      {zonderLeeftijd > 0 && (
        <p>
          <strong>{text.zonderLeeftijd(writeAantal(zonderLeeftijd, taal))}</strong>
        </p>
      )}
      {verschillen.length > 0 && (
        <LijstTable
          caption={text.verschillen}
          kolommen={[kolommen.maat, kolommen.gebied, kolommen.groep, kolommen.periode, kolommen.was, kolommen.werd]}
          rijen={verschillen.map(({ maat, naam, gebied, groep, periode, was, werd }) => {
            const waar = gebied.naam ?? text.vergelijkgebied(gebied.nummer ?? 0)
            return {
              id: `${maat} ${waar} ${groep} ${periode}`,
              kop: naam,
              cellen: [waar, groep, periode, write(was, taal), write(werd, taal)],
            }
          })}
        />
      )}
    </section>
  )
}

function write(waarde: number | null, taal: Taal): string {
  return waarde === null ? messagesIn(taal).leveringen.een.verborgen : writeAantal(waarde, taal)
}
