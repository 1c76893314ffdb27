import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Besteding, BestedingSom } from '../../besteding-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { zegAfwijking } from './zeg-afwijking.ts'

/** What was granted, committed, spent and is expected: per year, payer, theme and kind of cost. */
export function BestedingSommen({ besteding }: { readonly besteding: Besteding }) {
  const { m } = usePage()
  const text = m.besteding
  return (
    <section className="page__part" aria-labelledby="opgeteld-kop">
      <Heading level={2} id="opgeteld-kop">
        {text.opgeteld}
      </Heading>
      <Tabel titel={text.perJaar} sommen={besteding.perJaar} totaal={besteding.totaal} />
      <Tabel titel={text.perBetaler} sommen={besteding.perBetaler} totaal={besteding.totaal} />
      <details className="more">
        <summary>{text.meer}</summary>
        <Tabel titel={text.perThema} sommen={besteding.perThema} totaal={besteding.totaal} />
        <Tabel titel={text.perSoort} sommen={besteding.perSoort} totaal={besteding.totaal} />
      </details>
    </section>
  )
}

function Tabel({
  titel,
  sommen,
  totaal,
}: {
  readonly titel: string
  readonly sommen: readonly BestedingSom[]
  readonly totaal: Besteding['totaal']
}) {
  const { m, taal } = usePage()
  const text = m.besteding
  const { kolommen } = text
  const rows = [...sommen, ...(sommen.length > 1 ? [{ wat: 'samen', naam: text.samen, ...totaal }] : [])]
  return (
    <>
      <Heading level={3}>{titel}</Heading>
      <LijstTable
        caption={titel}
        isNumbers
        kolommen={[titel, kolommen.toegekend, kolommen.verplicht, kolommen.gerealiseerd, kolommen.prognose, kolommen.afwijking]}
        rijen={rows.map(({ wat, naam, toegekendCent, verplichtCent, gerealiseerdCent, prognoseCent, afwijkingPromille }) => ({
          id: wat ?? 'geen',
          kop: naam,
          cellen: [
            ...[toegekendCent, verplichtCent, gerealiseerdCent, prognoseCent].map(cent => formatBedrag(cent, taal)),
            zegAfwijking(afwijkingPromille, taal, text.nietsToegekend),
          ],
        }))}
      />
    </>
  )
}
