import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Begroting, BegrotingSom } from '../../begroting-data.ts'
import { usePage } from '../../ui/page-context.ts'

const soorten = ['perThema', 'perJaar', 'perSoort', 'perBetaler', 'perDuur'] as const

/** What the lines add up to, in five ways. */
export function Sommen({ begroting: { totalen } }: { readonly begroting: Begroting }) {
  const { m } = usePage()
  const text = m.begroting
  return (
    <section className="page__part" aria-labelledby="opgeteld-kop">
      <Heading level={2} id="opgeteld-kop">
        {text.optellingen}
      </Heading>
      <div className="begroting__sommen">
        {soorten.map(soort => (
          <Som key={soort} soort={soort} titel={text[soort]} sommen={totalen[soort]} />
        ))}
      </div>
    </section>
  )
}

interface SomProps {
  readonly soort: string
  readonly titel: string
  readonly sommen: readonly BegrotingSom[]
}

function Som({ soort, titel, sommen }: SomProps) {
  const { taal } = usePage()
  return (
    <table className="som">
      <caption>{titel}</caption>
      <tbody data-som={soort}>
        {sommen.map(({ wat, naam, cent }) => (
          <tr key={wat ?? ''}>
            <th scope="row">{naam}</th>
            <td>{formatBedrag(cent, taal)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
