import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Bijeenkomst } from '../../buurtpagina-data.ts'
import { writeDag } from '../../format.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { vandaag } from '../programma/vandaag.ts'

interface BijeenkomstenProps {
  readonly buurt: string
  readonly bijeenkomsten: readonly Bijeenkomst[]
}

/** The meetings of a buurt, what is still to come first. */
export function Bijeenkomsten({ buurt, bijeenkomsten }: BijeenkomstenProps) {
  const { m, href, taal } = usePage()
  const text = m.buurtpagina.bewerk
  const today = vandaag()
  const here = `/programma/buurten/${buurt}/pagina/bijeenkomsten`
  const stateOf = ({ dag, afgelast }: Bijeenkomst) =>
    [...(afgelast ? [m.buurtpagina.afgelast] : []), ...(dag < today ? [text.geweest] : [])].join(', ')
  return (
    <section className="page__part" aria-labelledby="bijeenkomsten-kop">
      <Heading level={2} id="bijeenkomsten-kop">
        {text.bijeenkomsten}
      </Heading>
      <p>
        <Link href={href(`${here}/nieuw`)} className="utrecht-button utrecht-button--secondary-action">
          {text.nieuw}
        </Link>
      </p>
      {bijeenkomsten.length === 0 ? (
        <Paragraph className="soft">{text.bijeenkomstenLeeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.bijeenkomsten}
          kolommen={[text.kolommen.wat, text.kolommen.wanneer, text.kolommen.plek, text.kolommen.staat]}
          rijen={bijeenkomsten.map(each => ({
            id: each.id,
            kop: each.dag < today ? each.wat : <Link href={href(`${here}/${each.id}`)}>{each.wat}</Link>,
            cellen: [`${writeDag(each.dag, taal)}, ${each.van}`, each.plek, stateOf(each)],
          }))}
        />
      )}
    </section>
  )
}
