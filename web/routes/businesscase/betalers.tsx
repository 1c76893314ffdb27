import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Beeldwoorden } from '../../islands/businesscase/beelden.ts'
import { zeg } from '../../islands/businesscase/zeg.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Zaak } from '../../zaak-data.ts'
import { Beeld } from './beeld.tsx'

interface BetalersProps {
  readonly zaak: Zaak
  readonly woorden: Beeldwoorden
}

/** Who pays and who gains, per year, as paid and as it counts today. */
export function Betalers({ zaak, woorden }: BetalersProps) {
  const { m, taal } = usePage()
  const text = m.zaak.betalers
  const say = (waarde: number | null | undefined) => zeg(waarde, 'euro', taal)
  return (
    <section className="page__part" aria-labelledby="betalers-kop">
      <Heading level={2} id="betalers-kop">
        {text.titel}
      </Heading>
      <p className="read soft">{text.tekst}</p>
      <Beeld naam="betalers" zaak={zaak} woorden={woorden} />
      <details>
        <summary>{text.tabel}</summary>
        <div data-vers="betalers">
          <LijstTable
            caption={text.titel}
            isNumbers
            kolommen={[text.betaler, ...zaak.betalers.map(({ naam }) => naam)]}
            rijen={[
              ...zaak.jaren.map((jaar, plek) => ({
                id: String(jaar),
                kop: jaar,
                cellen: zaak.betalers.map(({ perJaar }) => say(perJaar[plek])),
              })),
              { id: 'totaal', kop: text.zonderKorting, cellen: zaak.betalers.map(({ totaal }) => say(totaal)) },
              { id: 'contant', kop: text.contant, cellen: zaak.betalers.map(({ totaalContant }) => say(totaalContant)) },
            ]}
          />
        </div>
      </details>
    </section>
  )
}
