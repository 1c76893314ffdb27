import { formatBedrag } from '@buurtwijs/figures'
import type { Besteding } from '../../besteding-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

/** What each payer and the buurt still owe each other. */
export function AfrekeningTabel({ rijen }: { readonly rijen: readonly (Besteding['afrekening'][number] & { readonly naam: string })[] }) {
  const { m, taal } = usePage()
  const { afrekening: text, kolommen } = m.besteding
  return (
    <LijstTable
      caption={text.titel}
      isNumbers
      kolommen={[
        text.betaler,
        kolommen.toegekend,
        kolommen.gerealiseerd,
        text.betaalt,
        text.nietVergoed,
        text.ontvangen,
        text.nogTeOntvangen,
        text.terugTeBetalen,
      ]}
      rijen={rijen.map(row => ({
        id: row.betaler ?? 'geen',
        kop: row.naam,
        cellen: [
          row.toegekendCent,
          row.gerealiseerdCent,
          row.vergoedCent,
          row.nietVergoedCent,
          row.ontvangenCent,
          row.nogTeOntvangenCent,
          row.terugTeBetalenCent,
        ].map(cent => formatBedrag(cent, taal)),
      }))}
    />
  )
}
