import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Begroting } from '../../begroting-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

/** What other neighbourhoods ask for the same; nothing as long as there are too few to tell of. */
export function Naast({ begroting: { naast, activiteiten } }: { readonly begroting: Begroting }) {
  const { m, href, taal } = usePage()
  const text = m.begroting.naast
  const shown = naast.flatMap(each => {
    const activiteit = activiteiten.find(({ id }) => id === each.activiteit)
    return activiteit ? [{ ...each, naam: activiteit.naam }] : []
  })
  return (
    <section className="page__part" aria-labelledby="naast-kop">
      <Heading level={2} id="naast-kop">
        {text.titel}
      </Heading>
      <Paragraph>{shown.length === 0 ? text.teWeinig : text.uitleg}</Paragraph>
      <p>
        <Link href={href('/over-de-cijfers/wat-buurten-vragen')}>{text.hoe}</Link>
      </p>
      {shown.length > 0 && (
        <LijstTable
          caption={text.titel}
          kolommen={[m.begroting.kolommen.activiteit, text.eigen, text.midden, text.spreiding, text.wie]}
          rijen={shown.map(({ activiteit, naam, waarop, buurten, mediaanCent, laagCent, hoogCent, eigenCent }) => ({
            id: activiteit,
            kop: naam,
            cellen: [
              formatBedrag(eigenCent, taal),
              formatBedrag(mediaanCent, taal),
              text.vanTot(formatBedrag(laagCent, taal), formatBedrag(hoogCent, taal)),
              text.buurten(buurten, waarop),
            ],
          }))}
        />
      )}
    </section>
  )
}
