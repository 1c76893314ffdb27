import { Heading } from '@nl-design-system-candidate/heading-react'
import { smallLine } from '../../charts/index.ts'
import type { SmallPunt } from '../../charts/index.ts'
import type { Praktijk, PraktijkCijfer } from '../../praktijk-data.ts'
import { Chart } from '../../ui/chart.tsx'
import { usePage } from '../../ui/page-context.ts'
import { zegKort } from '../monitoring/zeg-kort.ts'
import { tekenVan, verdeel, zegVerandering } from './zeg-praktijk.ts'

/** Small charts beside each other: per subject one for each buurt, all on one scale. */
export function DoorDeTijd({ praktijk }: { readonly praktijk: Praktijk }) {
  const { m } = usePage()
  const text = m.praktijk
  return (
    <section className="page__part" aria-labelledby="tijd-kop">
      <Heading level={2} id="tijd-kop">
        {text.doorDeTijd}
      </Heading>
      <p className="read">{text.doorDeTijdUitleg}</p>
      {verdeel(praktijk).met.map(indicator => (
        <Onderwerp key={indicator} praktijk={praktijk} index={praktijk.indicatoren.indexOf(indicator)} />
      ))}
    </section>
  )
}

interface OnderwerpProps {
  readonly praktijk: Praktijk
  /** Which of the subjects. */
  readonly index: number
}

function Onderwerp({ praktijk: { indicatoren, buurten, alle, woorden }, index }: OnderwerpProps) {
  const { m, taal } = usePage()
  const text = m.praktijk
  const indicator = indicatoren[index]
  if (indicator === undefined) return null
  const { naam, eenheid, decimalen } = woorden.indicatoren[indicator]
  // Hours per client are not said twice.
  const isSaid = eenheid === '%' || naam.endsWith(eenheid.split(' ').at(-1) ?? '')
  const place = (punten: readonly { readonly periode: string; readonly tijd: number; readonly waarde: number }[]): readonly SmallPunt[] =>
    punten.map(({ periode, tijd, waarde }) => ({ periode: zegKort(periode, taal), x: tijd, waarde }))
  const shown = buurten.flatMap(({ id, naam: buurt, cijfers }) => {
    const cijfer = cijfers[index]
    return cijfer === undefined || cijfer.punten.length < 2 ? [] : [{ id, buurt, cijfer, punten: place(cijfer.punten) }]
  })
  const moments = shown.flatMap(({ punten }) => punten.map(({ x }) => x))
  const naast = place(alle[index]?.punten ?? []).filter(({ x }) => x >= Math.min(...moments) && x <= Math.max(...moments))
  const samen = [...shown.flatMap(({ punten }) => punten), ...naast]
  return (
    <>
      <Heading level={3}>{isSaid ? naam : `${naam}, ${eenheid}`}</Heading>
      {shown.length === 0 && <p className="soft">{text.eenPunt}</p>}
      <ul className="praktijk__beelden" role="list">
        {shown.map(({ id, buurt, cijfer, punten }) => (
          <li key={id}>
            <p>
              <strong>{buurt}</strong> <Woord cijfer={cijfer} />
            </p>
            <Chart
              draw={smallLine}
              only="smal"
              id={`praktijk-${indicator}-${id}`}
              titel={`${naam}, ${buurt}`}
              input={{ punten, naast, naastNaam: text.alle, samen, eenheid, decimalen }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function Woord({ cijfer }: { readonly cijfer: PraktijkCijfer }) {
  const { m } = usePage()
  const woord = zegVerandering(cijfer)
  return (
    <span className="praktijk__woord">
      <span aria-hidden="true">{tekenVan(woord)}</span> {m.praktijk.woorden[woord]}
      {cijfer.bron !== null && <span className="soft">{`, ${m.praktijk.bron[cijfer.bron]}`}</span>}
    </span>
  )
}
