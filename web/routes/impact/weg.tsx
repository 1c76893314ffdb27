import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Groep, HeleAnalyse } from '../../effect-data.ts'
import { writeAantal } from '../../format.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

/** Who fell out, by side and reason; of those that start by name. */
export function Weg({ weg, caption }: { readonly weg: Groep['weg']; readonly caption: string }) {
  const { m, taal } = usePage()
  const { weg: text, wie } = m.analyse.publicatie
  if (weg.length === 0) return <p>{text.niets}</p>
  return (
    <LijstTable
      caption={caption}
      kolommen={[wie.kolommen.reden, wie.kolommen.kant, wie.kolommen.aantal]}
      rijen={weg.map(({ kant, reden, aantal, namen }) => ({
        id: `${kant} ${reden}`,
        kop: namen.length === 0 ? text.redenen[reden] : `${text.redenen[reden]}: ${namen.join(', ')}`,
        cellen: [text.kanten[kant], writeAantal(aantal, taal)],
      }))}
    />
  )
}

/** From which editions the figures of a panel come, what fell out of it when it was opened, and which years are empty. */
export function Herkomst({ herkomst }: { readonly herkomst: NonNullable<NonNullable<HeleAnalyse['paneel']>['herkomst']> }) {
  const { m, taal } = usePage()
  const { herkomst: text, weg: woorden, wie } = m.analyse.publicatie
  const { uitgaven, weg, gaten } = herkomst
  return (
    <section className="page__part" aria-labelledby="herkomst-kop">
      <Heading level={2} id="herkomst-kop">
        {text.titel}
      </Heading>
      <p className="read">
        {text.tellen(herkomst)} {text.tekst}
      </p>
      <Weg weg={weg} caption={woorden.titel} />
      {gaten.length === 0 ? (
        <p>{text.geenGaten}</p>
      ) : (
        <LijstTable
          caption={text.gaten}
          kolommen={[text.gaten, wie.kolommen.aantal]}
          rijen={gaten.map(({ reden, aantal }) => ({ id: reden, kop: woorden.redenen[reden], cellen: [writeAantal(aantal, taal)] }))}
        />
      )}
      <LijstTable
        caption={text.titel}
        kolommen={[text.kolommen.jaar, text.kolommen.uitgave]}
        rijen={uitgaven.map(({ jaar, ...uitgave }) => ({ id: String(jaar), kop: jaar, cellen: [text.uitgave(uitgave)] }))}
      />
    </section>
  )
}
