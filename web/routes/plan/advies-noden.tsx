import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Advies } from '../../plan-data.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { percent } from './advies-kaart.tsx'

/** The challenges that the advice rests on, each with how heavy it weighs and the figure behind it. */
export function AdviesNoden({ advies: { noden, zonderWoord, buurt } }: { readonly advies: Advies }) {
  const { m, href } = usePage()
  const text = m.advies.noden
  const { uitdaging, weegt, herkomst, steunt } = text.kolommen
  return (
    <section className="page__part" aria-labelledby="noden-kop">
      <Heading level={2} id="noden-kop">
        {text.kop}
      </Heading>
      <Paragraph>{noden.length === 0 ? text.leeg : text.uitleg}</Paragraph>
      {noden.length > 0 && (
        <LijstTable
          caption={text.kop}
          kolommen={[uitdaging, weegt, herkomst, steunt]}
          rijen={noden.map(nood => ({
            id: nood.uitdaging,
            kop: nood.eigen?.titel ?? nood.naam,
            cellen: [
              nood.telt ? percent(nood.ernst) : text.teltNiet,
              text.herkomst[nood.herkomst],
              <Steunt key="steunt" cijfer={nood.cijfers[0]} />,
            ],
          }))}
        />
      )}
      {zonderWoord.length > 0 && (
        <>
          <Paragraph>{text.zonderWoord}</Paragraph>
          <ul>
            {zonderWoord.map(({ id, titel }) => (
              <li key={id}>
                <Link href={href(`/programma/buurten/${buurt.id}/agenda/${id}`)}>{titel}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Steunt({ cijfer }: { readonly cijfer: Advies['noden'][number]['cijfers'][number] | undefined }) {
  const { m, href } = usePage()
  if (cijfer === undefined) return m.advies.noden.gesprekken
  return <Link href={href(`/maten/${cijfer.maat}`)}>{cijfer.tekst}</Link>
}
