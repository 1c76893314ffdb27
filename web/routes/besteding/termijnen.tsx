import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Besteding, BestedingTermijn } from '../../besteding-data.ts'
import { writeDag } from '../../format.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

/** When payers transfer money, and what came. */
export function Termijnen({ besteding: { buurt, termijnen, namen, mag } }: { readonly besteding: Besteding }) {
  const { m, href, taal } = usePage()
  const text = m.besteding.termijnen
  const pad = href(`/programma/buurten/${buurt.id}/besteding/termijnen`)
  return (
    <section className="page__part" aria-labelledby="termijnen-kop">
      <Heading level={2} id="termijnen-kop">
        {text.titel}
      </Heading>
      <Paragraph>{termijnen.length === 0 ? text.geen : text.uitleg}</Paragraph>
      {termijnen.length > 0 && (
        <LijstTable
          caption={text.titel}
          kolommen={[text.betaler, text.verwacht, m.besteding.afrekening.ontvangen, text.zin, ...(mag.bijwerken ? [text.wijzig] : [])]}
          rijen={termijnen.map(termijn => {
            const naam = text.naam(namen.betalers[termijn.betaler] ?? '', termijn.jaar)
            return {
              id: termijn.id,
              kop: naam,
              cellen: [
                `${writeDag(termijn.verwacht, taal)}, ${formatBedrag(termijn.verwachtCent, taal)}`,
                <Ontvangen key="ontvangen" termijn={termijn} />,
                termijn.zin,
                ...(mag.bijwerken
                  ? [
                      <Link key="wijzig" href={`${pad}/${termijn.id}`} aria-label={`${text.wijzig}: ${naam}`}>
                        {text.wijzig}
                      </Link>,
                    ]
                  : []),
              ],
            }
          })}
        />
      )}
      {mag.bijwerken && (
        <p className="links-act">
          <Link href={`${pad}/nieuw`}>{text.nieuw}</Link>
        </p>
      )}
    </section>
  )
}

function Ontvangen({ termijn: { ontvangen, ontvangenCent, isTeLaat } }: { readonly termijn: BestedingTermijn }) {
  const { m, taal } = usePage()
  const text = m.besteding.termijnen
  if (ontvangen === null) return isTeLaat ? <strong>{text.teLaat}</strong> : text.nogNiet
  return `${writeDag(ontvangen, taal)}, ${formatBedrag(ontvangenCent ?? 0, taal)}`
}
